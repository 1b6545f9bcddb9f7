// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace netwharf {

/// Why the registry did not come.
enum class DownloadProblem {
    NoConnection, ///< no route, no name, refused
    TimedOut, ///< nothing came for a while
    BrokenOff, ///< the connection ended before the file did
    NotSecure, ///< the certificate is not good, or the way leads off https
    Refused, ///< the server answered with an error
    TooLarge
};

/// What to ask, and how long to wait.
struct DownloadOrder
{
    QUrl url{QStringLiteral("https://www.iana.org/assignments/service-names-port-numbers/"
                            "service-names-port-numbers.csv")};
    std::chrono::milliseconds timeout{20'000}; ///< without a byte
    qint64 mostBytes = 16 << 20;
};

/// One file over HTTP, held in memory. Sends no cookies and keeps none. GUI thread.
class RegistryDownload : public QObject
{
    Q_OBJECT
public:
    explicit RegistryDownload(const DownloadOrder &order, QObject *parent = nullptr);
    ~RegistryDownload() override;

    void start(); ///< does nothing while one is under way
    void cancel(); ///< neither finished() nor failed() will come
    bool isRunning() const { return m_reply != nullptr; }

signals:
    void progressed(qint64 received, qint64 total); ///< total: -1 when the server does not say
    void finished(const QByteArray &text);
    void failed(netwharf::DownloadProblem problem);

private:
    void take();
    void finish();
    void stop(DownloadProblem problem);

    DownloadOrder m_order;
    QNetworkAccessManager *m_network = nullptr; ///< made when it is first needed
    QNetworkReply *m_reply = nullptr; ///< null: none under way
    QByteArray m_text;
};

} // namespace netwharf
