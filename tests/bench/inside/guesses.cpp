// SPDX-License-Identifier: MIT
#include "core/platform/linux/linuxsource.h"
#include "tests/bench/inside/inside.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <thread>

namespace netwharf::bench {

namespace {

/// Rows that the sample before did not have, with a process behind them.
struct NewRows
{
    std::size_t count = 0;
    std::size_t named = 0; ///< whose process is known already
};

/// Ids are given out in ascending order.
NewRows newRows(const Snapshot &snapshot, std::uint64_t lastId)
{
    NewRows rows;
    for (const Socket &row : snapshot.sockets) {
        if (static_cast<std::uint64_t>(row.id) <= lastId || row.inode == 0)
            continue;
        ++rows.count;
        rows.named += row.owner.kind == OwnerKind::Process || row.owner.kind == OwnerKind::Shared;
    }
    return rows;
}

std::uint64_t newestId(const Snapshot &snapshot)
{
    std::uint64_t newest = 0;
    for (const Socket &row : snapshot.sockets)
        newest = std::max(newest, static_cast<std::uint64_t>(row.id));
    return newest;
}

double percent(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0 : 100 * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

void measureGuesses(int seconds)
{
    constexpr int SamplesBefore = 5; // the first ones look into every process
    LinuxSource source;
    GuessCounts start;
    NewRows all;
    std::uint64_t lastId = 0;
    auto next = std::chrono::steady_clock::now();
    for (int i = 0; i < SamplesBefore + seconds; ++i) {
        const auto snapshot = source.sample({}, {});
        if (!snapshot)
            throw std::runtime_error("a sample failed");
        if (i < SamplesBefore) {
            start = source.guesses();
        } else {
            const NewRows rows = newRows(**snapshot, lastId);
            all.count += rows.count;
            all.named += rows.named;
        }
        lastId = std::max(lastId, newestId(**snapshot));
        std::this_thread::sleep_until(next += std::chrono::seconds(1));
    }
    const GuessCounts &end = source.guesses();
    const auto sockets = end.sockets - start.sockets;
    const auto hits = end.hits - start.hits;
    std::printf("%llu sockets looked for, %llu descriptors asked, %llu hits (%.1f %%)\n"
                "%zu new rows of processes, %zu named in the same sample (%.1f %%)\n",
                static_cast<unsigned long long>(sockets), static_cast<unsigned long long>(end.asked - start.asked),
                static_cast<unsigned long long>(hits), percent(hits, sockets), all.count, all.named,
                percent(all.named, all.count));
}

} // namespace netwharf::bench
