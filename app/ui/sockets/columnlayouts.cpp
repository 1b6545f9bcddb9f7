// SPDX-License-Identifier: MIT
#include "app/ui/sockets/columnlayouts.h"

#include <QSettings>
#include <QStringList>

#include <cmath>

namespace netwharf {

namespace {

constexpr int WidestColumn = 4000;

QString key(ColumnSet set, const char *what)
{
    return QStringLiteral("columns/%1/%2").arg(columnSetCode(set), QLatin1String(what));
}

QList<LiveColumn> readShown(const QStringList &codes)
{
    QList<LiveColumn> shown;
    for (const QString &code : codes)
        if (const auto column = columnWithCode(code); column && !shown.contains(*column))
            shown << *column;
    return shown;
}

std::set<LiveColumn> readColumns(const QStringList &codes)
{
    const QList<LiveColumn> read = readShown(codes);
    return {read.begin(), read.end()};
}

std::map<LiveColumn, int> readWidths(const QStringList &texts)
{
    std::map<LiveColumn, int> widths;
    for (const QString &text : texts) {
        const auto column = columnWithCode(text.section(QLatin1Char('='), 0, 0));
        const int width = text.section(QLatin1Char('='), 1).toInt();
        if (column && width > 0 && width < WidestColumn)
            widths[*column] = width;
    }
    return widths;
}

} // namespace

ColumnLayouts::ColumnLayouts()
{
    for (const ColumnSet set : AllColumnSets)
        m_layouts[static_cast<std::size_t>(set)].shown = columnsOf(set);
}

void ColumnLayouts::reset()
{
    layout() = {columnsOf(m_chosen), {}, {}};
}

void ColumnLayouts::scale(double factor)
{
    for (Layout &layout : m_layouts)
        for (auto &[column, width] : layout.widths)
            width = static_cast<int>(std::lround(width * factor));
}

void ColumnLayouts::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("columns/schema"), LiveColumnSchema);
    settings.setValue(QStringLiteral("columns/set"), columnSetCode(m_chosen));
    for (const ColumnSet set : AllColumnSets) {
        const Layout &layout = m_layouts[static_cast<std::size_t>(set)];
        QStringList shown;
        for (const LiveColumn column : layout.shown)
            shown << columnCode(column);
        QStringList widths;
        for (const auto &[column, width] : layout.widths)
            widths << columnCode(column) + QLatin1Char('=') + QString::number(width);
        settings.setValue(key(set, "shown"), shown);
        QStringList fitted;
        for (const LiveColumn column : layout.fitted)
            fitted << columnCode(column);
        settings.setValue(key(set, "widths"), widths);
        settings.setValue(key(set, "fitted"), fitted);
    }
}

void ColumnLayouts::restore(const QSettings &settings)
{
    if (settings.value(QStringLiteral("columns/schema")).toInt() != LiveColumnSchema)
        return;
    m_chosen = columnSetWithCode(settings.value(QStringLiteral("columns/set")).toString()).value_or(m_chosen);
    for (const ColumnSet set : AllColumnSets) {
        Layout &layout = m_layouts[static_cast<std::size_t>(set)];
        const QList<LiveColumn> shown = readShown(settings.value(key(set, "shown")).toStringList());
        if (shown.isEmpty())
            continue;
        layout.shown = shown;
        layout.fitted = readColumns(settings.value(key(set, "fitted")).toStringList());
        layout.widths = readWidths(settings.value(key(set, "widths")).toStringList());
    }
}

} // namespace netwharf
