// SPDX-License-Identifier: MIT
#include "app/ui/widgets/style.h"

#include <algorithm>

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/searchfield.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int RingWidth = 2;
constexpr int ScrollBarExtent = 12;
constexpr int ThumbWidth = 6;
constexpr int ThumbLeast = 32;
constexpr double IndicatorSide = 14; ///< of a check box, for which its mark is drawn
constexpr int ComboSide = 8;

int iconSide(const QWidget *widget)
{
    return Metrics::of(widget ? widget->font() : QApplication::font()).iconSide;
}

bool isMainAction(const QWidget *widget)
{
    const auto *button = qobject_cast<const PushButton *>(widget);
    return button && button->isPrimary();
}

void drawButtonBox(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const QRectF box = QRectF(option.rect).adjusted(RingWidth, RingWidth, -RingWidth, -RingWidth);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool primary = enabled && isMainAction(widget);
    const QColor ink = primary ? theme.onAccent : theme.text;
    QColor fill = primary ? theme.accent : theme.button;
    if (option.state & QStyle::State_Sunken)
        fill = mixed(fill, ink, 0.12);
    else if (enabled && (option.state & QStyle::State_MouseOver))
        fill = mixed(fill, ink, 0.04);
    QColor border = theme.strong;
    if (!enabled) {
        fill = theme.window;
        border = theme.line;
    }
    if (option.state & QStyle::State_HasFocus)
        drawBox(painter, option.rect, theme.accent, {}, 4 + RingWidth);
    const bool bare = primary || (option.state & QStyle::State_HasFocus);
    drawBox(painter, box, fill, bare ? QColor() : border);
    if (primary && (option.state & QStyle::State_HasFocus))
        drawInsetFocus(painter, box, theme.onAccent);
}

void drawField(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const auto *search = qobject_cast<const SearchField *>(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ground = enabled ? theme.base : theme.window;
    const bool faulty = widget && widget->property(FaultProperty).toBool();
    if (faulty || (search && search->hasError()))
        drawBox(painter, option.rect, ground, theme.closed, 4, 2);
    else if (option.state & QStyle::State_HasFocus)
        drawBox(painter, option.rect, ground, theme.accent, 4, 2);
    else
        drawBox(painter, option.rect, ground, enabled ? theme.strong : theme.line);
}

/// The box of a check box, also in a menu; one that is disabled keeps its border.
void drawCheckBox(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const QColor ground = !enabled ? theme.window : on ? theme.accent : theme.base;
    const QColor ink = enabled && on ? theme.onAccent : theme.text;
    drawBox(painter, option.rect, mixed(ground, ink, hover ? 0.04 : 0), enabled && on ? QColor() : theme.strong, 3);
    if (!on && !(option.state & QStyle::State_NoChange))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? ink : theme.muted, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(option.rect).center());
    const double scale = std::max(1.0, option.rect.height() / IndicatorSide);
    painter->scale(scale, scale);
    if (on)
        painter->drawPolyline(QPolygonF{{-3.5, 0.25}, {-1, 2.75}, {3.5, -2.5}});
    else
        painter->drawLine(QPointF(-3, 0), QPointF(3, 0));
    painter->restore();
}

/// The flat box of a drop-down list; its word is drawn over it.
void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const QColor fill = !enabled ? theme.window : hovered ? mixed(theme.button, theme.text, 0.04) : theme.button;
    if (option.state & QStyle::State_HasFocus)
        drawBox(painter, option.rect, fill, theme.accent, 4, 2);
    else
        drawBox(painter, option.rect, fill, enabled ? theme.strong : theme.line);
    const int icon = iconSide(widget);
    const int x = option.direction == Qt::RightToLeft ? option.rect.left() + ComboSide
                                                      : option.rect.right() + 1 - ComboSide - icon;
    painter->drawPixmap(
        QPoint(x, option.rect.top() + (option.rect.height() - icon) / 2),
        iconPixmap(QStringLiteral("chevron-down"), theme.muted, icon, painter->device()->devicePixelRatioF()));
}

