// SPDX-License-Identifier: MIT
#include "app/models/connectionwords.h"

#include "app/i18n/language.h"
#include "app/i18n/words.h"
#include "core/rows/exposure.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace netwharf {

namespace {

Language languageNow()
{
    return languageFor({QLocale().name()});
}

bool hasMoment(std::chrono::system_clock::time_point moment)
{
    return moment.time_since_epoch().count() != 0;
}

QDateTime toQt(std::chrono::system_clock::time_point point)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(point.time_since_epoch()).count());
}

Range rangeOfPort(const Socket &socket, std::uint16_t port)
{
    return hasPorts(socket.protocol) ? rangeOf(port) : Range::None;
}

} // namespace

ConnectionWords::ConnectionWords(const LiveRow &live, const Snapshot &snapshot, const Catalogue &catalogue)
    : m_live(live), m_socket(live.row.socket), m_snapshot(snapshot), m_catalogue(catalogue),
      m_row(live, snapshot, catalogue)
{}

QString ConnectionWords::stateWords() const
{
    switch (m_live.row.direction) {
    case Direction::Listening:
        return m_socket.state == SocketState::Listen ? tr("Listening") : tr("Open for datagrams");
    case Direction::Incoming: return tr("Incoming");
    case Direction::Outgoing: return tr("Outgoing");
    case Direction::None: break;
    }
    return words::state(m_socket.state);
}

QString ConnectionWords::since(std::chrono::system_clock::time_point now) const
{
    if (m_live.event == RowEvent::Closed)
        //: %1 what it was: "Incoming", %2 a time
        return tr("%1, closed at %2").arg(stateWords(), timeText(closedAt()));
    if (!hasMoment(m_socket.openedAt) || m_socket.state == SocketState::TimeWait)
        return stateWords();
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - m_socket.openedAt);
    //: %1 what it is: "Incoming", %2 how long: "4 min"
    return tr("%1, open for %2").arg(stateWords(), durationText(age));
}

std::chrono::system_clock::time_point ConnectionWords::closedAt() const
{
    const auto since = m_live.eventAt - m_snapshot.takenAtSteady;
    return m_snapshot.takenAt + std::chrono::duration_cast<std::chrono::system_clock::duration>(since);
}

EndWords ConnectionWords::localEnd() const
{
    EndWords end;
    const bool inside = m_live.row.otherEnd != RowId{};
    //: Title of the near end of a connection
    end.title = tr("this machine");
    if (inside && m_socket.owner.kind == OwnerKind::Shared)
        end.title = m_row.process(); // "nginx ×4" has no number of its own
    else if (inside && m_row.holder())
        //: Title of an end of a connection: %1 process name, %2 process ID
        end.title = tr("%1 %2", "process and its ID").arg(holderName(), m_row.pid());
    end.address = m_row.localAddress();
    end.port = m_row.localPort();
    if (m_live.row.direction != Direction::Outgoing)
        end.service = m_row.service();
    end.range = rangeOfPort(m_socket, m_socket.local.port);
    return end;
}

EndWords ConnectionWords::remoteEnd() const
{
    EndWords end;
    if (!m_socket.hasRemote) {
        end.open = true;
        if (m_live.row.direction == Direction::Listening)
            //: Title over the empty far end of a listening socket
            end.title = tr("who can come in");
        end.address = m_row.remoteAddress();
        return end;
    }
    const Process *peer = m_live.row.otherEnd != RowId{} ? m_snapshot.tables->process(m_live.peer) : nullptr;
    if (peer)
        end.title = tr("%1 %2", "process and its ID").arg(words::plain(peer->name), QString::number(peer->pid));
    else
        //: Title of the far end of a connection
        end.title = m_socket.remote.address.isLoopback() ? tr("this machine") : tr("other machine");
    end.address = words::plain(m_socket.remote.address.toString());
    end.port = m_row.remotePort();
    if (m_live.row.direction == Direction::Outgoing)
        end.service = m_row.service();
    end.range = rangeOfPort(m_socket, m_socket.remote.port);
    return end;
}

QString ConnectionWords::sentence() const
{
    switch (m_live.row.direction) {
    case Direction::Listening: return listeningSentence();
    case Direction::Incoming:
    case Direction::Outgoing: return connectionSentence();
    case Direction::None: break;
    }
    //: %1 what the state means
    return tr("%1.").arg(words::state(m_socket.state));
}

