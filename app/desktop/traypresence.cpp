// SPDX-License-Identifier: MIT
#include "app/desktop/traypresence.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QSystemTrayIcon>

namespace netwharf {

namespace {

constexpr QLatin1String Watcher("org.kde.StatusNotifierWatcher");
constexpr QLatin1String Bus("org.freedesktop.DBus");
constexpr QLatin1String BusPath("/org/freedesktop/DBus");
/// How often Qt is asked for a tray of the older kind, which tells nobody that it came.
constexpr std::chrono::seconds AskAgain{5};

} // namespace

TrayPresence::TrayPresence(std::chrono::milliseconds patience, QObject *parent) : QObject(parent)
{
    connect(&m_withoutWatcher, &QTimer::timeout, this, &TrayPresence::askQt);
    if (QDBusConnection::sessionBus().isConnected())
        askBus(patience);
    else
        askQt();
}

void TrayPresence::askBus(std::chrono::milliseconds patience)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    auto *watcher = new QDBusServiceWatcher(Watcher, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { setWatcher(!owner.isEmpty()); });
    m_withoutWatcher.start(patience);
    QDBusMessage question = QDBusMessage::createMethodCall(Bus, BusPath, Bus, QStringLiteral("NameHasOwner"));
    question << QString(Watcher);
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<bool> reply = *call;
        if (reply.isValid() && reply.value())
            setWatcher(true);
    });
}

void TrayPresence::setWatcher(bool isThere)
{
    if (m_hasWatcher == isThere)
        return;
    m_hasWatcher = isThere;
    if (isThere)
        m_withoutWatcher.stop();
    else
        m_withoutWatcher.start(AskAgain);
    if (m_isThere == isThere)
        return;
    m_isThere = isThere;
    emit changed();
}

void TrayPresence::askQt()
{
    m_withoutWatcher.start(AskAgain);
    const bool isThere = QSystemTrayIcon::isSystemTrayAvailable();
    if (m_isThere == isThere || m_hasWatcher)
        return;
    m_isThere = isThere;
    emit changed();
}

} // namespace netwharf
