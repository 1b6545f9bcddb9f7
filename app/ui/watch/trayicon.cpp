// SPDX-License-Identifier: MIT
#include "app/ui/watch/trayicon.h"

#include <QApplication>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QWidget>

namespace netwharf {

namespace {

const QString WantedKey = QStringLiteral("ui/tray");

} // namespace

TrayIcon::TrayIcon(QSettings &settings, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window), m_isWanted(settings.value(WantedKey).toBool())
{
    apply();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setWanted(bool wanted)
{
    m_isWanted = wanted;
    m_settings.setValue(WantedKey, wanted);
    apply();
}

void TrayIcon::apply()
{
    m_icon.reset();
    if (!m_isWanted || !isPossible())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_icon->setToolTip(QApplication::applicationDisplayName());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            toggleWindow();
    });
    m_icon->show();
}

/// A window that could not be brought back is not hidden: the icon goes with the tray.
void TrayIcon::toggleWindow()
{
    if (m_window->isVisible() && m_window->isActiveWindow() && isPossible()) {
        m_window->hide();
        return;
    }
    showWindow();
}

void TrayIcon::showWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace netwharf
