// SPDX-License-Identifier: MIT
#include "app/export/socketshtml.h"

#include "app/export/htmlwriter.h"
#include "app/i18n/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace netwharf {

namespace {

class SocketsExport
{
    Q_DECLARE_TR_FUNCTIONS(SocketsExport)
};

QString timeText(std::chrono::system_clock::time_point moment)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// The counts of a connection; nothing of what is not counted.
const Traffic *countsOf(const Row &row, const Snapshot &snapshot)
{
    return row.socket.protocol == Protocol::Tcp ? snapshot.trafficOf(row.socket.id) : nullptr;
}

void writeRow(HtmlWriter &html, const Row &row, const Snapshot &snapshot, const Catalogue &catalogue, bool withTraffic)
{
    const Tables &tables = *snapshot.tables;
    const Socket &socket = row.socket;
    const Process *process = tables.process(socket.owner.process);
    html.cell("<tr><td>", words::owner(socket, tables), "");
    html.cell("<small>", process ? words::plain(process->executable) : QString(), "</small></td>");
    html.cell("<td class=\"port\">", process ? QString::number(process->pid) : QString(), "</td>");
    html.cell("<td>", words::transport(socket.protocol), "</td>");
    html.cell("<td class=\"name\">", QString::fromStdString(socket.local.toString()), "</td>");
    const QString remote =
        socket.hasRemote ? QString::fromStdString(socket.remote.toString()) : words::exposure(row.exposure);
    html.cell(socket.hasRemote ? "<td class=\"name\">" : "<td>", remote, "</td>");
    html.cell("<td class=\"name\">", words::stateCode(socket.state), "</td>");
    html.cell("<td>", row.service != NoEntry ? words::plain(catalogue.at(row.service).name) : QString(), "</td>");
    html.cell("<td>", socket.uidKnown ? words::plain(tables.user(socket.uid)) : QString(), "</td>");
    const bool isKnown = socket.openedAt != std::chrono::system_clock::time_point{};
    html.cell("<td>", isKnown ? timeText(socket.openedAt) : QString(), "</td>");
    if (withTraffic) {
        const Traffic *counts = countsOf(row, snapshot);
        html.cell("<td class=\"port\">", counts ? words::bytes(counts->bytesSent) : QString(), "</td>");
        html.cell("<td class=\"port\">", counts ? words::bytes(counts->bytesReceived) : QString(), "</td>");
    }
    html.raw("</tr>\n");
}

} // namespace

bool writeSocketsHtml(const Snapshot &snapshot, std::span<const Row> rows, const Catalogue &catalogue,
                      const QString &search, Language language, const Sink &sink)
{
    HtmlWriter html(sink);
    const QString title =
        search.isEmpty() ? SocketsExport::tr("Connections") : SocketsExport::tr("Connections: %1").arg(search);
    const QStringList remark{words::plain(snapshot.host), timeText(snapshot.takenAt),
                             SocketsExport::tr("%Ln socket(s)", nullptr, static_cast<int>(rows.size()))};
    QStringList headings{SocketsExport::tr("Process"),        SocketsExport::tr("PID"),
                         SocketsExport::tr("Protocol"),       SocketsExport::tr("Local address"),
                         SocketsExport::tr("Remote address"), SocketsExport::tr("State"),
                         SocketsExport::tr("Service"),        SocketsExport::tr("User"),
                         SocketsExport::tr("Opened at")};
    const bool withTraffic =
        std::ranges::any_of(rows, [&snapshot](const Row &row) { return countsOf(row, snapshot) != nullptr; });
    if (withTraffic)
        //: Column heading: bytes that went out; and the next: bytes that came in
        headings << SocketsExport::tr("Sent") << SocketsExport::tr("Received");
    html.begin(title, remark.join(QStringLiteral(" · ")), headings, language);
    for (const Row &row : rows) {
        if (html.hasFailed())
            return false;
        writeRow(html, row, snapshot, catalogue, withTraffic);
    }
    return html.finish();
}

} // namespace netwharf
