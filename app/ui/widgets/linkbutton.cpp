// SPDX-License-Identifier: MIT
#include <QKeyEvent>
#include <QPainter>

#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int ChevronSize = 16;

} // namespace

LinkButton::LinkButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setChevron(bool on)
{
    m_chevron = on;
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    const int words = textWidth(text(), font());
    return QSize(words + (m_chevron ? ChevronSize : 0), Metrics::of(font()).lineHeight);
}

QSize LinkButton::minimumSizeHint() const
{
    return QSize(0, sizeHint().height());
}

bool LinkButton::fitsIn(int width) const
{
    return sizeHint().width() <= width;
}

int LinkButton::heightForWidth(int width) const
{
    const int oneLine = sizeHint().height();
    if (fitsIn(width))
        return oneLine;
    const QFontMetrics metrics(font());
    const QRect room(0, 0, width - (m_chevron ? ChevronSize : 0), QWIDGETSIZE_MAX);
    return metrics.boundingRect(room, Qt::TextWordWrap, text()).height() + oneLine - metrics.height();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor ink = isEnabled() ? theme.link : theme.muted;
    QPainter painter(this);
    QRectF rest = rect();
    if (m_chevron)
        rest.setRight(rest.right() - ChevronSize);
    QFont shown = font();
    shown.setUnderline(isEnabled() && underMouse());
    const bool wraps = !fitsIn(width()) && height() >= heightForWidth(width());
    if (wraps) {
        painter.setFont(shown);
        painter.setPen(ink);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
    } else {
        drawLine(&painter, rest, text(), shown, ink);
    }
    if (m_chevron) {
        const int words = std::min(textWidth(text(), font()), qRound(rest.width()));
        const int line = wraps ? sizeHint().height() : height();
        painter.drawPixmap(QPoint(words, height() - (line + ChevronSize) / 2),
                           iconPixmap(QStringLiteral("chevron-right"), ink, ChevronSize, devicePixelRatioF()));
    }
    if (hasFocus())
        fillCrisp(&painter, QRectF(0, height() - 2, width(), 2), theme.accent);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace netwharf
