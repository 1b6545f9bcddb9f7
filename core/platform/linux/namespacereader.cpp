// SPDX-License-Identifier: MIT
#include "core/platform/linux/namespacereader.h"

#include "core/platform/linux/capabilities.h"
#include "core/platform/linux/cputime.h"
#include "core/platform/linux/diagsocket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/stat.h>

namespace netwharf {

namespace {

using std::chrono::steady_clock;

/// How much of what was not spent is kept for a sample in which there is more to do.
constexpr int SavedSamples = 5;
/// What lets a program enter other namespaces.
constexpr const char *EnterAbility = "cap_sys_admin";

std::uint64_t inodeOf(const FileDescriptor &file)
{
    struct stat status = {};
    return ::fstat(file.get(), &status) == 0 ? status.st_ino : 0;
}

FileDescriptor openFile(const std::string &path)
{
    return FileDescriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
}

void place(std::vector<Socket> &rows, const OtherNamespace &space)
{
    for (Socket &row : rows)
        row.namespaceIndex = space.index;
}

bool isListener(const Socket &row)
{
    return row.protocol == Protocol::Tcp && row.state == SocketState::Listen;
}

} // namespace

/// One sample's reading.
struct NamespaceReader::Task
{
    Want want;
    bool listsBoundOnly = false;
    std::stop_token stop;
    Duration &credit; ///< for whole readings
    Duration listenerBudget{};

