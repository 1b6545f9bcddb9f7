// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/models/livecolumn.h"
#include "app/models/liveextras.h"
#include "app/models/rowwords.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace netwharf {

/// The live list as a table. Rows come whole, filtered and sorted, from the ViewWorker; the model
/// only replays how they moved.
class LiveModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit LiveModel(QObject *parent = nullptr);

    /// Shows `update`: at most one insertion or removal at the tail and one layoutChanged; nothing
    /// at all when it is the same. Returns the rows that are no longer needed.
    SpentRows apply(Update &update);
    /// The same as a reset, for when so many rows are selected that following each costs more than
    /// selecting them again.
    SpentRows applyAsReset(Update &update);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Row must be in range.
    const LiveRow &rowAt(int row) const { return m_list->rows[static_cast<std::size_t>(row)]; }
    /// The row with this id, or -1. Looks at every row.
    int rowOf(RowId id) const;
    /// The same among the members of folded groups too; null when it is not there.
    const LiveRow *find(RowId id) const;
    QString cellText(int row, LiveColumn column) const;
    QString cellText(const LiveRow &live, LiveColumn column) const; ///< of a socket that is in the list
    /// What a socket says; keeps references to this model's data.
    RowWords wordsOf(const LiveRow &live) const;
    LiveExtras &extras() { return m_extras; }

    Grouping grouping() const { return m_grouping; }
    /// The group of a head or member; null of other rows. Row must be in range.
    const RowGroup *groupOf(int row) const;
    const std::vector<RowGroup> &groups() const { return m_list->groups; }
    /// As in ListRows.
    std::span<const LiveRow> membersOf(const RowGroup &group) const { return m_list->membersOf(group); }
    std::vector<const LiveRow *> socketsOf(const QList<int> &rows) const { return m_list->socketsOf(rows); }
    /// What is shown, for who needs it longer than until the next update.
    const std::shared_ptr<const ListRows> &list() const { return m_list; }
    /// The texts that the rows point into; null before the first update.
    const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }

    void retranslate(); ///< after a change of language

private:
    void takeContext(const Update &update);
    SpentRows takeRows(Update &update);
    QVariant headData(const LiveRow &head, LiveColumn column, int role) const;

    std::shared_ptr<const ListRows> m_list = std::make_shared<const ListRows>(); ///< never null
    Grouping m_grouping = Grouping::None;
    int m_count = 0; ///< rows that views know of; differs from m_list->rows.size() only inside apply()
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Catalogue> m_catalogue;
    LiveExtras m_extras;
};

} // namespace netwharf
