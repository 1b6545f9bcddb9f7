// SPDX-License-Identifier: MIT
#pragma once

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
};

/// Who holds the sockets of the current rows, by inode.
///
/// Every inode of a row is in one of three places: held; open, with the tick since which its
/// holder is looked for; or settled, which means that every process was looked into in vain.
/// Inodes that belong to no row (unix sockets, other namespaces) are ignored. Pure.
class HolderMap
{
public:
    using Inode = std::uint64_t;

    void reserve(std::size_t count) { m_held.reserve(count); }

    bool isKnown(Inode inode) const
    {
        return m_held.contains(inode) || m_open.contains(inode) || m_settled.contains(inode);
    }
    bool isSettled(Inode inode) const { return m_settled.contains(inode); }
    /// Once somebody held it, so it is no socket of the kernel's own.
    bool wasHeld(Inode inode) const { return m_wasHeld.contains(inode); }
    /// Empty when nobody is known to hold it.
    std::vector<Holding> holdings(Inode inode) const;
    /// The inodes whose holder is being looked for -> since which tick.
    const std::unordered_map<Inode, std::uint64_t> &open() const { return m_open; }

    /// A row has this inode, which is not known yet.
    void look(Inode inode, std::uint64_t tick) { m_open.emplace(inode, tick); }
    /// No process has it.
    void settle(Inode inode);
    /// A process has it at this descriptor; nothing happens when that or no row is known.
    void add(Inode inode, Holding holding);
    /// The process does not have it there any more. Without other holders it is open again.
    void drop(Inode inode, Holding holding, std::uint64_t tick);
    /// These processes have ended.
    void dropProcesses(const std::unordered_set<std::uint32_t> &pids, std::uint64_t tick);
    /// No row has the inode any more; what was held is appended to `freed`.
    void forget(Inode inode, std::vector<Holding> &freed);

    /// Inodes whose answer is another than at the last clearChanges().
    const std::unordered_set<Inode> &changed() const { return m_changed; }
    /// Inodes that got a further holder since the last clearChanges(): often a child between fork
    /// and exec, which drops it at once.
    const std::vector<Inode> &newlyShared() const { return m_newlyShared; }
    void clearChanges();

private:
    struct Holders
    {
        Holding first; ///< nearly always the only one, so that it needs no memory of its own
        std::vector<Holding> others;
    };
    void uncount(std::uint32_t pid);
    void reopen(Inode inode, std::uint64_t tick);

    std::unordered_map<Inode, Holders> m_held;
    std::unordered_map<Inode, std::uint64_t> m_open;
    std::unordered_set<Inode> m_settled;
    std::unordered_set<Inode> m_wasHeld; ///< those of m_open and m_settled that once were in m_held
    std::unordered_map<std::uint32_t, std::uint32_t> m_countByPid; ///< how many holdings a process has
    std::unordered_set<Inode> m_changed;
    std::vector<Inode> m_newlyShared;
};

} // namespace netwharf
