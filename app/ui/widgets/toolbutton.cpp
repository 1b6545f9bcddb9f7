// SPDX-License-Identifier: MIT
#include "app/ui/widgets/toolbutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int Side = 8;
constexpr int Gap = 4;

} // namespace

ToolButton::ToolButton(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(iconName)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToolButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

QSize ToolButton::sizeHint() const
{
    const Metrics metrics = Metrics::of(font());
    if (text().isEmpty())
        return QSize(metrics.controlHeight, metrics.controlHeight);
    int width = 2 * Side + textWidth(text(), font());
    if (!m_iconName.isEmpty())
        width += metrics.iconSide + Gap;
    if (m_chevron)
        width += metrics.iconSide + Gap;
    return QSize(width, m_chevron ? metrics.controlHeight : metrics.chipHeight);
}

void ToolButton::initStyleOption(QStyleOption *option) const
{
    option->initFrom(this);
    if (isChecked())
        option->state |= QStyle::State_On;
    if (isDown())
        option->state |= QStyle::State_Sunken;
}

void ToolButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QStyleOption option;
    initStyleOption(&option);
    const bool on = option.state & QStyle::State_On;
    const bool down = option.state & QStyle::State_Sunken;
    const bool hover = down || (isEnabled() && (option.state & QStyle::State_MouseOver));
    const QColor ink = !isEnabled() ? theme.strong : on ? theme.accent : theme.text;

    QPainter painter(this);
    if (on || hover)
        drawBox(&painter, rect(),
                mixed(on ? theme.soft : theme.window, theme.text,
                      down    ? 0.12
                      : hover ? 0.04
                              : 0),
                {});
    if (option.state & QStyle::State_HasFocus)
        drawInnerFocus(&painter, rect(), theme.accent);

    const int side = Metrics::of(font()).iconSide;
    const int top = (height() - side) / 2;
    const double dpr = devicePixelRatioF();
    QRectF rest = QRectF(rect()).adjusted(Side, 0, -Side, 0);
    if (!m_iconName.isEmpty()) {
        const int left = text().isEmpty() ? (width() - side) / 2 : Side;
        const QColor color = on || !isEnabled() ? ink : theme.muted;
        painter.drawPixmap(QPoint(left, top), iconPixmap(m_iconName, color, side, dpr));
        rest.setLeft(left + side + Gap);
    }
    if (m_chevron) {
        rest.setRight(rest.right() - side - Gap);
        painter.drawPixmap(QPoint(width() - Side - side, top),
                           iconPixmap(QStringLiteral("chevron-down"), theme.muted, side, dpr));
    }
    drawLine(&painter, rest, text(), font(), isEnabled() ? ink : theme.muted, Qt::AlignLeft, Qt::ElideNone);
}

void ToolButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

DropDown::DropDown(QWidget *parent) : ToolButton({}, parent), m_menu(new QMenu(this))
{
    m_chevron = true;
    connect(this, &QAbstractButton::pressed, this, &DropDown::openMenu);
}

void DropDown::openMenu()
{
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    setDown(false);
}

void DropDown::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        openMenu();
    else
        ToolButton::keyPressEvent(event);
}

} // namespace netwharf
