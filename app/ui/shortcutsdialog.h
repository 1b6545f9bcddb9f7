// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/detailpane.h"

#include <QDialog>

namespace netwharf {

/// Every shortcut of the window's actions, and the keys that are no actions, by the place where they work.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `window` holds the actions.
    explicit ShortcutsDialog(QWidget *window);

private:
    struct Group
    {
        QString title;
        QList<FactList::Fact> facts;
    };
    QWidget *makeSheet(const QList<Group> &groups);
    int columnWidth(const QList<Group> &groups) const;
};

} // namespace netwharf