/// Where the thumb of a scroll bar lies in its groove, along the bar.
QRect thumbRect(const QStyleOptionSlider &option)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int groove = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return option.rect;
    const qint64 whole = range + option.pageStep;
    int length = static_cast<int>(qint64(groove) * option.pageStep / std::max<qint64>(1, whole));
    length = std::clamp(length, std::min(ThumbLeast, groove), groove);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      groove - length, option.upsideDown);
    return horizontal ? QRect(option.rect.x() + start, option.rect.y(), length, option.rect.height())
                      : QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), length);
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    if (option.maximum <= option.minimum)
        return;
    const bool horizontal = option.orientation == Qt::Horizontal;
    QRectF thumb = thumbRect(option);
    const double aside = (ScrollBarExtent - ThumbWidth) / 2.0;
    thumb = horizontal ? thumb.adjusted(2, aside, -2, -aside) : thumb.adjusted(aside, 2, -aside, -2);
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const double ink = held ? ((option.state & QStyle::State_Sunken) ? 0.6 : 0.3) : 0.0;
    drawBox(painter, thumb, mixed(theme.strong, theme.muted, ink), {}, ThumbWidth / 2.0);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: drawInnerFocus(painter, option->rect, Theme::current().accent); return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return;
        break;
    case PE_IndicatorCheckBox: drawCheckBox(*option, painter); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawField(*frame, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonBevel && button && !(button->features & QStyleOptionButton::Flat)) {
        drawButtonBox(*button, painter, widget);
        return;
    }
    if (element == CE_PushButton && button) {
        QStyleOptionButton label = *button;
        proxy()->drawControl(CE_PushButtonBevel, button, painter, widget);
        label.rect = proxy()->subElementRect(SE_PushButtonContents, button, widget);
        if ((button->state & State_Enabled) && isMainAction(widget))
            label.palette.setColor(QPalette::ButtonText, Theme::current().onAccent);
        proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
        return;
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, Theme::current().line);
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        // The table's header goes on in silence after its last section (FlatHeader).
        painter->fillRect(option->rect, Theme::current().base);
        const QRect rect = option->rect;
        fillCrisp(painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), Theme::current().line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && slider) {
        drawScrollBar(*slider, painter);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo && !combo->editable) {
        drawComboBox(*combo, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonLayoutItem: return option->rect.adjusted(RingWidth, RingWidth, -RingWidth, -RingWidth);
    case SE_PushButtonContents:
        return option->rect.adjusted(RingWidth + 4, RingWidth + 1, -RingWidth - 4, -RingWidth - 1);
    case SE_PushButtonFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect words = option->rect.adjusted(ComboSide, 2, -ComboSide - iconSide(widget) - 4, -2);
        return visualRect(option->direction, option->rect, words);
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect thumb = thumbRect(*slider);
    QRect rest = slider->rect;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    switch (part) {
    case SC_ScrollBarSlider: return visualRect(slider->direction, slider->rect, thumb);
    case SC_ScrollBarGroove: return rest;
    case SC_ScrollBarSubPage:
        horizontal ? rest.setRight(thumb.left() - 1) : rest.setBottom(thumb.top() - 1);
        return visualRect(slider->direction, slider->rect, rest);
    case SC_ScrollBarAddPage:
        horizontal ? rest.setLeft(thumb.right() + 1) : rest.setTop(thumb.bottom() + 1);
        return visualRect(slider->direction, slider->rect, rest);
    default: return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int control = Metrics::of(widget ? widget->font() : QFont()).controlHeight;
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool square = button && button->text.isEmpty() && !button->icon.isNull();
        const int menu = button && (button->features & QStyleOptionButton::HasMenu) ? 16 : 0;
        const int height = std::max(control, size.height() + 8);
        const int width = square ? height : size.width() + 24 + menu;
        return QSize(width + 2 * RingWidth, height + 2 * RingWidth);
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result.setWidth(std::max(result.width(), size.width() + 2 * ComboSide + iconSide(widget) + 8));
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(std::max(result.height(), control));
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return ScrollBarExtent;
    case PM_ScrollBarSliderMin: return ThumbLeast;
    case PM_ButtonIconSize: return iconSide(widget);
    case PM_SmallIconSize: return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return grown(QProxyStyle::pixelMetric(metric, option, widget), widget ? widget->font() : QApplication::font());
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return 0;
        break;
    case PM_SplitterWidth: return 1;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace netwharf
