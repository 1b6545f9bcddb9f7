// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/reachmodel.h"

#include <QStyledItemDelegate>

namespace netwharf {

/// Draws what others can reach after look.md: heads of sections across the row, ports in text colour,
/// the rest quiet, a sign where something differs from what was accepted.
class ReachDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ReachDelegate(const ReachModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const ReachModel *m_model;
};

} // namespace netwharf
