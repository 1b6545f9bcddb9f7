// SPDX-License-Identifier: MIT
#include "app/live/registrydownload.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr int MostRedirects = 3;

DownloadProblem problemOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return DownloadProblem::TimedOut; // we cancel without listening
    case QNetworkReply::RemoteHostClosedError: return DownloadProblem::BrokenOff;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::InsecureRedirectError: return DownloadProblem::NotSecure;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError: return DownloadProblem::NoConnection;
    default: return DownloadProblem::Refused;
    }
}

} // namespace

RegistryDownload::RegistryDownload(const DownloadOrder &order, QObject *parent) : QObject(parent), m_order(order) {}

RegistryDownload::~RegistryDownload()
{
    cancel();
}

void RegistryDownload::start()
{
    if (m_reply)
        return;
    if (!m_network)
        m_network = new QNetworkAccessManager(this);
    QNetworkRequest request(m_order.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(m_order.timeout.count()));
    request.setMaximumRedirectsAllowed(MostRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Netwharf"));
    m_text.clear();
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &RegistryDownload::take);
    connect(m_reply, &QNetworkReply::finished, this, &RegistryDownload::finish);
}

void RegistryDownload::cancel()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void RegistryDownload::stop(DownloadProblem problem)
{
    cancel();
    emit failed(problem);
}

void RegistryDownload::take()
{
    m_text += m_reply->readAll();
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const qint64 total = length.isValid() ? length.toLongLong() : -1;
    if (std::max<qint64>(m_text.size(), total) > m_order.mostBytes)
        stop(DownloadProblem::TooLarge);
    else
        emit progressed(m_text.size(), total);
}

void RegistryDownload::finish()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error != QNetworkReply::NoError)
        return stop(problemOf(error));
    take();
    if (!m_reply)
        return;
    cancel();
    emit finished(std::exchange(m_text, {}));
}

} // namespace netwharf
