// SPDX-License-Identifier: MIT
#include "app/live/grouporder.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <unordered_map>

namespace netwharf {

namespace {

bool hasSum(SortKey key)
{
    return key == SortKey::BytesReceived || key == SortKey::BytesSent || key == SortKey::RateReceived
           || key == SortKey::RateSent || key == SortKey::Retransmits;
}

/// What one row adds to the sum; nothing where that is not known. Doubles hold bytes up to 2^53 exactly.
std::optional<double> partOf(const TrafficTable::Entry &entry, SortKey key)
{
    const Traffic &counted = entry.newest.traffic;
    switch (key) {
    case SortKey::BytesReceived: return static_cast<double>(counted.bytesReceived);
    case SortKey::BytesSent: return static_cast<double>(counted.bytesSent);
    case SortKey::Retransmits: return static_cast<double>(counted.retransmits);
    case SortKey::RateReceived: return entry.rate ? std::optional(entry.rate->received) : std::nullopt;
    case SortKey::RateSent: return entry.rate ? std::optional(entry.rate->sent) : std::nullopt;
    default: return std::nullopt;
    }
}

struct Placed
{
    GroupSpan span;
    std::optional<double> sum;
};

} // namespace

void sortBySums(std::span<const Row> rows, SortKey key, bool descending, const TrafficTable &traffic, RowGroups &groups)
{
    if (!hasSum(key))
        return;
    std::vector<Placed> placed;
    placed.reserve(groups.spans.size());
    for (const GroupSpan &span : groups.spans) {
        std::optional<double> sum;
        for (std::uint32_t i = span.first; i < span.first + span.count; ++i)
            if (const TrafficTable::Entry *entry = traffic.find(rows[groups.order[i]].socket.id))
                if (const std::optional<double> part = partOf(*entry, key))
                    sum = sum.value_or(0) + *part;
        placed.push_back({span, sum});
    }
    std::ranges::stable_sort(placed, [descending](const Placed &a, const Placed &b) {
        if (!a.sum || !b.sum)
            return a.sum.has_value() && !b.sum;
        return descending ? *a.sum > *b.sum : *a.sum < *b.sum;
    });
    std::ranges::transform(placed, groups.spans.begin(), &Placed::span);
}

void keepGroupOrder(std::span<const RowId> ids, RowGroups &groups)
{
    std::unordered_map<std::uint64_t, std::size_t> places;
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.emplace(static_cast<std::uint64_t>(ids[i]), i);
    std::ranges::stable_sort(groups.spans, {}, [&](const GroupSpan &span) {
        const auto place = places.find(static_cast<std::uint64_t>(span.id));
        return place == places.end() ? ids.size() : place->second;
    });
}

} // namespace netwharf
