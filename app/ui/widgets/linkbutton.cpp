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
    drawLine(&painter, rest, text(), shown, ink);
    if (m_chevron) {
        const int words = std::min(textWidth(text(), font()), qRound(rest.width()));
        painter.drawPixmap(
            QPoint(words, (height() - ChevronSize) / 2),
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
