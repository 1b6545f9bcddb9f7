// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/finding.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// One record: as many fields as stood there, quotes removed.
struct CsvRow
{
    std::size_t line = 0; ///< where it begins, from 1
    std::vector<std::string> fields;
};

/// What one file may hold. Larger input is an error, not a long wait.
struct CsvLimits
{
    std::size_t bytes = 64U << 20U;
    std::size_t fieldBytes = 64U << 10U;
    std::size_t fieldsPerRow = 64;
};

/// Reads all records of RFC 4180 text: quotes doubled inside quotes, line ends CRLF or LF, line
/// ends inside quotes kept as they are. Empty lines are skipped, a byte-order mark too.
/// Errors: TooLarge, UnclosedQuote, TextAfterQuote, QuoteInField, BadUtf8; `file` names the text.
tl::expected<std::vector<CsvRow>, Finding> readCsv(std::string_view text, std::string_view file,
                                                   const CsvLimits &limits = {});

/// Records with named columns.
class CsvTable
{
public:
    /// `text` as for readCsv(); its first record is the header. What is wrong goes to `findings`; a
    /// record with another number of fields than the header (FieldCount) is left out.
    static CsvTable read(std::string_view text, std::string_view file, Findings &findings,
                         const CsvLimits &limits = {});

    /// The position of a column by its name, compared without case.
    std::optional<std::size_t> column(std::string_view name) const;
    const std::vector<std::string> &header() const { return m_header; }
    const std::vector<CsvRow> &rows() const { return m_rows; }

private:
    std::vector<std::string> m_header;
    std::vector<CsvRow> m_rows;
};

/// The field as it must be written: quoted where RFC 4180 asks for it.
std::string csvField(std::string_view field);

} // namespace netwharf
