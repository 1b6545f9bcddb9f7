// SPDX-License-Identifier: MIT
#include "app/ui/widgets/sparkline.h"

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace netwharf {

namespace {

constexpr int Pitch = 5;
constexpr int BarWidth = 3;
constexpr double Baseline = 0.66;
constexpr double MiddleBaseline = 0.5;
constexpr int WordsGap = 4; ///< between words and bars
constexpr int WordsApart = 8;

/// Whole pixels; what is there at all has one.
int heightOf(double value, double scale)
{
    return value <= 0 ? 0 : std::max(1, static_cast<int>(std::lround(value * scale)));
}

/// How many pixels one has, so that the highest has room on either side.
double scaleOf(double up, double down, int above, int below)
{
    const double scale = std::min(up > 0 ? above / up : HUGE_VAL, down > 0 ? below / down : HUGE_VAL);
    return std::isinf(scale) ? 0 : scale;
}

} // namespace

Sparkline::Sparkline(Inks inks, int barsHeight, QWidget *parent)
    : QWidget(parent), m_inks(inks), m_barsHeight(barsHeight)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setBars(std::vector<SparkBar> bars)
{
    m_bars = std::move(bars);
    update();
}

void Sparkline::setWords(const QString &left, const QString &right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    setAccessibleName(left + QStringLiteral("; ") + right);
    update();
}

int Sparkline::barsThatFit() const
{
    return std::max(0, width() / Pitch);
}

int Sparkline::barsShown() const
{
    return std::min(barsThatFit(), static_cast<int>(m_bars.size()));
}

double Sparkline::peak() const
{
    double peak = 0;
    for (auto bar = m_bars.end() - barsShown(); bar != m_bars.end(); ++bar)
        peak = std::max({peak, bar->up, bar->down});
    return peak;
}

int Sparkline::wordsHeight() const
{
    return Metrics::of(font()).lineHeight;
}

QSize Sparkline::sizeHint() const
{
    return {60 * Pitch, wordsHeight() + WordsGap + m_barsHeight};
}

QSize Sparkline::minimumSizeHint() const
{
    return {20 * Pitch, sizeHint().height()};
}

void Sparkline::drawBars(QPainter *painter, const QRect &area) const
{
    const Theme &theme = Theme::current();
    const bool states = m_inks == Inks::OpenedAndClosed;
    // As much closes as opens; more comes in than goes out.
    const int base = area.top() + static_cast<int>(area.height() * (states ? MiddleBaseline : Baseline));
    const QColor up = states ? theme.opened : mixed(theme.window, theme.muted, 0.85);
    const QColor down = states ? theme.closed : mixed(theme.window, theme.muted, 0.5);
    const int shown = barsShown();
    SparkBar most;
    for (auto bar = m_bars.end() - shown; bar != m_bars.end(); ++bar)
        most = {std::max(most.up, bar->up), std::max(most.down, bar->down)};
    const double scale = scaleOf(most.up, most.down, base - area.top(), area.bottom() - base);
    int x = area.right() + 1 - shown * Pitch + (Pitch - BarWidth);
    for (auto bar = m_bars.end() - shown; bar != m_bars.end(); ++bar, x += Pitch) {
        const bool newest = !states && bar + 1 == m_bars.end();
        const int above = heightOf(bar->up, scale);
        const int below = heightOf(bar->down, scale);
        if (above > 0)
            fillCrisp(painter, QRectF(x, base - above, BarWidth, above), newest ? theme.text : up);
        if (below > 0)
            fillCrisp(painter, QRectF(x, base + 1, BarWidth, below), newest ? theme.text : down);
    }
    fillCrisp(painter, QRectF(area.left(), base, area.width(), 1), theme.strong);
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const int left = std::min(width(), textWidth(m_left, font()));
    const int words = wordsHeight();
    drawLine(&painter, QRectF(0, 0, left, words), m_left, font(), theme.text);
    const double room = std::max(0, width() - left - WordsApart);
    drawLine(&painter, QRectF(width() - room, 0, room, words), m_right, font(), theme.muted, Qt::AlignRight);
    drawBars(&painter, QRect(0, words + WordsGap, width(), m_barsHeight));
}

void Sparkline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace netwharf
