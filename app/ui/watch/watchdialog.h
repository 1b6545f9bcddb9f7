// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCheckBox;
class QTreeWidget;

namespace netwharf {

class PlainLabel;
class PushButton;
class TrayIcon;
class WatchCenter;

/// The list of watches, to be added to, edited and removed from; and whether an icon in the tray is
/// wanted.
class WatchDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive it.
    WatchDialog(WatchCenter &center, TrayIcon &tray, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void fill();
    void enableButtons();
    std::uint64_t currentId() const; ///< 0: none
    void edit(std::uint64_t id); ///< 0: a new one
    void remove();

    WatchCenter &m_center;
    QTreeWidget *m_list;
    PlainLabel *m_empty;
    PushButton *m_edit;
    PushButton *m_remove;
    QCheckBox *m_tray;
};

} // namespace netwharf
