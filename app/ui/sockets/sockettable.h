// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/livemodel.h"
#include "app/ui/sockets/columnlayouts.h"
#include "app/ui/widgets/tableview.h"

#include <QList>
#include <QTimer>

#include <optional>
#include <vector>

class QMenu;
class QSettings;

namespace netwharf {

/// The table of the live list. Shows updates so that what a person looks at stays where it is, and
/// knows about its columns.
class SocketTable : public TableView
{
    Q_OBJECT
public:
    explicit SocketTable(QWidget *parent = nullptr);

    LiveModel *liveModel() const { return m_model; }

    /// Shows `update`; selection, current row and the row at the top or under the eye keep their
    /// places. Returns the rows that are no longer needed. Not while isHeld().
    std::vector<LiveRow> showUpdate(Update &update);
    /// Whether nothing may move now: a selection is being dragged or a menu is open.
    bool isHeld() const { return m_dragging || m_holds > 0; }
    void hold(); ///< until release() was called as often
    void release();

    std::optional<RowId> currentId() const;
    QList<int> selectedRowNumbers() const; ///< ascending
    void goTo(RowId id); ///< and makes it current; nothing when it is not there

    QList<LiveColumn> visibleColumns() const; ///< in their order on the screen
    void setColumnVisible(LiveColumn column, bool visible); ///< the last one stays
    ColumnSet columnSet() const { return m_layouts.chosen(); }
    void setColumnSet(ColumnSet set); ///< as it was left when it was last chosen
    /// The sets to choose from, checkable actions for every column, fitting, and back to how the set
    /// began. `pointed`: the column whose heading was clicked, with actions of its own.
    void fillColumnMenu(QMenu *menu, std::optional<LiveColumn> pointed = {});
    void fillSortMenu(QMenu *menu, SortKey key, bool descending);
    void resetColumns();
    void fitColumn(LiveColumn column); ///< to what it says on the screen
    void repaintColumns(bool (*which)(LiveColumn)); ///< of those that are shown
    /// The rows as lines of tab-separated cells of the visible columns.
    QString rowsAsText(const QList<int> &rows) const;

    void showSort(SortKey key, bool descending); ///< the triangle in the header
    void saveColumns(QSettings &settings) const;
    void restoreColumns(QSettings &settings);
    void retranslate();

signals:
    void released(); ///< isHeld() has become false
    void currentRowChanged();
    void sortRequested(netwharf::SortKey key, bool descending);
    void columnsChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Place;
    Place placeBefore(const Update &update) const;
    void restorePlace(const Place &place);
    std::vector<LiveRow> replay(Update &update);
    std::vector<LiveRow> resetAndSelectAgain(Update &update);
    int selectedCount() const;
    int visibleRowCount() const;
    void fade();
    void fitWidths();
    void onSectionResized(int section, int width);
    void onSectionMoved();
    void applyLayout();
    void addPointedActions(QMenu *menu, LiveColumn column);
    void addSetActions(QMenu *menu);
    void onSortIndicatorChanged(int section, Qt::SortOrder order);

    LiveModel *m_model;
    QTimer m_fade; ///< runs only while a visible row has a mark that changes
    ColumnLayouts m_layouts;
    bool m_fitting = false;
    bool m_dragging = false;
    int m_holds = 0;
};

} // namespace netwharf
