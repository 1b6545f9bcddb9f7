// SPDX-License-Identifier: MIT
// What rules of nftables and iptables mean for a port: as the kernel dumped them once, and made anew.
#include "core/advise/forwarding.h"
#include "core/platform/linux/legacynat.h"
#include "core/platform/linux/linuxbindprobe.h"
#include "core/platform/linux/nftrules.h"
#include "core/platform/linux/xtcodec.h"
#include "tests/support/codeccases.h"
#include "tests/support/livesockets.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <tuple>

#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QTest>

using namespace netwharf;
using namespace netwharf::test;

namespace {

constexpr std::uint32_t RecordedSequence = 7;
const std::string Folder = NETWHARF_TEST_DATA "/netfilter/";

/// What is to be found in the rules of rules.sh.
struct Expectation
{
    const char *address; ///< null: every one
    int port;
    Protocol protocol;
    const char *targets;
};
constexpr auto Tcp = Protocol::Tcp;
constexpr auto Udp = Protocol::Udp;
constexpr std::array Expectations{
    Expectation{nullptr, 8080, Tcp, "10.0.0.2:80"},
    Expectation{nullptr, 8080, Udp, ""},
    Expectation{nullptr, 443, Tcp, "self:8443"},
    Expectation{nullptr, 9005, Tcp, "self:8443"},
    Expectation{nullptr, 9011, Tcp, ""},
    Expectation{nullptr, 81, Tcp, "self:8444"},
    Expectation{nullptr, 1000, Tcp, "10.1.1.1:-"},
    Expectation{nullptr, 1001, Tcp, ""},
    Expectation{nullptr, 2010, Tcp, "10.1.1.2:-"},
    Expectation{nullptr, 2011, Tcp, ""},
    Expectation{nullptr, 3000, Tcp, "some 10.3.0.1:-"}, // not what is meant for another address
    Expectation{"192.168.7.5", 3000, Tcp, "10.3.0.1:-"},
    Expectation{"192.168.7.130", 3000, Tcp, ""},
    Expectation{nullptr, 3001, Tcp, ""}, // for an address that is not ours
    Expectation{nullptr, 4000, Tcp, "10.4.0.1:4"},
    Expectation{nullptr, 4001, Tcp, ""},
    Expectation{nullptr, 5000, Tcp, "some 10.3.0.1:-"},
    Expectation{nullptr, 6000, Tcp, "some 10.6.0.1:-"},
    Expectation{"192.168.7.5", 6001, Tcp, "10.6.0.2:99"},
    Expectation{nullptr, 6100, Tcp, "some self:6101"},
    Expectation{nullptr, 6200, Tcp, ""},
    Expectation{nullptr, 6201, Tcp, "self:6202"},
    Expectation{nullptr, 61000, Tcp, "self:1"},
    Expectation{nullptr, 65000, Tcp, ""},
    Expectation{nullptr, 6300, Tcp, "10.4.0.1:6400"},
    Expectation{nullptr, 6301, Tcp, ""},
    Expectation{nullptr, 53, Udp, "self:5353"},
    Expectation{nullptr, 5300, Udp, ""}, // to itself
    Expectation{nullptr, 7000, Tcp, "some self:7001"},
    Expectation{nullptr, 7100, Tcp, "some 10.8.0.1:-, some 10.8.0.2:-"},
    Expectation{nullptr, 7201, Tcp, "self:8445"},
    Expectation{"127.0.0.1", 8088, Tcp, "here self:9"},
    Expectation{nullptr, 8088, Tcp, "some here self:9"},
    Expectation{"127.0.0.1", 8080, Tcp, ""}, // nothing from elsewhere arrives there
    Expectation{"::", 8085, Tcp, "[fd00::1]:81"},
    Expectation{"0.0.0.0", 8085, Tcp, ""},
    Expectation{"fd00::5", 8086, Tcp, "self:81"},
    Expectation{"fd01::5", 8086, Tcp, ""},
    Expectation{nullptr, 8081, Tcp, "172.17.0.2:80"},
    Expectation{nullptr, 54, Udp, "self:5300"},
    Expectation{nullptr, 5354, Udp, "self:5300"},
    Expectation{nullptr, 5455, Tcp, ""},
    Expectation{"::", 95, Tcp, "self:7"},
    Expectation{nullptr, 99, Tcp, "some self:1"},
    Expectation{nullptr, 98, Tcp, "10.9.9.9:98"},
    Expectation{nullptr, 98, Udp, ""},
    Expectation{nullptr, 97, Tcp, "here 10.9.9.7:98"},
    Expectation{"::", 96, Tcp, "[fd00::7]:98"},
    Expectation{nullptr, 93, Tcp, "some 10.9.9.9:98"},
    Expectation{nullptr, 92, Tcp, ""},
    Expectation{nullptr, 91, Tcp, "10.9.9.9:-"},
    Expectation{nullptr, 8000, Tcp, ""},
};

BindSettings recordedMachine()
{
    BindSettings settings;
    settings.addressesKnown = true;
    settings.addresses = {{*IpAddress::parse("127.0.0.1"), 8, 1, true},
                          {*IpAddress::parse("192.168.7.5"), 24, 2, false},
                          {*IpAddress::parse("::1"), 128, 1, false}};
    return settings;
}

std::string textOf(const std::vector<Forward> &forwards)
{
    std::string text;
    for (const Forward &forward : forwards) {
        const NatTarget &target = forward.target;
        text += text.empty() ? "" : ", ";
        text += forward.always ? "" : "some ";
        text += forward.fromHere ? "here " : "";
        const std::string address = target.address ? Endpoint{*target.address, 0}.toString() : "";
        text += target.redirect ? "self" : address.empty() ? "other" : address.substr(0, address.size() - 2);
        text += ':' + (target.port ? std::to_string(*target.port) : std::string("-"));
    }
    return text;
}

/// The expectations that `rules` do not meet, one a line.
std::string failures(const NatRules &rules, const BindSettings &settings)
{
    std::string text;
    for (const Expectation &expected : Expectations) {
        BindQuestion question;
        if (expected.address != nullptr)
            question.address = IpAddress::parse(expected.address);
        question.port = static_cast<std::uint16_t>(expected.port);
        question.protocol = expected.protocol;
        const std::string found = textOf(forwardsOf(question, rules, settings));
        if (found != expected.targets)
            text += std::string(expected.address != nullptr ? expected.address : "every") + ' '
                    + std::to_string(expected.port) + ": \"" + found + "\", not \"" + expected.targets + "\"\n";
    }
    return text;
}

tl::expected<NatRules, Error> recordedRules()
{
    nft::Ruleset ruleset;
    const auto progress = nft::decode(readHexFile(Folder + "ruleset.hex"), RecordedSequence, ruleset);
    if (!progress)
        return tl::unexpected(progress.error());
    NatRules rules;
    if (const auto done = nft::appendRules(ruleset, rules); !done)
        return tl::unexpected(done.error());
    for (const auto &[name, family] : {std::pair("legacy4", Family::Ipv4), std::pair("legacy6", Family::Ipv6)}) {
        const auto table = xt::readLegacyInfo(readHexFile(Folder + name + "-info.hex"));
        if (!table)
            return tl::unexpected(table.error());
        if (const auto done = xt::appendLegacyRules(readHexFile(Folder + name + ".hex"), *table, family, rules); !done)
            return tl::unexpected(done.error());
    }
    return rules;
}

/// Like unshare -Urn: root of a user namespace and a network of its own. Only for a child.
bool enterUserNamespace()
{
    const std::string map = "0 " + std::to_string(::geteuid()) + " 1";
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return false;
    const FileDescriptor file(::open("/proc/self/uid_map", O_WRONLY | O_CLOEXEC));
    return file && ::write(file.get(), map.data(), map.size()) == static_cast<ssize_t>(map.size());
}

/// Becomes a user who has CAP_NET_ADMIN and nothing else. Only for a child.
void becomeAdministrator()
{
    constexpr uid_t Nobody = 65534;
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
    sets[0].effective = sets[0].permitted = 1U << CAP_NET_ADMIN;
    if (::prctl(PR_SET_KEEPCAPS, 1) != 0 || ::setresgid(Nobody, Nobody, Nobody) != 0
        || ::setresuid(Nobody, Nobody, Nobody) != 0 || ::syscall(SYS_capset, &header, sets.data()) != 0)
        ::_exit(255);
}

} // namespace

