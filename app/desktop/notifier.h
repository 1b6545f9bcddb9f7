// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <optional>

namespace netwharf {

/// A notice of the desktop. Plain text; lines of the body end with a line feed.
struct Notice
{
    QString title;
    QString body;
};

/// Shows notices by org.freedesktop.Notifications, or inside a sandbox by the desktop portal, without
/// ever waiting. The bus is first used when there is something to show. A server that is replaced is asked
/// anew what it can.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// `sandboxed`: only the portal may be used.
    /// What has not answered after `patience` is taken for absent.
    explicit Notifier(bool sandboxed = isSandboxed(), std::chrono::milliseconds patience = Patience,
                      QObject *parent = nullptr);

    static constexpr std::chrono::milliseconds Patience{5000};

    void show(const Notice &notice);
    /// Asks whether somebody is there who would show one; looked() answers.
    void look();

    static bool isSandboxed(); ///< Flatpak or Snap

signals:
    void failed(const netwharf::Notice &notice); ///< nobody is there who shows it
    void chosen(); ///< a notice of ours was clicked
    void looked(bool shows); ///< whether notices are shown here

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onPortalActionInvoked(const QString &id, const QString &action, const QVariantList &parameter);

private:
    void connectToBus();
    void forgetServer();
    void askWhatServerCan();
    void sendWaiting();
    void sendToServer(const Notice &notice);
    void sendToPortal(const Notice &notice);

    const bool m_sandboxed;
    const int m_patience; ///< milliseconds
    bool m_isConnected = false;
    std::optional<bool> m_takesMarkup; ///< of the server; not known before it has answered
    bool m_isAsking = false;
    QList<Notice> m_waiting; ///< for that answer
    QList<uint> m_shown; ///< numbers of our notices, the newest last
    quint64 m_count = 0;
};

/// Text as the body of a notice whose reader takes it for markup.
QString escapedBody(const QString &plain);

} // namespace netwharf
