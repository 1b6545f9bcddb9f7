// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/reacharrangement.h"
#include "app/models/reachcells.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace netwharf {

/// What others can reach as a table in sections. A row stays in its place as long as what it speaks of
/// is there: rows come and go between others, and nothing is ever sorted anew. All that takes long is done
/// by who makes the arrangements. GUI thread.
class ReachModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReachModel(QObject *parent = nullptr);

    /// Shows `now`. `rowsNow`: see rowsThen(), from the arrangement that is shown. Persistent indexes follow what
    /// their rows speak of; the list is resized at its tail and laid out anew once, and only where rows moved.
    void take(std::shared_ptr<const ReachArrangement> now, const std::vector<int> &rowsNow);
    /// The same for whoever follows no rows.
    void takeAsReset(std::shared_ptr<const ReachArrangement> now);
    const ReachArrangement &arrangement() const { return *m_shown; }

    bool isMachineOpen() const { return m_shown->machineOpen; }
    bool isSearching() const { return m_shown->isSearching; }
    int foundCount() const { return m_shown->foundCount(); } ///< rows that are no heads

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const ReachRow &rowAt(int row) const { return m_shown->rows[static_cast<std::size_t>(row)]; }
    const ReachLine &lineAt(int row) const; ///< of a row that is one
    const GoneReach &goneAt(int row) const; ///< of a row that is one
    ReachVerdict verdictAt(int row) const { return rowAt(row).verdict; } ///< of a line
    QString newsAt(int row) const; ///< of a line, beside what was accepted; empty for what is known
    QString cellText(int row, ReachColumn column) const; ///< of a head the sentence, in the first column
    QString toolTip(int row, ReachColumn column) const;
    /// The row as lines of plain text: port, program, addresses, what is said of it.
    QString rowText(int row) const;
    /// Every section with its rows, tab-separated; what only this machine reaches too.
    QString allText() const;

    const std::shared_ptr<const ReachList> &list() const { return m_shown->list; } ///< null before the first
    const ReachComparison &comparison() const { return *m_shown->comparison; }
    std::optional<std::chrono::system_clock::time_point> acceptedAt() const { return m_shown->acceptedAt; }
    int count(ReachSection section) const { return m_shown->counts[static_cast<std::size_t>(section)]; }
    int newCount() const { return m_shown->newCount; } ///< new, or wider than accepted

    void retranslate(); ///< after a change of language

private:
    QString headText(ReachSection section) const;

    std::shared_ptr<const ReachArrangement> m_shown; ///< never null
    int m_rowCount = 0; ///< as the views know it; differs from m_shown only inside take()
};

} // namespace netwharf
