// SPDX-License-Identifier: MIT
// Advice against the kernel: thousands of random binds in a network of the test's own.
#include "core/advise/askbind.h"
#include "core/platform/linux/linuxbindprobe.h"
#include "core/platform/linux/linuxsource.h"
#include "tests/support/livesockets.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTest>

using namespace netwharf;
using namespace netwharf::test;

namespace {

constexpr uid_t Nobody = 65534;
constexpr std::uint16_t SinkPort = 19'000;
constexpr int Batches = 100;
constexpr int QuestionsPerBatch = 100;

/// In a child: a network with nothing but the loopback interface. False where the kernel refuses.
bool enterOwnNetwork()
{
    if (::unshare(::geteuid() == 0 ? CLONE_NEWNET : CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return false;
    const FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    return ::ioctl(socket.get(), SIOCSIFFLAGS, &request) == 0;
}

void setSystem(const char *path, int value)
{
    std::ofstream(path) << value;
}

struct Address
{
    sockaddr_storage storage{};
    socklen_t length = 0;

    Address(const IpAddress &ip, std::uint16_t port)
    {
        const auto bytes = ip.bytes();
        if (ip.family() == Family::Ipv4) {
            auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
            v4->sin_family = AF_INET;
            v4->sin_port = htons(port);
            std::memcpy(&v4->sin_addr, bytes.data(), bytes.size());
            length = sizeof(sockaddr_in);
        } else {
            auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
            v6->sin6_family = AF_INET6;
            v6->sin6_port = htons(port);
            std::memcpy(&v6->sin6_addr, bytes.data(), bytes.size());
            length = sizeof(sockaddr_in6);
        }
    }
    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

IpAddress ip(const char *text)
{
    return *IpAddress::parse(text);
}

/// A socket in the way, with what no dump tells of it.
struct Holder
{
    FileDescriptor socket; ///< closed for TIME_WAIT
    std::uint64_t inode = 0;
    Endpoint closedEnd; ///< of TIME_WAIT
    ReuseOptions options;
};

class Experiment
{
public:
    explicit Experiment(unsigned seed) : m_random(seed), m_isRoot(::geteuid() == 0)
    {
        m_sink = FileDescriptor(::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const int no = 0;
        ::setsockopt(m_sink.get(), IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof(no));
        const Address any(ip("::"), SinkPort);
        if (::bind(m_sink.get(), any.get(), any.length) != 0 || ::listen(m_sink.get(), 64) != 0)
            std::fprintf(stderr, "no sink\n");
    }

    /// How often advice and trial were apart though the rules were certain.
    int run()
    {
        for (int batch = 0; batch < Batches; ++batch) {
            m_firstPort = static_cast<std::uint16_t>(20'000 + batch * 8);
            changeSystem(batch);
            m_holders.clear();
            for (int i = 0; i < 12; ++i)
                addHolder();
            ask(batch);
        }
        std::fprintf(stderr, "%d cases, %d of them not certain, %d bindable, %d remembered\n",
                     Batches * QuestionsPerBatch, m_unsure, m_bindable, m_remembered);
        // An advisor that never knows, or a machine on which nothing conflicts, would agree as well.
        const bool isTelling = m_remembered < Batches * QuestionsPerBatch / 100
                               && m_unsure < Batches * QuestionsPerBatch / 20 && m_bindable > 1000
                               && Batches * QuestionsPerBatch - m_bindable > 1000;
        return isTelling ? std::min(m_apart, 250) : 251;
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    bool coin() { return pick(2) == 0; }
    std::uint16_t port() { return static_cast<std::uint16_t>(m_firstPort + pick(5)); }

    void changeSystem(int batch)
    {
        setSystem("/proc/sys/net/ipv4/ip_unprivileged_port_start",
                  std::array{1024, 0, 80}.at(static_cast<std::size_t>(pick(3))));
        setSystem("/proc/sys/net/ipv4/ip_nonlocal_bind", pick(5) == 0);
        setSystem("/proc/sys/net/ipv6/ip_nonlocal_bind", pick(5) == 0);
        setSystem("/proc/sys/net/ipv6/bindv6only", pick(4) == 0);
        setSystem("/proc/sys/net/ipv6/conf/all/disable_ipv6", batch % 10 == 9);
    }

    void become(bool nobody) const
    {
        if (m_isRoot && ::seteuid(nobody ? Nobody : 0) != 0)
            std::abort();
    }

    IpAddress heldAddress()
    {
        static const std::array<IpAddress, 7> All{ip("0.0.0.0"), ip("127.0.0.1"),        ip("127.0.0.2"),     ip("::"),
                                                  ip("::1"),     ip("::ffff:127.0.0.1"), ip("::ffff:0.0.0.0")};
        return All.at(static_cast<std::size_t>(pick(7)));
    }

    /// Binds a socket with random options; what becomes of it is random too.
    void addHolder()
    {
        Holder holder;
        const IpAddress address = heldAddress();
        const bool isTcp = pick(10) < 7;
        const bool isIpv6 = address.family() == Family::Ipv6;
        holder.options = {coin(), coin()};
        become(coin());
        FileDescriptor socket(
            ::socket(isIpv6 ? AF_INET6 : AF_INET, (isTcp ? SOCK_STREAM : SOCK_DGRAM) | SOCK_CLOEXEC, 0));
        const int reuseAddress = holder.options.address;
        const int reusePort = holder.options.port;
        const int v6Only = isIpv6 && !address.isMapped() && coin();
        ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &reuseAddress, sizeof(int));
        ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEPORT, &reusePort, sizeof(int));
        if (isIpv6)
            ::setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &v6Only, sizeof(int));
        const int loopback = 1;
        if (pick(8) == 0)
            ::setsockopt(socket.get(), SOL_SOCKET, SO_BINDTOIFINDEX, &loopback, sizeof(int));
        const Address end(address, port());
        const bool isBound = ::bind(socket.get(), end.get(), end.length) == 0;
        become(false);
        if (!isBound)
            return;
        holder.socket = std::move(socket);
        isTcp ? moveOn(holder, address, v6Only) : connectDatagram(holder, address, v6Only);
        if (holder.socket)
            holder.inode = inodeOf(holder.socket);
        // The same end closed again: the kernel has replaced what it kept of it.
        if (holder.inode == 0)
            std::erase_if(m_holders,
                          [&](const Holder &other) { return other.inode == 0 && other.closedEnd == holder.closedEnd; });
        if (holder.inode != 0 || holder.closedEnd.port != 0)
            m_holders.push_back(std::move(holder));
    }

    IpAddress sinkFor(const IpAddress &address, bool v6Only) const
    {
        if (address.family() == Family::Ipv4)
            return ip("127.0.0.1");
        return address.isMapped() || (address.isUnspecified() && !v6Only) ? ip("::ffff:127.0.0.1") : ip("::1");
    }

    void connectDatagram(const Holder &holder, const IpAddress &address, bool v6Only)
    {
        const Address sink(sinkFor(address, v6Only), SinkPort);
        if (coin() && ::connect(holder.socket.get(), sink.get(), sink.length) != 0)
            return;
    }

    /// A TCP socket stays bound, listens, connects, or has connected and closed.
    void moveOn(Holder &holder, const IpAddress &address, bool v6Only)
    {
        const int fate = pick(4);
        if (fate == 0)
            return;
        if (fate == 1) {
            if (::listen(holder.socket.get(), 4) != 0)
                holder.socket = FileDescriptor();
            return;
        }
        const Address sink(sinkFor(address, v6Only), SinkPort);
        if (::connect(holder.socket.get(), sink.get(), sink.length) != 0)
            return;
        FileDescriptor peer = accepted(m_sink);
        if (fate == 2) {
            m_peers.push_back(std::move(peer));
            return;
        }
        sockaddr_storage storage{};
        socklen_t length = sizeof(storage);
        ::getsockname(holder.socket.get(), reinterpret_cast<sockaddr *>(&storage), &length);
        holder.closedEnd = {localAddress(storage), localPortOf(holder.socket)};
        holder.socket = FileDescriptor(); // who closes first keeps the port
    }

    static IpAddress localAddress(const sockaddr_storage &storage)
    {
        if (storage.ss_family == AF_INET) {
            std::array<std::uint8_t, 4> bytes{};
            std::memcpy(bytes.data(), &reinterpret_cast<const sockaddr_in *>(&storage)->sin_addr, 4);
            return IpAddress::fromV4(bytes);
        }
        std::array<std::uint8_t, 16> bytes{};
        std::memcpy(bytes.data(), &reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_addr, 16);
        return IpAddress::fromV6(bytes).unmapped();
    }

    HolderOptions optionsOf(const Snapshot &snapshot) const
    {
        HolderOptions options;
        for (const Socket &row : snapshot.sockets)
            for (const Holder &holder : m_holders)
                if (holder.inode != 0 ? holder.inode == row.inode
                                      : row.state == SocketState::TimeWait && holder.closedEnd == row.local)
                    options.emplace(row.id, holder.options);
        return options;
    }

    BindQuestion question()
    {
        static const std::array<const char *, 16> Addresses{
            "0.0.0.0",        "127.0.0.1",       "127.0.0.2",       "::",          "::1",     "::ffff:127.0.0.1",
            "::ffff:0.0.0.0", "127.255.255.255", "10.9.9.9",        "2001:db8::1", "fe80::1", "224.0.0.251",
            "ff02::fb",       "ff0e::1",         "255.255.255.255", "127.0.0.1"};
        BindQuestion question;
        if (pick(8) != 0) // the first seven are where the holders are
            question.address = ip(Addresses.at(static_cast<std::size_t>(pick(4) == 0 ? pick(16) : pick(7))));
        question.port = pick(12) == 0 ? static_cast<std::uint16_t>(1 + pick(200)) : port();
        question.protocol = pick(10) < 7 ? Protocol::Tcp : Protocol::Udp;
        question.reuseAddress = coin();
        question.reusePort = coin();
        if (question.address && coin())
            question.v6Only = coin();
        if (pick(8) == 0)
            question.interfaceIndex = 1;
        return question;
    }

    void ask(int batch)
    {
        Want want;
        want.refresh = true;
        const auto snapshot = m_source.sample(want, {});
        if (!snapshot) {
            ++m_apart;
            return;
        }
        static const auto catalogue = Catalogue::make({});
        const std::vector<Row> rows = joinRows(**snapshot, *catalogue);
        const HolderOptions options = optionsOf(**snapshot);
        for (int i = 0; i < QuestionsPerBatch; ++i) {
            become(coin());
            const BindSettings settings = m_probe.settings();
            const BindQuestion asked = asOurselves(question(), settings);
            const BindAnswer answer = adviseBind(asked, rows, *(*snapshot)->tables, settings, options);
            const BindOutcome said = m_probe.tryBind(asked);
            become(false);
            count(batch, answer, said);
        }
    }

    void count(int batch, const BindAnswer &answer, BindOutcome said)
    {
        m_bindable += said == BindOutcome::Bound;
        m_unsure += !answer.certain;
        if (!answer.certain || answer.expected == said)
            return;
        const BindQuestion &asked = answer.question;
        // TCP remembers the last SO_REUSEPORT socket that was bound to a port that is still held, one of our
        // earlier trials among them, and waves the next one through: no list of sockets tells that.
        if (asked.protocol == Protocol::Tcp && asked.reusePort && said == BindOutcome::Bound) {
            ++m_remembered;
            return;
        }
        ++m_apart;
        std::fprintf(stderr, "batch %d: %s %s port %d%s%s v6only %d if %u uid %u: expected %s, was %s\n", batch,
                     std::string(code(asked.protocol)).c_str(),
                     asked.address ? asked.address->toString().c_str() : "every", asked.port,
                     asked.reuseAddress ? " REUSEADDR" : "", asked.reusePort ? " REUSEPORT" : "",
                     asked.v6Only ? int{*asked.v6Only} : -1, asked.interfaceIndex, asked.uid,
                     std::string(code(answer.expected)).c_str(), std::string(code(said)).c_str());
    }

    static LinuxOptions onlyOurNamespace()
    {
        LinuxOptions options;
        options.namespaces = false;
        return options;
    }

    std::mt19937 m_random;
    bool m_isRoot;
    std::uint16_t m_firstPort = 0;
    FileDescriptor m_sink;
    std::vector<FileDescriptor> m_peers;
    std::vector<Holder> m_holders;
    LinuxSource m_source{onlyOurNamespace()};
    LinuxBindProbe m_probe;
    int m_apart = 0;
    int m_unsure = 0;
    int m_remembered = 0;
    int m_bindable = 0;
};

bool listsBoundOnly()
{
    SocketTables tables(LinuxOptions{});
    std::vector<Socket> rows;
    Health health;
    tables.walk({}, rows, health, {});
    return tables.listsBoundOnly();
}

std::ptrdiff_t openDescriptors()
{
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
}

/// What a thorough look says about a socket.
struct Found
{
    std::shared_ptr<const Snapshot> snapshot;
    const Socket *socket = nullptr;
};

Found find(std::uint64_t inode)
{
    Want want;
    want.allOwners = true;
    LinuxSource source;
    const auto snapshot = source.sample(want, {});
    Found found{snapshot ? *snapshot : nullptr, nullptr};
    if (found.snapshot)
        for (const Socket &row : found.snapshot->sockets)
            if (row.inode == inode)
                found.socket = &row;
    return found;
}

} // namespace

class TestBindTrial : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheKernel_data();
    void agreesWithTheKernel();
    void leavesNothingBehind();
    void readsOptionsOfHolders();
    void optionsOfAnotherUserAreNotKnown();
    void abilitiesSwitchedOff();
    void settingsAreRead();
    void addressesByARoute();
};

void TestBindTrial::agreesWithTheKernel_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {6U, 98U, 10048U})
        QTest::addRow("%u", seed) << seed;
}

