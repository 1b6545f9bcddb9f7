// SPDX-License-Identifier: MIT
#include "app/models/reachcells.h"

#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"
#include "app/models/connectionwords.h"
#include "app/models/reachmodel.h"

namespace netwharf {

namespace {

/// The tags; where there are none, what the guide has to say.
QString safetyText(const PortRecord &record, Language language)
{
    const QString tags = words::safetyTags(record);
    return tags.isEmpty() ? words::safety(record, language) : tags;
}

/// Since when it is there; what is not as it was accepted says so first.
QString sinceText(const ReachLine &line, const ReachVerdict &verdict, Language language)
{
    const QString news = words::reachNews(verdict, {});
    if (line.since == std::chrono::system_clock::time_point())
        return news;
    const QString since = momentText(line.since, std::chrono::system_clock::now(),
                                     localeOf(language)); // the usual one may change meanwhile
    return news.isEmpty() ? since : QStringLiteral("%1 · %2").arg(news, since);
}

QString lineCell(const ReachArrangement &arrangement, const ReachRow &row, ReachColumn column, Language language)
{
    const ReachLine &line = arrangement.list->lines[row.place];
    const Tables &tables = *arrangement.list->snapshot->tables;
    const Catalogue &catalogue = *arrangement.list->catalogue;
    switch (column) {
    case ReachColumn::Port: return QString::number(line.port());
    case ReachColumn::Protocol: return words::transport(line.transport());
    case ReachColumn::Service: return words::plain(words::recordOf(line, catalogue).name);
    case ReachColumn::Program: return words::owner(line.row.socket, tables);
    case ReachColumn::User: return words::reachUser(line, tables);
    case ReachColumn::Addresses: return words::reachAddresses(line, tables);
    case ReachColumn::Safety: return safetyText(words::recordOf(line, catalogue), language);
    case ReachColumn::Since: return sinceText(line, row.verdict, language);
    }
    return {};
}

QString goneCell(const ReachArrangement &arrangement, const GoneReach &gone, ReachColumn column)
{
    const KnownReach &known = gone.known;
    const Tables &tables = *arrangement.list->snapshot->tables;
    const Catalogue &catalogue = *arrangement.list->catalogue;
    switch (column) {
    case ReachColumn::Port: return QString::number(known.port);
    case ReachColumn::Protocol: return words::transport(known.transport);
    case ReachColumn::Service: {
        const EntryIndex entry = catalogue.best(known.port, transportOf(known.transport));
        return entry != NoEntry ? words::plain(catalogue.at(entry).name) : QString();
    }
    case ReachColumn::Program: return words::knownProgram(known, tables);
    case ReachColumn::User: return known.program.uid ? words::plain(tables.user(*known.program.uid)) : QString();
    //: Who could reach a port when it was accepted
    case ReachColumn::Addresses: return ReachModel::tr("was: %1").arg(words::exposure(known.exposure));
    case ReachColumn::Safety: return {};
    case ReachColumn::Since: return words::reachGone(gone);
    }
    return {};
}

} // namespace

QString reachCell(const ReachArrangement &arrangement, const ReachRow &row, ReachColumn column, Language language)
{
    if (row.isHead)
        return {};
    return row.isGone() ? goneCell(arrangement, arrangement.gone[row.place], column)
                        : lineCell(arrangement, row, column, language);
}

} // namespace netwharf
