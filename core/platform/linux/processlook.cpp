// SPDX-License-Identifier: MIT
#include "core/platform/linux/processlook.h"

#include "core/platform/linux/cputime.h"

#include <algorithm>
#include <cstddef>
#include <system_error>
#include <utility>

namespace netwharf {

namespace {

/// A thread is started for what is left after this; starting one costs a tenth of it.
constexpr std::chrono::milliseconds WorthAnotherThread{1};

using steady_clock = std::chrono::steady_clock;

/// The descriptors of a process are those of any of its threads. A first thread that has ended shows
/// none or is closed to everybody, while others may go on; without others the process holds nothing.
void readOtherThread(ProcessReader &reader, ProcessLook &look)
{
    const bool isEmpty = look.access == DescriptorAccess::Readable;
    if ((isEmpty && look.descriptorCount != 0) || look.wasDenied)
        return;
    if (!look.stat)
        look.stat = reader.stat(look.pid);
    if (!look.stat || look.stat->state != 'Z')
        return;
    look.reader = reader.otherThread(look.pid);
    if (look.reader != look.pid)
        look.access = reader.sockets(look.reader, look.sockets, look.descriptorCount);
}

/// Looks that several threads take off the front.
class Queue
{
public:
    Queue(std::span<ProcessLook> looks, const HolderMap &wanted) : m_looks(looks), m_wanted(wanted) {}

    /// Until there are none left, no CPU time, or it is `end`.
    void work(ProcessReader &reader, const LookLimit &limit,
              steady_clock::time_point end = steady_clock::time_point::max())
    {
        const auto budgetEnd = limit.thorough ? std::chrono::nanoseconds::max() : threadTime() + limit.budget;
        while (!limit.stop.stop_requested() && (limit.thorough || threadTime() < budgetEnd)
               && steady_clock::now() < end) {
            const std::size_t place = m_next.fetch_add(1, std::memory_order_relaxed);
            if (place >= m_looks.size())
                return;
            lookInto(reader, m_looks[place], &m_wanted);
        }
    }
    bool isEmpty() const { return m_next.load(std::memory_order_relaxed) >= m_looks.size(); }

private:
    std::span<ProcessLook> m_looks;
    const HolderMap &m_wanted;
    std::atomic<std::size_t> m_next = 0;
};

bool hasAnotherProcessor()
{
    return std::thread::hardware_concurrency() > 1;
}

} // namespace

void lookInto(ProcessReader &reader, ProcessLook &look, const HolderMap *wanted)
{
    look.isDone = true;
    look.sockets.clear();
    if (look.isFirst) {
        look.stat = reader.stat(look.pid);
        if (!look.stat || look.stat->holdsNothing())
            return;
    }
    look.access = reader.sockets(look.reader, look.sockets, look.descriptorCount);
    if (look.access != DescriptorAccess::Readable || look.sockets.empty())
        readOtherThread(reader, look);
    if (look.access == DescriptorAccess::Denied && !look.wasDenied)
        look.uid = reader.user(look.pid);
    const bool isWanted =
        !look.isDescribed && std::any_of(look.sockets.begin(), look.sockets.end(), [&](const auto &socket) {
            return wanted == nullptr || wanted->isKnown(socket.inode);
        });
    if (!isWanted)
        return;
    if (!look.stat)
        look.stat = reader.stat(look.pid);
    if (look.stat)
        look.process = reader.describe(look.pid, *look.stat, look.cgroup);
}

void lookIntoEach(ProcessReader &reader, std::span<ProcessLook> looks, const HolderMap &wanted, const LookLimit &limit)
{
    Queue queue(looks, wanted);
    if (hasAnotherProcessor()) {
        queue.work(reader, limit, steady_clock::now() + WorthAnotherThread);
        if (queue.isEmpty() || limit.stop.stop_requested())
            return;
        ProcessReader second = reader.another();
        {
            const std::jthread helper([&] { queue.work(second, limit); });
            queue.work(reader, limit);
        }
        reader.addReads(second.directoryReads());
    } else {
        queue.work(reader, limit);
    }
}

LooksAhead::LooksAhead(const ProcessReader &reader, std::vector<ProcessLook> looks)
    : m_reader(reader.another()), m_looks(std::move(looks))
{
    if (!hasAnotherProcessor())
        return;
    try {
        m_thread = std::jthread([this](const std::stop_token &stop) {
            for (std::size_t place = 0; place < m_looks.size() && !stop.stop_requested(); ++place) {
                lookInto(m_reader, m_looks[place], nullptr);
                m_done.store(place + 1, std::memory_order_release);
            }
        });
    } catch (const std::system_error &) {
        // No thread is to be had at the moment: everything is looked into when the rows are there.
    }
}

void LooksAhead::end()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

} // namespace netwharf
