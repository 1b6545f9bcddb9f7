// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <cstdint>

class QCheckBox;

namespace netwharf {

class PushButton;
class TrayIcon;
class WatchCenter;
class WatchTable;

/// The list of watches, to be added to, edited and removed from; and whether an icon in the tray is
/// wanted.
class WatchDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive it.
    WatchDialog(WatchCenter &center, TrayIcon &tray, QWidget *parent = nullptr);

private:
    QWidget *makeRemark();
    QWidget *makeButtons();
    void fill();
    void enableButtons();
    void edit(std::uint64_t id); ///< 0: a new one
    void remove();

    WatchCenter &m_center;
    WatchTable *m_list;
    PushButton *m_edit;
    PushButton *m_remove;
    QCheckBox *m_tray;
};

} // namespace netwharf
