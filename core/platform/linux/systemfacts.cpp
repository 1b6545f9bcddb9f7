// SPDX-License-Identifier: MIT
#include "core/platform/linux/systemfacts.h"

#include "core/platform/linux/file.h"
#include "core/platform/linux/localaddresses.h"
#include "core/platform/linux/procparse.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

#include <array>
#include <cerrno>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <net/if.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace netwharf {

SystemSettings readSystemSettings()
{
    SystemSettings settings;
    std::string text;
    if (readFile(AT_FDCWD, "/proc/sys/net/ipv4/ip_local_port_range", text) == 0)
        if (const auto range = parsePortRange(text)) {
            settings.clientRange = *range;
            settings.known = true;
        }
    if (readFile(AT_FDCWD, "/proc/sys/net/ipv4/ip_unprivileged_port_start", text) == 0)
        if (const auto start = text::parseNumber<std::uint16_t>(text::trimmed(text)))
            settings.unprivilegedStart = *start;
    return settings;
}

std::string readHostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

NetworkNamespace readNamespace()
{
    NetworkNamespace result;
    struct stat status = {};
    if (::stat("/proc/thread-self/ns/net", &status) == 0)
        result.id = status.st_ino;
    return result;
}

void NameTables::learn(std::span<const Socket> rows, std::span<const std::uint32_t> changed)
{
    constexpr std::uint32_t nobodyYet = 0xffffffffU;
    std::uint32_t lastUser = nobodyYet;
    for (const std::uint32_t place : changed) {
        const Socket &row = rows[place];
        if (row.uidKnown && row.uid != lastUser) {
            lastUser = row.uid;
            learnUser(row.uid);
        }
        if (row.interfaceIndex != 0 && row.namespaceIndex == 0)
            learnInterface(row.interfaceIndex);
    }
    if (m_tables.changed)
        for (const auto &process : m_tables.tables.processes)
            if (process && process->uidKnown)
                learnUser(process->uid);
}

void NameTables::learnUser(std::uint32_t uid)
{
    if (!m_users.insert(uid).second)
        return;
    std::vector<char> memory(1024);
    passwd entry{};
    passwd *found = nullptr;
    int error = 0;
    while ((error = ::getpwuid_r(uid, &entry, memory.data(), memory.size(), &found)) == ERANGE)
        memory.resize(memory.size() * 2);
    if (error == 0 && found != nullptr) {
        m_tables.tables.users.emplace(uid, entry.pw_name);
        m_tables.changed = true;
    }
}

void NameTables::learnInterface(std::uint32_t index)
{
    if (!m_interfaces.insert(index).second)
        return;
    std::array<char, IF_NAMESIZE> name{};
    if (::if_indextoname(index, name.data()) != nullptr) {
        m_tables.tables.namespaces.front().interfaces.emplace(index, name.data());
        m_tables.changed = true;
    }
}

void NameTables::learnAddresses(std::chrono::steady_clock::time_point now)
{
    if (m_addressesAt != std::chrono::steady_clock::time_point() && now - m_addressesAt < AddressesStay)
        return;
    m_addressesAt = now;
    takeLocalAddresses(0, m_tables);
}

void takeLocalAddresses(std::size_t space, WorkingTables &tables)
{
    auto addresses = readLocalAddresses();
    NetworkNamespace &place = tables.tables.namespaces[space];
    if (!addresses)
        return;
    auto networks = readLocalNetworks(*addresses);
    if (*addresses == place.addresses && networks == place.localNetworks)
        return;
    place.addresses = std::move(*addresses);
    place.localNetworks = std::move(networks);
    for (const auto &[index, name] : readInterfaces())
        place.interfaces.insert_or_assign(index, name);
    tables.changed = true;
}

} // namespace netwharf