class TestNatRules : public QObject
{
    Q_OBJECT

private slots:
    void recorded();
    void liveRules();
    void cutShort();
    void refusedAndMissing();
    void loopsEnd();
    void earlierChainsWin();
    void switchedOff();
    void withoutRights();
    void oneFamilyAndSwitchedOff();
    void withoutTheFirstUser_data();
    void withoutTheFirstUser();
};

void TestNatRules::recorded()
{
    const auto rules = recordedRules();
    QVERIFY2(rules.has_value(), rules ? "" : describe(rules.error()).c_str());
    const std::string wrong = failures(*rules, recordedMachine());
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void TestNatRules::liveRules()
{
    constexpr int NoNetwork = 9;
    constexpr int NoTools = 8;
    const int result = runInChild([] {
        if (::geteuid() != 0 || ::unshare(CLONE_NEWNET) != 0)
            return NoNetwork;
        if (std::system((Folder + "rules.sh >/dev/null 2>&1").c_str()) != 0)
            return NoTools;
        LinuxBindProbe probe;
        const auto rules = probe.natRules();
        if (!rules)
            std::fprintf(stderr, "%s\n", describe(rules.error()).c_str());
        const std::string wrong = rules ? failures(*rules, recordedMachine()) : "no rules\n";
        std::fputs(wrong.c_str(), stderr);
        return wrong.empty() ? 0 : 1;
    });
    if (result == NoNetwork)
        QSKIP("a network namespace of our own takes root");
    if (result == NoTools)
        QSKIP("nft and iptables are not installed, or this kernel lacks a part of what they need");
    QCOMPARE(result, 0);
}

/// Wherever the bytes end, nothing behind them is read.
void TestNatRules::cutShort()
{
    const auto whole = readHexFile(Folder + "ruleset.hex");
    int truncated = 0;
    for (std::size_t length = 0; length < whole.size(); length += 3) {
        const std::vector<std::byte> part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        nft::Ruleset ruleset;
        const auto progress = nft::decode(part, RecordedSequence, ruleset);
        truncated += !progress && progress.error().code == ErrorCode::Truncated;
        NatRules rules;
        (void)nft::appendRules(ruleset, rules);
    }
    QVERIFY(truncated > 1000);
    const auto entries = readHexFile(Folder + "legacy4.hex");
    const auto table = xt::readLegacyInfo(readHexFile(Folder + "legacy4-info.hex"));
    QVERIFY(table.has_value());
    QCOMPARE(std::size_t{table->size}, entries.size());
    for (std::size_t length = 1; length < entries.size(); ++length) {
        const std::vector<std::byte> part(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(length));
        NatRules rules;
        const auto done = xt::appendLegacyRules(part, *table, Family::Ipv4, rules);
        if (!done)
            QVERIFY(done.error().code == ErrorCode::Truncated || done.error().code == ErrorCode::Malformed);
    }
    QVERIFY(!xt::readLegacyInfo(std::span(entries).first(80)));
    for (const char *name : {"tcp", "udp", "addrtype", "multiport"}) {
        std::vector<NatCondition> conditions;
        xt::appendMatch(name, 0, std::span(entries).first(3), conditions);
        QCOMPARE(conditions, std::vector<NatCondition>{{}});
    }
    QCOMPARE(xt::readTarget("DNAT", 2, Family::Ipv4, {}), std::optional(NatTarget{}));
    QVERIFY(!xt::readTarget("SNAT", 0, Family::Ipv4, {}));
}

void TestNatRules::refusedAndMissing()
{
    // NLMSG_ERROR with EPERM, as without CAP_NET_ADMIN.
    std::vector<std::byte> bytes(36);
    bytes[0] = std::byte{36};
    bytes[4] = std::byte{2};
    bytes[8] = std::byte{RecordedSequence};
    for (std::size_t i = 17; i < 20; ++i)
        bytes[i] = std::byte{0xff};
    bytes[16] = std::byte{0xff};
    nft::Ruleset ruleset;
    const auto progress = nft::decode(bytes, RecordedSequence, ruleset);
    QVERIFY(!progress);
    QCOMPARE(progress.error().code, ErrorCode::NotPermitted);
    // A set that nobody has read makes a rule unsure, not wrong.
    nft::Ruleset recorded;
    QVERIFY(nft::decode(readHexFile(Folder + "ruleset.hex"), RecordedSequence, recorded).has_value());
    recorded.sets.clear();
    NatRules rules;
    QVERIFY(nft::appendRules(recorded, rules).has_value());
    BindQuestion question;
    question.port = 443;
    const auto found = forwardsOf(question, rules, recordedMachine());
    QVERIFY(!found.empty() && !found.front().always);
}

/// The kernel refuses such rules; whoever reads them must not rely on it.
void TestNatRules::loopsEnd()
{
    NatRules rules;
    rules.chains.push_back({NatHook::Arriving, 0, {}, {{{}, NatAction::Jump, 1, {}}}});
    rules.chains.push_back({NatHook::None, 0, {}, {}});
    for (int i = 0; i < 10; ++i)
        rules.chains[1].rules.push_back({{}, NatAction::Jump, i % 2 == 0 ? 1U : 9U, {}});
    BindQuestion question;
    question.port = 80;
    QVERIFY(forwardsOf(question, rules, recordedMachine()).empty());
}

void TestNatRules::earlierChainsWin()
{
    const auto rule = [](std::uint16_t to) {
        return NatRule{{{NatSubject::Port, false, {{80, 80}}, {}}}, NatAction::Translate, 0, {true, {}, to}};
    };
    NatRules rules;
    rules.chains.push_back({NatHook::Arriving, 10, {}, {rule(8002)}});
    rules.chains.push_back({NatHook::Arriving, -10, {}, {rule(8001)}});
    rules.chains.push_back({NatHook::Arriving, -20, Family::Ipv6, {rule(8006)}});
    BindQuestion question;
    question.port = 80;
    question.address = IpAddress();
    QCOMPARE(textOf(forwardsOf(question, rules, recordedMachine())), std::string("self:8001"));
    question.address.reset();
    QCOMPARE(textOf(forwardsOf(question, rules, recordedMachine())), std::string("self:8001, self:8006"));
    // What is accepted is accepted by one chain only.
    rules.chains[1].rules.insert(rules.chains[1].rules.begin(), NatRule{{}, NatAction::Accept, 0, {}});
    question.address = IpAddress();
    QCOMPARE(textOf(forwardsOf(question, rules, recordedMachine())), std::string("self:8002"));
}

void TestNatRules::switchedOff()
{
    LinuxOptions options;
    options.natRules = false;
    LinuxBindProbe probe(options);
    const auto rules = probe.natRules();
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::NotPermitted);
}

