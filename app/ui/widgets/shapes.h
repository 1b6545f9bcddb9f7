// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace netwharf {

/// What every widget of ours is drawn with. Coordinates are device-independent pixels; what has to
/// be crisp is laid on whole device pixels at every scale.

/// `rect` with its edges moved to the nearest device pixels, at least one pixel wide and high.
QRectF snapped(const QPainter &painter, const QRectF &rect);
void fillCrisp(QPainter *painter, const QRectF &rect, const QColor &color);

/// A rounded box with a border inside its edge; an invalid colour leaves that part out.
void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius = 4,
             double borderWidth = 1);
/// The 2 px ring inside the edge of a chip, field or flat button.
void drawInnerFocus(QPainter *painter, const QRectF &rect, const QColor &color);
/// The 1 px ring inset by 2 on something filled with the accent.
void drawInsetFocus(QPainter *painter, const QRectF &rect, const QColor &color);

/// Baseline of one line centred in `rect`. It depends on the first family only, so that words in
/// different scripts stand on one line.
double centredBaseline(const QPainter &painter, const QRectF &rect, const QFont &font);
/// Whole pixels that drawLine() needs for all of `text`.
int textWidth(const QString &text, const QFont &font);
/// The same for a text that is asked about again and again, as a layout does.
class MeasuredText
{
public:
    int width(const QString &text, const QFont &font) const;

private:
    mutable QString m_text;
    mutable QFont m_font;
    mutable int m_width = 0; ///< of no text
};
/// Draws one line, centred vertically, elided to the width of `rect`. Text is taken as it is: no
/// mnemonics, no markup.
void drawLine(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);

enum class Dot { Ring, Disc, Half };
/// The sign of listening, established or between, in the middle of `rect`: 7 px wide in one of 8, larger in a wider.
void drawDot(QPainter *painter, const QRectF &rect, Dot dot, const QColor &color);
/// A filled triangle that points up or down.
void drawTriangle(QPainter *painter, const QRectF &rect, bool up, const QColor &color);
/// A solid arrow head that fills `rect` and points left or right.
void drawArrowHead(QPainter *painter, const QRectF &rect, bool left, const QColor &color);

} // namespace netwharf
