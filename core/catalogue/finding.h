// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// What can be wrong with catalogue data.
enum class FindingCode : std::uint8_t {
    FileUnreadable,
    BadUtf8,
    TooLarge, ///< the file, a field or the number of fields passes its limit
    UnclosedQuote,
    TextAfterQuote,
    QuoteInField, ///< a quote inside a field that does not begin with one
    MissingColumn, ///< detail = the column
    UnknownColumn,
    FieldCount, ///< a row with more or fewer fields than the header
    TooFewRows,
    BadDate,
    BadPort,
    BadRange, ///< backwards
    BadTransport,
    PortWithoutTransport, ///< a port where the transport has none, or none where it needs one
    BadStatus,
    BadName, ///< empty, too long or with characters that no service name has
    BadAlias,
    BadCategory,
    BadCommonness,
    BadOfficial, ///< neither yes nor no
    BadFlag,
    OfficialDisagrees, ///< the registry says otherwise
    Duplicate,
    MissingLanguage,
    TooLong,
    SameText, ///< two languages have one text
    HalfWidthPunctuation, ///< between Han characters
    ControlCharacter,
    UntrimmedText ///< spaces at an end or two in a row
};

/// English, for the build's output and logs: "port out of range".
std::string_view reason(FindingCode code);

/// One breach of a rule.
struct Finding
{
    std::string file;
    std::size_t line = 0; ///< of the first line of the row, from 1; 0: the file as a whole
    FindingCode code{};
    std::string detail; ///< what stands there; may be empty

    bool operator==(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

/// "guide/web.csv:12: not a port: 70000"
std::string describe(const Finding &finding);

} // namespace netwharf
