// SPDX-License-Identifier: MIT
#include "core/platform/linux/holdermap.h"

#include <algorithm>
#include <utility>

namespace netwharf {

bool HolderMap::isAt(Inode inode, Place place) const
{
    const Record *record = m_records.find(inode);
    return record != nullptr && record->place == place;
}

bool HolderMap::wasHeld(Inode inode) const
{
    const Record *record = m_records.find(inode);
    return record != nullptr && record->place != Place::Held && record->wasHeld;
}

bool HolderMap::isNotedChanged(Inode inode) const
{
    const Record *record = m_records.find(inode);
    return record != nullptr && record->isChanged;
}

std::vector<Holding> HolderMap::holdings(Inode inode) const
{
    std::vector<Holding> result;
    forEachHolding(inode, [&result](const Holding &holding) { result.push_back(holding); });
    return result;
}

void HolderMap::appendShared(std::size_t from, std::size_t count, std::vector<Inode> &inodes) const
{
    const std::size_t all = m_others.size();
    std::size_t number = 0;
    for (const auto &[inode, others] : m_others)
        if ((number++ + all - from % all) % all < count)
            inodes.push_back(inode);
}

bool HolderMap::look(Inode inode, std::uint64_t tick)
{
    const std::size_t before = m_records.size();
    Record &record = m_records.insert(inode);
    if (m_records.size() == before)
        return false;
    open(inode, record, tick);
    const Holding *foreseen = m_foreseen.find(inode);
    if (foreseen == nullptr)
        return false;
    add(inode, *foreseen);
    return true;
}

void HolderMap::open(Inode inode, Record &record, std::uint64_t tick)
{
    record.place = Place::Open;
    record.since = static_cast<std::uint32_t>(tick);
    ++m_openCount;
    m_open.push_back(inode);
}

void HolderMap::close(Record &record, Place place)
{
    if (record.place == Place::Open)
        --m_openCount;
    record.place = place;
}

void HolderMap::change(Inode inode, Record &record)
{
    if (!record.isChanged)
        m_changed.push_back(inode);
    record.isChanged = true;
    m_mayBeChanged.set(inode % FilterBits);
}

void HolderMap::settle(Inode inode)
{
    Record *record = m_records.find(inode);
    if (record == nullptr || record->place != Place::Open)
        return;
    close(*record, Place::Settled);
    change(inode, *record);
}

void HolderMap::lookAgain(Inode inode, std::uint64_t tick)
{
    Record *record = m_records.find(inode);
    if (record == nullptr || record->place != Place::Settled)
        return;
    open(inode, *record, tick);
    change(inode, *record);
}

void HolderMap::add(Inode inode, Holding holding)
{
    Record *record = m_records.find(inode);
    if (record == nullptr)
        return;
    if (record->place == Place::Held) {
        if (record->first == holding)
            return;
        std::vector<Holding> &others = m_others[inode];
        if (std::find(others.begin(), others.end(), holding) != others.end())
            return;
        others.push_back(holding);
        record->isShared = true;
        m_newlyShared.push_back(inode);
    } else {
        close(*record, Place::Held);
        record->first = holding;
    }
    ++m_countByPid[holding.pid];
    change(inode, *record);
}

void HolderMap::foresee(Inode inode, Holding holding)
{
    if (isKnown(inode))
        add(inode, holding);
    else
        m_foreseen.insert(inode) = holding;
}

void HolderMap::drop(Inode inode, Holding holding, std::uint64_t tick)
{
    Record *record = m_records.find(inode);
    if (record == nullptr || record->place != Place::Held)
        return;
    if (record->first != holding) {
        if (!dropOther(inode, *record, holding))
            return;
    } else if (record->isShared) {
        promoteOther(inode, *record);
    } else {
        record->wasHeld = true;
        open(inode, *record, tick);
    }
    uncount(holding.pid);
    change(inode, *record);
}

bool HolderMap::dropOther(Inode inode, Record &record, const Holding &holding)
{
    const auto others = m_others.find(inode);
    if (others == m_others.end() || std::erase(others->second, holding) == 0)
        return false;
    record.isShared = !others->second.empty();
    if (!record.isShared)
        m_others.erase(others);
    return true;
}

void HolderMap::promoteOther(Inode inode, Record &record)
{
    const Holding promoted = m_others.at(inode).front();
    dropOther(inode, record, promoted);
    record.first = promoted;
}

void HolderMap::dropProcesses(const std::unordered_set<std::uint32_t> &pids, std::uint64_t tick)
{
    const bool holdsNothing =
        std::none_of(pids.begin(), pids.end(), [this](std::uint32_t pid) { return m_countByPid.contains(pid); });
    if (holdsNothing)
        return;
    std::vector<std::pair<Inode, Holding>> lost;
    m_records.forEach([&](Inode inode, const Record &record) {
        if (record.place != Place::Held || (!record.isShared && !pids.contains(record.first.pid)))
            return;
        forEachHolding(inode, [&](const Holding &holding) {
            if (pids.contains(holding.pid))
                lost.emplace_back(inode, holding);
        });
    });
    for (const auto &[inode, holding] : lost)
        drop(inode, holding, tick);
}

void HolderMap::forget(Inode inode, std::vector<Holding> &freed)
{
    Record *record = m_records.find(inode);
    if (record == nullptr)
        return;
    forEachHolding(inode, [&](const Holding &holding) {
        uncount(holding.pid);
        freed.push_back(holding);
    });
    if (record->isShared)
        m_others.erase(inode);
    if (record->place == Place::Open)
        --m_openCount;
    m_records.erase(inode);
}

void HolderMap::clearChanges()
{
    for (const Inode inode : m_changed)
        if (Record *record = m_records.find(inode))
            record->isChanged = false;
    m_changed.clear();
    m_mayBeChanged.reset();
    m_newlyShared.clear();
    std::erase_if(m_open, [this](Inode inode) { return !isOpen(inode); });
}

void HolderMap::uncount(std::uint32_t pid)
{
    if (const auto count = m_countByPid.find(pid); count != m_countByPid.end() && --count->second == 0)
        m_countByPid.erase(count);
}

} // namespace netwharf
