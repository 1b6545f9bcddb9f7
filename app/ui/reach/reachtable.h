// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/reachmodel.h"
#include "app/ui/widgets/tableview.h"

#include <memory>
#include <vector>

namespace netwharf {

/// The table of what others can reach. Its columns share the width there is.
class ReachTable : public TableView
{
    Q_OBJECT
public:
    explicit ReachTable(QWidget *parent = nullptr);

    ReachModel *reachModel() const { return m_model; }
    int currentRow() const; ///< of the selected current row; -1 for none
    QList<int> selectedRowNumbers() const; ///< ascending
    /// What is at the top of the list stays there, unless the list shows its beginning; what is selected and current
    /// follows what it speaks of.
    void showArrangement(std::shared_ptr<const ReachArrangement> arrangement);
    void retranslate();

signals:
    void currentRowChanged();
    void endRefused(); ///< Delete, while the action for it is not to be had
    void foldRequested(); ///< of what only this machine reaches

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitWidths();
    bool isFold(const QModelIndex &index) const;
    void resetAndSelectAgain(std::shared_ptr<const ReachArrangement> arrangement, const std::vector<int> &rowsNow);

    ReachModel *m_model;
};

} // namespace netwharf
