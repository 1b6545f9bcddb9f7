// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QPainter>

#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/tableview.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int MarkWidth = 7;
constexpr int MarkHeight = 4;
constexpr int MarkGap = FlatHeader::MarkRoom - MarkWidth;
constexpr int FadeWidth = 8; ///< of a word that goes on below the mark

/// Takes the word away below `mark`, and little by little on the side where it goes on.
void fadeWord(QPainter *painter, const QRectF &mark, bool goesOnRight)
{
    const QColor ground = Theme::current().base;
    QColor clear = ground;
    clear.setAlpha(0);
    painter->fillRect(mark, ground);
    const QRectF rest = mark.translated(goesOnRight ? MarkWidth : -FadeWidth, 0);
    const QRectF fade(rest.topLeft(), QSizeF(FadeWidth, mark.height()));
    QLinearGradient gradient(fade.topLeft(), fade.topRight());
    gradient.setColorAt(goesOnRight ? 0 : 1, ground);
    gradient.setColorAt(goesOnRight ? 1 : 0, clear);
    painter->fillRect(fade, gradient);
}

} // namespace

FlatHeader::FlatHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    viewport()->setBackgroundRole(QPalette::Base);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setMinimumSectionSize(28);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void FlatHeader::setSecondSort(int section, Qt::SortOrder order)
{
    m_secondSection = section;
    m_secondOrder = order;
    viewport()->update();
}

QSize FlatHeader::sizeHint() const
{
    return QSize(QHeaderView::sizeHint().width(), Metrics::of(font()).headerHeight);
}

void FlatHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Once for all sections: at fractional scales parts of it would leave gaps.
    QPainter painter(viewport());
    fillCrisp(&painter, QRectF(0, height() - 1, viewport()->width(), 1), Theme::current().line);
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    painter->fillRect(rect, theme.base);

    const QString words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QVariant wanted = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = wanted.isValid() && (Qt::Alignment(wanted.toInt()) & Qt::AlignRight);
    const int left = sectionPosition(section) == 0 ? RowPainter::Gutter : RowPainter::Padding;
    QRectF room = QRectF(rect).adjusted(left, 0, -RowPainter::Padding, 0);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    drawLine(painter, room, words, font(), sorted ? theme.text : theme.muted, right ? Qt::AlignRight : Qt::AlignLeft);
    if (sorted)
        drawSortMark(painter, room, words, right, sortIndicatorOrder(), theme.muted);
    else if (section == m_secondSection)
        drawSortMark(painter, room, words, right, m_secondOrder, theme.strong);
}

/// Beside the word, on the side where there is room; where the word fills the section it fades below the mark.
void FlatHeader::drawSortMark(QPainter *painter, const QRectF &section, const QString &words, bool right,
                              Qt::SortOrder order, const QColor &color) const
{
    const int length = textWidth(words, font());
    const double edge =
        right ? section.left() - RowPainter::Padding : section.right() + RowPainter::Padding - MarkWidth;
    const double beside = right ? section.right() - length - MarkGap - MarkWidth : section.left() + length + MarkGap;
    const double x = right ? std::max(edge, beside) : std::min(edge, beside);
    if (x != beside)
        fadeWord(painter, QRectF(x, section.top(), MarkWidth, section.height()), right);
    const double y = section.top() + (section.height() - MarkHeight) / 2;
    drawTriangle(painter, QRectF(x, qRound(y), MarkWidth, MarkHeight), order == Qt::AscendingOrder, color);
}

} // namespace netwharf
