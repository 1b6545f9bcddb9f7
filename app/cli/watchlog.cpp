// SPDX-License-Identifier: MIT
#include "app/cli/watchlog.h"

#include "app/cli/live.h"
#include "app/cli/output.h"
#include "app/cli/socketcells.h"
#include "app/export/isotime.h"
#include "app/i18n/words.h"
#include "core/rows/ordering.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

std::vector<TextTable::Column> logColumns()
{
    //: Column heading: when it happened
    std::vector<TextTable::Column> columns{{QCoreApplication::translate("Cli", "Time").toStdString()}, {""}};
    for (TextTable::Column &column : socketColumns(NamespaceColumn::Yes))
        columns.push_back(std::move(column));
    return columns;
}

} // namespace

WatchLog::WatchLog(Sink out) : m_out(std::move(out)), m_table(logColumns()) {}

bool WatchLog::begin(const WatchedRows &rows)
{
    const Snapshot &snapshot = rows.snapshot();
    std::vector<Row> sorted = rows.rows();
    sortRows(sorted, SortKey::Process, false, {snapshot.tables.get(), &rows.catalogue()});
    for (const Row &row : sorted)
        addLine(snapshot.takenAt, '=', row, *snapshot.tables, rows.catalogue());
    const bool goesOn = m_table.write(m_out);
    m_table.clearLines();
    remarkOn(healthOfShown(snapshot.health, rows.rows()));
    return goesOn;
}

bool WatchLog::add(const WatchedRows &rows, const WatchNews &news)
{
    for (const RowChange &change : news.changes)
        addLine(change.at, signOf(change.kind), change.row, *change.tables, rows.catalogue());
    const bool goesOn = m_table.writeLines(m_out);
    m_table.clearLines();
    if (news.healthChanged)
        remarkOn(healthOfShown(news.health, rows.rows()));
    return goesOn;
}

void WatchLog::addLine(std::chrono::system_clock::time_point at, char sign, const Row &row, const Tables &tables,
                       const Catalogue &catalogue)
{
    std::vector<std::string> cells{isoTime(at), std::string(1, sign)};
    for (std::string &cell : socketCells(row, tables, catalogue, NamespaceColumn::Yes))
        cells.push_back(std::move(cell));
    m_table.addLine(std::move(cells));
}

void WatchLog::remarkOn(const Health &health)
{
    for (const HealthNote &note : health) {
        const auto isIt = [&note](const HealthNote &known) { return sameNote(known, note); };
        if (std::none_of(m_health.begin(), m_health.end(), isIt))
            remark(words::health(note));
    }
    m_health = health;
}

} // namespace netwharf
