// SPDX-License-Identifier: MIT
#include "app/export/activityreport.h"

#include "app/export/htmlwriter.h"
#include "app/export/isotime.h"
#include "app/export/socketjson.h"
#include "app/i18n/words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace netwharf {

namespace {

using std::chrono::system_clock;

class ActivityExport
{
    Q_DECLARE_TR_FUNCTIONS(ActivityExport)
};

bool isGap(const ActivityEvent &event)
{
    return event.kind == ActivityKind::Gap;
}

/// As the row was before it closed: the kernel says CLOSE of every ended socket.
SocketState stateOf(const ActivityEvent &event)
{
    return event.kind == ActivityKind::Closed ? event.before : event.row.socket.state;
}

const Traffic *trafficOf(const ActivityEvent &event)
{
    return event.hasTraffic && event.row.socket.protocol == Protocol::Tcp ? &event.traffic : nullptr;
}

void writeEvent(JsonWriter &json, SocketJson &sockets, const ActivityEvent &event, const Tables &tables)
{
    json.beginObject();
    json.text("event", code(event.kind));
    json.text("at", isoTime(event.at));
    if (isGap(event)) {
        json.text("until", isoTime(event.until));
        json.boolean("sample_failed", event.sampleFailed);
    } else {
        const bool opened = event.kind == ActivityKind::Opened;
        json.textOrNull("state_before", opened ? std::string_view() : code(event.before));
        json.key("socket");
        sockets.writeSocket(event.row, tables, trafficOf(event));
    }
    json.endObject();
}

void writeLine(CsvWriter &csv, const ActivityEvent &event, const Tables &tables, const Catalogue &catalogue)
{
    if (isGap(event)) {
        const std::string_view reason = event.sampleFailed ? "sample_failed" : "no_sample";
        // clang-format off
        csv.line({isoTime(event.at), code(event.kind), isoTime(event.until), reason, "", "", "", "", "", "", "", "",
                  "", "", "", "", "", "", "", "", "", ""});
        // clang-format on
        return;
    }
    const Socket &socket = event.row.socket;
    std::string pids;
    std::string names;
    std::string executable;
    for (const Process *process : tables.processesOf(socket.owner)) {
        pids += (pids.empty() ? "" : ";") + std::to_string(process->pid);
        names += (names.empty() ? "" : ";") + process->name;
        executable = executable.empty() ? process->executable : executable;
    }
    const Unit &unit = tables.units[socket.owner.unit < tables.units.size() ? socket.owner.unit : 0];
    const Traffic *traffic = trafficOf(event);
    const bool knowsOpening = socket.openedAt != system_clock::time_point{};
    // clang-format off
    csv.line({isoTime(event.at), code(event.kind), "", "", code(socket.protocol), socket.local.address.toString(),
              std::to_string(socket.local.port), socket.hasRemote ? socket.remote.address.toString() : "",
              socket.hasRemote ? std::to_string(socket.remote.port) : "",
              event.kind == ActivityKind::Opened ? std::string_view() : code(event.before), code(stateOf(event)),
              code(event.row.direction),
              event.row.service != NoEntry ? catalogue.at(event.row.service).name : std::string_view(),
              code(socket.owner.kind), pids, names, executable, socket.uidKnown ? tables.user(socket.uid) : "",
              unit.container.empty() ? unit.unit : unit.container,
              traffic ? std::to_string(traffic->bytesSent) : "", traffic ? std::to_string(traffic->bytesReceived) : "",
              knowsOpening ? isoTime(socket.openedAt) : ""});
    // clang-format on
}

QString timeText(system_clock::time_point moment)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString kindText(ActivityKind kind)
{
    switch (kind) {
    //: What happened to a socket
    case ActivityKind::Opened: return ActivityExport::tr("opened");
    //: What happened to a socket
    case ActivityKind::Changed: return ActivityExport::tr("changed");
    //: What happened to a socket
    case ActivityKind::Closed: return ActivityExport::tr("closed");
    //: In place of what happened: for a while nobody looked
    case ActivityKind::Gap: return ActivityExport::tr("no samples");
    }
    return {};
}

QString carriedText(const Traffic *traffic)
{
    if (!traffic)
        return {};
    //: %1 and %2 are amounts of data
    return ActivityExport::tr("%1 sent, %2 received")
        .arg(words::bytes(traffic->bytesSent), words::bytes(traffic->bytesReceived));
}

void writeRow(HtmlWriter &html, const ActivityEvent &event, const Tables &tables, const Catalogue &catalogue)
{
    html.cell("<tr><td>", timeText(event.at), "</td>");
    if (isGap(event)) {
        //: A line of the record: nobody looked; %1 is a moment
        html.cell("<td colspan=\"7\">", ActivityExport::tr("no samples until %1").arg(timeText(event.until)),
                  "</td></tr>\n");
        return;
    }
    const Socket &socket = event.row.socket;
    const bool moved = event.kind == ActivityKind::Changed && event.before != socket.state;
    const QString state = words::stateCode(stateOf(event));
    html.cell("<td>", kindText(event.kind), "</td>");
    const Process *process = tables.process(socket.owner.process);
    const QString pid = process ? QLatin1Char(' ') + QString::number(process->pid) : QString();
    html.cell("<td>", words::owner(socket, tables) + pid, "</td>");
    html.cell("<td>", words::transport(socket.protocol), "</td>");
    html.cell("<td class=\"name\">", words::plain(socket.local.toString()), "</td>");
    html.cell("<td class=\"name\">", socket.hasRemote ? words::plain(socket.remote.toString()) : QString(), "</td>");
    html.cell("<td class=\"name\">", moved ? words::stateCode(event.before) + QStringLiteral(" → ") + state : state,
              "</td>");
    const bool named = event.row.service != NoEntry;
    html.cell("<td>", named ? words::plain(catalogue.at(event.row.service).name) : QString(), "");
    html.cell("<small>", carriedText(trafficOf(event)), "</small></td></tr>\n");
}

} // namespace

