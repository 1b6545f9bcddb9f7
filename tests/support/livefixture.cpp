// SPDX-License-Identifier: MIT
#include "tests/support/livefixture.h"

#include "core/text/number.h"

#include <stdexcept>

namespace netwharf {

namespace {

Endpoint endpoint(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    std::string_view host = text.substr(0, colon);
    if (host.starts_with('['))
        host = host.substr(1, host.size() - 2);
    const auto address = IpAddress::parse(host);
    const auto port = text::parseNumber<std::uint16_t>(text.substr(colon + 1));
    if (!address || !port)
        throw std::invalid_argument("not an endpoint: " + std::string(text));
    return {*address, *port};
}

} // namespace

struct LiveFixture::Builder
{
    std::shared_ptr<Tables> tables = std::make_shared<Tables>();
    LiveFixture &fixture;

    ProcessIndex process(std::uint32_t pid, std::uint32_t uid, std::string name)
    {
        auto process = std::make_shared<Process>();
        process->pid = pid;
        process->uid = uid;
        process->executable = "/usr/bin/" + name;
        process->command = name + " --run";
        process->name = std::move(name);
        tables->processes.push_back(std::move(process));
        return static_cast<ProcessIndex>(tables->processes.size() - 1);
    }

    /// `remote` empty: none.
    Socket &socket(std::string name, Protocol protocol, SocketState state, std::string_view local,
                   std::string_view remote, Owner owner)
    {
        Socket socket;
        socket.id = RowId{fixture.m_names.size()};
        socket.protocol = protocol;
        socket.state = state;
        socket.local = endpoint(local);
        socket.family = socket.local.address.family();
        socket.hasRemote = !remote.empty();
        if (socket.hasRemote)
            socket.remote = endpoint(remote);
        socket.owner = owner;
        if (const Process *process = tables->process(owner.process)) {
            socket.uid = process->uid;
            socket.uidKnown = owner.kind != OwnerKind::Kernel;
        }
        socket.inode = 1000 + fixture.m_names.size();
        fixture.m_names.push_back(std::move(name));
        return fixture.m_snapshot->sockets.emplace_back(socket);
    }
};

LiveFixture::LiveFixture() : m_catalogue(Catalogue::make({})), m_names{""}
{
    using enum SocketState;
    constexpr auto Tcp = Protocol::Tcp;
    constexpr auto Udp = Protocol::Udp;
    Builder make{.fixture = *this};
    make.tables->users = {{0, "root"}, {33, "www-data"}, {1000, "alice"}};
    make.tables->units.push_back({7, "/system.slice/ssh.service", "ssh.service", ""});
    make.tables->namespaces = {{4026531840, "", true}, {4026532000, "blue", false}};
    make.tables->namespaces.front().interfaces = {{1, "lo"}, {2, "eth0"}};
    const auto owned = [](ProcessIndex index) { return Owner{.kind = OwnerKind::Process, .process = index}; };

    const ProcessIndex quayd = make.process(812, 0, "quayd");
    const ProcessIndex worker = make.process(813, 33, "quayd");
    const ProcessIndex firefox = make.process(4321, 1000, "Firefox");
    const ProcessIndex resolver = make.process(443, 101, "systemd-resolve");
    const ProcessIndex postgres = make.process(700, 26, "postgres");
    const ProcessIndex python = make.process(5000, 1000, "python3");
    const ProcessIndex java = make.process(8443, 1000, "java");
    const ProcessIndex han = make.process(6000, 1000, "資料小幫手");
    make.tables->sharedSets.push_back({quayd, worker});

    Owner shared{.kind = OwnerKind::Shared, .process = quayd, .sharedSet = 1};
    make.socket("web", Tcp, Listen, "[::]:443", "", shared).dualStack = true;
    make.socket("web-in", Tcp, Established, "192.0.2.10:443", "198.51.100.7:51000", owned(worker));
    Owner hidden{.kind = OwnerKind::Hidden, .reason = OwnerReason::OtherUser, .unit = 1};
    Socket &ssh = make.socket("ssh", Tcp, Listen, "0.0.0.0:22", "", hidden);
    ssh.uidKnown = true;
    make.socket("fox", Tcp, Established, "192.0.2.10:40000", "203.0.113.5:443", owned(firefox)).openedAt =
        std::chrono::system_clock::time_point(std::chrono::seconds(999'997));
    make.socket("dns", Udp, Unconnected, "127.0.0.53:53", "", owned(resolver));
    make.socket("fox-udp", Udp, Unconnected, "0.0.0.0:45000", "", owned(firefox));
    make.socket("db", Tcp, Listen, "127.0.0.1:5432", "", owned(postgres));
    make.socket("db-out", Tcp, Established, "127.0.0.1:41000", "127.0.0.1:5432", owned(python)).openedAt =
        std::chrono::system_clock::time_point(std::chrono::seconds(990'000));
    make.socket("db-in", Tcp, Established, "127.0.0.1:5432", "127.0.0.1:41000", owned(postgres));
    Owner gone{.kind = OwnerKind::Kernel, .reason = OwnerReason::TimeWait};
    make.socket("old", Tcp, TimeWait, "192.0.2.10:42000", "203.0.113.5:80", gone);
    make.socket("six", Tcp, SynSent, "[2001:db8::1]:43000", "[2001:db8::2]:8443", owned(han));
    make.socket("alt", Tcp, Listen, "192.168.1.5:8080", "", owned(java)).namespaceIndex = 1;
    make.socket("ping", Protocol::Icmp, Unconnected, "0.0.0.0:443", "", owned(python));

    m_snapshot->host = "fixture";
    m_snapshot->takenAt = std::chrono::system_clock::time_point(std::chrono::seconds(1'000'000));
    m_snapshot->tables = make.tables;
}

std::vector<Row> LiveFixture::rows() const
{
    return joinRows(*m_snapshot, *m_catalogue);
}

const std::string &LiveFixture::name(RowId id) const
{
    return m_names.at(static_cast<std::size_t>(id));
}

std::string LiveFixture::names(const std::vector<Row> &rows) const
{
    std::string result;
    for (const Row &row : rows)
        result += (result.empty() ? "" : " ") + name(row.socket.id);
    return result;
}

} // namespace netwharf
