// SPDX-License-Identifier: MIT
// The part of SocketTable that is about groups, and about the pointer that rests on the list.
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/rowpainter.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace netwharf {

/// What stands in the new rows for a row that is not there any more: the head of the group that has
/// folded over it, or a member of the group whose head it was.
int SocketTable::successorOf(int row, const Update &update) const
{
    const RowGroup *group = m_model->groupOf(row);
    if (!group && update.groups.empty())
        return -1;
    const LiveRow &live = m_model->rowAt(row);
    const RowId id = live.isHead() ? group->first : live.row.socket.id;
    const auto hasId = [id](const LiveRow &each) { return each.row.socket.id == id; };
    if (const auto folded = std::ranges::find_if(update.folded, hasId); folded != update.folded.end())
        return static_cast<int>(update.groups[folded->group].head);
    const auto shown = std::ranges::find_if(update.rows, hasId);
    return shown == update.rows.end() ? -1 : static_cast<int>(shown - update.rows.begin());
}

void SocketTable::makeCurrent(int row)
{
    const QModelIndex index = m_model->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void SocketTable::goTo(RowId id)
{
    m_goal.reset();
    if (const int row = m_model->rowOf(id); row >= 0) {
        makeCurrent(row);
    } else if (const LiveRow *folded = m_model->find(id)) {
        const RowGroup &group = m_model->groups()[folded->group];
        m_goal = id;
        makeCurrent(static_cast<int>(group.head));
        emit foldRequested(group, true);
    }
}

/// The group whose head is at `position` of the viewport; null when there is none.
const RowGroup *SocketTable::headAt(const QPoint &position, bool atTriangle) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !m_model->rowAt(index.row()).isHead())
        return nullptr;
    const int x = position.x() + horizontalHeader()->offset();
    return atTriangle && x >= RowPainter::Gutter ? nullptr : m_model->groupOf(index.row());
}

void SocketTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool left = event->button() == Qt::LeftButton;
    if (const RowGroup *group = left ? headAt(event->position().toPoint(), false) : nullptr)
        emit foldRequested(*group, !group->open);
    else
        TableView::mouseDoubleClickEvent(event);
}

void SocketTable::keyPressEvent(QKeyEvent *event)
{
    if (!foldByKey(event))
        TableView::keyPressEvent(event);
}

/// As in a tree: Left and Right, + and -, * for all. True when the key was for the groups.
bool SocketTable::foldByKey(const QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const QModelIndex current = currentIndex();
    if (!plain || m_model->grouping() == Grouping::None || !current.isValid())
        return false;
    if (event->key() == Qt::Key_Asterisk) {
        emit foldAllRequested(true);
        return true;
    }
    const RowGroup *group = m_model->groupOf(current.row());
    return group && stepByKey(event->key(), m_model->rowAt(current.row()), *group);
}

bool SocketTable::stepByKey(int key, const LiveRow &live, const RowGroup &group)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Minus: emit foldRequested(group, key == Qt::Key_Plus); return true;
    case Qt::Key_Right:
        if (!live.isHead())
            return false;
        if (group.open)
            makeCurrent(static_cast<int>(group.firstMember));
        else
            emit foldRequested(group, true);
        return true;
    case Qt::Key_Left:
        // Among the cells of a member the key goes from cell to cell, and from the first to the head.
        if (!live.isHead() && position(visibleColumns().front()) != currentIndex().column())
            return false;
        if (live.isHead())
            emit foldRequested(group, false);
        else
            makeCurrent(static_cast<int>(group.head));
        return true;
    default: return false;
    }
}

bool SocketTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        point(false);
    else if (event->type() == QEvent::Wheel)
        point(true);
    else if (event->type() == QEvent::MouseMove) {
        // Rows that move below a pointer make events too.
        const QPoint now = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (m_pointer != now)
            point(true);
        m_pointer = now;
    }
    return TableView::viewportEvent(event);
}

void SocketTable::point(bool isPointedAt)
{
    const bool was = m_rest.isActive();
    if (isPointedAt)
        m_rest.start();
    else
        m_rest.stop();
    if (was != isPointedAt)
        emit pointedAtChanged(isPointedAt);
}

} // namespace netwharf
