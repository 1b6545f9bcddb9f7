// SPDX-License-Identifier: MIT
#include "core/platform/linux/processlook.h"

#include "core/platform/linux/cputime.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>

namespace netwharf {

namespace {

/// Starting a thread costs as much as looking into a few processes: fewer than this are done sooner
/// by one.
constexpr std::size_t WorthAnotherThread = 256;

/// The descriptors of a process are those of any of its threads. A first thread that has ended shows
/// none or is closed to everybody, while others may go on; without others the process holds nothing.
void readOtherThread(ProcessReader &reader, ProcessLook &look)
{
    const bool isEmpty = look.access == DescriptorAccess::Readable;
    if ((isEmpty && reader.descriptorCount(look.reader) != 0) || look.wasDenied)
        return;
    if (!look.stat)
        look.stat = reader.stat(look.pid);
    if (!look.stat || look.stat->state != 'Z')
        return;
    look.reader = reader.otherThread(look.pid);
    if (look.reader != look.pid)
        look.access = reader.sockets(look.reader, look.sockets);
}

/// Takes looks off the front until there are none left or no time.
void work(ProcessReader &reader, std::span<ProcessLook> looks, std::atomic<std::size_t> &next,
          const HolderMap &wanted, const LookLimit &limit)
{
    const auto end = threadTime() + limit.budget;
    while (!limit.stop.stop_requested() && (limit.thorough || threadTime() < end)) {
        const std::size_t place = next.fetch_add(1, std::memory_order_relaxed);
        if (place >= looks.size())
            return;
        lookInto(reader, looks[place], wanted);
    }
}

} // namespace

void lookInto(ProcessReader &reader, ProcessLook &look, const HolderMap &wanted)
{
    look.isDone = true;
    look.sockets.clear();
    if (look.isFirst) {
        look.stat = reader.stat(look.pid);
        if (!look.stat || look.stat->holdsNothing())
            return;
    }
    look.access = reader.sockets(look.reader, look.sockets);
    if (look.access != DescriptorAccess::Readable || look.sockets.empty())
        readOtherThread(reader, look);
    if (look.access == DescriptorAccess::Readable)
        look.descriptorCount = reader.descriptorCount(look.reader);
    if (look.access == DescriptorAccess::Denied && !look.wasDenied)
        look.uid = reader.user(look.pid);
    const bool isWanted = !look.isDescribed
                          && std::any_of(look.sockets.begin(), look.sockets.end(),
                                         [&](const auto &socket) { return wanted.isKnown(socket.inode); });
    if (!isWanted)
        return;
    if (!look.stat)
        look.stat = reader.stat(look.pid);
    if (look.stat)
        look.process = reader.describe(look.pid, *look.stat, look.cgroup);
}

void lookIntoEach(ProcessReader &reader, std::span<ProcessLook> looks, const HolderMap &wanted,
                  const LookLimit &limit)
{
    std::atomic<std::size_t> next = 0;
    if (looks.size() < WorthAnotherThread || std::thread::hardware_concurrency() < 2) {
        work(reader, looks, next, wanted, limit);
        return;
    }
    ProcessReader second = reader.another();
    {
        const std::jthread helper([&] { work(second, looks, next, wanted, limit); });
        work(reader, looks, next, wanted, limit);
    }
    reader.addReadsOf(second);
}

} // namespace netwharf
