// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace netwharf {

/// Dynamic property of a line edit, a bool: what stands in it is not understood.
inline constexpr const char *FaultProperty = "fault";

/// Fusion with seven things of our own (look.md "Who draws what"): push buttons, check boxes, line edits, drop-down
/// lists, scroll bars without arrows, no frame around views, and the focus ring. Colours come from
/// Theme::current().
///
/// A push button keeps 2 px around its box for the focus ring; layouts line up the box.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace netwharf
