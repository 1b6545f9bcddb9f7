// SPDX-License-Identifier: MIT
#include "app/models/liveextras.h"

#include "app/i18n/words.h"

#include <algorithm>
#include <utility>

namespace netwharf {

void LiveExtras::take(const std::vector<RowTraffic> &readings)
{
    for (const RowTraffic &reading : readings)
        m_meters[reading.id].take(reading);
}

void LiveExtras::keepOnly(const std::vector<RowId> &rows)
{
    std::erase_if(m_meters, [&rows](const auto &meter) { return !std::ranges::binary_search(rows, meter.first); });
}

void LiveExtras::setNames(NameOf nameOf, Names names)
{
    m_nameOf = std::move(nameOf);
    m_names = std::move(names);
}

LiveExtras LiveExtras::ofNow() const
{
    LiveExtras kept = *this;
    kept.setNames([names = m_names ? m_names() : std::make_shared<const RemoteNames>(),
                   none = std::string()](const IpAddress &address) -> const std::string & {
        const auto name = names->find(address);
        return name != names->end() ? name->second : none;
    });
    return kept;
}

std::optional<LiveExtras::Counted> LiveExtras::trafficOf(const LiveRow &live) const
{
    const Socket &socket = live.row.socket;
    if (socket.protocol != Protocol::Tcp || !socket.hasRemote)
        return std::nullopt;
    if (live.event == RowEvent::Closed) {
        const auto found = m_final ? m_final->find(socket.id) : FinalTraffic::const_iterator{};
        if (m_final && found != m_final->end())
            return Counted{found->second, std::nullopt};
        return std::nullopt;
    }
    if (m_all && !m_all->isEmpty()) {
        const TrafficTable::Entry *entry = m_all->find(socket.id);
        return entry ? std::optional(Counted{entry->newest.traffic, entry->rate}) : std::nullopt;
    }
    const auto meter = m_meters.find(socket.id);
    if (meter == m_meters.end() || !meter->second.newest())
        return std::nullopt;
    return Counted{meter->second.newest()->traffic, meter->second.rate()};
}

QString LiveExtras::remoteNameOf(const Socket &socket) const
{
    return socket.hasRemote && m_nameOf ? words::plain(m_nameOf(socket.remote.address)) : QString();
}

} // namespace netwharf
