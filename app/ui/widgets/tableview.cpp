// SPDX-License-Identifier: MIT
#include "app/ui/widgets/tableview.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int EmptySide = 24;

QItemSelection firstCellOf(const QItemSelection &selection)
{
    for (const QItemSelectionRange &range : selection)
        if (range.isValid())
            return {range.topLeft(), range.topLeft()};
    return {};
}

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new FlatHeader(this));
    horizontalHeader()->setSortIndicatorShown(true); // setHorizontalHeader() switches it off
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    m_emptyAction = new LinkButton(viewport());
    m_emptyAction->hide();
    connect(m_emptyAction, &QAbstractButton::clicked, this, &TableView::emptyActionRequested);
    applyFont();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model())
        disconnect(old, nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &TableView::placeEmptyWords);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::placeEmptyWords);
    placeEmptyWords();
}

void TableView::setEmptyWords(const QString &sentence, const QString &action)
{
    m_emptySentence = sentence;
    m_emptyAction->setText(action);
    placeEmptyWords();
}

bool TableView::showsEmptyWords() const
{
    return !m_emptySentence.isEmpty() && (!model() || model()->rowCount(rootIndex()) == 0);
}

void TableView::placeEmptyWords()
{
    const bool shown = showsEmptyWords();
    m_emptyAction->setVisible(shown && !m_emptyAction->text().isEmpty());
    const QSize size = m_emptyAction->sizeHint().boundedTo(QSize(viewport()->width() - 2 * EmptySide, 100));
    m_emptyAction->setGeometry((viewport()->width() - size.width()) / 2, viewport()->height() / 2 + 4, size.width(),
                               size.height());
    if (shown)
        viewport()->update();
}

void TableView::applyFont()
{
    const Metrics metrics = Metrics::of(font());
    verticalHeader()->setMinimumSectionSize(metrics.rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics.rowHeight);
    placeEmptyWords();
}

QAction *TableView::addKeyAction(const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void TableView::changeEvent(QEvent *event)
{
    const bool isFont = event->type() == QEvent::FontChange;
    // A cursor alone, which comes with the focus, is not what the person reads.
    const bool inSight = isFont && selectionModel() && selectionModel()->isSelected(currentIndex())
                         && viewport()->rect().intersects(visualRect(currentIndex()));
    QTableView::changeEvent(event);
    if (!isFont)
        return;
    applyFont();
    // Higher rows push it out, and what is around the table grows too.
    if (inSight)
        QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
}

void TableView::keyboardSearch(const QString &text)
{
    if (!text.isEmpty() && text.front().isPrint())
        emit typed(text);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (!takeCursorIntoSight() && currentIndex().isValid())
            emit activatedRow(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        askForMenu();
        return;
    }
    // Letters, Escape and Space belong to the window's shortcuts.
    if (plain && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Space)) {
        event->ignore();
        return;
    }
    constexpr std::array Steps{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (std::ranges::find(Steps, event->key()) != Steps.end())
        takeCursorIntoSight();
    if (!moveByKey(event))
        QTableView::keyPressEvent(event);
}

/// What the Menu key does; Qt knows no other key for it here.
void TableView::askForMenu()
{
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    const QPoint at = visualRect(currentIndex()).intersected(viewport()->rect()).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(this, &asked);
}

/// Whole rows are selected: Home and End are those of the list, not of a row.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    return current.siblingAtRow(action == MoveHome ? 0 : model()->rowCount(rootIndex()) - 1);
}

/// Rows that come in above push the cursor away, as does the wheel: who has selected nothing means what is seen.
bool TableView::takeCursorIntoSight()
{
    if (!currentIndex().isValid() || selectionModel()->hasSelection()
        || viewport()->rect().intersects(visualRect(currentIndex())))
        return false;
    const int first = rowAt(0);
    if (first < 0)
        return false;
    selectionModel()->setCurrentIndex(currentIndex().siblingAtRow(first), QItemSelectionModel::NoUpdate);
    return true;
}

/// Where Qt would leave the new current row unselected, or pass over it.
bool TableView::moveByKey(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool ends = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    QModelIndex wanted = currentIndex();
    if (!wanted.isValid())
        return false;
    if ((modifiers == Qt::ControlModifier || modifiers == Qt::NoModifier) && ends)
        wanted = wanted.siblingAtRow(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1);
    else if (modifiers != Qt::NoModifier || !vertical || selectionModel()->isSelected(wanted))
        return false;
    selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(wanted);
    return true;
}

void TableView::enterFromSearch(bool hasFound)
{
    setFocus(Qt::OtherFocusReason);
    if (!hasFound || selectionModel()->hasSelection() || model()->rowCount() == 0)
        return;
    const QModelIndex row = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeEmptyWords();
}

void TableView::paintEvent(QPaintEvent *event)
{
    paintCells(event);
    QPainter painter(viewport());
    drawFocus(&painter);
    if (!showsEmptyWords())
        return;
    painter.setFont(headingFont(font()));
    painter.setPen(Theme::current().text);
    const QRect above(EmptySide, 0, viewport()->width() - 2 * EmptySide, viewport()->height() / 2 - 2);
    painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_emptySentence);
}

/// A ring round the current row. A selected one already says where the keyboard is.
void TableView::drawFocus(QPainter *painter) const
{
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid() || selectionModel()->isSelected(current))
        return;
    const int width = std::min(viewport()->width(), horizontalHeader()->length());
    drawInnerFocus(painter, QRect(0, rowViewportPosition(current.row()), width, rowHeight(current.row())),
                   Theme::current().accent);
}

// The ring and the selection span the row. At fractional scales their edges lie between pixels that
// cells repaint, so that the view has to be drawn as one.
void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // What it does with the rest is to list every cell, for the first of which it tells a screen reader.
    QTableView::selectionChanged(firstCellOf(selected), firstCellOf(deselected));
    viewport()->update();
}

void TableView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int each : {m_hoveredRow, row}) {
        if (each >= 0)
            viewport()->update(0, rowViewportPosition(each), viewport()->width(), rowHeight(each));
    }
    m_hoveredRow = row;
}

/// A click below the rows leaves them as they are: what is told beside the table is of the selected one.
QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool isClick =
        event && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease);
    return isClick && !index.isValid() ? QItemSelectionModel::NoUpdate : QTableView::selectionCommand(index, event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

} // namespace netwharf
