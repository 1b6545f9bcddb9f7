// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace netwharf::bench {

/// What the program is measured against: rows of plain text for a QSortFilterProxyModel, in the way
/// that Qt's documentation teaches.
class BaselineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row
    {
        quint64 id = 0;
        int version = 0; ///< another one: the row has changed
        QStringList cells;
    };

    explicit BaselineModel(QList<Row> rows) : m_rows(std::move(rows)) {}

    /// The next state, as differences: each run of rows that are gone, new rows at the end, and each row
    /// that changed. Both lists are in the order of ids, and new ids are above all old ones.
    void become(const QList<Row> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Display texts; the id by UserRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

} // namespace netwharf::bench
