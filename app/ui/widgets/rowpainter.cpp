// SPDX-License-Identifier: MIT
#include "app/ui/widgets/rowpainter.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainterPath>

#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/tableview.h"

namespace netwharf {

namespace {

constexpr int BarWidth = 3;
constexpr int SignCentre = 13;
constexpr int SwatchCentre = 16;
constexpr int MostInGutter = 14;
constexpr int SignSize = 8;
constexpr int SignRoom = 14;
constexpr int ArrowWidth = 16;
constexpr int IconLeft = 5;
constexpr int IconSize = 16;
constexpr int GuideLeft = 30;
constexpr int MatchHeight = 17;
constexpr int TagHeight = 18;
constexpr int TagSide = 5;

QColor markColor(RowMark mark)
{
    const Theme &theme = Theme::current();
    return mark == RowMark::Opened ? theme.opened : mark == RowMark::Changed ? theme.changed : theme.closed;
}

QColor tintColor(RowMark mark)
{
    const Theme &theme = Theme::current();
    return mark == RowMark::Opened ? theme.openedRow : mark == RowMark::Changed ? theme.changedRow : theme.closedRow;
}

/// Full for a second, then down to nothing at the end of the mark.
double tintPart(double age)
{
    if (age >= RowPainter::MarkSeconds)
        return 0;
    if (age <= 1 || Theme::current().reducedMotion)
        return 1;
    return (RowPainter::MarkSeconds - age) / (RowPainter::MarkSeconds - 1);
}

void drawTilde(QPainter *painter, const QPointF &centre, const QColor &color, double scale)
{
    QPainterPath path(QPointF(-5.2, 1.5));
    path.cubicTo(QPointF(-4, -2.8), QPointF(-1.6, -2.8), QPointF(0, 0));
    path.cubicTo(QPointF(1.6, 2.8), QPointF(4, 2.8), QPointF(5.2, -1.5));
    painter->save();
    painter->translate(centre);
    painter->scale(scale, scale);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.75, Qt::SolidLine, Qt::FlatCap));
    painter->drawPath(path);
    painter->restore();
}

bool isInFirstColumn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view && option.index.isValid() && view->horizontalHeader()->sectionPosition(option.index.column()) == 0;
}

} // namespace

RowPainter::RowPainter(QPainter *painter, const QStyleOptionViewItem &option)
    : m_painter(painter), m_option(option), m_selected(option.state & QStyle::State_Selected),
      m_first(isInFirstColumn(option)),
      m_focused((option.state & QStyle::State_Active) && option.widget && option.widget->hasFocus())
{}

void RowPainter::ground(RowMark mark, double age) const
{
    const Theme &theme = Theme::current();
    if (m_selected) {
        m_painter->fillRect(m_option.rect, m_focused ? theme.selection : theme.soft);
        return;
    }
    const auto *view = qobject_cast<const TableView *>(m_option.widget);
    const bool hovered = view && view->hoveredRow() == m_option.index.row();
    QColor color = hovered ? theme.alternate : theme.base;
    if (mark != RowMark::None)
        color = mixed(color, tintColor(mark), tintPart(age));
    m_painter->fillRect(m_option.rect, color);
}

void RowPainter::markBar(RowMark mark, double age) const
{
    if (mark == RowMark::None || age >= MarkSeconds)
        return;
    const QRect rect = m_option.rect;
    fillCrisp(m_painter, QRectF(rect.left(), rect.top(), BarWidth, rect.height()),
              m_selected ? ink() : markColor(mark));
}

void RowPainter::markSign(RowMark mark, double age) const
{
    if (mark == RowMark::None || age >= MarkSeconds)
        return;
    markBar(mark, age);
    const QRect rect = m_option.rect;
    sign(mark, QPointF(rect.left() + SignCentre, rect.top() + rect.height() / 2));
}

void RowPainter::sign(RowMark mark, const QPointF &centre) const
{
    const QColor color = m_selected ? ink() : markColor(mark);
    const double scale = double(std::min(grown(SignSize, m_option.font), MostInGutter)) / SignSize;
    if (mark == RowMark::Changed) {
        drawTilde(m_painter, centre, color, scale);
        return;
    }
    const double half = 4 * scale;
    fillCrisp(m_painter, QRectF(centre.x() - half, centre.y() - scale, 2 * half, 2 * scale), color);
    if (mark == RowMark::Opened)
        fillCrisp(m_painter, QRectF(centre.x() - scale, centre.y() - half, 2 * scale, 2 * half), color);
}

void RowPainter::swatch(Range range) const
{
    const QRect rect = m_option.rect;
    const int side = std::min(grown(SignSize, m_option.font), MostInGutter) / 2 * 2;
    const QRectF box(rect.left() + SwatchCentre - side / 2, rect.top() + (rect.height() - side) / 2, side, side);
    // On the selection the ramp would drown: a ring of its ink keeps it apart.
    const bool drowned = m_selected && m_focused;
    drawBox(m_painter, box, Theme::current().rangeColor(range), drowned ? ink() : QColor(), 2);
}

void RowPainter::iconInGutter(const QString &name) const
{
    const QRect rect = m_option.rect;
    const double dpr = m_painter->device()->devicePixelRatioF();
    m_painter->drawPixmap(QPoint(rect.left() + IconLeft, rect.top() + (rect.height() - IconSize) / 2),
                          iconPixmap(name, mutedInk(), IconSize, dpr));
}

void RowPainter::lock() const
{
    iconInGutter(QStringLiteral("lock"));
}