void TestBindTrial::agreesWithTheKernel()
{
    if (!listsBoundOnly())
        QSKIP("this kernel does not list bound-only sockets (before 6.8)");
    constexpr int NoNetwork = 252;
    QFETCH(unsigned, seed);
    const int apart = runInChild([seed] { return enterOwnNetwork() ? Experiment(seed).run() : NoNetwork; });
    if (apart == NoNetwork)
        QSKIP("no network namespace of our own may be made here");
    QCOMPARE(apart, 0);
}

void TestBindTrial::leavesNothingBehind()
{
    LinuxBindProbe probe;
    const std::ptrdiff_t before = openDescriptors();
    BindQuestion question;
    question.port = localPortOf(boundSocket(SOCK_STREAM, "127.0.0.1"));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(probe.tryBind(question), BindOutcome::Bound);
    QCOMPARE(openDescriptors(), before);
    question.protocol = Protocol::Sctp;
    QCOMPARE(probe.tryBind(question), BindOutcome::Failed);
}

void TestBindTrial::readsOptionsOfHolders()
{
    FileDescriptor socket = listener("127.0.0.1");
    const std::uint64_t inode = inodeOf(socket);
    const int yes = 1;
    QCOMPARE(::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEPORT, &yes, sizeof(yes)), 0);
    const Child holder;
    socket = FileDescriptor(); // it is the child's now
    const Found found = find(inode);
    QVERIFY(found.socket != nullptr);
    const std::ptrdiff_t before = openDescriptors();
    const auto options = LinuxBindProbe().optionsOf(*found.socket, *found.snapshot->tables);
    if (!options)
        QSKIP("this kernel or a sandbox does not lend descriptors of children");
    QCOMPARE(*options, (ReuseOptions{false, true}));
    QCOMPARE(openDescriptors(), before);
}

