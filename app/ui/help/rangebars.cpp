// SPDX-License-Identifier: MIT
#include "app/ui/help/rangebars.h"

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace netwharf {

namespace {

constexpr int Apart = 12; ///< between name, bar and numbers
constexpr int BarHeight = 10;
constexpr int PortCount = 65536;

int lineHeight(const QFont &font)
{
    return std::max(QFontMetrics(font).height(), Metrics::of(font).hanLine - 4) + 8;
}

} // namespace

RangeBars::RangeBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBars::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const Bar &bar : bars)
        words << QStringLiteral("%1 %2-%3").arg(bar.name).arg(bar.range.first).arg(bar.range.last);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize RangeBars::sizeHint() const
{
    const int line = lineHeight(font());
    return QSize(400, (static_cast<int>(m_bars.size()) + 1) * line);
}

void RangeBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const QFont code = monospaceFont(font());
    const int line = lineHeight(font());
    int names = 0;
    for (const Bar &bar : std::as_const(m_bars))
        names = std::max(names, textWidth(bar.name, font()));
    const double left = names + Apart;
    const double numbers = textWidth(QStringLiteral("49152-65535"), code);
    const double room = width() - left - numbers - Apart;
    const auto at = [&](int port) { return left + std::round(room * port / PortCount); };
    double top = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        const QColor ink = bar.strong ? theme.text : theme.muted;
        drawLine(&painter, QRectF(0, top, names, line), bar.name, font(), ink, Qt::AlignLeft, Qt::ElideNone);
        const double middle = std::round(top + line / 2.0);
        fillCrisp(&painter, QRectF(left, middle - 1, room, 2), theme.line);
        const double first = at(bar.range.first);
        fillCrisp(&painter,
                  QRectF(first, middle - BarHeight / 2.0, std::max(2.0, at(bar.range.last + 1) - first), BarHeight),
                  bar.strong ? theme.accent : theme.registered);
        drawLine(&painter, QRectF(width() - numbers, top, numbers, line),
                 QStringLiteral("%1-%2").arg(bar.range.first).arg(bar.range.last), code, ink, Qt::AlignRight,
                 Qt::ElideNone);
        top += line;
    }
    const QRectF scale(left, top, room, line);
    drawLine(&painter, scale, QStringLiteral("0"), font(), theme.muted, Qt::AlignLeft, Qt::ElideNone);
    drawLine(&painter, scale, QString::number(PortCount - 1), font(), theme.muted, Qt::AlignRight, Qt::ElideNone);
}

} // namespace netwharf
