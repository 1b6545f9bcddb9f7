// SPDX-License-Identifier: MIT
#include "core/platform/linux/processreader.h"

#include "core/platform/linux/file.h"
#include "core/text/number.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <ctime>
#include <span>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace netwharf {

namespace {

using std::chrono::system_clock;

/// "PID/name" or "PID/fd/N" without a memory allocation.
class ProcPath
{
public:
    ProcPath(std::uint32_t pid, std::string_view name) { m_end = add(number(m_text.data(), pid), name); }
    ProcPath(std::uint32_t pid, std::int32_t descriptor) : ProcPath(pid, "/fd/") { *number(m_end, descriptor) = '\0'; }
    const char *c_str() const { return m_text.data(); }

private:
    template<typename Number>
    char *number(char *position, Number value)
    {
        return std::to_chars(position, m_text.data() + m_text.size() - 1, value).ptr;
    }
    static char *add(char *position, std::string_view name)
    {
        position = std::copy(name.begin(), name.end(), position);
        *position = '\0';
        return position;
    }

    std::array<char, 64> m_text{};
    char *m_end = nullptr;
};

system_clock::time_point bootTime()
{
    timespec since{};
    ::clock_gettime(CLOCK_BOOTTIME, &since);
    return system_clock::now()
           - std::chrono::duration_cast<system_clock::duration>(std::chrono::seconds(since.tv_sec)
                                                                + std::chrono::nanoseconds(since.tv_nsec));
}

system_clock::duration fromTicks(std::uint64_t ticks)
{
    static const auto perSecond = static_cast<std::uint64_t>(std::max(::sysconf(_SC_CLK_TCK), 1L));
    return std::chrono::duration_cast<system_clock::duration>(std::chrono::milliseconds(ticks * 1000 / perSecond));
}

/// Calls `use` with the name of every entry of an open directory.
template<typename Use>
bool forEachEntry(int directory, std::span<std::byte> memory, Use &&use)
{
    for (;;) {
        const long got = ::syscall(SYS_getdents64, directory, memory.data(), memory.size());
        if (got <= 0)
            return got == 0;
        for (long position = 0; position < got;) {
            const auto *entry = reinterpret_cast<const dirent64 *>(memory.data() + position);
            use(static_cast<const char *>(entry->d_name));
            position += entry->d_reclen;
        }
    }
}

DescriptorAccess accessFromErrno(int number)
{
    return number == EACCES || number == EPERM ? DescriptorAccess::Denied : DescriptorAccess::Gone;
}

} // namespace

ProcessReader::ProcessReader(const char *root)
    : m_root(root), m_proc(::open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)), m_boot(bootTime()),
      m_entries(std::make_unique<Entries>())
{}

ProcessReader ProcessReader::another() const
{
    ProcessReader other(m_root.c_str());
    other.m_boot = m_boot;
    return other;
}

bool ProcessReader::pids(std::vector<std::uint32_t> &pids)
{
    pids.clear();
    if (::lseek(m_proc.get(), 0, SEEK_SET) < 0)
        return false;
    const bool complete = forEachEntry(m_proc.get(), m_entries->bytes, [&pids](std::string_view name) {
        if (const auto pid = text::parseNumber<std::uint32_t>(name))
            pids.push_back(*pid);
    });
    std::sort(pids.begin(), pids.end());
    return complete;
}

bool ProcessReader::mayHaveNewPids()
{
    const auto before = std::exchange(m_mark, pidMark());
    return !m_mark || m_mark != before;
}

std::optional<ProcessReader::PidMark> ProcessReader::pidMark()
{
    struct stat status = {};
    if (!isOwnPidNamespace() || ::fstat(m_proc.get(), &status) != 0 || readFile(m_proc.get(), "loadavg", m_text) != 0)
        return std::nullopt;
    const auto newest = parseNewestPid(m_text);
    return newest ? std::optional(PidMark{*newest, status.st_nlink}) : std::nullopt;
}

/// /proc/loadavg speaks of the reader's pid namespace, the list of pids of the mount's.
bool ProcessReader::isOwnPidNamespace()
{
    std::string_view target;
    return readLink(m_proc.get(), "self", target) == 0 && text::parseNumber<pid_t>(target) == std::optional(::getpid());
}

std::optional<ProcessStat> ProcessReader::stat(std::uint32_t pid)
{
    if (readFile(m_proc.get(), ProcPath(pid, "/stat").c_str(), m_text) != 0)
        return std::nullopt;
    return parseStat(m_text);
}

std::optional<std::uint32_t> ProcessReader::user(std::uint32_t pid)
{
    // The directory is the effective user's, as status says, at a tenth of the cost.
    struct stat status = {};
    if (::fstatat(m_proc.get(), ProcPath(pid, "").c_str(), &status, 0) != 0)
        return std::nullopt;
    return status.st_uid;
}

