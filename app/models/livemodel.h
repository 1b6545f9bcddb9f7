// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/models/livecolumn.h"
#include "app/models/liveextras.h"
#include "app/models/rowwords.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
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
    std::vector<LiveRow> apply(Update &update);
    /// The same as a reset, for when so many rows are selected that following each costs more than
    /// selecting them again.
    std::vector<LiveRow> applyAsReset(Update &update);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Row must be in range.
    const LiveRow &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row with this id, or -1. Looks at every row.
    int rowOf(RowId id) const;
    QString cellText(int row, LiveColumn column) const;
    /// What the row says; keeps references to this model's data.
    RowWords wordsOf(int row) const;
    LiveExtras &extras() { return m_extras; }
    /// The texts that the rows point into; null before the first update.
    const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }

    void retranslate(); ///< after a change of language

private:
    void takeContext(const Update &update);

    std::vector<LiveRow> m_rows;
    int m_count = 0; ///< rows that views know of; differs from m_rows.size() only inside apply()
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Catalogue> m_catalogue;
    LiveExtras m_extras;
};

} // namespace netwharf
