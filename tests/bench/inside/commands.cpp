// SPDX-License-Identifier: MIT
#include "tests/bench/inside/inside.h"

#include "core/platform/linux/filedescriptor.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

namespace netwharf::bench {

namespace {

constexpr std::chrono::seconds UntilCalm{10}; ///< a window that was just opened has things to do
constexpr std::chrono::seconds IdleRun{10};

using Command = std::vector<std::string>;

/// The process, or nothing when there is no such program.
std::optional<pid_t> start(const Command &command)
{
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    for (const int output : {1, 2})
        ::posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0);
    pid_t process = -1;
    const int error = ::posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error == ENOENT)
        return {};
    if (error != 0)
        throw std::system_error(error, std::system_category(), command[0]);
    return process;
}

/// Wall time in ms from start to end, or nothing when there is no such program.
std::optional<double> timeOf(const Command &command)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto process = start(command);
    if (!process)
        return {};
    int status = 0;
    ::waitpid(*process, &status, 0);
    const auto time = std::chrono::steady_clock::now() - begin;
    // lsof ends with 1 when it could not find out something.
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
        throw std::runtime_error(command[0] + " failed");
    return std::chrono::duration<double, std::milli>(time).count();
}

const Command &commandOf(const std::string &tool)
{
    static const std::map<std::string, Command> Commands{
        {"ss", {"ss", "-tunap"}}, {"lsof", {"lsof", "-nPi"}}, {"netstat", {"netstat", "-tunap"}}};
    return Commands.at(tool);
}

} // namespace

void measureCommands(const char *program, std::span<char *const> tools)
{
    const Command ours{program, "sockets", "--json"};
    for (int run = -1; run < Runs; ++run) { // the first one is not counted
        const auto time = timeOf(ours);
        if (!time)
            throw std::runtime_error(std::string(program) + " is not there");
        for (const char *tool : tools) {
            const auto theirs = timeOf(commandOf(tool));
            if (theirs && run >= 0)
                std::printf("%s %f %f\n", tool, *time, *theirs);
        }
        std::fflush(stdout);
    }
}

void measureIdle(const char *program)
{
    const auto process = start({program});
    if (!process)
        throw std::runtime_error(std::string(program) + " is not there");
    std::this_thread::sleep_for(UntilCalm);
    clockid_t clock{};
    timespec time{};
    const auto used = [&] {
        if (::clock_getcpuclockid(*process, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
            throw std::runtime_error("the window did not stay open");
        return std::chrono::duration<double>(static_cast<double>(time.tv_sec)
                                             + static_cast<double>(time.tv_nsec) / 1e9);
    };
    for (int run = 0; run < Runs; ++run) {
        const auto before = used();
        std::this_thread::sleep_for(IdleRun);
        std::printf("%f 100\n", (used() - before) / IdleRun * 100);
        std::fflush(stdout);
    }
    ::kill(*process, SIGTERM);
    ::waitpid(*process, nullptr, 0);
}

} // namespace netwharf::bench
