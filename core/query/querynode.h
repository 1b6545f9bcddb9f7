// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/ipaddress.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace netwharf {

/// What a test looks at. Word is free text.
enum class QueryField : std::uint8_t {
    Word,
    Port,
    LocalPort,
    RemotePort,
    Address,
    LocalAddress,
    RemoteAddress,
    Protocol,
    State,
    Process,
    Pid,
    User,
    Service,
    Direction,
    Range,
    Owner,
    Namespace,
    Age,
    Event,
    Exposure,
    Scope,
    Unit,
    Executable,
    Interface,
    Category,
    Origin,
    Name,
    Note,
    InUse,
    Cleartext
};

/// An inclusive range of numbers; empty when first > last. Ages are in milliseconds.
struct NumberSpan
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    bool contains(std::uint64_t number) const { return number >= first && number <= last; }
};

struct AddressBlock
{
    IpAddress network;
    int bits = 0;
    std::string interface {}; ///< folded name or number of the one that the socket is bound to; empty: any

    bool contains(const IpAddress &address) const { return address.isIn(network, bits); }
};

/// Some of the values of an enumeration: bit n stands for value n.
struct CodeSet
{
    std::uint32_t bits = 0;

    template<typename Enum>
    bool contains(Enum value) const
    {
        return ((bits >> static_cast<unsigned>(value)) & 1U) != 0;
    }
};

/// A free word and what it can mean as a number or an address.
struct QueryWord
{
    std::string folded; ///< for comparing with folded text
    std::optional<NumberSpan> ports;
    bool alsoPid = false; ///< a bare number is a port or a pid
    std::optional<Protocol> transport; ///< "443/tcp"; only with ports
    std::optional<AddressBlock> addresses; ///< with ports: both at one end
    bool alsoEvent = false; ///< may be what an event is called
    std::optional<CodeSet> states; ///< the name of a state: sockets in it match as well as the text

    /// By value only: what is a number or an address is not looked for inside texts.
    bool isValue() const { return ports || addresses || alsoPid; }
};

/// Text values are folded.
using QueryValue = std::variant<NumberSpan, AddressBlock, CodeSet, QueryWord, std::string>;

/// One node of a parsed query. Chains of "and" and of "or" are flat, so depth is that of the
/// parentheses.
struct QueryNode
{
    enum class Kind : std::uint8_t { All, Any, Not, Test };

    Kind kind = Kind::Test;
    std::vector<QueryNode> children; ///< of All, Any; one of Not
    QueryField field = QueryField::Word; ///< of Test
    std::vector<QueryValue> values; ///< of Test: any of them
    std::uint32_t number = 0; ///< of Test: place of its first value among all values of the query
};

} // namespace netwharf
