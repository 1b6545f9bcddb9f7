// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/rowwords.h"
#include "core/rows/trafficrate.h"

#include <QList>
#include <QLocale>

#include <chrono>
#include <optional>

namespace netwharf {

/// One end of a socket in words.
struct EndWords
{
    QString title; ///< whose it is: "this machine", "gunicorn 2210", "who can come in"
    QString address;
    QString port; ///< empty: none
    QString service;
    Range range = Range::None; ///< of the port
    bool open = false; ///< nobody is there yet
};

/// A line of the card: what it is, and the value.
struct FactWords
{
    QString label;
    QString value;
    bool code = false; ///< a path or command, better in fixed pitch
    QString whole = {}; ///< all of a value that is cut; else empty
    bool isProgram = false; ///< the path of the executable
    quint32 pid = 0; ///< the value names this other process; 0: none
};

/// What is known of the traffic of one socket.
struct TrafficFacts
{
    std::optional<Traffic> counted;
    std::optional<TrafficRate> rate;
};

/// How many sockets one process holds.
struct ProcessUse
{
    int listening = 0;
    int datagrams = 0; ///< open to anyone, without a connection
    int established = 0;
    int other = 0;
};
ProcessUse processUseOf(const Snapshot &snapshot, std::uint32_t pid);

/// What the detail of one connection says, in the language of now. Keeps references only.
class ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
public:
    ConnectionWords(const LiveRow &live, const Snapshot &snapshot, const Catalogue &catalogue);

    const RowWords &row() const { return m_row; }
    QString heading() const { return m_row.process(); }
    /// "Incoming, open for 4 min"; only what is known.
    QString since(std::chrono::system_clock::time_point now) const;
    EndWords localEnd() const;
    EndWords remoteEnd() const;
    /// Who opened it, or who can come: one or two sentences; empty when there is nothing to say.
    QString sentence() const;
    /// Why no process is named; empty when one is, or when sentence() says it.
    QString ownerSentence() const;

    QString portName() const; ///< the service, or "client port", or "Unassigned"
    QString portText() const; ///< what the port is for; empty without a port
    QList<FactWords> processFacts(std::chrono::system_clock::time_point now) const;
    /// Who started the process, from the first process on: "systemd 1 › sshd 698 › bash 2001"; empty
    /// when that is not known.
    QString startedBy() const;
    /// Bytes, speed and round trip of a TCP connection, queue and losses of a datagram socket; a dash where
    /// it is not known yet. Nothing for others, and of a closed one that was not counted.
    QList<FactWords> trafficFacts(const TrafficFacts &traffic) const;
    /// "2 listening, 4 connected" of the process; empty when none is known.
    QString processUse() const;
    /// "tcp 192.0.2.1:443 - 198.51.100.7:51000"
    QString fiveTuple() const;
    /// The process as lines of plain text, nothing cut; empty when none is known.
    QString processText(std::chrono::system_clock::time_point now) const;
    QString commandLine() const; ///< empty when none is known
    /// Everything above as lines of plain text.
    QString card(std::chrono::system_clock::time_point now, const TrafficFacts &traffic = {}) const;

private:
    QString listeningSentence() const;
    QString connectionSentence() const;
    QString queuedSentence(const QString &opener) const;
    QString holderName() const;
    QString stateWords() const;
    QList<FactWords> connectionTraffic(const TrafficFacts &traffic) const;
    QList<FactWords> datagramTraffic(const TrafficFacts &traffic) const;
    FactWords commandFact() const;
    QList<FactWords> otherHolders() const;
    QString foreignNamespace() const;
    bool isAwaited() const;
    static QString lineOf(const FactWords &fact); ///< to be copied
    QString startedText(std::chrono::system_clock::time_point start, std::chrono::system_clock::time_point now) const;
    PortRecord record() const;
    std::chrono::system_clock::time_point closedAt() const;

    const LiveRow &m_live;
    const Socket &m_socket;
    const Snapshot &m_snapshot;
    const Catalogue &m_catalogue;
    RowWords m_row;
};

/// A length of time in its largest sensible unit: "12 s", "4 min", "3 h", "5 days".
QString durationText(std::chrono::seconds duration);
/// A time of day to the second.
QString timeText(std::chrono::system_clock::time_point moment);
/// A moment: the time when it is today, with the weekday within a week, else with the date.
QString momentText(std::chrono::system_clock::time_point moment, std::chrono::system_clock::time_point now,
                   const QLocale &locale = QLocale());

} // namespace netwharf
