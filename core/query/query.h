// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"
#include "core/rows/rowchangekind.h"

#include <tl/expected.hpp>

#include <chrono>
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The filter language of the window, the command line and saved views.
///
///   query  = or-term { "or" or-term } ; or-term = { ["and"] factor } ; several words are AND
///   factor = ["-" | "!"] ( "(" query ")" | field ":" values | word )
///   values = value { "," value } ; value = text | first-last | address/bits | <n | <=n | >n | >=n
///
/// Text in "double quotes" is taken as it stands, spaces, colons, commas and parentheses included;
/// a quote left open ends with the text. Full-width forms count as ASCII (：（）！８０), and “ ” as ".
///
/// Fields of the live list: port lport rport addr laddr raddr proto state proc pid user service dir
/// range reach scope owner unit exe iface ns age. Of a record of what happened to its rows these and
/// event. Of the catalogue: port proto range category origin name note inuse
/// cleartext. Names and notes (proc, service, unit, exe, name,
/// note) match inside, others whole. A duration is a number with ms, s, m, h or
/// d; `age:5s` is `age:<=5s`; a socket that was there before watching began is older than any.
///
/// A word that is a number, "443/tcp", ":443", "8000-8100", an address, address/bits or
/// address:port is compared by value; "80,443" is a list of ports; others are searched as text. A
/// word that is the name of a state ("listen", "TIME_WAIT") matches sockets in it as "state:" does, too.
/// In a record of events a word of four bytes or more that is in what an event is called ("closed") matches it too.
/// "-1" is refused, for it may be meant as a number: "!1" or "-port:1" say "not port 1".
namespace netwharf {

enum class QueryErrorCode : std::uint8_t {
    UnknownField, ///< word = the field
    MissingValue, ///< nothing after "field:"
    MissingColon, ///< "port>80" in place of "port:>80"
    NotAPort, ///< word = the value
    PortOutOfRange, ///< above 65535
    RangeBackwards,
    NotAnAddress,
    PrefixTooLong, ///< word = "/40" of "10.0.0.0/40"
    NotANumber,
    NotADuration,
    UnknownProtocol,
    UnknownState,
    UnknownDirection,
    UnknownRange,
    UnknownOrigin,
    UnknownOwnerKind,
    NotYesOrNo,
    UnknownExposure,
    UnknownScope,
    UnknownEvent,
    UnclosedParenthesis,
    UnexpectedParenthesis,
    MissingOperand, ///< "or" or "-" with nothing after it, or nothing in parentheses
    TooLong, ///< longer than MaximumQueryLength characters
    TooDeep ///< more than MaximumQueryDepth parentheses inside each other
};

/// Where and why a query was not understood. Offsets are bytes into the text.
struct QueryError
{
    QueryErrorCode code{};
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string word; ///< what stands there
    std::string meant = {}; ///< of MissingColon: what may have been meant
};

/// Which fields are known: the live list's, the catalogue's, or those of the record of what happened to rows of
/// the live list.
enum class QueryScope : std::uint8_t { Sockets, Ports, Events };

inline constexpr std::size_t MaximumQueryLength = 10'000; ///< characters of UTF-8
inline constexpr std::size_t MaximumQueryDepth = 64;

struct QueryNode; // the parsed tree, see querynode.h

/// One port number that a query asks for; any transport when none is named.
struct AskedPort
{
    std::uint16_t port = 0;
    std::optional<Protocol> transport;

    auto operator<=>(const AskedPort &) const = default;
};

/// A parsed query; cheap to copy, immutable. A default one matches everything.
class Query
{
public:
    Query() = default;
    static tl::expected<Query, QueryError> parse(std::string_view text, QueryScope scope);
    /// Everything that parse() would refuse, in the order in which it meets it: of conditions each one,
    /// of parentheses the first. Empty when it would not.
    static std::vector<QueryError> errors(std::string_view text, QueryScope scope);

    bool matchesAll() const { return !m_root; }
    const QueryNode *root() const { return m_root.get(); }
    /// The numbers, when the whole query asks for single ports ("443", ":443", "443/tcp", "80,443"), if
    /// need be on one transport or a few ("443 udp", "port:443 proto:tcp,udp"). Each once, ascending.
    std::vector<AskedPort> askedPorts() const;
    /// The free words that must all match (not inside "or" or a negation), in order, as typed:
    /// what the Ports page ranks by and marks in its rows.
    const std::vector<std::string> &words() const { return m_words; }

private:
    std::shared_ptr<const QueryNode> m_root;
    std::vector<std::string> m_words;
};

/// What happened to a row, where a record of that is searched.
struct QueryEvent
{
    RowChangeKind kind{};
    std::chrono::system_clock::time_point at; ///< ages are counted up to then
    std::string_view called; ///< folded: how the person's language calls it
};

/// Applies a query to rows. Remembers what it worked out per process and per entry, so one object
/// serves one pass over one snapshot. Not shared between threads.
class RowMatcher
{
public:
    RowMatcher(const Query &query, const Tables &tables, const Catalogue &catalogue,
               std::chrono::system_clock::time_point now);
    ~RowMatcher();
    RowMatcher(const RowMatcher &) = delete;
    RowMatcher &operator=(const RowMatcher &) = delete;
    bool operator()(const Row &row);
    bool operator()(const Row &row, const QueryEvent &event);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// Applies a query to catalogue entries. `inUse` says whether a live socket uses the port.
class PortMatcher
{
public:
    PortMatcher(const Query &query, const Catalogue &catalogue);
    ~PortMatcher();
    PortMatcher(const PortMatcher &) = delete;
    PortMatcher &operator=(const PortMatcher &) = delete;
    bool operator()(EntryIndex entry, bool inUse);
    /// The same for a number that no entry names (Catalogue::answer): words find it by value only.
    bool operator()(const PortRecord &answer, bool inUse);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace netwharf
