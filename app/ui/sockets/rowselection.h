// SPDX-License-Identifier: MIT
#pragma once

#include <QItemSelectionModel>

namespace netwharf {

/// The selection of a long list. Where thousands of ranges give way to others, QItemSelectionModel compares
/// each with each to tell what has changed; this one only tells what is selected now.
class RowSelection : public QItemSelectionModel
{
    Q_OBJECT
public:
    using QItemSelectionModel::QItemSelectionModel;
    using QItemSelectionModel::select;

    void select(const QItemSelection &selection, SelectionFlags command) override;
};

} // namespace netwharf
