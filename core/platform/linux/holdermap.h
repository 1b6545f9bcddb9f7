// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/inodemap.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace netwharf {

/// One process' hold on a socket.
struct Holding
{
    std::uint32_t pid = 0;
    std::int32_t descriptor = 0;

    bool operator==(const Holding &) const = default;
};

/// Who holds the sockets of the current rows, by inode.
///
/// Every inode of a row is in one of three places: held; open, with the tick since which its
/// holder is looked for; or settled, which means that every process was looked into in vain.
/// Inodes that belong to no row (unix sockets, other namespaces) are ignored. Pure; const functions
/// may be called from several threads at once.
class HolderMap
{
public:
    using Inode = std::uint64_t;

    void reserve(std::size_t count) { m_records.reserve(count); }

    bool isKnown(Inode inode) const { return m_records.find(inode) != nullptr; }
    bool isOpen(Inode inode) const { return isAt(inode, Place::Open); }
    bool isSettled(Inode inode) const { return isAt(inode, Place::Settled); }
    /// Nobody has it now, but once somebody held it, so it is no socket of the kernel's own.
    bool wasHeld(Inode inode) const;
    /// Empty when nobody is known to hold it.
    std::vector<Holding> holdings(Inode inode) const;
    /// Calls `use` with each holding of the inode.
    template<typename Use>
    void forEachHolding(Inode inode, Use &&use) const;

    /// Appends `count` of the inodes that have several holders, beginning with number `from` in a fixed
    /// but unknown order; goes on at the front behind the last.
    void appendShared(std::size_t from, std::size_t count, std::vector<Inode> &inodes) const;

    /// How many inodes there are whose holder is being looked for.
    std::size_t openCount() const { return m_openCount; }
    /// Calls `use` with each of them and the tick since which it is.
    template<typename Use>
    void forEachOpen(Use &&use) const;

    /// A row has this inode, which is not known yet. True when its holder was foreseen.
    bool look(Inode inode, std::uint64_t tick);
    /// No process has it.
    void settle(Inode inode);
    /// A settled inode is looked for again: it was on its way to a process, which may have it now.
    void lookAgain(Inode inode, std::uint64_t tick);
    /// A process has it at this descriptor; nothing happens when that or no row is known.
    void add(Inode inode, Holding holding);
    /// The same, of an inode that may belong to a row of the next sample: it was opened after the
    /// rows of this one were listed.
    void foresee(Inode inode, Holding holding);
    /// Nothing is foreseen any more.
    void forgetForeseen() { m_foreseen.clear(); }
    /// The process does not have it there any more. Without other holders it is open again.
    void drop(Inode inode, Holding holding, std::uint64_t tick);
    /// These processes have ended.
    void dropProcesses(const std::unordered_set<std::uint32_t> &pids, std::uint64_t tick);
    /// No row has the inode any more; what was held is appended to `freed`.
    void forget(Inode inode, std::vector<Holding> &freed);

    /// Whether the answer is another than at the last clearChanges().
    bool isChanged(Inode inode) const { return m_mayBeChanged[inode % FilterBits] && isNotedChanged(inode); }
    bool hasChanges() const { return !m_changed.empty(); }
    /// Inodes that got a further holder since the last clearChanges(): often a child between fork
    /// and exec, which drops it at once.
    const std::vector<Inode> &newlyShared() const { return m_newlyShared; }
    void clearChanges();

private:
    enum class Place : std::uint8_t { Open, Held, Settled };
    struct Record
    {
        Holding first; ///< nearly always the only one
        std::uint32_t since = 0; ///< the tick, when open
        Place place = Place::Open;
        bool wasHeld = false;
        bool isChanged = false;
        bool isShared = false; ///< m_others has more
    };

    static constexpr std::size_t FilterBits = 1U << 16; ///< few enough to stay in the nearest cache

    bool isNotedChanged(Inode inode) const;
    bool isAt(Inode inode, Place place) const;
    void open(Inode inode, Record &record, std::uint64_t tick);
    void close(Record &record, Place place);
    void change(Inode inode, Record &record);
    void uncount(std::uint32_t pid);
    bool dropOther(Inode inode, Record &record, const Holding &holding);
    void promoteOther(Inode inode, Record &record);

    InodeMap<Record> m_records;
    std::unordered_map<Inode, std::vector<Holding>> m_others; ///< beside Record::first
    std::size_t m_openCount = 0;
    std::vector<Inode> m_open; ///< every open inode, and some that are not open any more
    InodeMap<Holding> m_foreseen;
    std::unordered_map<std::uint32_t, std::uint32_t> m_countByPid; ///< how many holdings a process has
    std::vector<Inode> m_changed;
    std::bitset<FilterBits> m_mayBeChanged; ///< most rows are asked for, and few have changed
    std::vector<Inode> m_newlyShared;
};

template<typename Use>
void HolderMap::forEachHolding(Inode inode, Use &&use) const
{
    const Record *record = m_records.find(inode);
    if (record == nullptr || record->place != Place::Held)
        return;
    use(record->first);
    if (record->isShared)
        for (const Holding &other : m_others.at(inode))
            use(other);
}

template<typename Use>
void HolderMap::forEachOpen(Use &&use) const
{
    for (const Inode inode : m_open)
        if (const Record *record = m_records.find(inode); record != nullptr && record->place == Place::Open)
            use(inode, std::uint64_t{record->since});
}

} // namespace netwharf
