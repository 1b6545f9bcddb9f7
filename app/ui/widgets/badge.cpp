// SPDX-License-Identifier: MIT
#include <QPainter>

#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int Side = 8;
constexpr int SwatchSize = 8;
constexpr int Gap = 6;

} // namespace

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setRange(Range range)
{
    m_range = range;
    updateGeometry();
    update();
}

void Badge::setMonospace(bool on)
{
    m_monospace = on;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFont shown = m_monospace ? monospaceFont(font()) : font();
    int width = 2 * Side + textWidth(m_text, shown);
    if (m_range != Range::None)
        width += grown(SwatchSize, font()) + Gap;
    return QSize(width, Metrics::of(font()).lineHeight);
}

void Badge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    drawBox(&painter, rect(), theme.base, theme.line);
    QRectF rest = QRectF(rect()).adjusted(Side, 0, -Side, 0);
    if (m_range != Range::None) {
        const int side = grown(SwatchSize, font());
        drawBox(&painter, QRectF(Side, (height() - side) / 2, side, side), theme.rangeColor(m_range), {}, 2);
        rest.setLeft(rest.left() + side + Gap);
    }
    drawLine(&painter, rest, m_text, m_monospace ? monospaceFont(font()) : font(), theme.text, Qt::AlignLeft,
             Qt::ElideNone);
}

} // namespace netwharf
