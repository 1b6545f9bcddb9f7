// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace netwharf {

/// Whether the desktop has a tray, now and later: a panel often starts after the programs of a session.
///
/// Where a bus is there, it is asked for org.kde.StatusNotifierWatcher first and Qt only after it came, or
/// after `patience` without one: Qt asks once and keeps to the answer for as long as the program runs.
/// Trays of the older kind (XEmbed) are found by Qt then. Never waits.
class TrayPresence : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Patience{8000};

    explicit TrayPresence(std::chrono::milliseconds patience = Patience, QObject *parent = nullptr);

    bool isThere() const { return m_isThere; }

signals:
    void changed();

private:
    void askBus(std::chrono::milliseconds patience);
    void setWatcher(bool isThere);
    void askQt();

    QTimer m_withoutWatcher;
    bool m_hasWatcher = false;
    bool m_isThere = false;
};

} // namespace netwharf
