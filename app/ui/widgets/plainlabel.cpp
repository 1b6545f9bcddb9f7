// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/stress.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

/// Wide enough that one long value asks for a line of its own, not for a wider window.
constexpr int HintWidth = 220;

} // namespace

PlainLabel::PlainLabel(Ink ink, QWidget *parent) : QLabel(parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QColor PlainLabel::color() const
{
    const Theme &theme = Theme::current();
    switch (m_ink) {
    case Ink::Text: return theme.text;
    case Ink::Muted: return theme.muted;
    case Ink::Closed: return theme.closed;
    case Ink::Opened: return theme.opened;
    }
    return theme.text;
}

int PlainLabel::lineDistance() const
{
    const int latin = QFontMetrics(font()).lineSpacing();
    return hasHan(text()) ? std::max(latin, Metrics::of(font()).hanLine) : latin;
}

int PlainLabel::layOut(QTextLayout *layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(alignment());
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    const int distance = lineDistance();
    int count = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(1, width));
        // All baselines are at the ascent of the first family, whatever faces the line holds.
        line.setPosition(QPointF(0, count * distance + QFontMetrics(font()).ascent() - line.ascent()
                                        + (distance - QFontMetrics(font()).height()) / 2));
        ++count;
    }
    layout->endLayout();
    return std::max(1, count) * distance;
}

QSize PlainLabel::sizeHint() const
{
    const int one = textWidth(text(), font()) + 1;
    const QMargins margins = contentsMargins();
    const int width = std::min(one, HintWidth) + margins.left() + margins.right();
    return QSize(width, heightForWidth(width));
}

QSize PlainLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return QSize(1, lineDistance() + margins.top() + margins.bottom());
}

int PlainLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout(shownText(), font());
    return layOut(&layout, width - margins.left() - margins.right()) + margins.top() + margins.bottom();
}

QString PlainLabel::shownText() const
{
    QString shown = text();
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    return shown;
}

int PlainLabel::topOf(int textHeight) const
{
    const QRect room = contentsRect();
    return room.top() + ((alignment() & Qt::AlignTop) ? 0 : std::max(0, room.height() - textHeight) / 2);
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout(shownText(), font());
    const int high = layOut(&layout, contentsRect().width());
    const Theme &theme = Theme::current();
    QList<QTextLayout::FormatRange> selections;
    for (const Mark &mark : m_marks) {
        QTextLayout::FormatRange range{mark.start, mark.length, {}};
        range.format.setBackground(mark.current ? theme.accent : theme.soft);
        range.format.setForeground(mark.current ? theme.onAccent : theme.text);
        selections.append(range);
    }
    if (m_anchor != m_cursor) {
        QTextLayout::FormatRange range;
        range.start = std::min(m_anchor, m_cursor);
        range.length = std::abs(m_anchor - m_cursor);
        range.format.setBackground(theme.selection);
        range.format.setForeground(theme.selectionInk);
        selections.append(range);
    }
    painter.setPen(color());
    layout.draw(&painter, QPointF(contentsRect().left(), topOf(high)), selections);
}

void PlainLabel::setMarks(const QList<Mark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    update();
}

int PlainLabel::lineTop(int position) const
{
    QTextLayout layout(shownText(), font());
    const int high = layOut(&layout, contentsRect().width());
    const QTextLine line = layout.lineForTextPosition(position);
    return topOf(high) + (line.isValid() ? line.lineNumber() * lineDistance() : 0);
}

int PlainLabel::positionAt(const QPoint &point) const
{
    QTextLayout layout(shownText(), font());
    const int high = layOut(&layout, contentsRect().width());
    const int index = std::clamp((point.y() - topOf(high)) / lineDistance(), 0, std::max(0, layout.lineCount() - 1));
    const QTextLine line = layout.lineAt(index);
    return line.isValid() ? line.xToCursor(point.x() - contentsRect().left()) : 0;
}

void PlainLabel::select(int anchor, int cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    update();
}

QString PlainLabel::selectedText() const
{
    return text().mid(std::min(m_anchor, m_cursor), std::abs(m_anchor - m_cursor));
}

void PlainLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int position = positionAt(event->position().toPoint());
    select((event->modifiers() & Qt::ShiftModifier) ? m_anchor : position, position);
}

void PlainLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        select(m_anchor, positionAt(event->position().toPoint()));
}

void PlainLabel::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString words = text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    finder.setPosition(positionAt(event->position().toPoint()));
    const qsizetype start = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    const qsizetype end = finder.toNextBoundary();
    select(static_cast<int>(std::max<qsizetype>(0, start)), static_cast<int>(end < 0 ? words.size() : end));
}

void PlainLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        select(0, 0);
}

void PlainLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_anchor != m_cursor)
        QApplication::clipboard()->setText(selectedText());
    else if (event->matches(QKeySequence::SelectAll))
        select(0, static_cast<int>(text().size()));
    else
        QLabel::keyPressEvent(event);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (text().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString words = m_anchor != m_cursor ? selectedText() : text();
    //: In the menu of a text: copies the selected part of it, or all of it.
    menu->addAction(tr("Copy"), this, [words] { QApplication::clipboard()->setText(words); });
    menu->popup(event->globalPos());
}

PlainLabel *makeHeading(const QString &text)
{
    auto *heading = new PlainLabel;
    heading->setFont(headingFont(heading->font()));
    heading->setText(text);
    return heading;
}

} // namespace netwharf
