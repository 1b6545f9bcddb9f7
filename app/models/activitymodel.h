// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/activitycolumn.h"
#include "core/activity/activityview.h"

#include <QAbstractTableModel>
#include <QList>

#include <deque>
#include <memory>
#include <vector>

namespace netwharf {

/// The record of what happened as a table, newest first. Events come filtered from the ActivityFeed; the
/// model only adds on top and drops at the bottom.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ActivityModel(QObject *parent = nullptr);

    /// Shows `update`: the oldest rows that have fallen out go, the new ones come on top; or all anew.
    void apply(ActivityUpdate update);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const ActivityEvent &eventAt(int row) const; ///< row must be in range
    /// The row of the event with this number, or -1.
    int rowOf(std::uint64_t number) const;
    QString cellText(int row, ActivityColumn column) const;
    std::vector<ActivityEventPtr> events() const; ///< all, oldest first
    std::vector<ActivityEventPtr> eventsAt(const QList<int> &rows) const;
    /// What the rows point into; null before the first update.
    const std::shared_ptr<const Snapshot> &texts() const { return m_texts; }
    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }

    void retranslate(); ///< after a change of language

private:
    void replaceAll(ActivityUpdate &update);
    void dropBefore(std::uint64_t first);
    void addOnTop(std::vector<ActivityEventPtr> events);

    std::deque<ActivityEventPtr> m_events; ///< oldest first: a view's row 0 is the last
    std::shared_ptr<const Snapshot> m_texts;
    std::shared_ptr<const Catalogue> m_catalogue;
};

} // namespace netwharf
