// SPDX-License-Identifier: MIT
#include "core/platform/linux/holdermap.h"

#include <algorithm>

namespace netwharf {

namespace {

bool same(const Holding &a, const Holding &b)
{
    return a.pid == b.pid && a.descriptor == b.descriptor;
}

} // namespace

std::vector<Holding> HolderMap::holdings(Inode inode) const
{
    std::vector<Holding> result;
    if (const auto found = m_held.find(inode); found != m_held.end()) {
        result = found->second.others;
        result.insert(result.begin(), found->second.first);
    }
    return result;
}

void HolderMap::settle(Inode inode)
{
    m_open.erase(inode);
    m_settled.insert(inode);
    m_changed.insert(inode);
}

void HolderMap::add(Inode inode, Holding holding)
{
    if (const auto held = m_held.find(inode); held != m_held.end()) {
        auto &[first, others] = held->second;
        const auto isSame = [&holding](const Holding &other) { return same(other, holding); };
        if (isSame(first) || std::any_of(others.begin(), others.end(), isSame))
            return;
        others.push_back(holding);
        m_newlyShared.push_back(inode);
    } else if (m_open.erase(inode) != 0 || m_settled.erase(inode) != 0) {
        m_held.emplace(inode, Holders{holding, {}});
        m_wasHeld.erase(inode);
    } else {
        return;
    }
    ++m_countByPid[holding.pid];
    m_changed.insert(inode);
}

void HolderMap::drop(Inode inode, Holding holding, std::uint64_t tick)
{
    const auto held = m_held.find(inode);
    if (held == m_held.end())
        return;
    auto &[first, others] = held->second;
    if (!same(first, holding)) {
        if (std::erase_if(others, [&](const Holding &other) { return same(other, holding); }) == 0)
            return;
    } else if (!others.empty()) {
        first = others.front();
        others.erase(others.begin());
    } else {
        reopen(inode, tick);
    }
    uncount(holding.pid);
    m_changed.insert(inode);
}

void HolderMap::dropProcesses(const std::unordered_set<std::uint32_t> &pids, std::uint64_t tick)
{
    const bool holdsNothing = std::none_of(pids.begin(), pids.end(),
                                           [this](std::uint32_t pid) { return m_countByPid.contains(pid); });
    if (holdsNothing)
        return;
    std::vector<std::pair<Inode, Holding>> lost;
    for (const auto &[inode, holders] : m_held) {
        if (pids.contains(holders.first.pid))
            lost.emplace_back(inode, holders.first);
        for (const Holding &other : holders.others)
            if (pids.contains(other.pid))
                lost.emplace_back(inode, other);
    }
    for (const auto &[inode, holding] : lost)
        drop(inode, holding, tick);
}

void HolderMap::forget(Inode inode, std::vector<Holding> &freed)
{
    if (const auto held = m_held.find(inode); held != m_held.end()) {
        uncount(held->second.first.pid);
        freed.push_back(held->second.first);
        for (const Holding &other : held->second.others) {
            uncount(other.pid);
            freed.push_back(other);
        }
        m_held.erase(held);
    }
    m_open.erase(inode);
    m_settled.erase(inode);
    m_wasHeld.erase(inode);
}

void HolderMap::clearChanges()
{
    m_changed.clear();
    m_newlyShared.clear();
}

void HolderMap::uncount(std::uint32_t pid)
{
    if (const auto count = m_countByPid.find(pid); count != m_countByPid.end() && --count->second == 0)
        m_countByPid.erase(count);
}

void HolderMap::reopen(Inode inode, std::uint64_t tick)
{
    m_held.erase(inode);
    m_open.emplace(inode, tick);
    m_wasHeld.insert(inode);
}

} // namespace netwharf
