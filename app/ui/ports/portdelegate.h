// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portsmodel.h"

#include <QStyledItemDelegate>

namespace netwharf {

class RowPainter;

/// Draws the cells of the port list (look.md "Recipes"): the range's swatch in the gutter, the
/// cleartext tag, marked matches, ring and disc for use, and the border between two ranges.
class PortDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PortDelegate(const PortsModel *model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A cell says in its tooltip what it has no room for, and only then.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintCell(const RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPort(const RowPainter &row, const QFont &font, PortRowId id) const;
    void paintName(const RowPainter &row, const QFont &font, const QString &name, PortRowId id) const;
    void paintPurpose(const RowPainter &row, const QFont &font, PortRowId id) const;
    void paintUse(const RowPainter &row, const QFont &font, PortRowId id) const;

    const PortsModel *m_model;
};

} // namespace netwharf
