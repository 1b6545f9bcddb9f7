// SPDX-License-Identifier: MIT
#include "app/export/reachreport.h"

#include "app/export/htmlwriter.h"
#include "app/export/isotime.h"
#include "app/export/jsonwriter.h"
#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace netwharf {

namespace {

using TimePoint = std::chrono::system_clock::time_point;

class ReachExport
{
    Q_DECLARE_TR_FUNCTIONS(ReachExport)
};

std::string timeOrNothing(TimePoint time)
{
    return time == TimePoint() ? std::string() : isoTime(time);
}

std::string programName(const ReachLine &line, const Tables &tables)
{
    const Process *process = line.holders.empty() ? nullptr : tables.process(line.holders.front());
    return process != nullptr ? process->name : std::string();
}

std::string userName(const ReachProgram &program, const Tables &tables)
{
    return program.uid ? tables.user(*program.uid) : std::string();
}

std::string interfaceName(std::uint32_t index, const NetworkNamespace &space)
{
    const auto found = space.interfaces.find(index);
    return found != space.interfaces.end() ? found->second : index == 0 ? std::string() : std::to_string(index);
}

std::string_view before(const ReachVerdict &verdict)
{
    return verdict.before == Exposure::None ? std::string_view() : code(verdict.before);
}

/// "20 Nov 2026 21:30": with the time, for most lists are compared on the day they were accepted.
QString acceptedText(const ReachReport &report, Language language)
{
    if (!report.acceptedAt)
        return {};
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(report.acceptedAt->time_since_epoch());
    const QDateTime accepted = QDateTime::fromMSecsSinceEpoch(milliseconds.count());
    return words::date(accepted.date().toString(Qt::ISODate).toStdString(), language) + QLatin1Char(' ')
           + accepted.time().toString(QStringLiteral("HH:mm"));
}

/// What "new" is beside.
QString comparedWith(const ReachReport &report, Language language)
{
    if (report.comparison.isEmpty())
        return ReachExport::tr("Nothing has been accepted as known yet.");
    const QString accepted = acceptedText(report, language);
    if (accepted.isEmpty())
        return ReachExport::tr("Compared with the lines that were accepted as known.");
    //: %1 a day and a time
    return ReachExport::tr("Compared with what was accepted as known on %1.").arg(accepted);
}

void writeLine(JsonWriter &json, const ReachLine &line, const ReachReport &report)
{
    const Tables &tables = *report.list.snapshot->tables;
    const NetworkNamespace &space = tables.namespaceOf(line.row.socket);
    const PortRecord record = words::recordOf(line, *report.list.catalogue);
    const ReachVerdict verdict = report.comparison.verdictOn(line);
    json.beginObject();
    json.text("protocol", code(line.transport()));
    json.number("port", line.port());
    json.text("exposure", code(line.exposure));
    json.key("addresses");
    json.beginArray();
    for (const ReachAddress &address : line.addresses) {
        json.beginObject();
        json.text("address", address.address.toString());
        json.boolean("dual_stack", address.dualStack);
        json.textOrNull("interface", interfaceName(address.interfaceIndex, space));
        json.endObject();
    }
    json.endArray();
    json.textOrNull("namespace", words::networkNamespace(space).toStdString());
    json.textOrNull("service", record.name);
    json.textOrNull("program", programName(line, tables));
    json.textOrNull("executable", line.program.executable);
    json.textOrNull("user", userName(line.program, tables));
    json.textOrNull("unit", line.program.unit);
    json.textOrNull("since", timeOrNothing(line.since));
    json.boolean("cleartext", record.cleartext);
    json.textOrNull("secure_alternative", record.secureAlternative);
    json.text("meant_for", code(meantFor(record)));
    json.text("news", code(verdict.news));
    json.textOrNull("was", before(verdict));
    json.endObject();
}

void writeGone(JsonWriter &json, const GoneReach &gone)
{
    json.beginObject();
    json.text("protocol", code(gone.known.transport));
    json.number("port", gone.known.port);
    json.text("was", code(gone.known.exposure));
    json.text("now", code(gone.now));
    json.textOrNull("executable", gone.known.program.executable);
    json.textOrNull("unit", gone.known.program.unit);
    json.textOrNull("accepted_at", timeOrNothing(gone.known.since));
    json.endObject();
}

void writeLine(CsvWriter &csv, const ReachLine &line, const ReachReport &report)
{
    const Tables &tables = *report.list.snapshot->tables;
    const NetworkNamespace &space = tables.namespaceOf(line.row.socket);
    const PortRecord record = words::recordOf(line, *report.list.catalogue);
    const ReachVerdict verdict = report.comparison.verdictOn(line);
    std::string addresses;
    for (const ReachAddress &address : line.addresses) {
        const std::string interface = interfaceName(address.interfaceIndex, space);
        addresses +=
            (addresses.empty() ? "" : " ") + address.address.toString() + (interface.empty() ? "" : "%" + interface);
    }
    csv.line({code(line.transport()), std::to_string(line.port()), code(line.exposure), addresses,
              words::networkNamespace(space).toStdString(), record.name, programName(line, tables),
              line.program.executable, userName(line.program, tables), line.program.unit, timeOrNothing(line.since),
              record.cleartext ? "yes" : "no", record.secureAlternative, code(meantFor(record)), code(verdict.news),
              before(verdict)});
}

void writeRow(HtmlWriter &html, const ReachLine &line, const ReachReport &report, Language language)
{
    const Tables &tables = *report.list.snapshot->tables;
    const PortRecord record = words::recordOf(line, *report.list.catalogue);
    html.cell("<tr><td>", words::exposure(line.exposure), "</td>");
    html.cell("<td class=\"port\">", QString::number(line.port()), "</td>");
    html.cell("<td>", words::transport(line.transport()), "</td>");
    html.cell("<td class=\"name\">", words::plain(record.name), "</td>");
    html.cell("<td>", words::owner(line.row.socket, tables), "");
    html.cell("<small>", words::reachUser(line, tables), "</small></td>");
    html.cell("<td>", words::reachAddresses(line, tables), "</td>");
    html.cell("<td>", words::safetyTags(record), "");
    for (const QString &sentence : words::safetySentences(record, language))
        html.cell("<small>", sentence, "</small>");
    html.cell("</td><td>", words::reachNews(report.comparison.verdictOn(line), acceptedText(report, language)),
              "</td></tr>\n");
}

} // namespace

