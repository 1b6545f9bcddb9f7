// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace netwharf {

/// Every action of the window that has a shortcut, read off the window itself.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *window);
};

} // namespace netwharf
