// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/livemodel.h"
#include "app/ui/sockets/columnlayouts.h"
#include "app/ui/widgets/tableview.h"

#include <QList>
#include <QPoint>
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
    SpentRows showUpdate(Update &update);
    /// Whether nothing may move now: a selection is being dragged or a menu is open.
    bool isHeld() const { return m_dragging || m_holds > 0; }
    void hold(); ///< until release() was called as often
    void release();

    std::optional<RowId> currentId() const;
    int selectedCount() const; ///< of rows
    bool isSelected(int row) const;
    QList<int> selectedRowNumbers() const; ///< ascending; heads of groups are rows too
    /// What is selected, each socket once: the head of a group stands for all of its sockets, whether it
    /// is folded or not. The pointers hold until the next update.
    std::vector<const LiveRow *> selectedSockets() const;
    /// Makes it current, and opens its group first; nothing when it is not there.
    void goTo(RowId id);

    QList<LiveColumn> visibleColumns() const; ///< in their order on the screen
    void setColumnVisible(LiveColumn column, bool visible); ///< the last one stays
    ColumnSet columnSet() const { return m_layouts.chosen(); }
    void setColumnSet(ColumnSet set); ///< as it was left when it was last chosen
    /// The sets to choose from, checkable actions for every column, fitting, and back to how the set
    /// began. `pointed`: the column whose heading was clicked, with actions of its own.
    void fillColumnMenu(QMenu *menu, std::optional<LiveColumn> pointed = {});
    void fillSortMenu(QMenu *menu, const Sorting &sorting);
    void resetColumns();
    void fitToContent(const QList<LiveColumn> &columns); ///< to what they say on the screen
    void repaintColumns(bool (*which)(LiveColumn)); ///< of those that are shown

    void showSort(const Sorting &sorting); ///< the triangles in the header
    void saveColumns(QSettings &settings) const;
    void restoreColumns(QSettings &settings);
    void retranslate();

signals:
    void released(); ///< isHeld() has become false
    void currentRowChanged();
    void sortRequested(netwharf::SortKey key, bool descending);
    /// The second key; nothing: none of the person's choosing.
    void thenSortRequested(std::optional<netwharf::SortKey> key, bool descending);
    /// The group shall be open or folded.
    void foldRequested(const netwharf::RowGroup &group, bool open);
    void foldAllRequested(bool open);
    /// Whether the pointer rests on the list, so that rows had better stay where they are.
    void pointedAtChanged(bool isPointedAt);
    void columnsChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void verticalScrollbarValueChanged(int value) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintCells(QPaintEvent *event) override;

private:
    struct Place;
    struct Span
    {
        int first;
        int last;
    };
    // sockettableselection.cpp
    const std::vector<Span> &selectedSpans() const;
    void forgetSpans() { m_spans.reset(); }
    void paintRow(QPainter *painter, QStyleOptionViewItem &option, int row, const QRect &dirty) const;
    Place placeBefore(const Update &update) const;
    int placeOf(int row, const Update &update) const;
    int neighbourOf(int row, const Update &update) const;
    void restorePlace(const Place &place);
    SpentRows replay(Update &update);
    SpentRows resetAndSelectAgain(Update &update);
    // sockettablegroups.cpp
    int successorOf(int row, const Update &update) const;
    const RowGroup *headAt(const QPoint &position, bool atTriangle) const;
    bool foldByKey(const QKeyEvent *event);
    bool stepByKey(int key, const LiveRow &live, const RowGroup &group);
    void makeCurrent(int row);
    void point(bool isPointedAt);
    int visibleRowCount() const;
    void fade();
    void fillThenMenu(QMenu *menu, const Sorting &sorting);
    void fitWidths();
    void fitAgain(); ///< where other words stand now
    void onSectionResized(int section, int width);
    void onSectionMoved();
    void applyLayout();
    void addPointedActions(QMenu *menu, LiveColumn column);
    void addSetActions(QMenu *menu);
    void onSortIndicatorChanged(int section, Qt::SortOrder order);

    LiveModel *m_model;
    mutable std::optional<std::vector<Span>> m_spans; ///< see selectedSpans(); nothing: to be made anew
    QTimer m_fade; ///< runs only while a visible row has a mark that changes
    ColumnLayouts m_layouts;
    int m_letters; ///< px: the size of the font that their widths are for
    Sorting m_sorting; ///< as the header shows it
    std::optional<RowId> m_goal; ///< is to be current once its group is open
    QTimer m_rest; ///< runs while the pointer is on the list and has lately moved
    std::optional<QPoint> m_pointer; ///< where it was last, on the screen
    bool m_keepsPlace = false; ///< while it scrolls by itself
    bool m_fitting = false;
    bool m_dragging = false;
    int m_holds = 0;
};

} // namespace netwharf
