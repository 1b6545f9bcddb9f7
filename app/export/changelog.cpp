// SPDX-License-Identifier: MIT
#include "app/export/changelog.h"

#include "app/export/isotime.h"
#include "app/export/socketstream.h"
#include "core/text/visible.h"

#include <initializer_list>
#include <utility>

namespace netwharf {

namespace {

void addLine(std::string &text, std::initializer_list<std::string> cells)
{
    bool isFirst = true;
    for (const std::string &cell : cells) {
        text += isFirst ? "" : "\t";
        text += text::visible(cell); // a tab or line feed of a stranger would make cells and lines
        isFirst = false;
    }
    text += '\n';
}

void addRow(std::string &text, std::chrono::system_clock::time_point at, std::string_view event, const Row &row,
            const Tables &tables, const Traffic *traffic, const Catalogue &catalogue)
{
    const Socket &socket = row.socket;
    const bool isCounted = traffic != nullptr && socket.protocol == Protocol::Tcp; // which alone counts bytes
    const Process *process = tables.process(socket.owner.process);
    addLine(text, {isoTime(at), std::string(event), std::string(code(socket.protocol)), std::string(code(socket.state)),
                   socket.local.toString(), socket.hasRemote ? socket.remote.toString() : "",
                   process ? std::to_string(process->pid) : "", process ? process->name : "",
                   row.service != NoEntry ? std::string(catalogue.at(row.service).name) : "",
                   isCounted ? std::to_string(traffic->bytesSent) : "",
                   isCounted ? std::to_string(traffic->bytesReceived) : ""});
}

} // namespace

ChangeLog::ChangeLog(ChangeLogOrder order, std::shared_ptr<const Catalogue> catalogue)
    : m_order(std::move(order)), m_rows(m_order.filter, std::move(catalogue)), m_file(m_order.path)
{
    if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        m_state.error = m_file.error();
    m_state.size = static_cast<std::uint64_t>(m_file.size());
}

const ChangeLogState &ChangeLog::take(const std::shared_ptr<const Snapshot> &snapshot)
{
    if (m_state.hasEnded() || snapshot->stale)
        return m_state;
    const bool isFirst = !m_rows.hasSnapshot();
    const std::vector<RowChange> changes = m_rows.advance(snapshot);
    if (!isFirst && changes.empty())
        return m_state;
    std::string text = isFirst ? beginning() : textOf(changes);
    if (!fits(text) && m_order.whenFull == WhenFull::BeginAnew && m_state.size > 0) {
        beginAnew();
        text = isFirst ? beginning() : textOf(changes) + beginning();
    }
    if (!m_state.error && !fits(text))
        m_state.isFull = true;
    if (!m_state.hasEnded()) {
        append(text);
        m_state.changes += m_state.error ? 0 : changes.size();
    }
    return m_state;
}

std::string ChangeLog::beginning() const
{
    std::string text;
    if (m_order.form == ChangeLogForm::JsonLines) {
        SocketStream stream(m_rows.catalogue(), [&text](std::string_view part) {
            text += part;
            return true;
        });
        stream.start(m_rows.snapshot(), m_rows.rows());
        return text;
    }
    addLine(text, {"time", "event", "protocol", "state", "local", "remote", "pid", "process", "service", "bytes_sent",
                   "bytes_received"});
    for (const Row &row : m_rows.rows())
        addRow(text, m_rows.snapshot().takenAt, "present", row, *m_rows.snapshot().tables,
               m_rows.snapshot().trafficOf(row.socket.id), m_rows.catalogue());
    return text;
}

std::string ChangeLog::textOf(const std::vector<RowChange> &changes) const
{
    std::string text;
    if (m_order.form == ChangeLogForm::JsonLines) {
        SocketStream stream(m_rows.catalogue(), [&text](std::string_view part) {
            text += part;
            return true;
        });
        stream.sample(m_rows.snapshot().takenAt, m_rows.snapshot().health, changes);
        return text;
    }
    for (const RowChange &change : changes)
        addRow(text, change.at, code(change.kind), change.row, *change.tables, change.traffic, m_rows.catalogue());
    return text;
}

bool ChangeLog::fits(const std::string &text) const
{
    return m_state.size + text.size() <= m_order.limit;
}

void ChangeLog::beginAnew()
{
    const QString kept = m_order.path + QStringLiteral(".1");
    m_file.close();
    QFile::remove(kept);
    const bool isMoved = QFile::rename(m_order.path, kept);
    if (!isMoved || !m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        m_state.error = isMoved ? m_file.error() : QFileDevice::RenameError;
    m_state.size = 0;
}

void ChangeLog::append(const std::string &text)
{
    const auto size = static_cast<qint64>(text.size());
    if (m_file.write(text.data(), size) != size) {
        m_state.error = m_file.error() == QFileDevice::NoError ? QFileDevice::WriteError : m_file.error();
        m_file.resize(static_cast<qint64>(m_state.size)); // no half line
        return;
    }
    m_state.size += text.size();
}

} // namespace netwharf
