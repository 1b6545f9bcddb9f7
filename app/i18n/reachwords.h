// SPDX-License-Identifier: MIT
#pragma once

#include "core/reach/comparison.h"
#include "core/reach/safety.h"

#include <QString>
#include <QStringList>

/// What others can reach, in words; as words.h.
namespace netwharf::words {

/// What the catalogue knows of a line's port: its entry, or the answer for a number without one.
PortRecord recordOf(const ReachLine &line, const Catalogue &catalogue);

/// "all addresses", "all IPv6 addresses on eth0", "192.168.1.5".
QString reachAddress(const ReachAddress &address, const NetworkNamespace &space);
/// All of a line, where both families are meant in one; in another namespace with its name.
QString reachAddresses(const ReachLine &line, const Tables &tables);
QString reachUser(const ReachLine &line, const Tables &tables); ///< empty when not known

/// The shortest form of what the catalogue says of the port's safety: "cleartext · for its own programs";
/// often empty.
QString safetyTags(const PortRecord &record);
/// The same as sentences, the guide's own remark last.
QStringList safetySentences(const PortRecord &record, Language language);

/// What a line is beside what was accepted: "new since 14:05", "was: this machine only"; empty for what is
/// known. `accepted`: when that was, in words; empty when it is not known.
QString reachNews(const ReachVerdict &verdict, const QString &accepted);
/// Of what is gone: "nobody listens now", "now this machine only".
QString reachGone(const GoneReach &gone);
/// The program that was accepted: its file's name, else its unit, else its user.
QString knownProgram(const KnownReach &known, const Tables &tables);

/// Who "anyone" is for this machine now: one or two sentences.
QString networks(const NetworkNamespace &space);
/// The addresses of a namespace that others can have a way to: "172.17.0.2 on eth0"; empty for none.
QString networkAddresses(const NetworkNamespace &space);
/// Said of a line that nobody else can reach at this moment; empty where somebody can.
QString reachableLater(const ReachLine &line, const NetworkNamespace &space);
/// That addresses are all that is looked at.
QString reachLimits();
/// Sockets that are no services: a sentence; empty for none.
QString clientSockets(int count);

/// Whole sentences one after the other.
QString sentences(const QStringList &all);

QString baselineProblem(BaselineProblem problem, const QString &path); ///< one or two sentences

} // namespace netwharf::words
