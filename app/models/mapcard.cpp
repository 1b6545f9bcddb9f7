// SPDX-License-Identifier: MIT
#include "app/models/mapcard.h"

#include "app/i18n/words.h"

#include <QLocale>

#include <algorithm>
#include <ranges>
#include <set>
#include <unordered_map>
#include <vector>

namespace netwharf {

namespace {

constexpr qsizetype MostNames = 3;

/// Of the sockets at one end of a port. More would keep the window waiting, and no card has room for who they are.
constexpr std::size_t MostRead = 1000;

/// The sockets that joinRows() needs to tell who is at both ends of those on `port`: first its own, then their other
/// ends, then who waits where they lead to.
Snapshot touching(const MapLook &look, std::uint16_t port)
{
    const Snapshot &snapshot = *look.snapshot;
    Snapshot part;
    part.tables = snapshot.tables;
    part.settings = snapshot.settings;
    std::set<std::uint16_t> leadTo;
    const auto add = [&](std::uint32_t place) {
        if (const Socket &socket = snapshot.sockets[place]; part.sockets.empty() || socket.id != part.sockets.back().id)
            part.sockets.push_back(socket);
    };
    for (const std::uint32_t place : look.local.at(port) | std::views::take(MostRead)) {
        add(place);
        if (const Socket &socket = snapshot.sockets[place]; socket.hasRemote && socket.remote.port != port)
            leadTo.insert(socket.remote.port);
    }
    for (const std::uint32_t place : look.remote.at(port) | std::views::take(MostRead))
        if (snapshot.sockets[place].local.port != port)
            add(place);
    for (const std::uint16_t other : leadTo)
        for (const std::uint32_t place : look.local.at(other) | std::views::take(MostRead)) {
            if (snapshot.sockets[place].hasRemote)
                break; // who waits comes first
            add(place);
        }
    return part;
}

using RowsById = std::unordered_map<RowId, const Row *>;

/// Each name once, at most MostNames of them.
QString joined(QStringList names)
{
    names.removeDuplicates();
    const bool tooMany = names.size() > MostNames;
    names = names.mid(0, MostNames);
    return names.join(words::listSeparator()) + (tooMany ? QStringLiteral("…") : QString());
}

} // namespace

QString LightWords::name(Light light)
{
    switch (light) {
    //: A light of the map and its chip: a socket takes connections, or datagrams from anybody
    case Light::Listening: return tr("Listening and open");
    case Light::Connected: return tr("Connected");
    //: A light of the map: a program holds the port, but neither listens nor is connected
    case Light::Held: return tr("Held");
    case Light::Closed: return tr("Closed just now");
    case Light::Note: return tr("My notes");
    //: A light of the map: different programs wait on one port
    case Light::Conflict: return tr("Conflict");
    }
    return {};
}

QString LightWords::explanation(Light light)
{
    switch (light) {
    case Light::Listening: return tr("A program of this machine takes connections or datagrams here.");
    case Light::Connected: return tr("A connection of this machine has its own end here.");
    case Light::Held: return tr("A program has taken the number without listening or connecting. Nobody else gets it.");
    case Light::Closed:
        return tr(
            "A service was here a moment ago, or the system still holds its number for up to a minute. The ends of "
            "outgoing connections are not marked.");
    case Light::Note: return tr("You have written a note about this number.");
    case Light::Conflict:
        return tr("Different programs wait on the same number over the same protocol. That can be meant: on "
                  "different addresses, or shared.");
    }
    return {};
}

QString LightWords::ground(Ground ground)
{
    switch (ground) {
    case Ground::SystemAssigned: return tr("System, assigned");
    case Ground::SystemFree: return tr("System, unassigned");
    case Ground::RegisteredAssigned: return tr("Registered, assigned");
    case Ground::RegisteredFree: return tr("Registered, unassigned");
    case Ground::Dynamic: return tr("Dynamic");
    }
    return {};
}

QString LightWords::waiting(MapLayers layers)
{
    if (layers == bit(MapLayer::Tcp))
        //: Of a port of the map: a socket takes connections
        return tr("Listening");
    if (layers == bit(MapLayer::Udp))
        //: Of a port of the map: a socket takes datagrams from anybody
        return tr("Open");
    return name(Light::Listening);
}

QString LightWords::list(LightMask mask, MapLayers layers)
{
    QStringList names;
    for (std::size_t i = 0; i < LightCount; ++i)
        if (const auto light = static_cast<Light>(i); has(mask, light))
            names << (light == Light::Listening ? waiting(layers) : name(light));
    //: On a port of the map nothing is going on
    return names.isEmpty() ? tr("Nothing") : names.join(words::listSeparator());
}

MapCard::MapCard(std::uint16_t port_, const Sources &sources) : port(port_)
{
    addEntry(sources);
    addSockets(sources);
    addNote(sources);
    if (lines.isEmpty() && sources.look)
        idle = tr("No program uses it now.");
}

/// The entry of the layer that is lit comes first; TCP when both or none are.
void MapCard::addEntry(const Sources &sources)
{
    QStringList lit;
    std::vector<MapLayer> order;
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp}) {
        if (!has(sources.layers, layer))
            continue;
        const bool shines = sources.lights.at(port, bit(layer)) != 0;
        order.insert(shines && lit.isEmpty() ? order.begin() : order.end(), layer);
        if (shines)
            lit << words::transport(protocolOf(layer));
    }
    const auto named = std::ranges::find_if(
        order, [&](MapLayer layer) { return sources.catalogue.best(port, protocolOf(layer)) != NoEntry; });
    const MapLayer layer = named != order.end() ? *named : order.front();
    const EntryIndex entry = sources.catalogue.best(port, protocolOf(layer));
    const PortRecord record =
        entry != NoEntry ? sources.catalogue.at(entry) : sources.catalogue.answer(port, protocolOf(layer));
    transports = lit.isEmpty() ? words::transport(protocolOf(layer)) : lit.join(words::listSeparator());
    name = words::plain(record.name);
    range = words::range(rangeOf(port));
    title = words::catalogueTitle(record, sources.language);
    if (title.isEmpty())
        title = words::title(record, sources.language);
}