std::string ProcessReader::executable(std::uint32_t pid)
{
    std::string_view target;
    if (readLink(m_proc.get(), ProcPath(pid, "/exe").c_str(), target) != 0)
        return {};
    constexpr std::string_view replaced = " (deleted)"; // an update has replaced the file
    if (target.ends_with(replaced))
        target.remove_suffix(replaced.size());
    return std::string(target);
}

Process ProcessReader::describe(std::uint32_t pid, const ProcessStat &stat, std::string &cgroup)
{
    Process process;
    process.pid = pid;
    process.parentPid = stat.parentPid;
    process.startTicks = stat.startTicks;
    process.startedAt = m_boot + fromTicks(stat.startTicks);
    process.executable = executable(pid);
    process.name = processName(stat.comm, process.executable);
    const auto uid = user(pid);
    process.uid = uid.value_or(0);
    process.uidKnown = uid.has_value();
    if (readFile(m_proc.get(), ProcPath(pid, "/cmdline").c_str(), m_text) == 0)
        process.command = commandLine(m_text);
    cgroup.clear();
    if (readFile(m_proc.get(), ProcPath(pid, "/cgroup").c_str(), m_text) == 0)
        cgroup = parseProcessCgroup(m_text);
    return process;
}

DescriptorAccess ProcessReader::sockets(std::uint32_t pid, std::vector<SocketDescriptor> &found, std::int64_t &count)
{
    found.clear();
    count = 0;
    ++m_directoryReads;
    const FileDescriptor directory(
        ::openat(m_proc.get(), ProcPath(pid, "/fd").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory)
        return accessFromErrno(errno);
    struct stat status = {};
    if (::fstat(directory.get(), &status) == 0)
        count = status.st_size;
    bool denied = false;
    forEachEntry(directory.get(), m_entries->bytes, [&](const char *name) {
        const auto number = text::parseNumber<std::int32_t>(name);
        if (!number || denied)
            return;
        std::string_view target;
        // The directory may be listed with CAP_DAC_READ_SEARCH alone, its links may not be read.
        const int error = readLink(directory.get(), name, target);
        denied = error == EACCES || error == EPERM;
        if (const auto inode = error == 0 ? parseSocketLink(target) : std::nullopt)
            found.push_back({*number, *inode});
    });
    return denied ? DescriptorAccess::Denied : DescriptorAccess::Readable;
}

DescriptorAccess ProcessReader::socketAt(std::uint32_t pid, std::int32_t descriptor,
                                         std::optional<std::uint64_t> &inode)
{
    inode.reset();
    std::string_view target;
    const int error = readLink(m_proc.get(), ProcPath(pid, descriptor).c_str(), target);
    if (error != 0)
        return accessFromErrno(error);
    inode = parseSocketLink(target);
    return DescriptorAccess::Readable;
}

std::int64_t ProcessReader::descriptorCount(std::uint32_t pid)
{
    struct stat status = {};
    return ::fstatat(m_proc.get(), ProcPath(pid, "/fd").c_str(), &status, 0) == 0 ? status.st_size : 0;
}

std::optional<std::uint64_t> ProcessReader::networkTables(std::uint32_t pid)
{
    return inodeOf(ProcPath(pid, "/net/tcp").c_str());
}

std::optional<std::uint64_t> ProcessReader::networkNamespace(std::uint32_t pid)
{
    return inodeOf(ProcPath(pid, "/ns/net").c_str());
}

std::optional<std::uint64_t> ProcessReader::inodeOf(const char *path)
{
    struct stat status = {};
    if (::fstatat(m_proc.get(), path, &status, 0) != 0)
        return std::nullopt;
    return status.st_ino;
}

std::uint32_t ProcessReader::otherThread(std::uint32_t pid)
{
    std::uint32_t thread = pid;
    const FileDescriptor directory(
        ::openat(m_proc.get(), ProcPath(pid, "/task").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory)
        forEachEntry(directory.get(), m_entries->bytes, [&](std::string_view name) {
            const auto number = text::parseNumber<std::uint32_t>(name);
            if (number && *number != pid)
                thread = *number;
        });
    return thread;
}

bool ProcessReader::canRead()
{
    return readFile(m_proc.get(), "self/stat", m_text) == 0;
}

bool ProcessReader::hidesProcesses()
{
    // Everybody may read the first process' stat unless /proc is mounted with hidepid.
    return canRead() && readFile(m_proc.get(), "1/stat", m_text) != 0;
}

int ProcessReader::readLink(int directory, const char *path, std::string_view &target)
{
    const ssize_t length = ::readlinkat(directory, path, m_link.data(), m_link.size());
    if (length < 0)
        return errno;
    target = {m_link.data(), static_cast<std::size_t>(length)};
    return 0;
}

} // namespace netwharf
