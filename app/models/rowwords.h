// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/models/livecolumn.h"
#include "app/models/liveextras.h"

#include <QCoreApplication>
#include <QString>

namespace netwharf {

/// What one row of the live list says, in the language of now. Plain text, fit to show: control
/// and bidi characters of strangers are made visible. Cheap to make; keeps references only.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
public:
    /// Without `extras` nothing is known of traffic and names.
    RowWords(const LiveRow &live, const Snapshot &snapshot, const Catalogue &catalogue,
             const LiveExtras *extras = nullptr);

    QString cell(LiveColumn column) const; ///< never a wildcard where words can be
    /// The same to be copied: an address itself, where the list says who is there.
    QString copied(LiveColumn column) const;
    QString toolTip(LiveColumn column) const; ///< what the cell has no room for; often empty
    QString spoken(LiveColumn column) const; ///< for screen readers: codes in words

    QString process() const; ///< the holder's name, or who it is instead
    QString pid() const; ///< empty unless one process holds it or is to accept it
    QString program() const; ///< the name of that process alone
    QString protocol() const;
    QString protocolBrief() const; ///< of four letters, where the whole has no room
    QString localAddress() const;
    QString remoteAddress() const; ///< or who can come
    QString localPort() const; ///< empty when the protocol has none, a dash for 0
    QString remotePort() const;
    QString state() const; ///< the code
    QString service() const;
    QString user() const;
    QString unit() const;
    /// In which container or network namespace it is, where that is another than this program runs in; else empty.
    QString place() const;
    QString peer() const; ///< the process at the other end on this machine; often empty
    QString peerWithPid() const; ///< "postgres 812"
    QString age() const; ///< how long it has been open; empty when that is not known
    QString openedAt() const; ///< empty when it was there before anybody looked

    /// Whether the addresses are words: those in the remote one may run on over its port.
    bool localIsWords() const { return m_socket.local.address.isUnspecified(); }
    bool remoteIsWords() const { return !m_socket.hasRemote || !peer().isEmpty(); }

    /// Null unless one process holds it or is to accept it.
    const Process *holder() const { return m_process; }

private:
    QString interface() const;
    QString traffic(LiveColumn column) const;
    QString trafficTip(LiveColumn column) const;
    QString ageTip() const;
    QString remoteNameTip() const;
    QString queue(std::uint32_t bytes) const;
    QString stateTip() const;
    QString processTip() const;
    QString localAddressTip() const;
    QString remoteAddressTip() const;
    QString serviceTip() const;

    const LiveRow &m_live;
    const Socket &m_socket;
    const Tables &m_tables;
    const Catalogue &m_catalogue;
    const Process *m_process;
    const Snapshot &m_snapshot;
    const LiveExtras *m_extras;
};

} // namespace netwharf
