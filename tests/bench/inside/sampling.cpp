// SPDX-License-Identifier: MIT
#include "core/collect/collector.h"
#include "core/collect/systemsource.h"
#include "tests/bench/inside/inside.h"
#include "tests/bench/inside/limit.h"

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

namespace netwharf::bench {

namespace {

constexpr std::chrono::seconds Interval{1};
constexpr std::chrono::seconds Patience{60};
constexpr int MostFirstSamples = 25; ///< where sockets come and go, some owner is always pending
constexpr int SamplesBefore = 5; ///< until everything has its usual size
constexpr int SamplesOfARun = 5; ///< some things are looked at in every fifth sample only

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

std::ptrdiff_t countOf(const Snapshot &snapshot, OwnerKind kind)
{
    return std::count_if(snapshot.sockets.begin(), snapshot.sockets.end(),
                         [kind](const Socket &row) { return row.owner.kind == kind; });
}

bool hasPending(const Snapshot &snapshot)
{
    return std::any_of(snapshot.sockets.begin(), snapshot.sockets.end(),
                       [](const Socket &row) { return row.owner.kind == OwnerKind::Pending; });
}

/// A collector of this machine, and waiting for it.
class Watched
{
public:
    Watched() : m_collector(makeSource(), Interval, [this] { announce(); }) {}

    /// The next snapshot that was not taken yet.
    std::shared_ptr<const Snapshot> next()
    {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait_for(lock, Patience, [this] { return m_announced > m_taken; }))
            throw std::runtime_error("there was no sample");
        m_taken = m_announced;
        auto snapshot = m_collector.newest();
        if (snapshot->stale)
            throw std::runtime_error("a sample failed");
        return snapshot;
    }

private:
    void announce()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_announced;
        }
        m_wake.notify_all();
    }

    std::mutex m_mutex; ///< guards the two numbers
    std::condition_variable m_wake;
    int m_announced = 0;
    int m_taken = 0;
    Collector m_collector; ///< last: it announces
};

void sayWhatWasSeen(const Snapshot &snapshot)
{
    std::fprintf(stderr, "%zu rows; owners: %td process, %td shared, %td kernel, %td queued, %td closed, %td pending\n",
                 snapshot.sockets.size(), countOf(snapshot, OwnerKind::Process), countOf(snapshot, OwnerKind::Shared),
                 countOf(snapshot, OwnerKind::Kernel), countOf(snapshot, OwnerKind::Queued),
                 countOf(snapshot, OwnerKind::Closed), countOf(snapshot, OwnerKind::Pending));
}

void measureOneFirst()
{
    const auto start = std::chrono::steady_clock::now();
    Watched watched;
    auto snapshot = watched.next();
    const auto rows = std::chrono::steady_clock::now() - start;
    while (hasPending(*snapshot))
        snapshot = watched.next();
    const auto owners = std::chrono::steady_clock::now() - start;
    const Limit limit = dumpOnly();
    std::printf("rows %f %f\nowners %f %f\n", milliseconds(rows), milliseconds(limit.wall), milliseconds(owners),
                milliseconds(limit.wall));
    std::fflush(stdout);
}

} // namespace

void measureWarm()
{
    Watched watched;
    auto snapshot = watched.next();
    for (int i = 1; i < MostFirstSamples && hasPending(*snapshot); ++i)
        snapshot = watched.next();
    for (int i = 0; i < SamplesBefore; ++i)
        snapshot = watched.next();
    for (int run = 0; run < Runs; ++run) {
        std::chrono::nanoseconds limit{};
        const auto before = processTime();
        for (int i = 0; i < SamplesOfARun; ++i) {
            limit += dumpOnly().cpu; // while the collector waits
            snapshot = watched.next();
        }
        const auto sampling = processTime() - before - limit;
        std::printf("%f %f\n", milliseconds(sampling) / SamplesOfARun, milliseconds(limit) / SamplesOfARun);
        std::fflush(stdout);
    }
    sayWhatWasSeen(*snapshot);
}

void measureFirst()
{
    for (int run = 0; run < Runs; ++run) {
        const pid_t child = ::fork();
        if (child == 0) {
            measureOneFirst();
            std::_Exit(0);
        }
        int status = 0;
        if (::waitpid(child, &status, 0) != child || status != 0)
            throw std::runtime_error("a first sample failed");
    }
}

} // namespace netwharf::bench