void TestBindTrial::optionsOfAnotherUserAreNotKnown()
{
    if (::geteuid() != 0)
        QSKIP("two users take root");
    const FileDescriptor socket = listener("127.0.0.1");
    const Found found = find(inodeOf(socket));
    QVERIFY(found.socket != nullptr);
    const int known = runInChild([&found] {
        becomeNobody();
        return LinuxBindProbe().optionsOf(*found.socket, *found.snapshot->tables) ? 1 : 0;
    });
    QCOMPARE(known, 0);
}

void TestBindTrial::abilitiesSwitchedOff()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Found found = find(inodeOf(socket));
    QVERIFY(found.socket != nullptr);
    LinuxOptions options;
    options.borrowDescriptors = false;
    options.trialBind = false;
    LinuxBindProbe probe(options);
    QVERIFY(!probe.optionsOf(*found.socket, *found.snapshot->tables));
    const BindSettings settings = probe.settings();
    BindQuestion question;
    question.port = localPortOf(socket);
    const std::vector<Row> rows = joinRows(*found.snapshot, *Catalogue::make({}));
    const BindAnswer answer = askBind(asOurselves(question, settings), rows, *found.snapshot->tables, settings, probe);
    QVERIFY(!answer.trial && !answer.bindable);
    QCOMPARE(answer.reasons.at(0).code, BindReasonCode::Listener);
}

