// SPDX-License-Identifier: MIT
#include "tests/bench/baseline.h"

#include <algorithm>

namespace netwharf::bench {

namespace {

bool byId(const BaselineModel::Row &row, quint64 id)
{
    return row.id < id;
}

} // namespace

void BaselineModel::become(const QList<Row> &rows)
{
    const auto stays = [&rows](const Row &row) {
        const auto at = std::lower_bound(rows.begin(), rows.end(), row.id, byId);
        return at != rows.end() && at->id == row.id;
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays(m_rows[last]))
            continue;
        int first = last;
        while (first > 0 && !stays(m_rows[first - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].version == rows[row].version)
            continue;
        m_rows[row] = rows[row];
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    const int before = rowCount();
    if (before == rows.size())
        return;
    beginInsertRows({}, before, static_cast<int>(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
}

int BaselineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BaselineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.front().cells.size());
}

QVariant BaselineModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (role == Qt::UserRole)
        return row.id;
    return role == Qt::DisplayRole ? QVariant(row.cells[index.column()]) : QVariant();
}

} // namespace netwharf::bench
