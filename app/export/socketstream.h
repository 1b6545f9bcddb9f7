// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/socketjson.h"
#include "core/diff/rowchange.h"

#include <chrono>
#include <span>

namespace netwharf {

/// Writes what happens to sockets as JSON, one object a line, each sample handed on at once:
///
///   {"event":"start","host","taken_at","health"}, {"event":"present","socket":{…}} for each,
///   {"event":"end_of_present"}; then for each sample with news {"event":"sample","taken_at","health"}
///   and {"event":"opened|changed|closed","at","socket":{…}}
///
/// The keys are a promise: add, never rename.
class SocketStream
{
public:
    /// Rows are joined with `catalogue`.
    SocketStream(const Catalogue &catalogue, const Sink &sink) : m_json(sink), m_sockets(m_json, catalogue) {}

    /// The first sample. False when the sink refused something, as with the next one.
    bool start(const Snapshot &snapshot, std::span<const Row> rows);
    /// A later sample that brought news. Of one that failed `takenAt` is when that was, and `health`
    /// says why.
    bool sample(std::chrono::system_clock::time_point takenAt, const Health &health,
                std::span<const RowChange> changes);

private:
    void begin(std::string_view event);
    void end();

    JsonWriter m_json;
    SocketJson m_sockets;
};

} // namespace netwharf
