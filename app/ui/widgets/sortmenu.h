// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <functional>

class QActionGroup;
class QMenu;

namespace netwharf {

/// Fills a menu with what a list can be sorted by, and the two directions. The actions live as long
/// as the menu keeps them.
class SortMenu
{
    Q_DECLARE_TR_FUNCTIONS(SortMenu)
public:
    explicit SortMenu(QMenu *menu);
    void add(const QString &words, bool chosen, std::function<void()> choose);
    void addDirections(bool descending, std::function<void(bool descending)> choose);

private:
    QMenu *m_menu;
    QActionGroup *m_columns;
};

} // namespace netwharf
