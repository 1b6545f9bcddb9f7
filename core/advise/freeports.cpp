// SPDX-License-Identifier: MIT
#include "core/advise/freeports.h"

#include "core/advise/forwarding.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace netwharf {

namespace {

/// So far upwards a port still looks like the one that was wished for: 8085 for 8080.
constexpr int NearAbove = 100;

constexpr std::array Both{Protocol::Tcp, Protocol::Udp};

class Finder
{
public:
    Finder(const FreePortWish &wish, std::span<const Row> rows, const Catalogue &catalogue,
           const BindSettings &settings, BindProbe &probe)
        : m_wish(wish), m_catalogue(catalogue), m_settings(settings), m_probe(probe)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Socket &socket = rows[i].socket;
            if (socket.namespaceIndex == 0 && isWanted(socket.protocol))
                m_holders.try_emplace(socket.local.port, i);
        }
    }

    FreePorts find()
    {
        const int wish = std::clamp(m_wish.near, m_wish.range.first, m_wish.range.last);
        const int farthest = std::max(m_wish.range.last - wish, wish - m_wish.range.first);
        for (int distance = 0; distance <= NearAbove && !isDone(); ++distance)
            look(wish + distance);
        for (int distance = 1; distance <= farthest && !isDone(); ++distance) {
            if (distance > NearAbove)
                look(wish + distance);
            if (!isDone())
                look(wish - distance);
        }
        return std::move(m_found);
    }

private:
    bool isDone() const { return m_found.ports.size() >= m_wish.count; }
    bool isWanted(Protocol protocol) const
    {
        return (protocol == Protocol::Tcp && m_wish.tcp) || (protocol == Protocol::Udp && m_wish.udp);
    }

    void look(int number)
    {
        if (number < std::max<int>(m_wish.range.first, 1) || number > m_wish.range.last)
            return;
        const auto port = static_cast<std::uint16_t>(number);
        const auto hindrance = hindranceOf(port);
        if (!hindrance) {
            m_found.ports.push_back(port);
            return;
        }
        ++m_found.passedOverCounts[static_cast<std::size_t>(hindrance->reason)];
        if (m_found.passedOver.size() < MostPassedOver)
            m_found.passedOver.push_back(*hindrance);
    }

    std::optional<PassedOver> hindranceOf(std::uint16_t port)
    {
        if (const auto holder = m_holders.find(port); holder != m_holders.end())
            return PassedOver{.port = port, .reason = PassedOverCode::InUse, .row = holder->second};
        if (port < m_settings.ports.unprivilegedStart)
            return PassedOver{.port = port, .reason = PassedOverCode::Privileged};
        const auto contains = [port](const PortRange &range) { return range.contains(port); };
        if (std::any_of(m_settings.reserved.begin(), m_settings.reserved.end(), contains))
            return PassedOver{.port = port, .reason = PassedOverCode::Reserved};
        if (m_settings.ports.clientRange.contains(port))
            return PassedOver{.port = port, .reason = PassedOverCode::ClientRange};
        for (const Protocol protocol : Both)
            if (const EntryIndex entry = nameOf(port, protocol); isWanted(protocol) && entry != NoEntry)
                return PassedOver{.port = port, .reason = PassedOverCode::Registered, .entry = entry};
        const BindOutcome outcome = tryAll(port);
        if (outcome != BindOutcome::Bound && outcome != BindOutcome::Failed)
            return PassedOver{.port = port, .reason = PassedOverCode::NotBindable, .outcome = outcome};
        if (isForwarded(port))
            return PassedOver{.port = port, .reason = PassedOverCode::Forwarded};
        return std::nullopt;
    }

    bool isForwarded(std::uint16_t port)
    {
        if (!m_nat)
            m_nat = m_probe.natRules().value_or(NatRules());
        return std::any_of(Both.begin(), Both.end(), [&](Protocol protocol) {
            BindQuestion question;
            question.port = port;
            question.protocol = protocol;
            return isWanted(protocol) && !forwardsOf(question, *m_nat, m_settings).empty();
        });
    }

    /// The entry that makes the port one to leave alone. That IANA has given it to something that nobody
    /// meets is no reason: nearly all numbers below 10000 are given away.
    EntryIndex nameOf(std::uint16_t port, Protocol protocol) const
    {
        const EntryIndex best = m_catalogue.best(port, protocol);
        if (best == NoEntry)
            return NoEntry;
        const PortRecord record = m_catalogue.at(best);
        const bool isTaken = record.commonness > 0 || record.onMachine || record.origin == Origin::Note;
        return isTaken ? best : NoEntry;
    }

    /// On both families as most programs ask: [::] taking IPv4 too, and 0.0.0.0.
    BindOutcome tryAll(std::uint16_t port)
    {
        for (const Protocol protocol : Both) {
            if (!isWanted(protocol))
                continue;
            BindQuestion question;
            question.port = port;
            question.protocol = protocol;
            for (const auto &address : {std::optional<IpAddress>(), std::optional(IpAddress())}) {
                question.address = address;
                if (const BindOutcome outcome = m_probe.tryBind(question); outcome != BindOutcome::Bound)
                    return outcome;
            }
        }
        return BindOutcome::Bound;
    }

    FreePortWish m_wish;
    const Catalogue &m_catalogue;
    const BindSettings &m_settings;
    BindProbe &m_probe;
    std::unordered_map<std::uint16_t, std::size_t> m_holders; ///< by port, the first
    std::optional<NatRules> m_nat; ///< read for the first port that seems free
    FreePorts m_found;
};

} // namespace

std::string_view code(PassedOverCode reason)
{
    switch (reason) {
    case PassedOverCode::InUse: return "in_use";
    case PassedOverCode::Privileged: return "privileged";
    case PassedOverCode::ClientRange: return "client_range";
    case PassedOverCode::Reserved: return "reserved";
    case PassedOverCode::Registered: return "registered";
    case PassedOverCode::NotBindable: return "not_bindable";
    case PassedOverCode::Forwarded: return "forwarded";
    }
    return {};
}

FreePorts findFreePorts(const FreePortWish &wish, std::span<const Row> rows, const Catalogue &catalogue,
                        const BindSettings &settings, BindProbe &probe)
{
    return Finder(wish, rows, catalogue, settings, probe).find();
}

std::uint16_t portInstead(std::uint16_t port, const BindSettings &settings)
{
    constexpr int Custom = 8000;
    const bool isPrivileged = port < settings.ports.unprivilegedStart;
    return isPrivileged && port + Custom <= 65535 ? static_cast<std::uint16_t>(port + Custom) : port;
}

} // namespace netwharf
