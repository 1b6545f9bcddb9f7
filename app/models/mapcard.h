// SPDX-License-Identifier: MIT
#pragma once

#include "core/portmap/maplook.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace netwharf {

/// What a light means, in the language of now.
class LightWords
{
    Q_DECLARE_TR_FUNCTIONS(LightWords)
public:
    static QString name(Light light); ///< of chip and legend: "Listening and open"
    static QString explanation(Light light); ///< one or two sentences
    static QString ground(Ground ground); ///< "System, assigned"
    /// "Listening, Connected"; "Nothing" for no light. UDP does not listen: of the `layers` that wait, "Open".
    static QString list(LightMask mask, MapLayers layers);

private:
    static QString waiting(MapLayers layers);
};

/// A line of the card: what shines, and who makes it.
struct MapLine
{
    Light light{};
    QString text;

    bool operator==(const MapLine &) const = default;
};

/// What the map says of one port, in the language of now. Plain text, fit to show.
class MapCard
{
    Q_DECLARE_TR_FUNCTIONS(MapCard)
public:
    struct Sources
    {
        const Catalogue &catalogue;
        const PortLights &lights;
        const MapLook *look = nullptr; ///< null: nothing is known of this machine yet
        MapLayers layers = AllLayers;
        Language language = Language::English;
    };

    /// Reads at most some thousands of the port's sockets.
    MapCard(std::uint16_t port, const Sources &sources);

    std::uint16_t port = 0;
    QString transports; ///< those that the entry or the lights are of: "TCP", "TCP, UDP"
    QString name; ///< service; empty without one
    QString range; ///< "System"
    QString title; ///< what the port is for
    QList<MapLine> lines;
    QString idle; ///< where there are no lines: that nobody uses it; empty while nothing is known of this machine

    QString spoken() const; ///< all of it as sentences for a screen reader

private:
    struct Gathered;
    void say(const Gathered &gathered, LightMask mask);
    void addLine(Light light, const QString &text);
    void addEntry(const Sources &sources);
    void addSockets(const Sources &sources);
    void addNote(const Sources &sources);
};

} // namespace netwharf
