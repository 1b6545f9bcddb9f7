// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/activitymodel.h"
#include "app/ui/activity/activitycolumns.h"
#include "app/ui/widgets/tableview.h"

#include <QList>

#include <optional>

class QMenu;
class QSettings;

namespace netwharf {

/// The table of the record of what happened. Knows about its columns, and whether a person reads in it.
class ActivityTable : public TableView
{
    Q_OBJECT
public:
    explicit ActivityTable(QWidget *parent = nullptr);

    ActivityModel *activityModel() const { return m_model; }

    /// Shows `update`. After a reset the current event and the one at the top are where they were, as
    /// far as they are still there.
    void apply(ActivityUpdate update);
    /// New rows on top would move what is under the eye: the list is scrolled, a row is selected, or
    /// the page holds it.
    bool isRead() const;
    void hold() { ++m_holds; } ///< until release() was called as often
    void release();
    void goToTop(); ///< and selects nothing

    std::optional<std::uint64_t> currentNumber() const; ///< of the selected current event
    QList<int> selectedRowNumbers() const; ///< ascending
    /// The names of the visible columns, apart by tabs as copied rows have them.
    QString titles() const;

    /// In their order on the screen; not those that there is no room for.
    QList<ActivityColumn> visibleColumns() const;
    /// The last one stays. One that a person switches on stays where there is no room, too.
    void setColumnVisible(ActivityColumn column, bool visible);
    void fillColumnMenu(QMenu *menu);
    void resetColumns();
    void saveColumns(QSettings &settings) const;
    void restoreColumns(QSettings &settings);
    void retranslate();

signals:
    void leftAlone(); ///< isRead() may have become false
    void currentRowChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QList<ActivityColumn> chosenColumns() const;
    void fitWidths();

    ActivityModel *m_model;
    QSet<ActivityColumn> m_chosen; ///< to be shown where there is room
    ActivityColumnWish m_wish;
    bool m_fitting = false;
    int m_holds = 0;
};

} // namespace netwharf