bool writeReachJson(const ReachReport &report, const Sink &sink)
{
    JsonWriter json(sink);
    json.beginObject();
    json.text("host", report.list.snapshot->host);
    json.text("taken_at", isoTime(report.list.snapshot->takenAt));
    json.textOrNull("accepted_at", timeOrNothing(report.acceptedAt.value_or(TimePoint())));
    json.key("reachable");
    json.beginArray();
    for (const ReachLine &line : report.list.lines)
        writeLine(json, line, report);
    json.endArray();
    json.key("gone");
    json.beginArray();
    for (const GoneReach &gone : report.comparison.goneFrom(report.list))
        writeGone(json, gone);
    json.endArray();
    json.endObject();
    json.endLine();
    return json.flush();
}

bool writeReachCsv(const ReachReport &report, const Sink &sink, ByteOrderMark mark)
{
    CsvWriter csv(sink);
    if (mark == ByteOrderMark::Yes)
        csv.mark();
    csv.line({"protocol", "port", "exposure", "addresses", "namespace", "service", "program", "executable", "user",
              "unit", "since", "cleartext", "secure_alternative", "meant_for", "news", "was"});
    for (const ReachLine &line : report.list.lines) {
        if (csv.hasFailed())
            return false;
        writeLine(csv, line, report);
    }
    return csv.finish();
}

bool writeReachHtml(const ReachReport &report, Language language, const Sink &sink)
{
    HtmlWriter html(sink);
    const Snapshot &snapshot = *report.list.snapshot;
    const QStringList remark{words::plain(snapshot.host), words::networks(snapshot.tables->namespaces.front()),
                             words::reachLimits(), comparedWith(report, language)};
    html.begin(ReachExport::tr("What others can reach"), remark.join(QStringLiteral(" · ")),
               {ReachExport::tr("Reachable by"), ReachExport::tr("Port"), ReachExport::tr("Protocol"),
                ReachExport::tr("Service"), ReachExport::tr("Program"), ReachExport::tr("Bound to", "addresses"),
                ReachExport::tr("What the catalogue says"), ReachExport::tr("Not as accepted")},
               language);
    for (const ReachLine &line : report.list.lines) {
        if (html.hasFailed())
            return false;
        if (line.exposure > Exposure::ThisMachine)
            writeRow(html, line, report, language);
    }
    return html.finish();
}

} // namespace netwharf