QString ConnectionWords::listeningSentence() const
{
    if (m_live.event == RowEvent::Closed)
        return {}; // nobody can reach it any more
    const QString address = m_row.localAddress();
    if (isAwaited())
        //: %1 an address
        return tr("Open at %1, which this machine does not have now: nothing comes in until it has, or a rule leads it "
                  "here.")
            .arg(address);
    switch (m_live.row.exposure) {
    case Exposure::Everywhere:
        if (!m_row.localIsWords())
            return tr("Open at %1: anyone whom the firewall lets through can reach it.").arg(address);
        if (m_socket.dualStack)
            return tr("Open at all addresses: anyone whom the firewall lets through can reach it. One socket "
                      "serves IPv4 and IPv6.");
        return tr("Open at all addresses: anyone whom the firewall lets through can reach it.");
    case Exposure::LocalNetwork:
        return tr("Open at %1: the local network can reach it, as far as the firewall lets it.").arg(address);
    case Exposure::ThisMachine:
        if (const QString space = foreignNamespace(); !space.isEmpty())
            //: %1 an address, %2 a network namespace or container
            return tr("Open at %1: only programs in the namespace %2 can reach it.").arg(address, space);
        return tr("Open at %1: only programs on this machine can reach it.").arg(address);
    case Exposure::None: break;
    }
    return {};
}

/// Bound to an address that may come later (IP_FREEBIND), or never.
bool ConnectionWords::isAwaited() const
{
    const NetworkNamespace &space = m_snapshot.tables->namespaceOf(m_socket);
    return m_live.row.exposure > Exposure::ThisMachine && !m_socket.local.address.isUnspecified()
           && networksOf(space).known && !mayBeHere(m_socket.local.address, space);
}

/// A loopback address there is not this machine's. Empty in the namespace that this program runs in.
QString ConnectionWords::foreignNamespace() const
{
    return words::networkNamespace(m_snapshot.tables->namespaceOf(m_socket));
}

/// Of a connection that waits to be accepted the program alone.
QString ConnectionWords::holderName() const
{
    return m_socket.owner.kind == OwnerKind::Queued ? m_row.program() : m_row.process();
}

QString ConnectionWords::queuedSentence(const QString &opener) const
{
    const QString program = m_row.program();
    return program.isEmpty()
               ? tr("%1 opened this connection; it is waiting to be accepted.").arg(opener)
               //: %1 who opened a connection, %2 the program that listens there
               : tr("%1 opened this connection; it is waiting to be accepted by %2.").arg(opener, program);
}

QString ConnectionWords::connectionSentence() const
{
    const bool incoming = m_live.row.direction == Direction::Incoming;
    const QString remote = words::plain(m_socket.remote.address.toString());
    const QString peer = m_row.peer();
    if (m_socket.owner.reason == OwnerReason::AcceptQueue)
        return queuedSentence(peer.isEmpty() ? remote : peer);
    if (!peer.isEmpty() && m_row.holder()) {
        const QString opener = incoming ? peer : holderName();
        const QString other = incoming ? holderName() : peer;
        if (const QString space = foreignNamespace(); !space.isEmpty())
            //: %1 and %2 processes, %3 a network namespace or container
            return tr("%1 opened this connection to %2; both are in the namespace %3.").arg(opener, other, space);
        return tr("%1 opened this connection to %2; both are on this machine.").arg(opener, other);
    }
    if (!m_row.holder())
        return incoming ? tr("%1 opened this connection to this machine.").arg(remote)
                        : tr("This machine opened this connection to %1.").arg(remote);
    return incoming ? tr("%1 opened this connection to %2 on this machine.").arg(remote, holderName())
                    : tr("%1 on this machine opened this connection to %2.").arg(holderName(), remote);
}

QString ConnectionWords::ownerSentence() const
{
    if (m_socket.owner.reason == OwnerReason::AcceptQueue && m_live.row.direction != Direction::None)
        return {}; // queuedSentence() says it
    return words::ownerReason(m_socket.owner);
}

PortRecord ConnectionWords::record() const
{
    if (m_live.row.service != NoEntry)
        return m_catalogue.at(m_live.row.service);
    return m_catalogue.answer(portOf(m_live.row), transportOf(m_socket.protocol));
}

QString ConnectionWords::portName() const
{
    const QString service = m_row.service();
    if (!service.isEmpty() || portOf(m_live.row) == 0)
        return service;
    return words::title(record(), languageNow());
}

QString ConnectionWords::portText() const
{
    if (portOf(m_live.row) == 0)
        return {};
    return words::text(record(), languageNow(), m_snapshot.settings);
}

QList<FactWords> ConnectionWords::trafficFacts(const TrafficFacts &traffic) const
{
    const bool isOver = m_live.event == RowEvent::Closed || m_socket.state == SocketState::TimeWait;
    const bool isElsewhere = m_socket.namespaceIndex != 0; // where nobody can ask for one socket
    if ((isOver || isElsewhere) && !traffic.counted)
        return {};
    switch (m_socket.protocol) {
    case Protocol::Tcp: return m_socket.hasRemote ? connectionTraffic(traffic) : QList<FactWords>();
    case Protocol::Udp:
    case Protocol::UdpLite: return datagramTraffic(traffic);
    case Protocol::Sctp:
    case Protocol::Dccp:
    case Protocol::Raw:
    case Protocol::Icmp: break;
    }
    return {};
}

