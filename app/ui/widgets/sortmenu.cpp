// SPDX-License-Identifier: MIT
#include "app/ui/widgets/sortmenu.h"

#include <utility>

#include <QActionGroup>
#include <QMenu>

namespace netwharf {

namespace {

void addChoice(QMenu *menu, QActionGroup *group, const QString &words, bool chosen, std::function<void()> choose)
{
    QAction *action = menu->addAction(words);
    action->setCheckable(true);
    action->setActionGroup(group);
    action->setChecked(chosen);
    QObject::connect(action, &QAction::triggered, menu, std::move(choose));
}

} // namespace

SortMenu::SortMenu(QMenu *menu) : m_menu(menu), m_columns(nullptr)
{
    // Those of the last time the menu opened; its actions went with QMenu::clear().
    qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    m_columns = new QActionGroup(menu);
}

void SortMenu::add(const QString &words, bool chosen, std::function<void()> choose)
{
    addChoice(m_menu, m_columns, words, chosen, std::move(choose));
}

void SortMenu::addDirections(bool descending, std::function<void(bool descending)> choose)
{
    m_menu->addSeparator();
    auto *directions = new QActionGroup(m_menu);
    addChoice(m_menu, directions, tr("&Ascending"), !descending, [choose] { choose(false); });
    addChoice(m_menu, directions, tr("&Descending"), descending, [choose] { choose(true); });
}

} // namespace netwharf
