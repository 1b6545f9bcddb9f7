// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"
#include "core/platform/linux/workingtables.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_set>

namespace netwharf {

/// net.ipv4.ip_local_port_range and ip_unprivileged_port_start of the namespace we run in.
SystemSettings readSystemSettings();

std::string readHostName();

/// The network namespace we run in; id 0 when it cannot be read.
NetworkNamespace readNamespace();

/// Puts the addresses of the namespace that the calling thread is in, and the names of its interfaces, at
/// that place of the tables. What cannot be read stays as it was.
void takeLocalAddresses(std::size_t space, WorkingTables &tables);

/// Adds the names of users and of our own namespace's interfaces that rows and processes refer to. A name is asked for
/// once; who has none is shown by number. Thread: one at a time; asking may take as long as the
/// system's name services take.
class NameTables
{
public:
    explicit NameTables(WorkingTables &tables) : m_tables(tables) {}

    /// `changed`: the places of rows that are new or refer to other names than before.
    void learn(std::span<const Socket> rows, std::span<const std::uint32_t> changed);

    /// The addresses of our own namespace and the names of their interfaces: they change seldom, so that
    /// they are asked for again only after AddressesStay.
    void learnAddresses(std::chrono::steady_clock::time_point now);
    static constexpr std::chrono::seconds AddressesStay{5};

private:
    void learnUser(std::uint32_t uid);
    void learnInterface(std::uint32_t index);

    WorkingTables &m_tables;
    std::unordered_set<std::uint32_t> m_users; ///< asked for, with or without an answer
    std::unordered_set<std::uint32_t> m_interfaces;
    std::chrono::steady_clock::time_point m_addressesAt; ///< the epoch: never
};

} // namespace netwharf
