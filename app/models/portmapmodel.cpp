// SPDX-License-Identifier: MIT
#include "app/models/portmapmodel.h"

#include "app/i18n/words.h"

#include <algorithm>
#include <utility>

namespace netwharf {

PortMapModel::PortMapModel(QObject *parent) : QObject(parent)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &PortMapModel::expire);
}

void PortMapModel::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    if (m_catalogue == catalogue)
        return;
    m_catalogue = std::move(catalogue);
    m_ground = std::make_unique<PortGround>(*m_catalogue);
    m_keeper.setGround(*m_ground);
    emit groundChanged();
    takeLights();
    search();
}

void PortMapModel::setLanguage(Language language)
{
    m_language = language;
}

void PortMapModel::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    if (!snapshot || m_snapshot == snapshot)
        return;
    m_snapshot = std::move(snapshot);
    m_keeper.advance(*m_snapshot, LightKeeper::Clock::now());
    const Tables &tables = *m_snapshot->tables;
    m_elsewhere = static_cast<int>(std::ranges::count_if(m_snapshot->sockets, [&tables](const Socket &socket) {
        return !tables.namespaceOf(socket).current;
    }));
    takeLights();
    if (isSearching())
        search();
}

void PortMapModel::forgetSnapshot()
{
    m_snapshot.reset();
    m_keeper.forget();
    m_expiry.stop();
}

void PortMapModel::takeLights()
{
    m_counts = m_keeper.lights().counts(m_layers);
    m_lit = m_keeper.lights().lit(m_wanted, m_layers);
    if (const auto next = m_keeper.nextExpiry()) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*next - LightKeeper::Clock::now());
        m_expiry.start(std::max(wait, std::chrono::milliseconds(0)));
    }
    emit lightsChanged();
}

void PortMapModel::expire()
{
    if (m_keeper.expire(LightKeeper::Clock::now()) || m_keeper.nextExpiry())
        takeLights();
}

void PortMapModel::setQuery(const Query &query, QueryScope scope)
{
    m_query = query;
    m_scope = scope;
    search();
}

void PortMapModel::search()
{
    if (!m_catalogue)
        return;
    PortHits hits = m_scope == QueryScope::Sockets
                        ? socketHits(m_query, *m_catalogue, m_snapshot.get())
                        : portHits(m_query, *m_catalogue, m_keeper.lights(), m_snapshot.get());
    const bool same = hits.ports == m_hits.ports && hits.best == m_hits.best;
    m_hits = std::move(hits);
    if (!same)
        emit hitsChanged();
}

void PortMapModel::setChosen(LightMask lights, MapLayers layers)
{
    const MapLayers before = m_layers;
    m_wanted = lights == 0 ? AllLights : lights;
    m_layers = layers == 0 ? AllLayers : layers;
    if (before != m_layers)
        emit groundChanged();
    takeLights();
}

void PortMapModel::setCurrent(int port)
{
    const auto within = static_cast<std::uint16_t>(std::clamp(port, 0, static_cast<int>(PortCount) - 1));
    if (std::exchange(m_current, within) != within)
        emit currentChanged();
}

MapCard PortMapModel::card(std::uint16_t port) const
{
    return MapCard(port, {*m_catalogue, m_keeper.lights(), m_snapshot.get(), m_layers, m_language});
}

QString PortMapModel::nameOf(std::uint16_t port) const
{
    const EntryIndex entry = m_catalogue->best(port, protocolFor(port));
    return entry == NoEntry ? QString() : words::plain(m_catalogue->at(entry).name);
}

QString PortMapModel::purposeOf(std::uint16_t port) const
{
    const Protocol protocol = protocolFor(port);
    const EntryIndex entry = m_catalogue->best(port, protocol);
    return words::title(entry == NoEntry ? m_catalogue->answer(port, protocol) : m_catalogue->at(entry), m_language);
}

QString PortMapModel::transportsOf(std::uint16_t port) const
{
    const bool isLit = m_keeper.lights().at(port, m_layers) != 0;
    QStringList names;
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        if (has(m_layers, layer) && (!isLit || m_keeper.lights().at(port, bit(layer)) != 0))
            names << words::transport(protocolOf(layer));
    return names.join(words::listSeparator());
}

Protocol PortMapModel::protocolFor(std::uint16_t port) const
{
    const bool tcp = has(m_layers, MapLayer::Tcp);
    const bool onlyUdp = m_keeper.lights().at(port, bit(MapLayer::Tcp)) == 0
                         && m_keeper.lights().at(port, bit(MapLayer::Udp)) != 0;
    return tcp && !(onlyUdp && has(m_layers, MapLayer::Udp)) ? Protocol::Tcp : Protocol::Udp;
}

} // namespace netwharf