void RowPainter::triangle(bool open) const
{
    iconInGutter(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
}

void RowPainter::guide(bool last) const
{
    const QRect rect = m_option.rect;
    const QColor color = m_selected ? mutedInk() : Theme::current().strong;
    const int middle = rect.height() / 2;
    fillCrisp(m_painter, QRectF(rect.left() + GuideLeft, rect.top(), 1, last ? middle : rect.height()), color);
    if (last)
        fillCrisp(m_painter, QRectF(rect.left() + GuideLeft, rect.top() + middle, 7, 1), color);
}

QColor RowPainter::ink() const
{
    const Theme &theme = Theme::current();
    return m_selected && m_focused ? theme.selectionInk : theme.text;
}

QColor RowPainter::stressInk() const
{
    return m_selected ? ink() : Theme::current().accent;
}

QColor RowPainter::mutedInk() const
{
    const Theme &theme = Theme::current();
    return m_selected && m_focused ? mixed(theme.selection, theme.selectionInk, 0.85) : theme.muted;
}

QColor RowPainter::stateInk(RowMark mark, const QColor &otherwise) const
{
    if (m_selected || mark == RowMark::None)
        return otherwise;
    return markColor(mark);
}

QRect RowPainter::cell() const
{
    return m_option.rect.adjusted(m_first ? Gutter : Padding, 0, -Padding, 0);
}

void RowPainter::text(const QRect &rect, const QString &text, const QColor &color, Qt::Alignment alignment,
                      const QFont &font, Qt::TextElideMode elide) const
{
    drawLine(m_painter, rect, text, font, color, alignment, elide);
}

void RowPainter::matchedText(const QRect &rect, const QString &text, const QColor &color, const QFont &font,
                             const QList<std::pair<int, int>> &matches) const
{
    const Theme &theme = Theme::current();
    const QFontMetricsF metrics(font);
    const bool cut = metrics.horizontalAdvance(text) > rect.width();
    const QString shown = cut ? metrics.elidedText(text, Qt::ElideRight, rect.width()) : text;
    const int letters = static_cast<int>(shown.size()) - (cut ? 1 : 0);
    const QColor ground = m_selected && m_focused ? mixed(theme.selection, Qt::black, 0.3)
                          : m_selected            ? theme.base
                                                  : theme.soft;
    const double height = std::max<double>(MatchHeight, metrics.height() + 1);
    for (const auto &[start, length] : matches) {
        const int end = std::min(start + length, letters);
        if (start >= end)
            continue;
        const double left = std::floor(rect.left() + metrics.horizontalAdvance(shown.left(start))) - 1;
        const double right = std::ceil(rect.left() + metrics.horizontalAdvance(shown.left(end))) + 1;
        const double top = rect.top() + std::floor((rect.height() - height) / 2);
        drawBox(m_painter, QRectF(left, top, right - left, height), ground, {}, 2);
    }
    drawLine(m_painter, rect, shown, font, color, Qt::AlignLeft, Qt::ElideNone);
}

void RowPainter::stateSign(const QRect &rect, StateGroup group, const QColor &color) const
{
    const Dot dot = group == StateGroup::Listening     ? Dot::Ring
                    : group == StateGroup::Established ? Dot::Disc
                                                       : Dot::Half;
    drawDot(m_painter, QRectF(rect.left(), rect.top(), grown(SignSize, m_option.font), rect.height()), dot, color);
}

int RowPainter::signRoom(const QFont &font)
{
    return grown(SignRoom, font);
}

void RowPainter::box(int x, const QColor &color) const
{
    const QRect rect = m_option.rect;
    const double y = rect.top() + (rect.height() - BoxSize) / 2;
    const auto fill = [this, &color](double left, double top, double width, double height) {
        fillCrisp(m_painter, QRectF(left, top, width, height), color);
    };
    fill(x, y, BoxSize, 1);
    fill(x, y + BoxSize - 1, BoxSize, 1);
    fill(x, y + 1, 1, BoxSize - 2);
    fill(x + BoxSize - 1, y + 1, 1, BoxSize - 2);
    fill(x + 3, y + 3, BoxSize - 6, BoxSize - 6);
}

void RowPainter::arrow(const QRect &rect, bool left, bool right, const QColor &color) const
{
    const int width = arrowWidth(m_option.font);
    const int headWidth = width * 6 / 16;
    const int headHeight = headWidth / 2 * 2 + 1; // as much above the line as below it
    const double x = rect.left() + (rect.width() - width) / 2;
    const double y = rect.top() + rect.height() / 2;
    const double from = x + (left ? headWidth : 0);
    const double to = x + width - (right ? headWidth : 0);
    const int line = width / 16;
    fillCrisp(m_painter, QRectF(from, y - (line - 1) / 2, to - from, line), color);
    const double top = y - headHeight / 2;
    if (left)
        drawArrowHead(m_painter, QRectF(x, top, headWidth, headHeight), true, color);
    if (right)
        drawArrowHead(m_painter, QRectF(x + width - headWidth, top, headWidth, headHeight), false, color);
}

int RowPainter::arrowWidth(const QFont &font)
{
    return grown(ArrowWidth, font);
}

int RowPainter::tagWidth(const QString &word, const QFont &font)
{
    return textWidth(word, font) + 2 * TagSide;
}

int RowPainter::tag(int x, const QString &word) const
{
    const QRect rect = m_option.rect;
    const int height = std::max(TagHeight, QFontMetrics(m_option.font).height() + 3);
    const QRectF box(x, rect.top() + (rect.height() - height) / 2, tagWidth(word, m_option.font), height);
    drawBox(m_painter, box, {}, m_selected ? mutedInk() : Theme::current().line);
    drawLine(m_painter, box.adjusted(TagSide, 0, 0, 0), word, m_option.font, mutedInk(), Qt::AlignLeft, Qt::ElideNone);
    return qRound(box.right());
}

} // namespace netwharf
