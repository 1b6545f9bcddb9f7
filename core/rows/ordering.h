// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"
#include "core/rows/traffictable.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace netwharf {

/// What a live list can be sorted by. Numbers are kept in settings: add at the end.
enum class SortKey : std::uint8_t {
    Process,
    Pid,
    User,
    Protocol,
    LocalAddress,
    LocalPort,
    Direction,
    RemoteAddress,
    RemotePort,
    State,
    Service,
    Unit,
    Exposure,
    ReceiveQueue,
    SendQueue,
    Interface,
    OpenedAt,
    Executable,
    CommandLine,
    Inode,
    Namespace,
    RemoteName, ///< of what has been looked up; the rest by address
    Scope,
    BytesReceived, ///< of what the context has counts of, like the next five
    BytesSent,
    RateReceived,
    RateSent,
    RoundTrip,
    Retransmits,
    Age ///< the youngest first
};
inline constexpr SortKey LastSortKey = SortKey::Age;

/// Names that were found for addresses; raw text from strangers.
using RemoteNames = std::map<IpAddress, std::string>;

/// What the comparison needs beside the rows.
struct OrderingContext
{
    const Tables *tables = nullptr;
    const Catalogue *catalogue = nullptr;
    const TrafficTable *traffic = nullptr;
    const RemoteNames *names = nullptr;
};

/// By what, and by what where that is equal.
struct Sorting
{
    SortKey key = SortKey::Process;
    bool descending = false;
    std::optional<SortKey> thenKey; ///< of rows that are equal by `key`
    bool thenDescending = false;

    bool operator==(const Sorting &) const = default;
};

/// Sorts by value (numbers, addresses, enum order, folded name bytes), then by process, local
/// port and RowId, so the order is total and repeatable. Rows that have no value for the key come
/// last in both directions.
void sortRows(std::vector<Row> &rows, const Sorting &sorting, const OrderingContext &context);
void sortRows(std::vector<Row> &rows, SortKey key, bool descending, const OrderingContext &context);

} // namespace netwharf
