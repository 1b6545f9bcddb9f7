// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/holdermap.h"
#include "core/platform/linux/options.h"
#include "core/platform/linux/processlook.h"
#include "core/platform/linux/processtable.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace netwharf {

/// What one search starts from.
struct SearchTask
{
    std::uint64_t tick = 0;
    bool thorough = false; ///< look into everything, whatever it costs
    std::chrono::nanoseconds newProcesses{}; ///< CPU time for processes never looked into
    std::span<const Holding> freed; ///< what the rows that have gone were held at
    /// Processes that may well hold the sockets that are still open; asked for when needed.
    std::function<std::vector<std::uint32_t>()> likely;
    /// What was looked into as of the tick before, while the rows were being listed; null: nothing.
    LooksAhead *ahead = nullptr;
    std::stop_token stop;
};

/// How well the freed descriptors tell where the next sockets are, since the start.
struct GuessCounts
{
    std::uint64_t sockets = 0; ///< whose holder had to be found
    std::uint64_t asked = 0; ///< descriptors read
    std::uint64_t hits = 0; ///< sockets whose holder was found so
};

/// Finds the processes behind open inodes by reading descriptors, as little as will do.
///
/// In this order: descriptors that have just become free (the kernel gives the lowest free number
/// to the next socket; one that is newer than the rows is remembered for the next sample), processes that were never looked into, then processes by likelihood and,
/// for sockets that an earlier sample had already, all others in turn; each within a budget of CPU
/// time. One open inode never makes it read everything at once. With no open inode and no new
/// process it reads no descriptor directory. Thread: one at a time.
class OwnerSearch
{
public:
    OwnerSearch(ProcessReader &reader, ProcessTable &processes, HolderMap &holders, const LinuxOptions &options);

    /// Checks that a few holders still hold what they held: `inodes`, where there are any.
    void verify(std::span<const std::uint64_t> inodes, std::uint64_t tick);
    void run(const SearchTask &task);
    /// Begins to look into the processes that nobody has looked into yet.
    std::unique_ptr<LooksAhead> lookAhead();
    /// A new row's holder was known from the last sample's guess.
    void countForeseen();
    const GuessCounts &guesses() const { return m_guesses; }

private:
    using Duration = std::chrono::nanoseconds;

    /// A descriptor that had become free and was still free when it was last read.
    struct Vacant
    {
        Holding place;
        std::uint64_t since = 0; ///< tick
    };

    void guessFreed(const SearchTask &task);
    void guess(const Vacant &vacant, std::size_t &mayAsk);
    std::vector<ProcessLook> looksAtUnseen();
    void takeAhead(const SearchTask &task);
    void scanNew(const SearchTask &task);
    void explore(const SearchTask &task);
    void settle(std::uint64_t tick);
    std::vector<KnownProcess *> likelyCandidates(const SearchTask &task);
    std::vector<KnownProcess *> remainingCandidates(const SearchTask &task);
    bool scanEach(std::span<KnownProcess *const> candidates, const SearchTask &task, Duration budget);
    std::vector<KnownProcess *> resizedOf(std::span<KnownProcess *const> candidates, Duration end);
    void scan(KnownProcess &process, std::uint64_t tick);
    void learn(ProcessLook &look, std::uint64_t tick);
    std::uint32_t readerOf(const Holding &holding) const;

    ProcessReader &m_reader;
    ProcessTable &m_processes;
    HolderMap &m_holders;
    const LinuxOptions m_options;
    GuessCounts m_guesses;
    std::vector<Vacant> m_vacant;
    std::size_t m_probeFrom = 0;
    ProcessLook m_look; ///< memory used again
};

} // namespace netwharf