/// What the sockets of one port do, gathered before it is put into words.
struct MapCard::Gathered
{
    struct Waiter
    {
        QString owner;
        QString who; ///< can reach it
        Light light{};
        bool isUdp = false;
    };
    QList<Waiter> waiting;
    QStringList from; ///< who is at the other ends, of the first some
    QStringList to;
    int incoming = 0;
    int outgoing = 0;
    QString client; ///< who went out from here
    bool isHeldByKernel = false;
    bool isPart = false; ///< there are more

    void add(const Row &row, const RowsById &rows, const Tables &tables);
};

void MapCard::Gathered::add(const Row &row, const RowsById &rows, const Tables &tables)
{
    const Socket &socket = row.socket;
    const QString owner = words::owner(socket, tables);
    if (!socket.hasRemote) {
        const bool listens = groupOf(socket.state) == StateGroup::Listening;
        waiting.append({owner, words::exposure(row.exposure), listens ? Light::Listening : Light::Held,
                        layerOf(socket.protocol) == MapLayer::Udp});
        return;
    }
    if (socket.state == SocketState::TimeWait) {
        isHeldByKernel = true;
        return;
    }
    const bool comes = row.direction == Direction::Incoming;
    ++(comes ? incoming : outgoing);
    QStringList &names = comes ? from : to;
    if (names.size() > MostNames)
        return;
    const auto other = rows.find(row.otherEnd);
    const QString peer = other != rows.end()
                             ? words::owner(other->second->socket, tables)
                             : words::plain(comes ? socket.remote.address.toString() : socket.remote.toString());
    if (!names.contains(peer))
        names << peer;
    if (!comes)
        client = owner;
}

