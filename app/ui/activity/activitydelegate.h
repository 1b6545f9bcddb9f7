// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/activitymodel.h"
#include "app/ui/widgets/rowfonts.h"
#include "app/ui/widgets/rowpainter.h"

#include <QStyledItemDelegate>

namespace netwharf {

class ActivityWords;

/// Draws the record of what happened after look.md: sign and word of the event in its colour, the row
/// quiet. A gap is one sentence across the row.
class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ActivityDelegate(const ActivityModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell;
    void paintCell(const Cell &cell) const;
    void paintState(const Cell &cell) const;
    void paintGap(const Cell &cell) const;
    void paintRemoteWords(const Cell &cell, int left, bool runOn) const;
    static int neighbour(const Cell &cell, int step);

    const ActivityModel *m_model;
    mutable RowFonts m_fonts; ///< those that were painted with last
};

} // namespace netwharf
