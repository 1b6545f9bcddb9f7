// SPDX-License-Identifier: MIT
#include "app/ui/sockets/rowselection.h"

#include <QSignalBlocker>

namespace netwharf {

namespace {

constexpr qsizetype MostCompared = 100; ///< ranges

} // namespace

void RowSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if ((command & Clear) && !selection.isEmpty() && this->selection().size() > MostCompared) {
        const QSignalBlocker quiet(this);
        QItemSelectionModel::select(QItemSelection(), Clear);
    }
    QItemSelectionModel::select(selection, command);
}

} // namespace netwharf
