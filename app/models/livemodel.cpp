// SPDX-License-Identifier: MIT
#include "app/models/livemodel.h"

#include "app/i18n/words.h"

#include <algorithm>
#include <utility>

namespace netwharf {

LiveModel::LiveModel(QObject *parent) : QAbstractTableModel(parent) {}

void LiveModel::takeContext(const Update &update)
{
    m_snapshot = update.snapshot;
    m_catalogue = update.catalogue;
}

std::vector<LiveRow> LiveModel::apply(Update &update)
{
    takeContext(update);
    const int before = m_count;
    const int after = static_cast<int>(update.rows.size());
    if (update.same && before == after)
        return std::move(update.rows);

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
    m_rows.swap(update.rows);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_count = after;
        endRemoveRows();
    }
    return std::move(update.rows);
}

std::vector<LiveRow> LiveModel::applyAsReset(Update &update)
{
    beginResetModel();
    takeContext(update);
    m_rows.swap(update.rows);
    m_count = static_cast<int>(m_rows.size());
    endResetModel();
    return std::move(update.rows);
}

int LiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int LiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : LiveColumnCount;
}

int LiveModel::rowOf(RowId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const LiveRow &live) { return live.row.socket.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString LiveModel::cellText(int row, LiveColumn column) const
{
    return wordsOf(row).cell(column);
}

RowWords LiveModel::wordsOf(int row) const
{
    return RowWords(rowAt(row), *m_snapshot, *m_catalogue, &m_extras);
}

QVariant LiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const auto column = static_cast<LiveColumn>(index.column());
    const RowWords words = wordsOf(index.row());
    switch (role) {
    case Qt::DisplayRole: return words.cell(column);
    case Qt::ToolTipRole: return words::toolTip(words.toolTip(column));
    case Qt::AccessibleTextRole: return words.spoken(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
