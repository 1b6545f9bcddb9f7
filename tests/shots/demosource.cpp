// SPDX-License-Identifier: MIT
#include "tests/shots/demosource.h"

#include "core/text/number.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace netwharf {

namespace {

using namespace std::chrono_literals;

template<typename Value>
Value need(std::optional<Value> value)
{
    if (!value)
        throw std::runtime_error("a word is not what its place asks for");
    return *value;
}

Endpoint endpoint(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    std::string_view host = text.substr(0, colon);
    if (host.starts_with('['))
        host = host.substr(1, host.size() - 2);
    return {need(IpAddress::parse(host)), need(text::parseNumber<std::uint16_t>(text.substr(colon + 1)))};
}

} // namespace

DemoSource::DemoSource(const std::string &path, std::shared_ptr<std::atomic<bool>> tellsEnded)
    : m_tellsEnded(std::move(tellsEnded)), m_tables(std::make_shared<Tables>())
{
    NetworkNamespace &here = m_tables->namespaces.front();
    here.interfaces = {{1, "lo"}, {2, "eth0"}};
    here.addresses = {{*IpAddress::parse("127.0.0.1"), 8, 1, true}, {*IpAddress::parse("192.0.2.23"), 24, 2, false}};
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error(path + ": cannot be read");
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        try {
            readLine(line);
        } catch (const std::runtime_error &error) {
            throw std::runtime_error(path + ':' + std::to_string(number) + ": " + error.what());
        }
    }
}

void DemoSource::readLine(const std::string &line)
{
    if (line.starts_with("process "))
        readProcess(line);
    else if (line.starts_with("socket "))
        readSocket(line);
    else if (line.starts_with("ended "))
        readEnded(line);
    else if (!line.empty() && line.front() != '#')
        throw std::runtime_error("a line starts with process, socket, ended or #");
}

void DemoSource::readProcess(const std::string &line)
{
    std::istringstream words(line.substr(8));
    Process process;
    Unit unit;
    std::string user;
    words >> process.pid >> process.parentPid >> process.uid >> user >> process.name >> process.executable >> unit.unit;
    std::getline(words >> std::ws, process.command);
    if (!words)
        throw std::runtime_error("a process has eight words");
    process.startedAt = std::chrono::system_clock::now() - 76h;
    process.unit = static_cast<UnitIndex>(m_tables->units.size());
    unit.path = "/system.slice/" + unit.unit;
    m_tables->units.push_back(unit);
    m_tables->users[process.uid] = user;
    m_tables->processes.push_back(std::make_shared<const Process>(process));
}

ProcessIndex DemoSource::indexOf(std::uint32_t pid) const
{
    for (std::size_t i = 0; i < m_tables->processes.size(); ++i)
        if (m_tables->processes[i]->pid == pid)
            return static_cast<ProcessIndex>(i);
    throw std::runtime_error("no process with this pid stands above");
}

void DemoSource::readOwner(const std::string &word, Socket &socket)
{
    const std::size_t colon = word.find(':');
    const std::string kind = colon == std::string::npos ? "" : word.substr(0, colon);
    const std::string rest = word.substr(colon + 1);
    if (kind == "hidden") {
        const std::size_t second = rest.find(':');
        socket.uid = need(text::parseNumber<std::uint32_t>(std::string_view(rest).substr(0, second)));
        socket.uidKnown = true;
        socket.owner = {OwnerKind::Hidden, OwnerReason::OtherUser};
        m_tables->users[socket.uid] = rest.substr(second + 1);
        return;
    }
    const ProcessIndex index = indexOf(need(text::parseNumber<std::uint32_t>(rest)));
    const Process &process = *m_tables->processes[index];
    if (kind == "was")
        socket.owner = {OwnerKind::Kernel, OwnerReason::TimeWait, index};
    else if (kind == "queued")
        socket.owner = {OwnerKind::Queued, OwnerReason::AcceptQueue, index};
    else
        socket.owner = {OwnerKind::Process, OwnerReason::None, index};
    socket.owner.unit = process.unit;
    socket.uid = process.uid;
    socket.uidKnown = kind.empty();
}