void TestBindTrial::settingsAreRead()
{
    const int result = runInChild([] {
        if (!enterOwnNetwork())
            return 9;
        setSystem("/proc/sys/net/ipv4/ip_unprivileged_port_start", 80);
        setSystem("/proc/sys/net/ipv4/ip_nonlocal_bind", 1);
        setSystem("/proc/sys/net/ipv6/bindv6only", 1);
        std::ofstream("/proc/sys/net/ipv4/ip_local_reserved_ports") << "8080,9000-9100";
        const BindSettings settings = LinuxBindProbe().settings();
        const bool hasLoopback =
            std::any_of(settings.addresses.begin(), settings.addresses.end(), [](const LocalAddress &one) {
                return one.address == ip("127.0.0.1") && one.prefix == 8 && one.wholePrefix && one.interfaceIndex == 1;
            });
        if (!settings.addressesKnown || !hasLoopback || settings.interfaces.at(1) != "lo")
            return 1;
        if (settings.ports.unprivilegedStart != 80 || !settings.nonlocalV4 || settings.nonlocalV6)
            return 2;
        return settings.reserved == std::vector<PortRange>{{8080, 8080}, {9000, 9100}} && settings.v6OnlyByDefault ? 0
                                                                                                                   : 3;
    });
    if (result == 9)
        QSKIP("no network namespace of our own may be made here");
    QCOMPARE(result, 0);
}

