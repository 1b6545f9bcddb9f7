// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/tableview.h"

#include <cstdint>

class QSettings;

namespace netwharf {

class MapTableModel;
class PortMapModel;

/// The map as a table, for who reads better than sees, and for copying. Keeps up only while it is shown; its
/// current row is the cursor of the map.
class MapTable : public TableView
{
    Q_OBJECT
public:
    explicit MapTable(PortMapModel *map, QWidget *parent = nullptr);

    MapTableModel *mapTableModel() const { return m_model; }
    QString selectedRowsText() const; ///< tab-separated cells
    void retranslate();

signals:
    void activated(quint16 port); ///< Enter or a double click

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void refresh();
    void bringCursor();
    void showCurrent();
    void showEmptyWords();
    void fitWidths();

    PortMapModel *m_map;
    MapTableModel *m_model;
    bool m_choosing = false; ///< the map, not the person, moves the current row
};

} // namespace netwharf
