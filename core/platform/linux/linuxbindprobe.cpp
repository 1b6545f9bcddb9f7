// SPDX-License-Identifier: MIT
#include "core/platform/linux/linuxbindprobe.h"

#include "core/platform/linux/capabilities.h"
#include "core/platform/linux/closingtimes.h"
#include "core/platform/linux/file.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/localaddresses.h"
#include "core/platform/linux/natreader.h"
#include "core/platform/linux/ownsockets.h"
#include "core/platform/linux/procparse.h"
#include "core/platform/linux/systemfacts.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace netwharf {

namespace {

bool isSet(const char *path)
{
    std::string text;
    return readFile(AT_FDCWD, path, text) == 0 && text::trimmed(text) != "0";
}

struct FolderCloser
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

/// The descriptor of a process that is this socket, as our own copy; invalid when it may not be had.
/// Between the look and the copy the number may have been given to another socket: ask fstat.
FileDescriptor borrowed(std::uint32_t pid, std::uint64_t inode)
{
    const std::string folder = "/proc/" + std::to_string(pid) + "/fd";
    const std::unique_ptr<DIR, FolderCloser> list(::opendir(folder.c_str()));
    if (!list)
        return FileDescriptor();
    const std::string wanted = "socket:[" + std::to_string(inode) + ']';
    std::array<char, 64> link{};
    while (const dirent *entry = ::readdir(list.get())) {
        const ssize_t length = ::readlinkat(::dirfd(list.get()), entry->d_name, link.data(), link.size());
        if (length <= 0 || std::string_view(link.data(), static_cast<std::size_t>(length)) != wanted)
            continue;
        const auto number = text::parseNumber<int>(entry->d_name);
        const FileDescriptor process(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
        if (!number || !process)
            return FileDescriptor();
        FileDescriptor copy(static_cast<int>(::syscall(SYS_pidfd_getfd, process.get(), *number, 0)));
        struct stat status = {};
        return copy && ::fstat(copy.get(), &status) == 0 && status.st_ino == inode ? std::move(copy) : FileDescriptor();
    }
    return FileDescriptor();
}

std::optional<bool> option(const FileDescriptor &socket, int name)
{
    int value = 0;
    socklen_t length = sizeof(value);
    if (::getsockopt(socket.get(), SOL_SOCKET, name, &value, &length) != 0)
        return std::nullopt;
    return value != 0;
}

BindOutcome outcomeOf(int number)
{
    switch (number) {
    case 0: return BindOutcome::Bound;
    case EADDRINUSE: return BindOutcome::AddressInUse;
    case EACCES:
    case EPERM: return BindOutcome::NotPermitted;
    case EADDRNOTAVAIL: return BindOutcome::AddressNotAvailable;
    case EAFNOSUPPORT: return BindOutcome::FamilyNotSupported;
    case EINVAL: return BindOutcome::Invalid;
    default: return BindOutcome::Failed;
    }
}

bool setOption(const FileDescriptor &socket, int level, int name, int value)
{
    return ::setsockopt(socket.get(), level, name, &value, sizeof(value)) == 0;
}

int bindTo(const FileDescriptor &socket, const IpAddress &address, const BindQuestion &question)
{
    const auto bytes = address.bytes();
    if (address.family() == Family::Ipv4) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(question.port);
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<std::uint8_t *>(&v4.sin_addr));
        return ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&v4), sizeof(v4)) == 0 ? 0 : errno;
    }
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(question.port);
    v6.sin6_scope_id = address.isLinkLocal() ? question.interfaceIndex : 0;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<std::uint8_t *>(&v6.sin6_addr));
    return ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&v6), sizeof(v6)) == 0 ? 0 : errno;
}

