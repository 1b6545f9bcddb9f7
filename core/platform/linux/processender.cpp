// SPDX-License-Identifier: MIT
#include "core/platform/linux/processender.h"

#include "core/platform/linux/capabilities.h"
#include "core/platform/linux/file.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/procparse.h"
#include "core/platform/linux/systemerror.h"
#include "core/text/number.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <memory>
#include <string>

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace netwharf {

namespace {

constexpr const char *EndAbility = "cap_kill";
constexpr int JustAsk = 0; // no signal is sent, but everything is checked

struct DirectoryCloser
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

ActProblem problemOf(int number)
{
    switch (number) {
    case ESRCH: return {ActRefusal::ProcessGone, {}};
    case EPERM:
    case EACCES: return {ActRefusal::NotPermitted, missingCapabilities(EndAbility)};
    case ENOSYS: return {ActRefusal::NotSupported, {}};
    default: return {ActRefusal::Failed, errnoText(number)};
    }
}

std::optional<ProcessStat> statOf(std::uint32_t pid)
{
    std::string text;
    const std::string path = "/proc/" + std::to_string(pid) + "/stat";
    return readFile(AT_FDCWD, path.c_str(), text) == 0 ? parseStat(text) : std::nullopt;
}

/// Ended and perhaps not waited for.
bool hasEnded(const FileDescriptor &process)
{
    pollfd question{process.get(), POLLIN, 0};
    return ::poll(&question, 1, 0) == 1 && (question.revents & POLLIN) != 0;
}

/// Looks at who holds the number now, with the descriptor in hand: the descriptor is of that process or
/// of an earlier one, never of a later one.
std::optional<ActProblem> problemOf(const ProcessKey &key, const FileDescriptor &held)
{
    const std::optional<ProcessStat> stat = statOf(key.pid);
    if (!stat || hasEnded(held))
        return ActProblem{ActRefusal::ProcessGone, {}};
    if (stat->startTicks != key.startTicks)
        return ActProblem{ActRefusal::ProcessReplaced, {}};
    if (stat->kernelThread)
        return ActProblem{ActRefusal::KernelThread, {}};
    return std::nullopt;
}

std::optional<ActProblem> signalProcess(const ProcessKey &key, int signal)
{
    Process process;
    process.pid = key.pid;
    process.command = "?"; // whether it is a thread of the kernel is looked up below
    if (const auto refusal = whyNotEnd(process, static_cast<std::uint32_t>(::getpid())))
        return ActProblem{*refusal, {}};
    const FileDescriptor held(static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(key.pid), 0U)));
    if (!held)
        return problemOf(errno);
    if (const auto problem = problemOf(key, held))
        return problem;
    if (::syscall(SYS_pidfd_send_signal, held.get(), signal, nullptr, 0U) != 0)
        return problemOf(errno);
    return std::nullopt;
}

} // namespace

std::optional<ActProblem> endProcess(const EndProcess &order)
{
    return signalProcess(order.process, order.manner == EndManner::Force ? SIGKILL : SIGTERM);
}

std::optional<ActProblem> whyNotEnd(const ProcessKey &process)
{
    return signalProcess(process, JustAsk);
}

void addChildren(std::span<ProcessReport> reports)
{
    const std::unique_ptr<DIR, DirectoryCloser> entries(::opendir("/proc"));
    while (const dirent *entry = entries ? ::readdir(entries.get()) : nullptr) {
        const auto pid = text::parseNumber<std::uint32_t>(static_cast<const char *>(entry->d_name));
        const auto stat = pid ? statOf(*pid) : std::nullopt;
        if (!stat || stat->holdsNothing())
            continue;
        for (ProcessReport &report : reports)
            if (report.process.pid == stat->parentPid)
                report.children.push_back({*pid, stat->comm});
    }
    for (ProcessReport &report : reports)
        std::ranges::sort(report.children);
}

} // namespace netwharf
