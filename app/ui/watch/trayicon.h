// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSettings;
class QSystemTrayIcon;

namespace netwharf {

class TrayPresence;

/// An icon in the tray, where there is one and the person asked for it: a click shows the window or
/// hides it. It comes and goes with the tray. The wish is kept in the settings.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    TrayIcon(QSettings &settings, QWidget *window);
    ~TrayIcon() override;

    bool isPossible(); ///< as far as it is known by now: see possibleChanged()
    bool isWanted() const { return m_isWanted; }
    bool isShown() const { return m_icon != nullptr; }
    void setWanted(bool wanted);
    void toggleWindow(); ///< what a click does
    void showWindow(); ///< in front of others

signals:
    void possibleChanged();

private:
    void apply();
    void followPresence();

    QSettings &m_settings;
    QWidget *m_window;
    bool m_isWanted;
    bool m_isHidden = false; ///< the window, by a click on the icon
    std::unique_ptr<TrayPresence> m_presence; ///< null: nobody asked yet
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace netwharf
