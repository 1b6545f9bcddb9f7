// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/finding.h"
#include "core/catalogue/notes.h"
#include "core/net/snapshot.h"
#include "core/query/query.h"
#include "core/query/querynode.h"
#include "core/rows/row.h"

#include <QFileDevice>
#include <QString>
#include <QStringList>

#include <cstdint>

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

/// What the entry is for, in a few words: the person's label of it, and catalogueTitle().
QString title(const PortRecord &record, Language language);
/// The same without a note. The guide's in `language`; else the registry's own English
/// description, or the service's name; for a number nobody names, its status: "Unassigned".
QString catalogueTitle(const PortRecord &record, Language language);
/// One to three plain sentences. The guide's in `language`; for other entries what the registry or
/// this machine's services file says of them; for a number nobody names its range, its status and
/// whether this machine hands it to clients. Empty where only a note speaks.
QString text(const PortRecord &record, Language language, const SystemSettings &settings);
/// The guide's remark on safety; often empty.
QString safety(const PortRecord &record, Language language);

// socketwords.cpp: the live list

QString direction(Direction direction); ///< "Incoming"; empty for None
QString exposure(Exposure exposure); ///< who can reach it: "anyone", "this machine only"; empty for None
QString scope(Scope scope); ///< where the other end is: "local network", "internet"; empty for None
QString state(SocketState state); ///< what the state means: "Waiting for connections"
/// The state's code as the window shows it: short where the table has no room for UNCONNECTED.
QString stateCode(SocketState state);
QString rowChange(RowChangeKind kind); ///< "opened"
QString stateGroup(StateGroup group); ///< "Listening", "Established", "Other"
/// An address in words where it is a wildcard ("all addresses"), else the address.
QString address(const IpAddress &address);

/// Who holds it, never empty: "nginx", "nginx ×4", "another user's (root)", "kernel, was nginx",
/// "nginx (not accepted yet)".
QString owner(const Socket &socket, const Tables &tables);
QString unreadOwner(); ///< in place of the process of a socket that was too short-lived
/// Why the owner is not simply a process: one sentence; empty for those that are.
QString ownerReason(const Owner &owner);
/// The unit or container: "nginx.service", "docker:0123456789ab"; empty when not known.
QString unit(const Owner &owner, const Tables &tables);

/// Which network namespace it is: "docker:0123456789ab", its number when it has no name; empty for the
/// current one.
QString networkNamespace(const NetworkNamespace &space);

// healthwords.cpp

/// Names of Linux capabilities as the manual writes them: "CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH",
/// from "cap_sys_ptrace cap_dac_read_search".
QString capabilities(std::string_view names);
/// What a sample could not see, and why: one sentence.
QString health(const HealthNote &note);
/// What would unlock it, or what happens next: one or two sentences.
QString remedy(const HealthNote &note);

// querywords.cpp

/// Why a query was not understood: one sentence that names the word.
QString queryError(const QueryError &error);
/// What a field asks for, in a few words.
QString queryField(QueryField field);
/// What one of fixedValues(field) means; often empty.
QString queryValue(QueryField field, const std::string &value);

// notewords.cpp: the person's notes

/// What is wrong with a line of the notes file: one sentence, with the line's number.
QString noteProblem(const NoteProblem &problem);
/// Says of a file with problems how many lines are left out, and what is wrong with the first. Empty
/// when all is well.
QString noteProblems(const NotesDocument &notes);
/// The note's text as it may be shown, line by line.
QStringList noteLines(std::string_view text);
// filewords.cpp

/// A day or month of the registry, "2026-08-17" or "2026-08": "17 Aug 2026"; other text as it is.
QString date(std::string_view iso, Language language);
/// "IANA registry of 17 Aug 2026", "IANA registry of 1 Nov 2026, updated on 20 Nov 2026".
QString registry(const RegistryInfo &registry, Language language);
/// Why a file was not written; its path is shown.
QString fileError(QFileDevice::FileError error, const QString &path);
/// Why a file is not taken as IANA's registry: one sentence.
QString registryFinding(const Finding &finding);

// amountwords.cpp: binary units everywhere

QString bytes(std::uint64_t count); ///< "512 bytes", "1.4 MiB"
QString bytesPerSecond(double rate); ///< "3.4 KiB/s"
/// The same with three significant digits and the unit behind the only space, for columns: "1.24 MiB".
QString amount(std::uint64_t count);
QString amountPerSecond(double rate); ///< "12.4 KiB/s"
QString roundTrip(std::uint32_t microseconds); ///< "0.08 ms", "23 ms"

// listwords.cpp

QString listSeparator(); ///< between the items of a list in one line: ", " or 、
/// Text from strangers as it may be shown: plain, control and bidi characters visible.
QString plain(std::string_view stranger);
/// `pattern` with %1, %2, ... replaced, all at once. Chinese sets words apart from Latin letters and digits by a space,
/// and not from each other: where a value borders on Han on both sides of such a space, it is left out.
QString inserted(const QString &pattern, const QStringList &values);
/// Plain text as a tooltip that shows it as it is: escaped where a tooltip would take it for markup.
QString toolTip(const QString &text);

} // namespace netwharf::words
