// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/export/portreport.h"
#include "core/rows/trafficrate.h"

#include <functional>
#include <initializer_list>
#include <optional>

namespace netwharf {

/// Writes RFC 4180: CRLF, quotes where needed, one header line. Text from strangers is made
/// visible (core/text/visible.h), so a field never holds a control character.
class CsvWriter
{
public:
    explicit CsvWriter(Sink sink) : m_chunks(std::move(sink)) {}

    /// A field that a spreadsheet would take for a formula (it begins with = + - @) gets an
    /// apostrophe before it. Fields that are numbers are never text of that kind.
    void line(std::initializer_list<std::string_view> fields);
    /// Byte-order mark for programs that take a file without one for another encoding; first.
    void mark() { m_chunks.write("\xef\xbb\xbf"); }
    bool finish() { return m_chunks.flush(); }
    bool hasFailed() const { return m_chunks.hasFailed(); }

private:
    void field(std::string_view text);

    Chunks m_chunks;
};

enum class ByteOrderMark : bool { No, Yes };

/// How fast the counts of a row grow; nothing where that is not known.
using RateOf = std::function<std::optional<TrafficRate>(RowId)>;

/// The same in every language: English column keys, fixed codes, ASCII digits; the keys are a promise: add at
/// the end, never rename. Counts are those of `snapshot`, empty where it has none; `rateOf` may be empty.
bool writeSocketsCsv(const Snapshot &snapshot, std::span<const Row> rows, const Catalogue &catalogue, const Sink &sink,
                     ByteOrderMark mark = ByteOrderMark::No, const RateOf &rateOf = {});
bool writePortsCsv(std::span<const PortReport> reports, Language language, const SystemSettings &settings,
                   const Sink &sink, ByteOrderMark mark = ByteOrderMark::No);

} // namespace netwharf
