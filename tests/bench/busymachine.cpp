// SPDX-License-Identifier: MIT
#include "tests/bench/busymachine.h"

#include <string>

namespace netwharf::bench {

namespace {

constexpr std::size_t Part = 100; ///< one in so many comes, goes and changes
constexpr std::uint32_t Processes = 500;

} // namespace

BusyMachine::BusyMachine()
{
    for (std::uint32_t i = 0; i < Processes; ++i)
        m_processes.push_back(m_machine.addProcess("program-" + std::to_string(i % 50), 1000 + i));
    while (m_machine.sockets().size() < RowCount)
        open();
}

void BusyMachine::replace(std::size_t part)
{
    std::size_t at = 0;
    std::erase_if(m_machine.sockets(), [&](const Socket &) { return at++ % part == (m_ticks + part / 2) % part; });
    while (m_machine.sockets().size() < RowCount)
        open();
    ++m_ticks;
}

std::shared_ptr<Snapshot> BusyMachine::next()
{
    std::vector<Socket> &sockets = m_machine.sockets();
    for (std::size_t i = m_ticks % Part; i < sockets.size(); i += Part)
        sockets[i].state =
            sockets[i].state == SocketState::Established ? SocketState::CloseWait : SocketState::Established;
    replace(Part);
    return m_machine.snapshot();
}

std::shared_ptr<Snapshot> BusyMachine::overturned()
{
    replace(2);
    return m_machine.snapshot();
}

void BusyMachine::open()
{
    const std::uint32_t number = m_opened++;
    const std::string remote = "10." + std::to_string(number / 60'000 % 250) + ".7." + std::to_string(number % 250);
    m_machine.connect(m_processes[number % Processes], "10.0.0.1", static_cast<std::uint16_t>(1024 + number % 60'000),
                      remote, static_cast<std::uint16_t>(number % 3 == 0 ? 443 : 5432));
}

} // namespace netwharf::bench
