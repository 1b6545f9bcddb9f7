// SPDX-License-Identifier: MIT
#include "app/models/mapcard.h"

#include "app/i18n/words.h"

#include <algorithm>
#include <vector>

namespace netwharf {

namespace {

constexpr qsizetype MostNames = 3;

/// The sockets that joinRows() needs to tell who is at both ends of those on `port`.
Snapshot touching(const Snapshot &snapshot, std::uint16_t port)
{
    Snapshot part;
    part.tables = snapshot.tables;
    part.settings = snapshot.settings;
    for (const Socket &socket : snapshot.sockets) {
        const bool touches =
            socket.local.port == port || (socket.hasRemote ? socket.remote.port == port : true);
        if (touches && layerOf(socket.protocol) && snapshot.tables->namespaceOf(socket).current)
            part.sockets.push_back(socket);
    }
    return part;
}

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
    //: A light of the map and its chip: a socket takes connections
    case Light::Listening: return tr("Listening");
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
    case Light::Held:
        return tr("A program has taken the number without listening or connecting. Nobody else gets it.");
    case Light::Closed:
        return tr("The last socket here closed a moment ago, or the system holds the number for up to a minute.");
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

QString LightWords::list(LightMask mask)
{
    QStringList names;
    for (std::size_t i = 0; i < LightCount; ++i)
        if (const auto light = static_cast<Light>(i); has(mask, light))
            names << name(light);
    //: On a port of the map nothing is going on
    return names.isEmpty() ? tr("Nothing") : names.join(words::listSeparator());
}

MapCard::MapCard(std::uint16_t port_, const Sources &sources) : port(port_)
{
    addEntry(sources);
    addSockets(sources);
    addNote(sources);
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
    const auto named = std::ranges::find_if(order, [&](MapLayer layer) {
        return sources.catalogue.best(port, protocolOf(layer)) != NoEntry;
    });
    const MapLayer layer = named != order.end() ? *named : order.front();
    const EntryIndex entry = sources.catalogue.best(port, protocolOf(layer));
    const PortRecord record = entry != NoEntry ? sources.catalogue.at(entry)
                                               : sources.catalogue.answer(port, protocolOf(layer));
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
    QStringList from; ///< who is at the other ends
    QStringList to;
    QString client; ///< who went out from here
    bool isHeldByKernel = false;

    void add(const Row &row, const std::vector<Row> &rows, const Tables &tables);
};

void MapCard::Gathered::add(const Row &row, const std::vector<Row> &rows, const Tables &tables)
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
    const bool incoming = row.direction == Direction::Incoming;
    const auto other = std::ranges::find_if(
        rows, [&row](const Row &each) { return row.otherEnd != RowId{} && each.socket.id == row.otherEnd; });
    const QString peer =
        other != rows.end()
            ? words::owner(other->socket, tables)
            : words::plain(incoming ? socket.remote.address.toString() : socket.remote.toString());
    (incoming ? from : to) << peer;
    if (!incoming)
        client = owner;
}

void MapCard::addSockets(const Sources &sources)
{
    const LightMask mask = sources.lights.at(port, sources.layers);
    if (!sources.snapshot || (mask & (InUseLights | bit(Light::Closed))) == 0)
        return;
    const Snapshot part = touching(*sources.snapshot, port);
    const std::vector<Row> rows = joinRows(part, sources.catalogue);
    Gathered gathered;
    for (const Row &row : rows)
        if (row.socket.local.port == port && has(sources.layers, *layerOf(row.socket.protocol)))
            gathered.add(row, rows, *part.tables);
    say(gathered, mask);
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
    const auto incoming = static_cast<int>(gathered.from.size());
    const auto outgoing = static_cast<int>(gathered.to.size());
    if (incoming > 0)
        //: %1 programs or addresses
        addLine(Light::Connected, tr("%Ln connection(s), from %1", nullptr, incoming).arg(joined(gathered.from)));
    if (outgoing == 1)
        //: %1 a program, %2 an address with its port
        addLine(Light::Connected, tr("%1 is connected to %2").arg(gathered.client, joined(gathered.to)));
    else if (outgoing > 1)
        //: %1 programs or addresses
        addLine(Light::Connected, tr("%Ln connection(s), to %1", nullptr, outgoing).arg(joined(gathered.to)));
    if (gathered.isHeldByKernel && has(mask, Light::Closed))
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
        parts << LightWords::list(0);
    for (const MapLine &line : lines)
        parts << (line.light == Light::Note ? LightWords::name(line.light) + QStringLiteral(": ") + line.text
                                            : line.text);
    return parts.join(QStringLiteral("; "));
}

} // namespace netwharf
