// SPDX-License-Identifier: MIT
#include "tests/support/fakemachine.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace netwharf {

namespace {

/// 2026-11-20 12:00:00 UTC.
constexpr std::chrono::system_clock::time_point Noon{std::chrono::seconds{1'795'176'000}};

} // namespace

FakeMachine::FakeMachine()
{
    addUser(0, "root");
    addUser(33, "www-data");
    addUser(1000, "sam");
    m_tables.namespaces.front().interfaces[1] = "lo";
    m_tables.namespaces.front().interfaces[2] = "eth0";
}

ProcessIndex FakeMachine::addProcess(std::string name, std::uint32_t pid, std::uint32_t uid, std::string executable,
                                     std::string unit)
{
    auto process = std::make_shared<Process>();
    process->pid = pid;
    process->parentPid = 1;
    process->uid = uid;
    process->startTicks = pid;
    process->startedAt = Noon - std::chrono::hours{75};
    process->executable = executable.empty() ? "/usr/bin/" + name : std::move(executable);
    process->command = process->executable;
    process->name = std::move(name);
    if (!unit.empty())
        process->unit = addUnit(std::move(unit));
    m_tables.processes.push_back(std::move(process));
    m_published = nullptr;
    return static_cast<ProcessIndex>(m_tables.processes.size() - 1);
}

UnitIndex FakeMachine::addUnit(std::string unit)
{
    m_tables.units.push_back({0, "/system.slice/" + unit, unit, {}});
    m_published = nullptr;
    return static_cast<UnitIndex>(m_tables.units.size() - 1);
}

void FakeMachine::addUser(std::uint32_t uid, std::string name)
{
    m_tables.users[uid] = std::move(name);
    m_published = nullptr;
}

Socket &FakeMachine::add(ProcessIndex process, Protocol protocol, SocketState state)
{
    Socket &socket = m_sockets.emplace_back();
    socket.id = RowId{++m_lastId};
    socket.protocol = protocol;
    socket.state = state;
    socket.inode = 10'000 + m_lastId;
    socket.cookie = m_lastId;
    socket.queuesKnown = true;
    socket.owner = {OwnerKind::Process, OwnerReason::None, process, 0, 0};
    if (const Process *holder = m_tables.process(process)) {
        socket.uid = holder->uid;
        socket.uidKnown = true;
        socket.owner.unit = holder->unit;
    }
    return socket;
}

Socket &FakeMachine::listen(ProcessIndex process, std::string_view address, std::uint16_t port)
{
    Socket &socket = add(process, Protocol::Tcp, SocketState::Listen);
    socket.local = {IpAddress::parse(address).value(), port};
    socket.family = socket.local.address.family();
    socket.dualStack = socket.family == Family::Ipv6 && socket.local.address.isUnspecified();
    return socket;
}

Socket &FakeMachine::openUdp(ProcessIndex process, std::string_view address, std::uint16_t port)
{
    Socket &socket = listen(process, address, port);
    socket.protocol = Protocol::Udp;
    socket.state = SocketState::Unconnected;
    return socket;
}

Socket &FakeMachine::connect(ProcessIndex process, std::string_view local, std::uint16_t localPort,
                             std::string_view remote, std::uint16_t remotePort, SocketState state)
{
    Socket &socket = add(process, Protocol::Tcp, state);
    socket.local = {IpAddress::parse(local).value(), localPort};
    socket.remote = {IpAddress::parse(remote).value(), remotePort};
    socket.family = socket.local.address.family();
    socket.hasRemote = true;
    return socket;
}

Socket &FakeMachine::at(RowId id)
{
    return *std::ranges::find(m_sockets, id, &Socket::id);
}

void FakeMachine::close(RowId id)
{
    std::erase_if(m_sockets, [id](const Socket &socket) { return socket.id == id; });
}

std::shared_ptr<Snapshot> FakeMachine::snapshot()
{
    if (!m_published)
        m_published = std::make_shared<const Tables>(m_tables);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->sequence = ++m_sequence;
    snapshot->host = "harbour";
    snapshot->takenAt = Noon + std::chrono::seconds{m_sequence};
    snapshot->takenAtSteady = std::chrono::steady_clock::now();
    snapshot->cost = std::chrono::microseconds{2'100};
    snapshot->sockets = m_sockets;
    snapshot->tables = m_published;
    const auto hidden =
        std::ranges::count_if(m_sockets, [](const Socket &socket) { return socket.owner.kind == OwnerKind::Hidden; });
    if (hidden > 0)
        snapshot->health.push_back(
            {HealthCode::OwnersHidden, static_cast<std::uint32_t>(hidden), "CAP_SYS_PTRACE CAP_DAC_READ_SEARCH"});
    return snapshot;
}

namespace {

void addHidden(FakeMachine &machine, Socket &socket, std::uint32_t uid, std::string unit)
{
    socket.owner = {OwnerKind::Hidden, OwnerReason::OtherUser, NoProcess, 0, 0};
    socket.uid = uid;
    socket.uidKnown = true;
    if (!unit.empty())
        socket.owner.unit = machine.addUnit(std::move(unit));
}

void addServers(FakeMachine &machine)
{
    machine.addUser(105, "avahi");
    machine.openUdp(machine.addProcess("chronyd", 702), "127.0.0.1", 323);
    machine.listen(machine.addProcess("code", 5120), "127.0.0.1", 41337);
    machine.listen(machine.addProcess("docker-proxy", 3391), "0.0.0.0", 8080);
    const ProcessIndex master = machine.addProcess("nginx", 812, 0, "/usr/sbin/nginx", "nginx.service");
    machine.listen(master, "0.0.0.0", 80);
    machine.listen(master, "::", 443);
    const ProcessIndex worker = machine.addProcess("nginx", 1312, 33, "/usr/sbin/nginx", "nginx.service");
    machine.connect(worker, "192.168.1.23", 443, "203.0.113.77", 51826);
    machine.connect(worker, "2001:db8:3:7a::82b:17", 443, "2001:db8:9:1::fe02:77", 39188);
    machine.listen(machine.addProcess("sshd", 698, 0), "0.0.0.0", 22);
    machine.connect(machine.addProcess("sshd", 20931, 0), "192.168.1.23", 22, "192.168.1.40", 55102);
    const ProcessIndex resolved = machine.addProcess("systemd-resolved", 655);
    machine.listen(resolved, "127.0.0.53", 53);
    machine.openUdp(resolved, "127.0.0.53", 53);
    addHidden(machine, machine.openUdp(NoProcess, "0.0.0.0", 5353), 105, "avahi-daemon.service");
    addHidden(machine, machine.listen(NoProcess, "127.0.0.1", 631), 0, {});
}

void addClients(FakeMachine &machine)
{
    const ProcessIndex firefox = machine.addProcess("firefox", 4127);
    machine.connect(firefox, "192.168.1.23", 51514, "142.250.185.78", 443);
    machine.connect(firefox, "192.168.1.23", 51602, "151.101.1.69", 443);
    machine.connect(firefox, "192.168.1.23", 51630, "198.51.100.7", 443);
    Socket &quic = machine.connect(firefox, "192.168.1.23", 46913, "142.250.185.78", 443, SocketState::Connected);
    quic.protocol = Protocol::Udp;
    machine.connect(machine.addProcess("git-remote-https", 51333), "192.168.1.23", 40240, "198.51.100.24", 443,
                    SocketState::SynSent);
    const ProcessIndex postgres = machine.addProcess("postgres", 733);
    machine.listen(postgres, "127.0.0.1", 5432);
    machine.connect(machine.addProcess("gunicorn", 2210), "127.0.0.1", 48122, "127.0.0.1", 5432);
    machine.connect(postgres, "127.0.0.1", 5432, "127.0.0.1", 48122);
    machine.connect(machine.addProcess("ssh", 30115), "192.168.1.23", 38044, "203.0.113.9", 22);
    machine.connect(machine.addProcess("curl", 48811), "192.168.1.23", 40112, "93.184.215.14", 443);
}

} // namespace

FakeMachine pictureMachine()
{
    FakeMachine machine;
    addServers(machine);
    addClients(machine);
    Socket &old = machine.connect(NoProcess, "192.168.1.23", 443, "203.0.113.80", 40022, SocketState::TimeWait);
    old.owner = {OwnerKind::Kernel, OwnerReason::TimeWait, 3, 0, 0};
    old.uidKnown = false;
    return machine;
}

} // namespace netwharf
