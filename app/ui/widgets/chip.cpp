// SPDX-License-Identifier: MIT
#include "app/ui/widgets/chip.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int Side = 8;
constexpr int Gap = 6;
constexpr int SignSize = 8;
constexpr int ArrowSize = 8;

/// A chevron that points down.
void drawArrow(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(rect.center().x(), rect.bottom());
    painter->drawPolyline(QPolygonF{rect.topLeft(), tip, rect.topRight()});
}

} // namespace

Chip::Chip(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    // A click leaves the focus where the person works: in the table or in the search field.
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(std::optional<int> count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleDescription(countText());
    const int digits = static_cast<int>(countText().size());
    if (digits > m_countRoom || !count) {
        m_countRoom = digits;
        updateGeometry();
    }
    update();
}

void Chip::setPresent(bool present)
{
    if (m_present == present)
        return;
    m_present = present;
    // A hidden child's updateGeometry() does not reach its row.
    if (parentWidget())
        QCoreApplication::postEvent(parentWidget(), new QEvent(QEvent::LayoutRequest));
}

void Chip::setMenu(std::function<void(QMenu *menu)> fill)
{
    m_fillMenu = std::move(fill);
    connect(this, &QAbstractButton::clicked, this, &Chip::openMenu);
    updateGeometry();
}

/// A drop-down is switched by what is chosen in it.
void Chip::nextCheckState()
{
    if (!opensMenu())
        QAbstractButton::nextCheckState();
}

void Chip::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void Chip::setSwatch(Range range)
{
    m_sign = ChipSign::Swatch;
    m_range = range;
    updateGeometry();
    update();
}

void Chip::setSign(ChipSign sign, const QColor &color)
{
    m_sign = sign;
    m_signColor = color;
    updateGeometry();
    update();
}

void Chip::setSign(DrawSign draw)
{
    m_drawSign = std::move(draw);
    setSign(ChipSign::Drawn);
}

QString Chip::countText() const
{
    return m_count ? QLocale().toString(*m_count) : QString();
}

QIcon Chip::menuIcon() const
{
    if (m_sign == ChipSign::None)
        return {};
    QPixmap pixmap(QSize(16, 16) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSign(&painter, QRectF(4, 4, SignSize, SignSize), QColor());
    return pixmap;
}

QSize Chip::sizeHint() const
{
    int width = 2 * Side + m_wordSize.width(text(), font());
    if (m_sign != ChipSign::None)
        width += grown(SignSize, font()) + Gap;
    if (opensMenu())
        width += Gap + ArrowSize;
    if (m_count) {
        const QString room(m_countRoom, QLatin1Char('0'));
        width += Gap + std::max(m_countSize.width(countText(), font()), m_roomSize.width(room, font()));
    }
    return QSize(width, Metrics::of(font()).chipHeight);
}

void Chip::initStyleOption(QStyleOption *option) const
{
    option->initFrom(this);
    if (isChecked())
        option->state |= QStyle::State_On;
    if (isDown())
        option->state |= QStyle::State_Sunken;
}

void Chip::drawSign(QPainter *painter, const QRectF &rect, const QColor &ink) const
{
    const Theme &theme = Theme::current();
    if (m_sign == ChipSign::Swatch) {
        drawBox(painter, rect, ink.isValid() ? ink : theme.rangeColor(m_range), {}, 2);
        return;
    }
    if (m_sign == ChipSign::Drawn) {
        painter->save();
        painter->translate(rect.center());
        painter->scale(rect.width() / SignSize, rect.height() / SignSize);
        m_drawSign(painter, {}, ink);
        painter->restore();
        return;
    }
    const QColor own = m_signColor.isValid() ? m_signColor : theme.muted;
    const Dot dot = m_sign == ChipSign::Ring ? Dot::Ring : m_sign == ChipSign::Disc ? Dot::Disc : Dot::Half;
    drawDot(painter, rect, dot, ink.isValid() ? ink : own);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QStyleOption option;
    initStyleOption(&option);
    const bool on = option.state & QStyle::State_On;
    const bool hover = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool nothing = (m_count && *m_count == 0) || !isEnabled();
    const double press = (option.state & QStyle::State_Sunken) ? 0.12 : hover ? 0.04 : 0.0;

    QPainter painter(this);
    if (on) {
        drawBox(&painter, rect(), mixed(theme.accent, theme.onAccent, press), {});
        if (focus)
            drawInsetFocus(&painter, rect(), theme.onAccent);
    } else {
        drawBox(&painter, rect(), mixed(theme.base, theme.text, press), hover ? theme.strong : theme.line);
        if (focus)
            drawInnerFocus(&painter, rect(), theme.accent);
    }

    const QColor word = on ? theme.onAccent : nothing ? theme.muted : theme.text;
    QRectF rest = QRectF(rect()).adjusted(Side, 0, -Side, 0);
    if (m_sign != ChipSign::None) {
        const int side = grown(SignSize, font());
        const QRectF sign(rest.left(), (height() - side) / 2, side, side);
        drawSign(&painter, sign, on ? theme.onAccent : QColor());
        rest.setLeft(sign.right() + Gap);
    }
    // Chips are as wide as their words; eliding would only punish half a pixel.
    drawLine(&painter, rest, text(), font(), word, Qt::AlignLeft, Qt::ElideNone);
    rest.setLeft(rest.left() + textWidth(text(), font()) + Gap);
    const QColor beside = on ? theme.onAccent : theme.muted;
    drawLine(&painter, rest, countText(), font(), beside, Qt::AlignLeft, Qt::ElideNone);
    if (opensMenu())
        drawArrow(&painter,
                  QRectF(width() - Side - ArrowSize, (height() - ArrowSize / 2) / 2.0, ArrowSize, ArrowSize / 2.0),
                  beside);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleDescription(countText());
        m_countRoom = static_cast<int>(countText().size());
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

} // namespace netwharf