/// A route of type "local" lets IPv4 be bound at addresses that no interface has; IPv6 asks the interfaces.
void TestBindTrial::addressesByARoute()
{
    const int result = runInChild([] {
        if (!enterOwnNetwork())
            return 9;
        const bool hasRoutes = std::system("ip route add local 192.0.2.0/24 dev lo 2>/dev/null") == 0
                               && std::system("ip route add local 198.51.100.0/24 dev lo table 100 2>/dev/null") == 0;
        if (!hasRoutes)
            return 9;
        const bool hasIpv6 = std::system("ip -6 route add local 2001:db8::/32 dev lo 2>/dev/null") == 0;
        LinuxBindProbe probe;
        const BindSettings settings = probe.settings();
        const std::size_t networks = hasIpv6 ? 2 : 1; // loopback's own routes say nothing new
        if (settings.localNetworks.size() != networks
            || settings.localNetworks.front() != LocalNetwork{ip("192.0.2.0"), 24})
            return 1;
        int place = 2;
        for (const char *address : {"192.0.2.5", "192.0.2.255", "198.51.100.1", "203.0.113.1", "2001:db8::5"}) {
            ++place;
            BindQuestion question;
            question.address = ip(address);
            question.port = 8080;
            question = asOurselves(question, settings);
            if (question.address->family() == Family::Ipv6 && !hasIpv6)
                continue;
            const BindAnswer answer = adviseBind(question, {}, Tables(), settings, {}, probe.tryBind(question));
            if (answer.disagrees || !answer.certain
                || answer.bindable != std::string_view(address).starts_with("192.0.2."))
                return place;
        }
        LinuxOptions without;
        without.localRoutes = false;
        return LinuxBindProbe(without).settings().localNetworks.empty() ? 0 : 2;
    });
    if (result == 9)
        QSKIP("no network namespace of our own may be made here, or there is no ip(8)");
    QCOMPARE(result, 0);
}

QTEST_APPLESS_MAIN(TestBindTrial)
#include "tst_bindtrial.moc"
