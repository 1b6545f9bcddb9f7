// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portsmodel.h"
#include "app/ui/widgets/tableview.h"

#include <functional>
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
    /// Runs `change` and puts the row back to the top that was there before.
    void keepingScroll(const std::function<void()> &change);
    /// The header shows the order that the model has now.
    void showOrder();

    void fillColumnMenu(QMenu *menu);
    void fitColumns(); ///< as wide as what is visible needs
    void saveColumns(QSettings &settings) const;
    void restoreColumns(QSettings &settings);

    QString selectedRowsText() const; ///< shown columns apart by tabs, a line for each row
    QString currentCellText() const;

signals:
    void connectionsRequested(quint16 port);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setFirstWidths();
    void fillWidth();
    void setColumnShown(int section, bool shown);
    int firstVisible() const; ///< the section that is first on the screen
    void moveGutter(); ///< the room for the swatch goes to the first column
    void onSortClicked(int section, Qt::SortOrder order);
    void onDoubleClicked(const QModelIndex &index);

    PortsModel *m_model;
    int m_gutterSection = 0; ///< whose width has room for the swatch
    bool m_ownWidths = false; ///< the person has set or restored widths: the font no longer does
};

} // namespace netwharf
