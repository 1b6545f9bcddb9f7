// SPDX-License-Identifier: MIT
// netwharf-sockets-generator [OPTION...] [-- COMMAND...]: a machine full of sockets, to measure on.
//
//   --tcp N --udp N --processes N --extra N --churn N --churners N --reset    see load.h
//
// Everything lives in network, PID and mount namespaces of its own, with their own /proc, where COMMAND
// runs once all sockets are there; its exit code is the generator's. Without a COMMAND it prints how to
// enter the namespaces and stays until it is ended. With it end all its processes and sockets, however it
// ends. Needs no root where the system lets users make user namespaces. The budgets' load:
//
//   netwharf-sockets-generator --tcp 100000 --udp 10000 --processes 5000 -- ss -s
#include "tests/bench/generator/holder.h"
#include "tests/bench/generator/namespaces.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <getopt.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace netwharf;
using namespace netwharf::bench;

struct Task
{
    Load load;
    char **command = nullptr; ///< ends with null; null itself: none
};

int number(std::string_view text)
{
    int value = -1;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value).ptr;
    if (end != text.data() + text.size() || value < 0)
        throw std::invalid_argument("not a number: " + std::string(text));
    return value;
}

Task readTask(int argc, char **argv)
{
    Task task;
    struct Option
    {
        const char *name;
        int Load::*value;
    };
    constexpr std::array<Option, 6> Numbers{{{"tcp", &Load::tcp},
                                             {"udp", &Load::udp},
                                             {"processes", &Load::processes},
                                             {"extra", &Load::extra},
                                             {"churn", &Load::churn},
                                             {"churners", &Load::churners}}};
    std::array<option, Numbers.size() + 2> options{};
    for (std::size_t i = 0; i < Numbers.size(); ++i)
        options[i] = {Numbers[i].name, required_argument, nullptr, static_cast<int>(i)};
    options[Numbers.size()] = {"reset", no_argument, nullptr, static_cast<int>(Numbers.size())};
    for (int which = 0; (which = ::getopt_long(argc, argv, "+", options.data(), nullptr)) != -1;) {
        if (which == '?')
            throw std::invalid_argument("see the head of tests/bench/generator/main.cpp");
        if (which == static_cast<int>(Numbers.size()))
            task.load.reset = true;
        else
            task.load.*Numbers[static_cast<std::size_t>(which)].value = number(optarg);
    }
    if (task.load.processes < 1 || task.load.churners < 1)
        throw std::invalid_argument("one process at least");
    if (argv[optind] != nullptr)
        task.command = argv + optind;
    return task;
}

/// As many descriptors as the system grants.
void raiseLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

[[noreturn]] void beHolder(const Load &load, int which, FileDescriptor ready)
{
    try {
        raiseLimit(); // here alone: a measured program shall have the usual limit
        ::prctl(PR_SET_NAME, ("holder-" + std::to_string(which)).c_str());
        Holder holder(load, which);
        if (::write(ready.get(), "", 1) != 1)
            std::_Exit(1);
        ready = FileDescriptor();
        holder.stay();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "netwharf-sockets-generator: process %d: %s\n", which, error.what());
    }
    std::_Exit(1);
}

pid_t forked(const char *what)
{
    const pid_t pid = ::fork();
    if (pid < 0)
        throw std::system_error(errno, std::system_category(), what);
    return pid;
}

void startHolders(const Load &load)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::system_category(), "a pipe");
    const FileDescriptor reading(ends[0]);
    FileDescriptor ready(ends[1]);
    for (int i = 0; i < load.processes; ++i)
        if (forked("a process") == 0)
            beHolder(load, i, std::move(ready));
    ready = FileDescriptor();
    std::array<char, 4096> bytes{};
    ssize_t count = 0;
    for (ssize_t got = 0; (got = ::read(reading.get(), bytes.data(), bytes.size())) > 0;)
        count += got;
    if (count != load.processes)
        throw std::runtime_error("not every process could open its sockets");
}

int exitCode(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// The first process of the namespaces. When it ends, the kernel ends all others.
int beFirst(const Task &task, FileDescriptor outside)
{
    furnishNamespaces();
    startHolders(task.load);
    if (task.command == nullptr) {
        if (::write(outside.get(), "", 1) == 1)
            for (;;)
                ::pause();
    }
    outside = FileDescriptor();
    const pid_t command = forked("the command");
    if (command == 0) {
        ::execvp(task.command[0], task.command);
        std::fprintf(stderr, "netwharf-sockets-generator: %s: %s\n", task.command[0], std::strerror(errno));
        std::_Exit(127);
    }
    for (;;) {
        int status = 0;
        const pid_t ended = ::wait(&status);
        if (ended == command)
            return exitCode(status);
        if (ended < 0 && errno != EINTR)
            return 1;
    }
}

int run(const Task &task)
{
    enterNamespaces();
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::system_category(), "a pipe");
    const FileDescriptor inside(ends[0]);
    FileDescriptor outside(ends[1]);
    const pid_t first = forked("the first process");
    if (first == 0)
        std::_Exit(beFirst(task, std::move(outside)));
    outside = FileDescriptor();
    char byte = 0;
    if (::read(inside.get(), &byte, 1) == 1) {
        std::printf("ready: nsenter -t %d -n -p -m COMMAND\n", first);
        std::fflush(stdout);
    }
    int status = 0;
    while (::waitpid(first, &status, 0) < 0 && errno == EINTR) {
    }
    return exitCode(status);
}

} // namespace

int main(int argc, char **argv)
{
    try {
        return run(readTask(argc, argv));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "netwharf-sockets-generator: %s\n", error.what());
        std::_Exit(1);
    }
}
