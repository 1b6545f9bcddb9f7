// SPDX-License-Identifier: MIT
#include "app/ui/watch/trayicon.h"

#include "app/desktop/traypresence.h"

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
    if (m_isWanted)
        apply();
}

TrayIcon::~TrayIcon() = default;

/// Nobody is asked before somebody wants to know: few people use a tray.
bool TrayIcon::isPossible()
{
    if (!m_presence) {
        m_presence = std::make_unique<TrayPresence>();
        connect(m_presence.get(), &TrayPresence::changed, this, &TrayIcon::followPresence);
    }
    return m_presence->isThere();
}

void TrayIcon::setWanted(bool wanted)
{
    m_isWanted = wanted;
    m_settings.setValue(WantedKey, wanted);
    apply();
}

/// The icon goes with the tray: a window that is hidden could not be brought back.
void TrayIcon::followPresence()
{
    apply();
    if (!m_icon && m_isHidden)
        showWindow();
    emit possibleChanged();
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

void TrayIcon::toggleWindow()
{
    if (m_window->isVisible() && m_window->isActiveWindow() && isPossible()) {
        m_isHidden = true;
        m_window->hide();
        return;
    }
    showWindow();
}

void TrayIcon::showWindow()
{
    m_isHidden = false;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace netwharf