void DemoSource::readSocket(const std::string &line)
{
    std::istringstream words(line.substr(7));
    std::string step, owner, protocol, local, remote, state;
    if (!(words >> step >> owner >> protocol >> local >> remote >> state))
        throw std::runtime_error("a socket has six words");
    Line entry;
    Socket &socket = entry.socket;
    socket.id = RowId{m_lines.size() + 1};
    socket.cookie = m_lines.size() + 1000;
    socket.inode = m_lines.size() + 40000;
    socket.protocol = need(protocolFromCode(protocol));
    socket.local = endpoint(local);
    socket.family = socket.local.address.family();
    socket.dualStack = socket.family == Family::Ipv6 && socket.local.address.isUnspecified();
    socket.hasRemote = remote != "-";
    if (socket.hasRemote)
        socket.remote = endpoint(remote);
    socket.state = need(stateFromName(state));
    readOwner(owner, socket);
    entry.first = step != "2";
    entry.second = step != "1";
    const std::size_t arrow = step.find('>');
    entry.later = arrow == std::string::npos ? socket.state : need(stateFromName(step.substr(arrow + 1)));
    m_lines.push_back(entry);
}

void DemoSource::readEnded(const std::string &line)
{
    std::istringstream words(line.substr(6));
    std::uint64_t before, lived, sent, received;
    std::string owner, protocol, local, remote, state;
    if (!(words >> before >> lived >> owner >> protocol >> local >> remote >> state >> sent >> received))
        throw std::runtime_error("an ended socket has nine words");
    Ended ended{{}, std::chrono::milliseconds(before), std::chrono::milliseconds(lived)};
    Socket &socket = ended.what.socket;
    socket.id = RowId{100'000 + m_ended.size()};
    socket.protocol = need(protocolFromCode(protocol));
    socket.local = endpoint(local);
    socket.family = socket.local.address.family();
    socket.hasRemote = true;
    socket.remote = endpoint(remote);
    socket.state = need(stateFromName(state));
    readOwner(owner, socket);
    ended.what.hasTraffic = sent + received > 0;
    ended.what.traffic.bytesSent = sent;
    ended.what.traffic.bytesReceived = received;
    m_ended.push_back(ended);
}

tl::expected<std::shared_ptr<const Snapshot>, Error> DemoSource::sample(const Want &, std::stop_token)
{
    const bool first = m_samples == 0;
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->sequence = ++m_samples;
    snapshot->host = "harbour";
    snapshot->takenAt = std::chrono::system_clock::now();
    snapshot->takenAtSteady = std::chrono::steady_clock::now();
    snapshot->cost = 2100us;
    snapshot->tables = m_tables;
    snapshot->settings.known = true;
    snapshot->health = {{HealthCode::OwnersHidden, 2, "CAP_SYS_PTRACE+CAP_DAC_READ_SEARCH"}};
    for (const Line &line : m_lines) {
        if (!(first ? line.first : line.second))
            continue;
        Socket socket = line.socket;
        if (!first)
            socket.state = line.later;
        if (!line.first)
            socket.openedAt = snapshot->takenAt;
        else if (socket.owner.kind == OwnerKind::Process)
            socket.openedAt = snapshot->takenAt - 252s;
        snapshot->sockets.push_back(socket);
    }
    if (m_tellsEnded && m_tellsEnded->exchange(false))
        for (Ended ended : m_ended) {
            ended.what.endedAt = snapshot->takenAt - ended.before;
            ended.what.socket.openedAt = ended.what.endedAt - ended.lived;
            snapshot->ended.push_back(ended.what);
        }
    return snapshot;
}

std::vector<RowTraffic> DemoSource::traffic(std::span<const RowId> rows)
{
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(now - m_start).count();
    Traffic counted;
    counted.bytesSent = 18'400'000 + static_cast<std::uint64_t>(43'000 * seconds);
    counted.bytesReceived = 760'000 + static_cast<std::uint64_t>(2'100 * seconds);
    counted.rtt = 12'400;
    counted.retransmits = 3;
    std::vector<RowTraffic> traffic;
    for (const RowId id : rows)
        traffic.push_back({id, counted, now});
    return traffic;
}

} // namespace netwharf