void MapCard::addSockets(const Sources &sources)
{
    if (!sources.look)
        return;
    const Snapshot part = touching(*sources.look, port);
    const std::vector<Row> rows = joinRows(part, sources.catalogue);
    Gathered gathered;
    gathered.isPart = sources.look->local.at(port).size() > MostRead;
    RowsById byId;
    for (const Row &row : rows)
        byId.emplace(row.socket.id, &row);
    for (const Row &row : rows)
        if (row.socket.local.port == port && has(sources.layers, *layerOf(row.socket.protocol)))
            gathered.add(row, byId, *part.tables);
    say(gathered, sources.lights.at(port, sources.layers));
}

void MapCard::say(const Gathered &gathered, LightMask mask)
{
    QStringList waiting;
    for (const Gathered::Waiter &each : gathered.waiting) {
        waiting << each.owner;
        if (each.light == Light::Held)
            //: %1 a program: it has bound the port and does nothing with it
            addLine(each.light, tr("%1 holds it").arg(each.owner));
        else if (each.isUdp)
            //: %1 a program, %2 who can reach it: "this machine only"
            addLine(each.light, tr("%1 takes datagrams, %2").arg(each.owner, each.who));
        else
            //: %1 a program, %2 who can reach it: "this machine only"
            addLine(each.light, tr("%1 listens, %2").arg(each.owner, each.who));
    }
    const int incoming = gathered.incoming;
    const int outgoing = gathered.outgoing;
    if (incoming > 0 && gathered.isPart)
        //: %1 a number of connections, %2 programs or addresses
        addLine(Light::Connected,
                tr("more than %1 connections, from %2").arg(QLocale().toString(incoming), joined(gathered.from)));
    else if (incoming > 0)
        //: %1 programs or addresses
        addLine(Light::Connected, tr("%Ln connection(s), from %1", nullptr, incoming).arg(joined(gathered.from)));
    if (outgoing == 1)
        //: %1 a program, %2 an address with its port
        addLine(Light::Connected, tr("%1 is connected to %2").arg(gathered.client, joined(gathered.to)));
    else if (outgoing > 1)
        //: %1 programs or addresses
        addLine(Light::Connected, tr("%Ln connection(s), to %1", nullptr, outgoing).arg(joined(gathered.to)));
    if (gathered.isHeldByKernel && (mask & InUseLights) == 0)
        addLine(Light::Closed, tr("closed; held by the system for up to a minute"));
    else if (has(mask, Light::Closed) && (mask & InUseLights) == 0)
        addLine(Light::Closed, tr("closed just now"));
    if (has(mask, Light::Conflict))
        //: %1 names of programs
        addLine(Light::Conflict, tr("different programs wait here: %1").arg(joined(waiting)));
}

/// Each line once.
void MapCard::addLine(Light light, const QString &text)
{
    if (const MapLine line{light, text}; !lines.contains(line))
        lines.append(line);
}

void MapCard::addNote(const Sources &sources)
{
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp}) {
        if (!has(sources.layers, layer))
            continue;
        for (const EntryIndex entry : sources.catalogue.lookUp(port, protocolOf(layer))) {
            const PortRecord record = sources.catalogue.at(entry);
            if (record.origin != Origin::Note)
                continue;
            const QStringList text = words::noteLines(record.noteText);
            const QString label = words::plain(record.noteLabel);
            addLine(Light::Note, label.isEmpty() && !text.isEmpty() ? text.constFirst() : label);
        }
    }
}

QString MapCard::spoken() const
{
    QStringList parts;
    //: Read aloud: %1 a port number, %2 a protocol
    parts << tr("Port %1, %2").arg(port).arg(transports);
    if (!name.isEmpty())
        parts << name;
    if (!title.isEmpty() && title != name)
        parts << title;
    if (lines.isEmpty())
        parts << (idle.isEmpty() ? LightWords::list(0, {}) : idle);
    for (const MapLine &line : lines)
        parts << (line.light == Light::Note ? LightWords::name(line.light) + QStringLiteral(": ") + line.text
                                            : line.text);
    return parts.join(QStringLiteral("; "));
}

} // namespace netwharf