    bool mayReadWhole() const { return want.allOwners || credit.count() > 0; }
};

NamespaceReader::NamespaceReader(NamespaceTable &spaces, const LinuxOptions &options)
    : m_spaces(spaces), m_options(options), m_credit(SavedSamples * options.otherNamespaces)
{}

void NamespaceReader::read(const Want &want, bool listsBoundOnly, std::stop_token stop, std::vector<Socket> &rows,
                           Health &health)
{
    m_counts.clear();
    m_asked.clear();
    m_credit = std::min<Duration>(m_credit + m_options.otherNamespaces, SavedSamples * m_options.otherNamespaces);
    Task task{want, listsBoundOnly, stop, m_credit, m_options.otherListeners};
    std::vector<OtherNamespace *> order;
    for (OtherNamespace &space : m_spaces.all())
        order.push_back(&space);
    std::stable_sort(order.begin(), order.end(), [](const auto *a, const auto *b) { return a->readAt < b->readAt; });
    if (std::any_of(order.begin(), order.end(), [this](const auto *space) { return mayEnter(*space); })) {
        try {
            std::thread([&] { enterAll(order, task); }).join();
        } catch (const std::system_error &) {
            // No thread is to be had at the moment: what was read before stays.
        }
    }
    for (OtherNamespace *space : order)
        if (!mayEnter(*space) && space->pid != 0 && task.mayReadWhole() && !stop.stop_requested())
            readFromOutside(*space, task);
    for (const OtherNamespace &space : m_spaces.all())
        rows.insert(rows.end(), space.rows.begin(), space.rows.end());
    noteHealth(health);
}

/// Runs on a thread of its own: setns changes the namespace of the calling thread.
void NamespaceReader::enterAll(std::span<OtherNamespace *const> spaces, Task &task)
{
    const FileDescriptor home = openFile("/proc/thread-self/ns/net");
    bool isAway = false;
    for (OtherNamespace *space : spaces) {
        if (task.stop.stop_requested())
            break;
        if (!mayEnter(*space) || (!task.mayReadWhole() && task.listenerBudget.count() <= 0))
            continue;
        if (!home || !enter(*space))
            continue;
        isAway = true;
        if (task.mayReadWhole())
            readInside(*space, task);
        else
            readListeners(*space, task);
    }
    if (isAway)
        ::setns(home.get(), CLONE_NEWNET);
}

bool NamespaceReader::visit(std::uint32_t index, const std::function<void()> &work)
{
    auto &spaces = m_spaces.all();
    const auto space = std::ranges::find(spaces, index, &OtherNamespace::index);
    if (space == spaces.end() || !mayEnter(*space))
        return false;
    bool isThere = false;
    try {
        std::thread([&] {
            isThere = enter(*space);
            if (isThere)
                work();
        }).join();
    } catch (const std::system_error &) {
        return false; // no thread is to be had at the moment
    }
    return isThere;
}

bool NamespaceReader::mayEnter(const OtherNamespace &space) const
{
    return m_options.enterNamespaces && !space.closed && space.inode != 0;
}

bool NamespaceReader::enter(OtherNamespace &space)
{
    const std::string path = space.pid != 0 ? "/proc/" + std::to_string(space.pid) + "/ns/net"
                                            : std::string(NamespaceMounts) + '/' + space.mount;
    const FileDescriptor file = openFile(path);
    const int error = file ? 0 : errno;
    space.closed = error == EACCES || error == EPERM;
    if (!file || inodeOf(file) != space.inode) { // it has ended, or another one is there now
        m_spaces.distrust(space);
        return false;
    }
    if (::setns(file.get(), CLONE_NEWNET) == 0)
        return true;
    space.closed = true;
    return false;
}

void NamespaceReader::readInside(OtherNamespace &space, Task &task)
{
    const auto start = threadTime();
    struct stat status = {};
    if (space.pid == 0 && ::stat("/proc/thread-self/net/tcp", &status) == 0
        && !m_spaces.identify(space, status.st_ino)) {
        space.rows.clear(); // listed where a process leads
        return;
    }
    TablePlace inside;
    inside.listsBoundOnly = task.listsBoundOnly;
    take(space, SocketTables(m_options, std::move(inside)), task.want, task.stop);
    learnInterfaces(space);
    if (m_options.addresses)
        m_spaces.takeAddresses(space);
    task.credit -= threadTime() - start;
}

void NamespaceReader::readListeners(OtherNamespace &space, Task &task)
{
    const auto start = threadTime();
    std::vector<Socket> rows;
    auto socket = DiagSocket::open();
    if (m_options.netlink && socket && socket->dump(DiagTable::TcpListen, rows, task.stop)) {
        place(rows, space);
        std::copy_if(space.rows.begin(), space.rows.end(), std::back_inserter(rows),
                     [](const Socket &row) { return !isListener(row); });
        space.rows = std::move(rows);
        noteAsked(space, Asked::Listeners);
    }
    task.listenerBudget -= threadTime() - start;
}

void NamespaceReader::readFromOutside(OtherNamespace &space, Task &task)
{
    const auto start = threadTime();
    // The pid may go to another process, and a process to another namespace, at any time.
    const auto isThere = [&] { return m_processes.networkTables(space.pid) == space.tables; };
    LinuxOptions options = m_options;
    options.netlink = false;
    TablePlace outside;
    outside.procNet = "/proc/" + std::to_string(space.pid) + "/net";
    outside.listsBoundOnly = false;
    std::vector<Socket> before = space.rows;
    if (isThere())
        take(space, SocketTables(options, std::move(outside)), task.want, task.stop);
    if (!isThere()) {
        space.rows = std::move(before);
        noteAsked(space, Asked::Nothing);
        m_spaces.distrust(space);
    }
    task.credit -= threadTime() - start;
}

void NamespaceReader::take(OtherNamespace &space, SocketTables tables, const Want &want, const std::stop_token &stop)
{
    std::vector<Socket> rows;
    rows.reserve(space.rows.size() + space.rows.size() / 16);
    Health ignored; // what this kernel or user lacks is said of our own namespace
    const auto ok = tables.read(want, space.rows, stop, rows, ignored);
    if (ok)
        tables.walk(want, rows, ignored, stop);
    space.unreadable = !ok && ok.error().code == ErrorCode::NotPermitted;
    if (!ok)
        return;
    m_counts.insert(m_counts.end(), tables.counts().begin(), tables.counts().end());
    place(rows, space);
    space.rows = std::move(rows);
    space.readAt = steady_clock::now();
    noteAsked(space, Asked::All);
}

void NamespaceReader::noteAsked(const OtherNamespace &space, Asked asked)
{
    if (m_asked.size() <= space.index)
        m_asked.resize(space.index + 1, Asked::Nothing);
    m_asked[space.index] = asked;
}

bool NamespaceReader::isKept(const Socket &row) const
{
    if (row.namespaceIndex == 0)
        return false;
    const Asked asked = row.namespaceIndex < m_asked.size() ? m_asked[row.namespaceIndex] : Asked::Nothing;
    return asked == Asked::Nothing || (asked == Asked::Listeners && !isListener(row));
}

void NamespaceReader::learnInterfaces(const OtherNamespace &space)
{
    for (const Socket &row : space.rows) {
        std::array<char, IF_NAMESIZE> name{};
        if (row.interfaceIndex != 0 && !m_spaces.knowsInterface(space, row.interfaceIndex)
            && ::if_indextoname(row.interfaceIndex, name.data()) != nullptr)
            m_spaces.nameInterface(space, row.interfaceIndex, name.data());
    }
}

/// A namespace that only a name leads to may be one whose processes do not let us see which it is.
void NamespaceReader::noteHealth(Health &health) const
{
    std::uint32_t unreadable = 0;
    std::uint32_t onlyNamed = 0;
    std::uint32_t nameless = 0;
    for (const OtherNamespace &space : m_spaces.all()) {
        unreadable += static_cast<std::uint32_t>(space.unreadable);
        onlyNamed += static_cast<std::uint32_t>(space.pid == 0 && !mayEnter(space));
        nameless += static_cast<std::uint32_t>(space.inode == 0);
    }
    unreadable += onlyNamed > nameless ? onlyNamed - nameless : 0;
    if (unreadable > 0)
        health.push_back({HealthCode::NamespacesNotReadable, unreadable, missingOutside(EnterAbility)});
}

} // namespace netwharf