void TestNatRules::withoutRights()
{
    if (::access("/proc/sys/net/netfilter/nf_conntrack_count", F_OK) != 0)
        QSKIP("this kernel keeps no track of connections, so that everybody can tell that there is no NAT");
    const int result = runInChild([] {
        if (::geteuid() == 0)
            becomeNobody();
        LinuxBindProbe probe;
        const auto rules = probe.natRules();
        return !rules && rules.error().code == ErrorCode::NotPermitted ? 0 : 1;
    });
    QCOMPARE(result, 0);
}

/// What one table says is not true of the other family, nor what a table says that is switched off.
void TestNatRules::oneFamilyAndSwitchedOff()
{
    constexpr int NoNetwork = 9;
    constexpr int NoTools = 8;
    const int result = runInChild([] {
        if (::geteuid() != 0 || ::unshare(CLONE_NEWNET) != 0)
            return NoNetwork;
        if (std::system("nft -f - <<'END' 2>/dev/null\n"
                        "table ip off {\n flags dormant\n chain pre {\n type nat hook prerouting priority -100\n"
                        "  tcp dport 7401 redirect to :1\n }\n}\n"
                        "table ip6 six {\n chain pre {\n type nat hook prerouting priority -100\n"
                        "  tcp dport { 7402, 7404 } redirect to :1\n }\n}\n"
                        "table ip four {\n chain pre {\n type nat hook prerouting priority -100\n"
                        "  tcp dport { 7403, 7404 } redirect to :1\n"
                        "  ip daddr 192.168.7.5 tcp dport 7409 redirect to :7400\n"
                        "  ip daddr != 127.0.0.1 tcp dport 7410 redirect to :7400\n }\n}\n"
                        "table inet both {\n chain pre {\n type nat hook prerouting priority -90\n"
                        "  tcp dport 7405 redirect to :1\n"
                        "  ip protocol udp udp dport 7418 redirect to :1\n"
                        "  meta l4proto udp th dport 7419 redirect to :1\n"
                        "  ip protocol { udp, sctp } th dport 7420 redirect to :1\n"
                        "  ip6 nexthdr udp th dport 7421 redirect to :1\n }\n}\n"
                        "END\n")
            != 0)
            return NoTools;
        LinuxBindProbe probe;
        const auto rules = probe.natRules();
        const auto found = [&](std::uint16_t port, Protocol protocol) {
            BindQuestion question;
            question.port = port;
            question.protocol = protocol;
            std::string text;
            for (const Forward &forward : forwardsOf(question, *rules, recordedMachine()))
                text += textOf({forward})
                        + (!forward.family                   ? ""
                           : *forward.family == Family::Ipv6 ? " v6"
                                                             : " v4")
                        + ';';
            return text;
        };
        const std::array<std::tuple<std::uint16_t, Protocol, const char *>, 13> expected{
            {{7401, Tcp, ""},
             {7402, Tcp, "self:1 v6;"},
             {7403, Tcp, "self:1 v4;"},
             {7404, Tcp, "self:1;"},
             {7405, Tcp, "self:1;"},
             {7409, Tcp, "some self:7400 v4;"},
             {7410, Tcp, "self:7400 v4;"},
             {7418, Tcp, ""},
             {7418, Udp, "self:1 v4;"},
             {7419, Tcp, ""},
             {7420, Tcp, ""},
             {7421, Tcp, ""},
             {7421, Udp, "self:1 v6;"}}};
        if (!rules)
            return 1;
        int wrong = 0;
        for (const auto &[port, protocol, text] : expected)
            if (const std::string said = found(port, protocol); said != text) {
                std::fprintf(stderr, "%d: \"%s\", not \"%s\"\n", port, said.c_str(), text);
                ++wrong;
            }
        return wrong == 0 ? 0 : 2;
    });
    if (result == NoNetwork)
        QSKIP("a network namespace of our own takes root");
    if (result == NoTools)
        QSKIP("nft is not installed, or this kernel lacks a part of what it needs");
    QCOMPARE(result, 0);
}

