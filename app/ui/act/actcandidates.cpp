// SPDX-License-Identifier: MIT
#include "app/ui/act/actcandidates.h"

#include "app/i18n/actwords.h"
#include "app/i18n/words.h"

#include <QCoreApplication>

namespace netwharf {

namespace {

/// The arrow leads to who was called.
QString endsOf(const Socket &socket, Direction direction)
{
    const QString local = QString::fromStdString(socket.local.toString());
    if (!socket.hasRemote)
        return local;
    const QString between = direction == Direction::Outgoing   ? QStringLiteral("%1 → %2")
                            : direction == Direction::Incoming ? QStringLiteral("%1 ← %2")
                                                               : QStringLiteral("%1 – %2");
    return between.arg(local, QString::fromStdString(socket.remote.toString()));
}

QString holderOf(const Socket &socket, const Tables &tables)
{
    const auto holders = holdersOf(socket, tables);
    return holders.size() == 1 ? words::processWithPid(holders.front()->name, holders.front()->pid)
                               : words::owner(socket, tables);
}

} // namespace

std::vector<const Process *> holdersOf(const Socket &socket, const Tables &tables)
{
    const bool isHeld = socket.owner.kind == OwnerKind::Process || socket.owner.kind == OwnerKind::Shared;
    return isHeld ? tables.processesOf(socket.owner) : std::vector<const Process *>();
}

std::optional<ActRefusal> whyWeCannotEnd(const Process &process)
{
    return whyNotEnd(process, static_cast<std::uint32_t>(QCoreApplication::applicationPid()));
}

EndCandidate endCandidateOf(const Process &process, const Tables &tables)
{
    const bool hasUnit = process.unit < tables.units.size();
    return {keyOf(process), process.name, hasUnit ? serviceOf(tables.units[process.unit]) : std::nullopt};
}

CloseCandidate closeCandidateOf(const Socket &socket, Direction direction, const Tables &tables)
{
    return {socket, holderOf(socket, tables), endsOf(socket, direction)};
}

} // namespace netwharf
