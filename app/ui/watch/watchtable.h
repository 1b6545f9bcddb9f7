// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/watch.h"
#include "app/ui/widgets/tableview.h"

#include <QList>

class QStandardItemModel;

namespace netwharf {

/// The watches with their filters and what they tell of. Never scrolls sideways: what they tell of is
/// shown whole, names and filters share the rest and are elided.
class WatchTable : public TableView
{
    Q_OBJECT
public:
    explicit WatchTable(QWidget *parent = nullptr);

    void setWatches(const QList<Watch> &watches); ///< the current one stays where it is still there
    std::uint64_t currentId() const; ///< 0: none

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitWidths();

    QStandardItemModel *m_model;
};

} // namespace netwharf