void TestNatRules::withoutTheFirstUser_data()
{
    QTest::addColumn<bool>("inUserNamespace");
    QTest::newRow("a user with CAP_NET_ADMIN") << false;
    QTest::newRow("in a user namespace") << true;
}

/// Who may read nftables, but not the list of legacy tables, learns what nftables says.
void TestNatRules::withoutTheFirstUser()
{
    QFETCH(bool, inUserNamespace);
    constexpr int NoNetwork = 9;
    constexpr int NoTools = 8;
    constexpr int NoLegacy = 7;
    const int result = runInChild([&] {
        if (inUserNamespace ? !enterUserNamespace() : ::unshare(CLONE_NEWNET) != 0)
            return NoNetwork;
        if (std::system("nft 'table ip t { chain c { type nat hook prerouting priority -100; tcp dport 7409 redirect "
                        "to :1 ; } ; }' 2>/dev/null")
            != 0)
            return NoTools;
        if (::access("/proc/thread-self/net/ip_tables_names", F_OK) != 0)
            return NoLegacy;
        if (!inUserNamespace) {
            becomeAdministrator();
            if (::access("/proc/thread-self/net/ip_tables_names", R_OK) == 0)
                return NoLegacy;
        }
        // Some kernels give the list to the root of the user namespace that the network belongs to.
        const bool isRefused = ::access("/proc/thread-self/net/ip_tables_names", R_OK) != 0;
        LinuxBindProbe probe;
        const auto rules = probe.natRules();
        if (!rules || rules->legacyProblem.has_value() != isRefused
            || (isRefused && rules->legacyProblem->code != ErrorCode::NotPermitted))
            return 1;
        BindQuestion question;
        question.port = 7409;
        return textOf(forwardsOf(question, *rules, recordedMachine())) == "self:1" ? 0 : 2;
    });
    if (result == NoNetwork)
        QSKIP("no namespace can be made here");
    if (result == NoTools)
        QSKIP("nft is not installed, or this kernel lacks a part of what it needs");
    if (result == NoLegacy)
        QSKIP("legacy iptables was never used on this machine, or everybody may read its tables");
    QCOMPARE(result, 0);
}

QTEST_APPLESS_MAIN(TestNatRules)
#include "tst_natrules.moc"
