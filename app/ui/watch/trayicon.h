// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSettings;
class QSystemTrayIcon;

namespace netwharf {

/// An icon in the tray, where there is one and the person asked for it: a click shows the window or
/// hides it. The wish is kept in the settings.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    TrayIcon(QSettings &settings, QWidget *window);
    ~TrayIcon() override;

    static bool isPossible();
    bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted);
    void showWindow(); ///< in front of others

private:
    void apply();
    void toggleWindow();

    QSettings &m_settings;
    QWidget *m_window;
    bool m_isWanted;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace netwharf
