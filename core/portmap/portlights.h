// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"
#include "core/portmap/portground.h"

#include <array>
#include <bitset>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace netwharf {

struct MapLook;

/// What shines on a port. The order is the order of chips and legend.
enum class Light : std::uint8_t {
    Listening, ///< a socket takes connections, or datagrams from anybody
    Connected, ///< a socket with a remote end, in any state before TIME_WAIT
    Held, ///< bound, neither listening nor connected: nobody else gets it
    /// Nothing of the above, and a service was here: its last socket went less than 3 s or one sample ago, or is
    /// in TIME_WAIT. The ends of outgoing connections leave none: each gets another number, in hundreds.
    Closed,
    Note, ///< the person has written about it
    Conflict ///< different programs wait on it, over one protocol: different executables, or names where these are not known
};
inline constexpr std::size_t LightCount = 6;

/// Some of the lights: 1 << Light.
using LightMask = std::uint8_t;
inline constexpr LightMask AllLights = (1U << LightCount) - 1U;
constexpr LightMask bit(Light light)
{
    return static_cast<LightMask>(1U << static_cast<unsigned>(light));
}
/// A socket has the port now.
inline constexpr LightMask InUseLights = bit(Light::Listening) | bit(Light::Connected) | bit(Light::Held);
constexpr bool has(LightMask mask, Light light)
{
    return (mask & bit(light)) != 0;
}

/// The sign that is drawn for a port with several lights: what matters most, conflicts first. `mask` is
/// not 0. Listening and connected at once are drawn as one sign by who draws.
Light mainLight(LightMask mask);

/// How many ports have each light, each port once.
struct LightCounts
{
    std::array<int, LightCount> lights{};
    std::array<int, MapLayerCount> layers{}; ///< ports in use on each, whatever the chosen layers
    int inUse = 0; ///< ports with a socket now: listening, connected or held

    bool operator==(const LightCounts &) const = default;
};

/// The lights of every port, by layer.
class PortLights
{
public:
    LightMask at(std::uint16_t port, MapLayers layers) const;
    void add(std::uint16_t port, MapLayer layer, Light light) { of(layer)[port] |= bit(light); }
    void remove(std::uint16_t port, MapLayer layer, Light light)
    {
        of(layer)[port] = static_cast<LightMask>(of(layer)[port] & ~bit(light));
    }
    void clear();
    /// Ports with one of `wanted`, ascending.
    std::vector<std::uint16_t> lit(LightMask wanted, MapLayers layers) const;
    LightCounts counts(MapLayers layers) const;

    bool operator==(const PortLights &) const = default;

private:
    /// Calls `visit` for ports that may have a wanted light on either layer, ascending.
    template<typename Visit>
    void visitLit(LightMask wanted, Visit visit) const;

    using Cells = std::array<LightMask, PortCount>;
    Cells &of(MapLayer layer) { return m_cells[static_cast<std::size_t>(layer)]; }
    const Cells &of(MapLayer layer) const { return m_cells[static_cast<std::size_t>(layer)]; }

    std::array<Cells, MapLayerCount> m_cells{};
};

/// Keeps the lights up to date from snapshot to snapshot. A local port is lit, and only in the network
/// namespace that this program runs in: others have 65,536 ports of their own. Not shared between threads.
class LightKeeper
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds ClosedFor{3000};

    /// Nothing closes by the first look.
    void advance(const MapLook &look, Clock::time_point now);
    /// The next look is a first one again.
    void forget();
    /// Puts out what has been closed for long enough; true when that was anything.
    bool expire(Clock::time_point now);
    /// When expire() next has something to do.
    std::optional<Clock::time_point> nextExpiry() const;
    void setGround(const PortGround &ground); ///< for its notes

    const PortLights &lights() const { return m_lights; }

private:
    struct Ended
    {
        Clock::time_point until;
        bool seenAgain = false; ///< a later look has come
    };

    void rememberServed();
    /// Somebody waited there since the first look, or the number is none that clients are handed.
    bool isService(std::uint16_t port, MapLayer layer, PortRange clients) const;
    void noteEnded(const Snapshot &snapshot, Clock::time_point now);
    void end(std::uint16_t port, MapLayer layer, Clock::time_point now);
    void combine();

    bool m_hasSnapshot = false;
    PortLights m_sockets; ///< of the newest snapshot
    PortLights m_before; ///< of the one before it
    std::array<std::bitset<PortCount>, MapLayerCount> m_served; ///< since the first look
    PortLights m_notes;
    PortLights m_lights; ///< all of them
    std::map<std::pair<std::uint16_t, MapLayer>, Ended> m_ended;
};

} // namespace netwharf
