// SPDX-License-Identifier: MIT
#include "core/platform/linux/natreader.h"

#include "core/platform/linux/file.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/legacynat.h"
#include "core/platform/linux/nftrules.h"
#include "core/platform/linux/systemerror.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace netwharf {

namespace {

constexpr timeval AnswerLimit{1, 0};
constexpr int GetInfo = 64; // IPT_SO_GET_INFO, IP6T_SO_GET_INFO
constexpr int GetEntries = 65;
constexpr std::size_t MostLegacyBytes = 64U << 20;

/// Asks nfnetlink for one dump after another.
class NftReader
{
public:
    tl::expected<nft::Ruleset, Error> read()
    {
        m_netlink = FileDescriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_NETFILTER));
        if (!m_netlink)
            return errno == EPROTONOSUPPORT ? tl::expected<nft::Ruleset, Error>() : failed();
        ::setsockopt(m_netlink.get(), SOL_SOCKET, SO_RCVTIMEO, &AnswerLimit, sizeof(AnswerLimit));
        nft::Ruleset ruleset;
        auto done = dump(nft::tablesRequest(++m_sequence), ruleset);
        if (done)
            done = dump(nft::chainsRequest(++m_sequence), ruleset);
        if (!done)
            return tl::unexpected(done.error());
        for (const nft::Table &table : nft::natTables(ruleset))
            if (done = readTable(table, ruleset); !done)
                return tl::unexpected(done.error());
        if (m_interrupted)
            return tl::unexpected(Error{ErrorCode::Interrupted, 0, "nftables"});
        return ruleset;
    }

private:
    static tl::unexpected<Error> failed() { return tl::unexpected(errorFromErrno(errno, "nftables")); }

    tl::expected<void, Error> readTable(const nft::Table &table, nft::Ruleset &ruleset)
    {
        const std::size_t before = ruleset.rules.size();
        auto done = dump(nft::rulesRequest(table, ++m_sequence), ruleset);
        if (done)
            done = dump(nft::setsRequest(table, ++m_sequence), ruleset);
        std::set<std::string> names;
        for (std::size_t i = before; i < ruleset.rules.size(); ++i)
            names.merge(nft::setsIn(ruleset.rules[i]));
        for (const std::string &name : names) {
            const nft::Set *set = ruleset.find(table, name);
            if (done && set != nullptr)
                done = dump(nft::elementsRequest(*set, ++m_sequence), ruleset);
        }
        return done;
    }

    tl::expected<void, Error> dump(const std::vector<std::byte> &request, nft::Ruleset &ruleset)
    {
        if (::send(m_netlink.get(), request.data(), request.size(), 0) != static_cast<ssize_t>(request.size()))
            return failed();
        for (;;) {
            const auto got = ::recv(m_netlink.get(), m_buffer.data(), m_buffer.size(), 0);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return failed();
            const auto bytes = std::span<const std::byte>(m_buffer).first(static_cast<std::size_t>(got));
            const auto progress = nft::decode(bytes, m_sequence, ruleset);
            if (!progress)
                return tl::unexpected(progress.error());
            m_interrupted = m_interrupted || progress->interrupted;
            if (progress->done)
                return {};
        }
    }

    FileDescriptor m_netlink;
    std::uint32_t m_sequence = 0;
    bool m_interrupted = false;
    alignas(8) std::array<std::byte, 64 * 1024> m_buffer;
};

/// A kernel without nf_tables has no handler for it.
bool isMissing(const Error &error)
{
    return error.code == ErrorCode::NotSupported || error.native == EINVAL;
}

tl::expected<void, Error> appendNft(NatRules &rules)
{
    auto ruleset = NftReader().read();
    if (!ruleset && ruleset.error().code == ErrorCode::Interrupted)
        ruleset = NftReader().read();
    if (!ruleset)
        return isMissing(ruleset.error()) ? tl::expected<void, Error>() : tl::unexpected(ruleset.error());
    return nft::appendRules(*ruleset, rules);
}

/// Whether the table is there: to ask for one that is not would make it.
tl::expected<bool, Error> hasLegacyTable(const char *list)
{
    std::string text;
    if (const int number = readFile(AT_FDCWD, list, text); number != 0) {
        if (number == ENOENT)
            return false;
        return tl::unexpected(errorFromErrno(number, "iptables"));
    }
    return text.starts_with("nat\n") || text.find("\nnat\n") != std::string::npos;
}

tl::expected<void, Error> appendLegacy(Family family, NatRules &rules)
{
    constexpr std::size_t InfoSize = 84;
    constexpr std::size_t EntriesAt = 40; // struct ipt_get_entries, whose entries are aligned to 8
    const bool isV4 = family == Family::Ipv4;
    const auto has =
        hasLegacyTable(isV4 ? "/proc/thread-self/net/ip_tables_names" : "/proc/thread-self/net/ip6_tables_names");
    if (!has || !*has)
        return has ? tl::expected<void, Error>() : tl::unexpected(has.error());
    const auto failed = [] { return tl::unexpected(errorFromErrno(errno, "iptables")); };
    const FileDescriptor socket(::socket(isV4 ? AF_INET : AF_INET6, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW));
    if (!socket)
        return failed();
    const int level = isV4 ? IPPROTO_IP : IPPROTO_IPV6;
    std::array<std::byte, InfoSize> info{};
    std::memcpy(info.data(), "nat", 3);
    socklen_t length = info.size();
    if (::getsockopt(socket.get(), level, GetInfo, info.data(), &length) != 0)
        return failed();
    const auto table = xt::readLegacyInfo(info);
    if (!table || table->size > MostLegacyBytes)
        return tl::unexpected(Error{ErrorCode::Truncated, 0, "iptables"});
    std::vector<std::byte> entries(EntriesAt + table->size);
    std::memcpy(entries.data(), "nat", 3);
    std::memcpy(entries.data() + 32, &table->size, sizeof(table->size));
    length = static_cast<socklen_t>(entries.size());
    if (::getsockopt(socket.get(), level, GetEntries, entries.data(), &length) != 0)
        return failed();
    return xt::appendLegacyRules(std::span<const std::byte>(entries).subspan(EntriesAt), *table, family, rules);
}

} // namespace

tl::expected<NatRules, Error> readNatRules()
{
    // Every NAT keeps track of connections: where nothing does, no rule can be.
    if (::access("/proc/sys/net/netfilter/nf_conntrack_count", F_OK) != 0 && errno == ENOENT)
        return NatRules();
    NatRules rules;
    if (const auto done = appendNft(rules); !done)
        return tl::unexpected(done.error());
    // The list of legacy tables is the first user's alone, whatever the capabilities.
    for (const Family family : {Family::Ipv4, Family::Ipv6})
        if (const auto done = appendLegacy(family, rules); !done)
            rules.legacyProblem = done.error();
    return rules;
}

} // namespace netwharf