bool writeActivityJson(const ActivityReport &report, const Sink &sink)
{
    JsonWriter json(sink);
    SocketJson sockets(json, report.catalogue);
    json.beginObject();
    json.text("host", report.texts.host);
    json.text("taken_at", isoTime(report.texts.takenAt));
    json.number("dropped", report.dropped);
    json.key("events");
    json.beginArray();
    for (const ActivityEventPtr &event : report.events) {
        if (json.hasFailed())
            return false;
        writeEvent(json, sockets, *event, *report.texts.tables);
    }
    json.endArray();
    json.endObject();
    json.endLine();
    return json.flush();
}

bool writeActivityCsv(const ActivityReport &report, const Sink &sink, ByteOrderMark mark)
{
    CsvWriter csv(sink);
    if (mark == ByteOrderMark::Yes)
        csv.mark();
    // clang-format off
    csv.line({"time", "event", "until", "reason", "protocol", "local_address", "local_port", "remote_address",
              "remote_port", "state_before", "state", "direction", "service", "owner_kind", "pids", "processes",
              "executable", "user", "unit", "bytes_sent", "bytes_received", "opened_at"});
    // clang-format on
    for (const ActivityEventPtr &event : report.events) {
        if (csv.hasFailed())
            return false;
        writeLine(csv, *event, *report.texts.tables, report.catalogue);
    }
    return csv.finish();
}

bool writeActivityHtml(const ActivityReport &report, Language language, const Sink &sink)
{
    HtmlWriter html(sink);
    const QString title = report.search.isEmpty() ? ActivityExport::tr("Activity")
                                                  : ActivityExport::tr("Activity: %1").arg(report.search);
    QStringList remark{words::plain(report.texts.host), timeText(report.texts.takenAt),
                       ActivityExport::tr("%Ln event(s)", nullptr, static_cast<int>(report.events.size()))};
    if (report.dropped > 0)
        remark << ActivityExport::tr("%Ln older one(s) had no room", "events", static_cast<int>(report.dropped));
    html.begin(title, remark.join(QStringLiteral(" · ")),
               {ActivityExport::tr("Time"), ActivityExport::tr("Event"), ActivityExport::tr("Process"),
                ActivityExport::tr("Protocol"), ActivityExport::tr("Local address"),
                ActivityExport::tr("Remote address"), ActivityExport::tr("State"), ActivityExport::tr("Service")},
               language);
    for (const ActivityEventPtr &event : report.events) {
        if (html.hasFailed())
            return false;
        writeRow(html, *event, *report.texts.tables, report.catalogue);
    }
    return html.finish();
}

} // namespace netwharf
