// SPDX-License-Identifier: MIT
#include "app/models/reachmodel.h"

#include "app/i18n/language.h"
#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

Language languageNow()
{
    return languageFor({QLocale().name()});
}

bool isRight(ReachColumn column)
{
    return column == ReachColumn::Port;
}

} // namespace

ReachModel::ReachModel(QObject *parent)
    : QAbstractTableModel(parent), m_shown(std::make_shared<const ReachArrangement>())
{}

void ReachModel::take(std::shared_ptr<const ReachArrangement> now, const std::vector<int> &rowsNow)
{
    const int before = m_rowCount;
    const int after = static_cast<int>(now->rows.size());
    if (allStay(rowsNow, *now)) {
        m_shown = std::move(now);
    } else {
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_rowCount = after;
            endInsertRows();
        }
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex &old : from) {
            const auto row = static_cast<std::size_t>(old.row());
            to << (row < rowsNow.size() && rowsNow[row] >= 0 ? index(rowsNow[row], old.column()) : QModelIndex());
        }
        m_shown = std::move(now);
        changePersistentIndexList(from, to);
        emit layoutChanged({}, VerticalSortHint);
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_rowCount = after;
            endRemoveRows();
        }
    }
    if (m_rowCount > 0)
        emit dataChanged(index(0, 0), index(m_rowCount - 1, ReachColumnCount - 1));
}

void ReachModel::takeAsReset(std::shared_ptr<const ReachArrangement> now)
{
    beginResetModel();
    m_shown = std::move(now);
    m_rowCount = static_cast<int>(m_shown->rows.size());
    endResetModel();
}

int ReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ReachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ReachColumnCount;
}

const ReachLine &ReachModel::lineAt(int row) const
{
    return m_shown->list->lines[rowAt(row).place];
}

const GoneReach &ReachModel::goneAt(int row) const
{
    return m_shown->gone[rowAt(row).place];
}

QString ReachModel::newsAt(int row) const
{
    return words::reachNews(verdictAt(row), {});
}

QString ReachModel::headText(ReachSection section) const
{
    const int count = m_shown->found[static_cast<std::size_t>(section)];
    switch (section) {
    case ReachSection::Everywhere: return tr("Anyone can reach these: %Ln", nullptr, count);
    case ReachSection::LocalNetwork: return tr("The local network can reach these: %Ln", nullptr, count);
    case ReachSection::Elsewhere: return tr("In containers and other network namespaces: %Ln", nullptr, count);
    case ReachSection::ThisMachine: return tr("Only this machine can reach these: %Ln", nullptr, count);
    case ReachSection::Gone: return tr("Accepted, but not there for others now: %Ln", nullptr, count);
    }
    return {};
}

QString ReachModel::cellText(int row, ReachColumn column) const
{
    const ReachRow &what = rowAt(row);
    if (what.isHead)
        return column == ReachColumn::Port ? headText(what.section) : QString();
    return reachCell(*m_shown, what, column, languageNow());
}

QString ReachModel::toolTip(int row, ReachColumn column) const
{
    if (!rowAt(row).isLine())
        return cellText(row, column);
    const ReachLine &line = lineAt(row);
    const PortRecord record = words::recordOf(line, *m_shown->list->catalogue);
    switch (column) {
    case ReachColumn::Service: return words::title(record, languageNow());
    case ReachColumn::Safety: return words::safetySentences(record, languageNow()).join(QLatin1Char('\n'));
    case ReachColumn::Program:
        return line.program.executable.empty() ? words::ownerReason(line.row.socket.owner)
                                               : words::plain(line.program.executable);
    default: return cellText(row, column);
    }
}

QString ReachModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ReachColumnCount; ++column)
        if (const QString text = cellText(row, static_cast<ReachColumn>(column)); !rowAt(row).isHead || !text.isEmpty())
            cells << text;
    return cells.join(QLatin1Char('\t'));
}

QString ReachModel::allText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).isHead && row > 0)
            lines << QString();
        lines << rowText(row);
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ReachModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_shown->rows.size())
        return {};
    const auto column = static_cast<ReachColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(index.row(), column);
    case Qt::ToolTipRole: return words::toolTip(toolTip(index.row(), column));
    case Qt::AccessibleTextRole: return cellText(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ReachColumnCount)
        return {};
    const auto column = static_cast<ReachColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case ReachColumn::Port: return tr("Port");
    case ReachColumn::Protocol: return tr("Protocol");
    case ReachColumn::Service: return tr("Service");
    case ReachColumn::Program: return tr("Program");
    case ReachColumn::User: return tr("User");
    case ReachColumn::Addresses: return tr("Bound to", "addresses");
    case ReachColumn::Safety: return tr("What the catalogue says");
    case ReachColumn::Since: return tr("Since");
    }
    return {};
}

void ReachModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ReachColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ReachColumnCount - 1));
}

} // namespace netwharf
