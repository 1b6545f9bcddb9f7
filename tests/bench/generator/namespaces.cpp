// SPDX-License-Identifier: MIT
#include "tests/bench/generator/namespaces.h"

#include "core/platform/linux/filedescriptor.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <system_error>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace netwharf::bench {

namespace {

void check(bool isGood, const char *what)
{
    if (!isGood)
        throw std::system_error(errno, std::system_category(), what);
}

void writeFile(const char *path, const std::string &text)
{
    std::ofstream file(path);
    file << text << std::flush;
    check(file.good(), path);
}

void becomeRoot()
{
    const std::string uid = std::to_string(::geteuid());
    const std::string gid = std::to_string(::getegid());
    check(::unshare(CLONE_NEWUSER) == 0, "a user namespace (root needs none)");
    writeFile("/proc/self/setgroups", "deny");
    writeFile("/proc/self/uid_map", "0 " + uid + " 1");
    writeFile("/proc/self/gid_map", "0 " + gid + " 1");
}

/// Network namespaces made from the present one get a table of as many places as the machine's.
/// Kernels that have no such setting share one table among all.
void wishOwnTable(const char *size, const char *setting)
{
    long places = 0;
    std::ifstream(size) >> places; // negative: the table is shared
    std::ofstream(setting) << std::labs(places);
}

} // namespace

void enterNamespaces()
{
    if (::geteuid() != 0)
        becomeRoot();
    // Two steps, for the size of a table is a setting of the namespace that the new one is made from.
    check(::unshare(CLONE_NEWNET | CLONE_NEWNS) == 0, "a network namespace");
    check(::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "private mounts");
    wishOwnTable("/proc/sys/net/ipv4/tcp_ehash_entries", "/proc/sys/net/ipv4/tcp_child_ehash_entries");
    wishOwnTable("/proc/sys/net/ipv4/udp_hash_entries", "/proc/sys/net/ipv4/udp_child_hash_entries");
    check(::unshare(CLONE_NEWNET | CLONE_NEWPID) == 0, "a network and a PID namespace");
}

void furnishNamespaces()
{
    check(::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0, "an end with the parent");
    check(::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) == 0, "a /proc of its own");
    const FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP;
    check(::ioctl(socket.get(), SIOCSIFFLAGS, &request) == 0, "the loopback interface");
}

} // namespace netwharf::bench
