// SPDX-License-Identifier: MIT
#include "app/ui/widgets/columnmenu.h"

#include <QAction>
#include <QMenu>

namespace netwharf {

void ColumnMenu::addChoices(const QStringList &titles, const QList<int> &shown,
                            const std::function<void(int, bool)> &show)
{
    for (int column = 0; column < titles.size(); ++column) {
        QAction *action = m_menu->addAction(titles.at(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown != QList{column});
        QObject::connect(action, &QAction::toggled, action, [show, column](bool on) { show(column, on); });
    }
}

void ColumnMenu::addFitting(const std::function<void()> &fit, const std::function<void()> &reset)
{
    m_menu->addSeparator();
    const auto add = [this](const QString &text, const std::function<void()> &act) {
        QAction *action = m_menu->addAction(text);
        QObject::connect(action, &QAction::triggered, action, act);
    };
    add(tr("&Fit columns to their content"), fit);
    add(tr("&Reset columns"), reset);
}

} // namespace netwharf