/// errno of one attempt; 0 when it was bound.
int attempt(const BindQuestion &question, const IpAddress &address, std::optional<bool> v6Only)
{
    const bool isIpv6 = address.family() == Family::Ipv6;
    const int type = question.protocol == Protocol::Tcp ? SOCK_STREAM : SOCK_DGRAM;
    const FileDescriptor socket(::socket(isIpv6 ? AF_INET6 : AF_INET, type | SOCK_CLOEXEC, 0));
    if (!socket)
        return errno;
    ownSockets().remember(socket);
    bool isReady = true;
    if (question.reuseAddress)
        isReady = setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1);
    if (question.reusePort)
        isReady = setOption(socket, SOL_SOCKET, SO_REUSEPORT, 1) && isReady;
    if (isIpv6 && v6Only)
        isReady = setOption(socket, IPPROTO_IPV6, IPV6_V6ONLY, *v6Only ? 1 : 0) && isReady;
    if (question.interfaceIndex != 0 && !(isIpv6 && address.isLinkLocal()))
        isReady = setOption(socket, SOL_SOCKET, SO_BINDTOIFINDEX, static_cast<int>(question.interfaceIndex)) && isReady;
    return isReady ? bindTo(socket, address, question) : ENOTSUP;
}

} // namespace

std::unique_ptr<BindProbe> makeBindProbe()
{
    return std::make_unique<LinuxBindProbe>();
}

BindSettings LinuxBindProbe::settings()
{
    BindSettings settings;
    settings.ports = readSystemSettings();
    std::string text;
    if (readFile(AT_FDCWD, "/proc/sys/net/ipv4/ip_local_reserved_ports", text) == 0)
        settings.reserved = parsePortList(text);
    settings.nonlocalV4 = isSet("/proc/sys/net/ipv4/ip_nonlocal_bind");
    settings.nonlocalV6 = isSet("/proc/sys/net/ipv6/ip_nonlocal_bind");
    settings.ipv6Disabled = isSet("/proc/sys/net/ipv6/conf/all/disable_ipv6");
    settings.v6OnlyByDefault = isSet("/proc/sys/net/ipv6/bindv6only");
    settings.hasIpv6 = FileDescriptor(::socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0)) || errno != EAFNOSUPPORT;
    if (auto addresses = readLocalAddresses()) {
        settings.addresses = std::move(*addresses);
        readAddressStates(settings.addresses);
        if (m_options.localRoutes)
            settings.localNetworks = readLocalNetworks(settings.addresses);
        settings.addressesKnown = true;
    }
    settings.interfaces = readInterfaces();
    settings.uid = ::geteuid();
    settings.mayBindPrivileged = missingCapabilities("cap_net_bind_service").empty();
    return settings;
}

std::optional<ReuseOptions> LinuxBindProbe::optionsOf(const Socket &socket, const Tables &tables)
{
    if (!m_options.borrowDescriptors || socket.inode == 0 || socket.namespaceIndex != 0)
        return std::nullopt;
    for (const Process *process : tables.processesOf(socket.owner)) {
        const FileDescriptor copy = borrowed(process->pid, socket.inode);
        const auto address = copy ? option(copy, SO_REUSEADDR) : std::nullopt;
        const auto port = copy ? option(copy, SO_REUSEPORT) : std::nullopt;
        if (address && port)
            return ReuseOptions{*address, *port};
    }
    return std::nullopt;
}

BindOutcome LinuxBindProbe::tryBind(const BindQuestion &question)
{
    if (!m_options.trialBind || (question.protocol != Protocol::Tcp && question.protocol != Protocol::Udp))
        return BindOutcome::Failed;
    if (question.address)
        return outcomeOf(attempt(question, *question.address, question.v6Only));
    const int number = attempt(question, *IpAddress::parse("::"), false);
    return outcomeOf(number == EAFNOSUPPORT ? attempt(question, IpAddress(), std::nullopt) : number);
}

std::vector<std::optional<std::chrono::milliseconds>> LinuxBindProbe::remaining(std::span<const Socket> sockets)
{
    return m_options.netlink && !sockets.empty() ? readClosingTimes(sockets) : BindProbe::remaining(sockets);
}

tl::expected<NatRules, Error> LinuxBindProbe::natRules()
{
    if (!m_options.natRules)
        return tl::unexpected(Error{ErrorCode::NotPermitted, EPERM, "nftables"});
    return readNatRules();
}

} // namespace netwharf
