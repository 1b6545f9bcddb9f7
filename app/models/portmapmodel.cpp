// SPDX-License-Identifier: MIT
#include "app/models/portmapmodel.h"

#include "app/i18n/words.h"
#include "app/live/mapworker.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

/// Signs of connections lie on each other from about here on; the second number keeps it from coming and going.
constexpr int DenseFrom = 1000;
constexpr int DenseUntil = 800;

} // namespace

PortMapModel::PortMapModel(QObject *parent) : QObject(parent)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &PortMapModel::expire);
}

PortMapModel::~PortMapModel() = default;

void PortMapModel::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    if (m_catalogue == catalogue)
        return;
    m_catalogue = std::move(catalogue);
    m_ground = std::make_unique<PortGround>(*m_catalogue);
    m_keeper.setGround(*m_ground);
    emit groundChanged();
    takeLights();
    if (!m_query.matchesAll())
        ask();
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
    ask();
}

void PortMapModel::setLook(std::shared_ptr<const MapLook> look)
{
    m_snapshot = look->snapshot;
    showLook(std::move(look));
}

void PortMapModel::showLook(std::shared_ptr<const MapLook> look)
{
    m_look = std::move(look);
    m_keeper.advance(*m_look, LightKeeper::Clock::now());
    takeLights();
}

void PortMapModel::forgetSnapshot()
{
    m_snapshot.reset();
    m_look.reset();
    m_answered = m_asked; // what is on its way comes too late
    m_searchAsked = 0;
    m_keeper.forget();
    m_expiry.stop();
}

void PortMapModel::ask()
{
    if (!m_worker)
        m_worker = std::make_unique<MapWorker>([this](const MapAnswer &answer) {
            QMetaObject::invokeMethod(
                this, [this, answer] { take(answer); }, Qt::QueuedConnection);
        });
    m_worker->ask({++m_asked, m_snapshot, m_catalogue, m_query, m_scope});
}

void PortMapModel::take(const MapAnswer &answer)
{
    if (answer.number <= m_answered)
        return;
    m_answered = answer.number;
    if (answer.look && answer.look != m_look)
        showLook(answer.look);
    if (!answer.hits || m_query.matchesAll() || answer.number < m_searchAsked)
        return;
    setHits(*answer.hits, true);
    if (std::exchange(m_searchAsked, 0) != 0)
        emit searched();
}

void PortMapModel::setHits(PortHits hits, bool isSearching)
{
    const bool same = hits.ports == m_hits.ports && hits.best == m_hits.best && isSearching == m_isSearching;
    m_hits = std::move(hits);
    m_isSearching = isSearching;
    if (!same)
        emit hitsChanged();
}

void PortMapModel::takeLights()
{
    m_counts = m_keeper.lights().counts(m_layers);
    m_lit = m_keeper.lights().lit(m_wanted, m_layers);
    const int connected = m_counts.lights[static_cast<std::size_t>(Light::Connected)];
    m_isDense = connected > (m_isDense ? DenseUntil : DenseFrom);
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
    if (m_query.matchesAll()) {
        m_searchAsked = 0;
        setHits({}, false);
    } else {
        ask();
        m_searchAsked = m_asked;
    }
}

bool PortMapModel::isBrightCell(std::uint16_t port) const
{
    const LightMask lights = lightsAt(port);
    return m_isDense && mainLight(lights) == Light::Connected && !has(lights, Light::Note);
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
    return MapCard(port, {*m_catalogue, m_keeper.lights(), m_look.get(), m_layers, m_language});
}

QString PortMapModel::lightsText(std::uint16_t port) const
{
    MapLayers waiting = 0;
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        if (has(m_layers, layer) && has(m_keeper.lights().at(port, bit(layer)), Light::Listening))
            waiting |= bit(layer);
    return LightWords::list(lightsAt(port), waiting);
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
    const bool onlyUdp =
        m_keeper.lights().at(port, bit(MapLayer::Tcp)) == 0 && m_keeper.lights().at(port, bit(MapLayer::Udp)) != 0;
    return tcp && !(onlyUdp && has(m_layers, MapLayer::Udp)) ? Protocol::Tcp : Protocol::Udp;
}

} // namespace netwharf
