// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"
#include "core/query/query.h"
#include "core/rows/row.h"

#include <QString>
#include <QStringList>

/// Codes and values of core as words and whole sentences, in the language that is installed now
/// (Translators). Never cache what these return: ask again after a language switch.
/// Text from strangers (process names, users, units) is made visible. GUI or main thread.
namespace netwharf::words {

// portwords.cpp: the catalogue

QString transport(Protocol protocol); ///< "TCP"
QString range(Range range); ///< "System"; "No port" for None
QString origin(Origin origin); ///< whose words an entry shows: "IANA registry"
QString status(RegistryStatus status); ///< "Assigned"; empty for Absent
QString category(std::string_view tag); ///< "Database"; the tag itself when it is not known
QString ports(const PortRecord &record); ///< "443", "6000-6063"; empty without a port

/// What the entry is for, in a few words. The guide's in `language`; else the registry's own English
/// description, or the service's name; for a number nobody names, its status: "Unassigned".
QString title(const PortRecord &record, Language language);
/// One to three plain sentences. The guide's in `language`; for other entries what the registry or
/// this machine's services file says of them; for a number nobody names its range, its status and
/// whether this machine hands it to clients.
QString text(const PortRecord &record, Language language, const SystemSettings &settings);
/// The guide's remark on safety; often empty.
QString safety(const PortRecord &record, Language language);

// socketwords.cpp: the live list

QString direction(Direction direction); ///< "Incoming"; empty for None
QString exposure(Exposure exposure); ///< who can reach it: "anyone", "this machine only"; empty for None
QString state(SocketState state); ///< what the state means: "Waiting for connections"
QString stateGroup(StateGroup group); ///< "Listening", "Established", "Other"
/// An address in words where it is a wildcard ("all addresses"), else the address.
QString address(const IpAddress &address);

/// Who holds it, never empty: "nginx", "nginx ×4", "another user's (root)", "kernel, was nginx",
/// "waiting to be accepted by nginx".
QString owner(const Socket &socket, const Tables &tables);
/// Why the owner is not simply a process: one sentence; empty for those that are.
QString ownerReason(const Owner &owner);
/// The unit or container: "nginx.service", "docker:0123456789ab"; empty when not known.
QString unit(const Owner &owner, const Tables &tables);

/// What a sample could not see: one sentence.
QString health(const HealthNote &note);

// querywords.cpp

/// Why a query was not understood: one sentence that names the word.
QString queryError(const QueryError &error);

// listwords.cpp

QString listSeparator(); ///< between the items of a list in one line: ", " or 、
/// Text from strangers as it may be shown: plain, control and bidi characters visible.
QString plain(std::string_view stranger);
/// Plain text as a tooltip that shows it as it is: escaped where a tooltip would take it for markup.
QString toolTip(const QString &text);

} // namespace netwharf::words
