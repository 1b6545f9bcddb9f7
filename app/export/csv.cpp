// SPDX-License-Identifier: MIT
#include "app/export/csv.h"

#include "app/export/isotime.h"
#include "app/i18n/words.h"
#include "core/text/number.h"
#include "core/text/visible.h"

#include <algorithm>
#include <cmath>

namespace netwharf {

namespace {

std::string numberOr(bool known, std::uint64_t number)
{
    return known ? std::to_string(number) : std::string();
}

/// Spreadsheets evaluate such a cell, and names in it come from strangers.
bool looksLikeFormula(std::string_view text)
{
    constexpr std::string_view Starts = "=+-@";
    return !text.empty() && Starts.find(text.front()) != std::string_view::npos
           && !text::parseNumber<std::int64_t>(text.substr(text.front() == '-' ? 1 : 0));
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string result;
    for (const std::string &text : texts)
        result += (result.empty() ? "" : ";") + text;
    return result;
}

std::string wholeNumber(double value)
{
    return std::to_string(static_cast<std::uint64_t>(std::llround(std::max(0.0, value))));
}

/// The counts of a connection, as JSON has them, and how fast they grow.
struct CountCells
{
    std::string sent, received, roundTrip, retransmits, sendRate, receiveRate;

    CountCells(const Traffic *traffic, const TrafficRate *rate)
    {
        if (traffic != nullptr) {
            sent = std::to_string(traffic->bytesSent);
            received = std::to_string(traffic->bytesReceived);
            roundTrip = numberOr(traffic->rtt != 0, traffic->rtt);
            retransmits = std::to_string(traffic->retransmits);
        }
        if (rate != nullptr) {
            sendRate = wholeNumber(rate->sent);
            receiveRate = wholeNumber(rate->received);
        }
    }
};

void writeSocket(CsvWriter &csv, const Row &row, const Snapshot &snapshot, const Catalogue &catalogue,
                 const RateOf &rateOf)
{
    const Tables &tables = *snapshot.tables;
    const Socket &socket = row.socket;
    std::vector<std::string> pids;
    std::vector<std::string> names;
    const auto processes = tables.processesOf(socket.owner);
    for (const Process *process : processes) {
        pids.push_back(std::to_string(process->pid));
        names.push_back(process->name);
    }
    const Unit &unit = tables.units[socket.owner.unit < tables.units.size() ? socket.owner.unit : 0];
    const std::optional<TrafficRate> rate = rateOf ? rateOf(socket.id) : std::nullopt;
    const bool isCounted = socket.protocol == Protocol::Tcp; // which alone counts bytes
    const CountCells counts(isCounted ? snapshot.trafficOf(socket.id) : nullptr, isCounted && rate ? &*rate : nullptr);
    const bool opened = socket.openedAt != std::chrono::system_clock::time_point{};
    // clang-format off
    csv.line({code(socket.protocol), code(socket.family), code(socket.state), socket.local.address.toString(),
              std::to_string(socket.local.port), socket.hasRemote ? socket.remote.address.toString() : "",
              numberOr(socket.hasRemote, socket.remote.port), code(row.direction),
              row.service != NoEntry ? catalogue.at(row.service).name : std::string_view(),
              code(socket.owner.kind), joined(pids), joined(names),
              processes.empty() ? std::string_view() : std::string_view(processes.front()->executable),
              socket.uidKnown ? tables.user(socket.uid) : "", unit.unit, unit.container,
              numberOr(socket.queuesKnown, socket.receiveQueue), numberOr(socket.queuesKnown, socket.sendQueue),
              opened ? isoTime(socket.openedAt) : "", socket.dualStack ? "yes" : "no",
              tables.interfaceName(socket), words::networkNamespace(tables.namespaceOf(socket)).toStdString(),
              counts.sent, counts.received, counts.roundTrip, counts.retransmits, counts.sendRate, counts.receiveRate});
    // clang-format on
}

/// A note has lines; a field has none.
std::string onOneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

void writePort(CsvWriter &csv, const PortReport &report, Language language, const SystemSettings &settings)
{
    const PortRecord &record = report.record;
    std::vector<std::string> users;
    for (const PortHolder &user : report.inUse)
        if (!user.name.empty() && std::find(users.begin(), users.end(), user.name) == users.end())
            users.push_back(user.name);
    // clang-format off
    csv.line({numberOr(record.ports.has_value(), record.ports.value_or(PortRange{}).first),
              numberOr(record.ports.has_value(), record.ports.value_or(PortRange{}).last),
              code(record.transport), record.name, code(record.range), code(record.origin),
              record.official ? "yes" : "no", record.category, record.cleartext ? "yes" : "no",
              words::title(record, language).toStdString(),
              words::text(record, language, settings).toStdString(), record.secureAlternative,
              report.inUse.empty() ? "no" : "yes", joined(users), onOneLine(noteText(record))});
    // clang-format on
}

} // namespace

void CsvWriter::line(std::initializer_list<std::string_view> fields)
{
    bool first = true;
    for (std::string_view text : fields) {
        if (!first)
            m_chunks.Put(',');
        first = false;
        field(text);
    }
    m_chunks.write("\r\n");
}

void CsvWriter::field(std::string_view text)
{
    std::string shown = text::visible(text);
    if (looksLikeFormula(shown))
        shown.insert(shown.begin(), '\'');
    if (shown.find_first_of(",\"") == std::string::npos)
        return m_chunks.write(shown);
    m_chunks.Put('"');
    for (char c : shown) {
        if (c == '"')
            m_chunks.Put('"');
        m_chunks.Put(c);
    }
    m_chunks.Put('"');
}

bool writeSocketsCsv(const Snapshot &snapshot, std::span<const Row> rows, const Catalogue &catalogue, const Sink &sink,
                     ByteOrderMark mark, const RateOf &rateOf)
{
    CsvWriter csv(sink);
    if (mark == ByteOrderMark::Yes)
        csv.mark();
    // clang-format off
    csv.line({"protocol", "family", "state", "local_address", "local_port", "remote_address", "remote_port",
              "direction", "service", "owner_kind", "pids", "processes", "executable", "user", "unit",
              "container", "receive_queue", "send_queue", "opened_at", "dual_stack", "interface",
              "namespace", "bytes_sent", "bytes_received", "rtt_us", "retransmits", "sent_per_second",
              "received_per_second"});
    // clang-format on
    for (const Row &row : rows) {
        if (csv.hasFailed())
            return false;
        writeSocket(csv, row, snapshot, catalogue, rateOf);
    }
    return csv.finish();
}

bool writePortsCsv(std::span<const PortReport> reports, Language language, const SystemSettings &settings,
                   const Sink &sink, ByteOrderMark mark)
{
    CsvWriter csv(sink);
    if (mark == ByteOrderMark::Yes)
        csv.mark();
    // clang-format off
    csv.line({"first", "last", "transport", "name", "range", "origin", "official", "category", "cleartext",
              "title", "text", "secure_alternative", "in_use", "processes", "note"});
    // clang-format on
    for (const PortReport &report : reports) {
        if (csv.hasFailed())
            return false;
        writePort(csv, report, language, settings);
    }
    return csv.finish();
}

} // namespace netwharf
