// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/mapcard.h"
#include "core/portmap/maplook.h"
#include "core/portmap/porthits.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <vector>

namespace netwharf {

struct MapAnswer;
class MapWorker;

/// All that the map shows, whatever draws it: ground, lights, borders, what was searched for and which port
/// is looked at. GUI thread; what takes a pass over all sockets is done on a thread of its own, and shown when that
/// has answered. Works only on what it is given: while nobody looks, give it nothing.
class PortMapModel : public QObject
{
    Q_OBJECT
public:
    explicit PortMapModel(QObject *parent = nullptr);
    ~PortMapModel() override;

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setLanguage(Language language);
    /// The newest of this machine, shown when it has been read; the same again changes nothing.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// Shows it now.
    void setLook(std::shared_ptr<const MapLook> look);
    /// What comes next is a first look: nothing closes by it.
    void forgetSnapshot();
    /// Of the scope that it was read in: of ports, or of the sockets whose local ports are meant. searched() follows
    /// when it is something.
    void setQuery(const Query &query, QueryScope scope);
    /// No bit: all.
    void setChosen(LightMask lights, MapLayers layers);
    void setCurrent(int port); ///< 0 to 65535; other numbers are brought into it

    bool isReady() const { return m_ground != nullptr; } ///< there is a catalogue
    const PortGround &ground() const { return *m_ground; }
    Ground groundAt(std::uint16_t port) const { return m_ground->at(port, m_layers); }
    LightMask lightsAt(std::uint16_t port) const { return m_keeper.lights().at(port, m_layers) & m_wanted; }
    /// Ports with a light that is wanted, ascending.
    const std::vector<std::uint16_t> &litPorts() const { return m_lit; }
    const LightCounts &counts() const { return m_counts; } ///< of the chosen layers
    const PortHits &hits() const { return m_hits; }
    bool isSearching() const { return m_isSearching; } ///< and hits() is the answer
    /// Something was asked for that is not shown yet.
    bool isBusy() const { return m_asked != m_answered; }
    /// So many ports are connected that signs would lie on each other: each is one bright cell.
    bool isDense() const { return m_isDense; }
    /// The port is drawn as a bright cell, not as a sign. Never one with a note.
    bool isBrightCell(std::uint16_t port) const;
    std::uint16_t current() const { return m_current; }
    LightMask wanted() const { return m_wanted; }
    MapLayers layers() const { return m_layers; }
    SystemSettings settings() const { return m_look ? m_look->snapshot->settings : SystemSettings(); }
    std::shared_ptr<const Snapshot> snapshot() const { return m_look ? m_look->snapshot : nullptr; }
    const std::shared_ptr<const MapLook> &look() const { return m_look; } ///< null before the first
    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }
    Language language() const { return m_language; }
    int elsewhere() const
    {
        return m_look ? m_look->elsewhere : 0;
    } ///< sockets of other network namespaces: not on this map

    MapCard card(std::uint16_t port) const; ///< only when ready
    /// The service of a port as the map writes it beside a light; empty for none.
    QString nameOf(std::uint16_t port) const;
    QString lightsText(std::uint16_t port) const; ///< "Listening, Connected"; of UDP "Open"
    QString purposeOf(std::uint16_t port) const; ///< what the port is for, or that nobody names it
    QString transportsOf(std::uint16_t port) const; ///< those that are lit; of no light, the chosen ones
    /// The protocol that Ports is asked about: the one that is lit, TCP when both or none are.
    Protocol protocolFor(std::uint16_t port) const;

signals:
    void groundChanged();
    void lightsChanged(); ///< lights, counts, settings
    void hitsChanged();
    void searched(); ///< hits() answers the last setQuery()
    void currentChanged();

private:
    void takeLights();
    void ask();
    void take(const MapAnswer &answer);
    void showLook(std::shared_ptr<const MapLook> look);
    void setHits(PortHits hits, bool isSearching);
    void expire();

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Snapshot> m_snapshot; ///< the newest, shown or not
    std::shared_ptr<const MapLook> m_look; ///< what is shown
    std::unique_ptr<PortGround> m_ground;
    LightKeeper m_keeper;
    LightCounts m_counts;
    std::vector<std::uint16_t> m_lit;
    Query m_query;
    QueryScope m_scope = QueryScope::Ports;
    PortHits m_hits;
    bool m_isSearching = false;
    bool m_isDense = false;
    LightMask m_wanted = AllLights;
    MapLayers m_layers = AllLayers;
    Language m_language = Language::English;
    std::uint16_t m_current = 80;
    QTimer m_expiry;
    std::uint64_t m_asked = 0; ///< questions
    std::uint64_t m_answered = 0; ///< the last question whose answer is shown, or that nobody waits for any more
    std::uint64_t m_searchAsked = 0; ///< the first question of the search; 0: it was answered
    std::unique_ptr<MapWorker> m_worker; ///< from the first question on; posts to this, so it goes first
};

} // namespace netwharf
