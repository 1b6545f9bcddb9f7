// SPDX-License-Identifier: MIT
#include "app/desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFile>
#include <QTimer>
#include <QVariantMap>

#include <utility>

namespace netwharf {

namespace {

constexpr QLatin1String Server("org.freedesktop.Notifications");
constexpr QLatin1String ServerPath("/org/freedesktop/Notifications");
constexpr QLatin1String Portal("org.freedesktop.portal.Desktop");
constexpr QLatin1String PortalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String PortalInterface("org.freedesktop.portal.Notification");
constexpr QLatin1String DesktopEntry("org.netwharf.Netwharf");
constexpr QLatin1String OpenAction("default"); // a click on the notice itself
constexpr qsizetype MostRemembered = 32;

QDBusMessage serverCall(const char *method)
{
    return QDBusMessage::createMethodCall(Server, ServerPath, Server, QLatin1String(method));
}

} // namespace

QString escapedBody(const QString &plain)
{
    return plain.toHtmlEscaped();
}

bool Notifier::isSandboxed()
{
    return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

Notifier::Notifier(bool sandboxed, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_sandboxed(sandboxed), m_patience(static_cast<int>(patience.count()))
{}

/// Signals are taken from whoever sends them: with a service's name, Qt would ask the bus for its owner and
/// wait.
void Notifier::connectToBus()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_isConnected || !bus.isConnected())
        return;
    m_isConnected = true;
    if (m_sandboxed) {
        bus.connect(QString(), PortalPath, PortalInterface, QStringLiteral("ActionInvoked"), this,
                    SLOT(onPortalActionInvoked(QString, QString, QVariantList)));
        return;
    }
    bus.connect(QString(), ServerPath, Server, QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
    auto *watcher = new QDBusServiceWatcher(Server, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &Notifier::forgetServer);
}

/// Another one may be able to do other things, and gives its own numbers to the notices of all programs.
void Notifier::forgetServer()
{
    m_takesMarkup.reset();
    m_shown.clear();
}

void Notifier::show(const Notice &notice)
{
    connectToBus();
    if (m_sandboxed)
        return sendToPortal(notice);
    if (m_takesMarkup)
        return sendToServer(notice);
    m_waiting.append(notice);
    if (!m_isAsking)
        askWhatServerCan();
}

/// A portal cannot be asked without showing something; where there is none, the first notice fails.
void Notifier::look()
{
    connectToBus();
    if (m_sandboxed || m_takesMarkup)
        QTimer::singleShot(0, this, [this] { emit looked(true); });
    else if (!m_isAsking)
        askWhatServerCan();
}

void Notifier::askWhatServerCan()
{
    m_isAsking = true;
    if (!QDBusConnection::sessionBus().isConnected()) { // a call would never return
        QTimer::singleShot(0, this, [this] {
            m_isAsking = false;
            sendWaiting();
        });
        return;
    }
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(serverCall("GetCapabilities"), m_patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *call;
        if (reply.isValid())
            m_takesMarkup = reply.value().contains(QStringLiteral("body-markup"));
        else if (reply.error().type() == QDBusError::UnknownMethod)
            m_takesMarkup = false; // it shows notices, and nothing more
        sendWaiting();
    });
}

void Notifier::sendWaiting()
{
    emit looked(m_takesMarkup.has_value());
    for (const Notice &notice : std::exchange(m_waiting, {})) {
        if (m_takesMarkup)
            sendToServer(notice);
        else
            emit failed(notice);
    }
}

void Notifier::sendToServer(const Notice &notice)
{
    const QString body = *m_takesMarkup ? escapedBody(notice.body) : notice.body;
    constexpr uint ReplacesNone = 0;
    constexpr int TimeOfServer = -1;
    constexpr uchar LowUrgency = 0; // no sound, and none over a film
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QString(DesktopEntry)},
                            {QStringLiteral("urgency"), QVariant::fromValue(LowUrgency)}};
    QDBusMessage message = serverCall("Notify");
    message << QString(DesktopEntry) << ReplacesNone << QString(DesktopEntry) << notice.title << body
            << QStringList{QString(OpenAction), QString()} << hints << TimeOfServer;
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, m_patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, notice] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (!reply.isValid()) {
            m_takesMarkup.reset(); // another one may be there next time
            emit failed(notice);
            return;
        }
        m_shown.append(reply.value());
        if (m_shown.size() > MostRemembered)
            m_shown.removeFirst();
    });
}

/// Its body is plain text.
void Notifier::sendToPortal(const Notice &notice)
{
    const QVariantMap values{{QStringLiteral("title"), notice.title},
                             {QStringLiteral("body"), notice.body},
                             {QStringLiteral("priority"), QStringLiteral("low")},
                             {QStringLiteral("default-action"), QString(OpenAction)}};
    QDBusMessage message =
        QDBusMessage::createMethodCall(Portal, PortalPath, PortalInterface, QStringLiteral("AddNotification"));
    message << QString::number(++m_count) << values;
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, m_patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, notice] {
        call->deleteLater();
        if (call->isError())
            emit failed(notice);
    });
}

void Notifier::onActionInvoked(uint id, const QString &action)
{
    if (action == OpenAction && m_shown.contains(id))
        emit chosen();
}

void Notifier::onPortalActionInvoked(const QString &, const QString &action, const QVariantList &)
{
    if (action == OpenAction)
        emit chosen();
}

} // namespace netwharf
