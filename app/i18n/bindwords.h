// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/asktext.h"
#include "core/advise/bindadvice.h"
#include "core/advise/freeports.h"

#include <QString>
#include <QStringList>

#include <span>

/// Advice about ports as sentences, in the language that is installed now: see words.h.
namespace netwharf::words {

/// What an answer was made from; all of it outlives the call.
struct BindContext
{
    const BindAnswer &answer;
    std::span<const Row> rows;
    const Tables &tables;
    const BindSettings &settings;
    std::span<const std::uint16_t> freePorts; ///< near the one asked for; may be empty
};

/// "No: TCP port 8080 cannot be bound at all addresses."
QString bindVerdict(const BindContext &context);
/// Who or what is in the way: one or two sentences.
QString bindReason(const BindReason &reason, const BindContext &context);
/// What is to be known beside the verdict, one sentence each: often none.
QStringList bindRemarks(const BindContext &context);
/// The address asked about, with its interface: "fe80::1%eth0".
QString bindAddress(const BindContext &context);
/// The local end of a socket as the list of sockets writes it: "0.0.0.0%lo:5016", "[fe80::1]%eth0:22".
QString bindEnd(const Socket &socket, const Tables &tables);
/// Where a rule of NAT sends it: "172.17.0.2:80", "port 8443 of this machine".
QString bindForwardTarget(const Forward &forward, const BindContext &context);
/// How long a port stays taken: "about 43 seconds".
QString bindFreeIn(std::chrono::milliseconds time);
/// What to do, one sentence.
QString bindFix(BindFix fix, const BindReason &reason, const BindContext &context);
/// The same for EndProcess, short: "End nginx (process 12).", "End the 3 programs that hold it."
QString bindEndHolders(const BindContext &context);
/// What that means, and who they are where there are several.
QString bindEndingHolders(const BindContext &context);
/// What to type into a terminal for it; empty where there is nothing to type. Never run by us.
QString bindFixCommand(BindFix fix, const BindReason &reason, const BindContext &context);
/// The holder in one line: "nginx, process 3391, user www-data, nginx.service".
QString bindHolder(const Socket &socket, const Tables &tables);

/// What was looked at: "No privileges needed", and what was found: "ports below 1024 need them here".
QString bindCheckFact(const BindCheck &check);
QString bindCheckValue(const BindCheck &check, const BindContext &context);

/// Why a text names no port: one sentence.
QString askError(const AskError &error);
/// That the text named more ports than the one that was read; empty where it did not.
QString otherPorts(const AskedBind &asked);
/// Why a port was passed over when a free one was looked for: one sentence.
QString passedOver(const PassedOver &passed, std::span<const Row> rows, const Tables &tables,
                   const Catalogue &catalogue, const BindSettings &settings);
/// How many were passed over and why: one sentence; empty for none.
QString passedOverCounts(const FreePorts &found);

} // namespace netwharf::words
