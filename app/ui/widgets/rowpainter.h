// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/theme.h"
#include "core/net/socketstate.h"

#include <QList>
#include <QPainter>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

#include <utility>

namespace netwharf {

/// What happened to a row lately; drawn as bar, sign and tint (look.md "Row mark").
enum class RowMark { None, Opened, Changed, Closed };

/// The recipes of look.md that both tables share. Stateless; one object per paint of one cell.
class RowPainter
{
public:
    static constexpr int Padding = 6;
    static constexpr int Gutter = 24;
    static constexpr int MemberIndent = 18; ///< of text beside guide()
    static constexpr double MarkSeconds = 3.0; ///< a mark is gone after these

    RowPainter(QPainter *painter, const QStyleOptionViewItem &option);

    /// Base, then tint, then selection. `age` in seconds since the mark.
    void ground(RowMark mark, double age) const;
    /// Bar at x 0 and sign in the gutter, in the first column only.
    void markSign(RowMark mark, double age) const;
    void markBar(RowMark mark, double age) const; ///< without the sign
    void sign(RowMark mark, const QPointF &centre) const; ///< alone, where the gutter is taken
    void swatch(Range range) const; ///< 8 x 8 in the gutter, more where the text is large
    void lock() const; ///< in the gutter
    void triangle(bool open) const; ///< in the gutter of a group's row
    /// The 1 px line at x 30 that joins a group's rows; `last` ends it with a foot.
    void guide(bool last) const;

    bool isSelected() const { return m_selected; }
    QColor ink() const; ///< text colour on this ground
    QColor mutedInk() const;
    QColor stressInk() const; ///< in place of bold where letters are too dense for it
    bool isFirst() const { return m_first; } ///< the first column on the screen: the one with the gutter
    QRect cell() const; ///< without the paddings of 6, or the gutter of 24 and the right padding
    QColor stateInk(RowMark mark, const QColor &otherwise) const; ///< of the state's code

    /// One line, vertically centred on a rounded baseline, elided at the end or in the middle.
    void text(const QRect &rect, const QString &text, const QColor &color, Qt::Alignment alignment, const QFont &font,
              Qt::TextElideMode elide = Qt::ElideRight) const;
    /// The same with the parts [start, length) marked as matches.
    void matchedText(const QRect &rect, const QString &text, const QColor &color, const QFont &font,
                     const QList<std::pair<int, int>> &matches) const;
    /// Sign of a state group, 7 px and more in large text, at the left end of `rect`: ring, disc or half ring.
    void stateSign(const QRect &rect, StateGroup group, const QColor &color) const;
    static int signRoom(const QFont &font); ///< that sign and the space after it
    /// A box with something in it, at `x`: what is in another network namespace.
    static constexpr int BoxSize = 9;
    void box(int x, const QColor &color) const;
    /// Arrow centred in `rect`: left, right or both.
    void arrow(const QRect &rect, bool left, bool right, const QColor &color) const;
    static int arrowWidth(const QFont &font); ///< 16, more where the text is large
    /// A bordered muted word straight after `x`; returns the x after it.
    int tag(int x, const QString &word) const;
    static int tagWidth(const QString &word, const QFont &font);

private:
    void iconInGutter(const QString &name) const;

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    bool m_selected;
    bool m_first;
    bool m_focused; ///< the selection has the accent, not the soft colour
};

} // namespace netwharf
