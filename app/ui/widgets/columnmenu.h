// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <functional>

class QMenu;

namespace netwharf {

/// The part of a menu that is about the columns of a table. What is chosen is told at once.
class ColumnMenu
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMenu)
public:
    explicit ColumnMenu(QMenu *menu) : m_menu(menu) {}

    /// A checkable entry for every column, by its number; the last one that is `shown` stays.
    void addChoices(const QStringList &titles, const QList<int> &shown, const std::function<void(int, bool)> &show);
    /// To fit them to their content, and back to how they began.
    void addFitting(const std::function<void()> &fit, const std::function<void()> &reset);

private:
    QMenu *m_menu;
};

} // namespace netwharf
