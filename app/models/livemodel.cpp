// SPDX-License-Identifier: MIT
#include "app/models/livemodel.h"

#include "app/i18n/words.h"
#include "app/models/groupwords.h"

#include <algorithm>
#include <utility>

namespace netwharf {

LiveModel::LiveModel(QObject *parent) : QAbstractTableModel(parent) {}

void LiveModel::takeContext(const Update &update)
{
    m_snapshot = update.snapshot;
    m_catalogue = update.catalogue;
}

namespace {

std::shared_ptr<const ListRows> rowsOf(Update &update)
{
    return std::make_shared<const ListRows>(
        ListRows{std::move(update.rows), std::move(update.folded), std::move(update.groups)});
}

} // namespace

SpentRows LiveModel::takeRows(Update &update)
{
    m_grouping = update.grouping;
    return std::exchange(m_list, rowsOf(update));
}

SpentRows LiveModel::apply(Update &update)
{
    takeContext(update);
    const int before = m_count;
    const int after = static_cast<int>(update.rows.size());
    if (update.same && before == after)
        return rowsOf(update);

    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_count = after;
        endInsertRows();
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from) {
        const auto row = static_cast<std::size_t>(old.row());
        const int now = row < update.oldToNew.size() ? update.oldToNew[row] : -1;
        to << (now >= 0 ? index(now, old.column()) : QModelIndex());
    }
    SpentRows spent = takeRows(update);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_count = after;
        endRemoveRows();
    }
    return spent;
}

SpentRows LiveModel::applyAsReset(Update &update)
{
    beginResetModel();
    takeContext(update);
    SpentRows spent = takeRows(update);
    m_count = static_cast<int>(m_list->rows.size());
    endResetModel();
    return spent;
}

int LiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int LiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : LiveColumnCount;
}

namespace {

RowId idOf(const LiveRow &live)
{
    return live.row.socket.id;
}

} // namespace

int LiveModel::rowOf(RowId id) const
{
    const auto found = std::ranges::find(m_list->rows, id, idOf);
    return found == m_list->rows.end() ? -1 : static_cast<int>(found - m_list->rows.begin());
}

const LiveRow *LiveModel::find(RowId id) const
{
    if (const int row = rowOf(id); row >= 0)
        return &rowAt(row);
    const auto found = std::ranges::find(m_list->folded, id, idOf);
    return found == m_list->folded.end() ? nullptr : &*found;
}

const RowGroup *LiveModel::groupOf(int row) const
{
    const std::uint32_t group = rowAt(row).group;
    return group < groups().size() ? &groups()[group] : nullptr;
}

QString LiveModel::cellText(int row, LiveColumn column) const
{
    if (const LiveRow &live = rowAt(row); live.isHead())
        return GroupWords(*this, groups()[live.group]).cell(column);
    return cellText(rowAt(row), column);
}

QString LiveModel::cellText(const LiveRow &live, LiveColumn column) const
{
    return wordsOf(live).cell(column);
}

RowWords LiveModel::wordsOf(const LiveRow &live) const
{
    return RowWords(live, *m_snapshot, *m_catalogue, &m_extras);
}

QVariant LiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_list->rows.size())
        return {};
    const auto column = static_cast<LiveColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const LiveRow &live = rowAt(index.row());
    if (live.isHead())
        return headData(live, column, role);
    const RowWords words = wordsOf(live);
    switch (role) {
    case Qt::DisplayRole: return words.cell(column);
    case Qt::ToolTipRole: return words::toolTip(words.toolTip(column));
    case Qt::AccessibleTextRole: return words.spoken(column);
    default: return {};
    }
}

QVariant LiveModel::headData(const LiveRow &head, LiveColumn column, int role) const
{
    const GroupWords words(*this, groups()[head.group]);
    switch (role) {
    case Qt::DisplayRole: return words.cell(column);
    case Qt::ToolTipRole: return words::toolTip(words.toolTip());
    case Qt::AccessibleTextRole: return words.spoken();
    default: return {};
    }
}

QVariant LiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= LiveColumnCount)
        return {};
    const auto column = static_cast<LiveColumn>(section);
    switch (role) {
    case Qt::DisplayRole: return shortTitle(column);
    case Qt::InitialSortOrderRole: // the most first, where that is what one looks for
        return isTraffic(column) || column == LiveColumn::ReceiveQueue || column == LiveColumn::SendQueue
                   ? Qt::DescendingOrder
                   : Qt::AscendingOrder;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return fullTitle(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

void LiveModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, LiveColumnCount - 1);
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, LiveColumnCount - 1));
}

} // namespace netwharf