QList<FactWords> ConnectionWords::connectionTraffic(const TrafficFacts &traffic) const
{
    const auto amount = [](std::uint64_t count, std::optional<double> rate) {
        if (!rate || *rate < 1)
            return words::bytes(count);
        //: %1 how much was sent or received, %2 how fast: "1.2 MiB · 3.4 KiB/s"
        return tr("%1 · %2", "amount and speed").arg(words::bytes(count), words::bytesPerSecond(*rate));
    };
    const std::optional<TrafficRate> &rate = traffic.rate;
    const bool known = traffic.counted.has_value();
    const Traffic counted = traffic.counted.value_or(Traffic());
    const QString unknown = QStringLiteral("–");
    return {
        //: Label of a line: bytes that went out
        {tr("Sent"), known ? amount(counted.bytesSent, rate ? std::optional(rate->sent) : std::nullopt) : unknown},
        //: Label of a line: bytes that came in
        {tr("Received"),
         known ? amount(counted.bytesReceived, rate ? std::optional(rate->received) : std::nullopt) : unknown},
        //: Label of a line: time that a packet takes there and back
        {tr("Round trip"), counted.rtt != 0 ? words::roundTrip(counted.rtt) : unknown},
        //: Label of a line: how many packets had to be sent again
        {tr("Sent again"), known ? QLocale().toString(counted.retransmits) : unknown},
    };
}

QList<FactWords> ConnectionWords::datagramTraffic(const TrafficFacts &traffic) const
{
    QList<FactWords> facts;
    if (m_socket.queuesKnown)
        //: Label of a line: bytes that came in and that the program has not read yet
        facts << FactWords{tr("Unread"), words::bytes(m_socket.receiveQueue)};
    facts << FactWords{
        //: Label of a line: how many packets were thrown away because the program did not read fast enough
        tr("Dropped"), traffic.counted ? QLocale().toString(traffic.counted->drops) : QStringLiteral("–")};
    return facts;
}

QString ConnectionWords::fiveTuple() const
{
    const QString local = m_row.protocol() + QLatin1Char(' ') + words::plain(m_socket.local.toString());
    return m_socket.hasRemote ? local + QStringLiteral(" - ") + words::plain(m_socket.remote.toString()) : local;
}

QString ConnectionWords::lineOf(const FactWords &fact)
{
    const QString &value = fact.whole.isEmpty() ? fact.value : fact.whole;
    //: A line of copied text: %1 a label, %2 its value
    return fact.label.isEmpty() ? value : tr("%1: %2").arg(fact.label, value);
}

QString ConnectionWords::card(std::chrono::system_clock::time_point now, const TrafficFacts &traffic) const
{
    QStringList lines{heading(), since(now), m_row.cell(LiveColumn::State)};
    lines << fiveTuple() << sentence() << ownerSentence();
    if (portOf(m_live.row) != 0)
        lines << QStringLiteral("%1 %2").arg(portOf(m_live.row)).arg(portName()) << portText();
    const QList<FactWords> facts = (traffic.counted ? trafficFacts(traffic) : QList<FactWords>()) + processFacts(now);
    for (const FactWords &fact : facts)
        lines << lineOf(fact);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString durationText(std::chrono::seconds duration)
{
    const auto text = [](const char *unit, std::chrono::seconds::rep count) {
        return QCoreApplication::translate("ConnectionWords", unit, nullptr, static_cast<int>(count));
    };
    const auto seconds = std::max<std::chrono::seconds::rep>(0, duration.count());
    if (seconds < 60)
        return text(QT_TRANSLATE_N_NOOP("ConnectionWords", "%Ln s"), seconds);
    if (seconds < 3600)
        return text(QT_TRANSLATE_N_NOOP("ConnectionWords", "%Ln min"), seconds / 60);
    if (seconds < 2 * 86'400)
        return text(QT_TRANSLATE_N_NOOP("ConnectionWords", "%Ln h"), seconds / 3600);
    return text(QT_TRANSLATE_N_NOOP("ConnectionWords", "%Ln day(s)"), seconds / 86'400);
}

QString timeText(std::chrono::system_clock::time_point moment)
{
    return toQt(moment).time().toString(QStringLiteral("HH:mm:ss"));
}

QString momentText(std::chrono::system_clock::time_point moment, std::chrono::system_clock::time_point now,
                   const QLocale &locale)
{
    const QDateTime then = toQt(moment);
    // Not the locale's format: Qt 6.4 writes that of zh_TW with an unread "B" in it.
    const QString time = then.time().toString(QStringLiteral("HH:mm"));
    const auto days = then.date().daysTo(toQt(now).date());
    if (days == 0)
        return time;
    const bool recent = days > 0 && days < 7;
    //: A moment: %1 a short weekday or a date, %2 a time
    return ConnectionWords::tr("%1 %2", "moment")
        .arg(recent ? locale.dayName(then.date().dayOfWeek(), QLocale::ShortFormat)
                    : locale.toString(then.date(), QLocale::ShortFormat),
             time);
}

} // namespace netwharf
