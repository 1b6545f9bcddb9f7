// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portsmodel.h"
#include "app/ui/widgets/tableview.h"

#include <QSet>

#include <functional>
#include <map>
#include <optional>

class QAction;
class QMenu;
class QSettings;

namespace netwharf {

/// The table of the Ports page: its columns, their chooser, sorting by header, copying.
class PortTable : public TableView
{
    Q_OBJECT
public:
    explicit PortTable(PortsModel *model, QWidget *parent = nullptr);

    std::optional<PortRowId> currentId() const;
    /// Makes the row current and selects it alone; false when it is not shown.
    bool selectId(PortRowId id, ScrollHint hint = EnsureVisible);
    /// How far below the first row on the screen the current one is; nothing where it is out of sight.
    std::optional<int> currentBelowTop() const;
    /// Scrolls until the current row is that far below, or as near as it can be.
    void placeCurrent(int below);
    /// Runs `change` and puts the row back to the top that was there before.
    void keepingScroll(const std::function<void()> &change);
    /// The header shows the order that the model has now.
    void showOrder();

    void fillColumnMenu(QMenu *menu);
    void fillSortMenu(QMenu *menu);
    void resetColumns();
    void fitColumns(); ///< as wide as what is visible needs
    void saveColumns(QSettings &settings) const;
    void restoreColumns(QSettings &settings);

    QString selectedRowsText() const; ///< shown columns apart by tabs, a line for each row
    QString currentCellText() const;
    QString currentColumnText() const; ///< of the selected rows, or of all when one is; a line each

signals:
    void connectionsRequested(quint16 port);
    void columnsChanged(); ///< which, their order and widths, or what is sorted by: by the person

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int firstWidth(PortColumn which) const;
    void setFirstWidths(); ///< of the columns that a person has not dragged
    int roomForPurposeAndUse() const;
    void giveWay(bool tight);
    void fillWidth(); ///< the purpose takes what protocols and uses on the screen leave; while it is shown
    void setColumnShown(int section, bool shown);
    int firstVisible() const; ///< the section that is first on the screen
    int lastVisible() const;
    void moveGutter(); ///< the room for the swatch goes to the first column
    void onSortClicked(int section, Qt::SortOrder order);
    void onResized(int section);
    void sortBy(std::optional<PortColumn> which, bool descending);
    void onDoubleClicked(const QModelIndex &index);

    PortsModel *m_model;
    int m_useWidth = 0; ///< of what is in use, as far as it was seen
    std::map<int, int> m_seenWidths; ///< by section: of names and categories, as far as they were seen
    int m_purposeWidth = 0; ///< of what ports are for, as far as it was seen
    int m_gutterSection = 0; ///< whose width has room for the swatch
    QSet<int> m_ownWidths; ///< sections whose width a person has set: the font no longer does
};

} // namespace netwharf
