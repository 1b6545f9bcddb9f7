// SPDX-License-Identifier: MIT
#include "app/cli/watchpicture.h"

#include "app/cli/live.h"
#include "app/cli/textcut.h"
#include "app/i18n/words.h"
#include "core/rows/ordering.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Control sequences of ECMA-48, and two private modes that a terminal without them passes over.
constexpr std::string_view BeginFrame = "\x1b[?2026h\x1b[?25l\x1b[H"; ///< show at once, no cursor, home
constexpr std::string_view ClearToEndOfLine = "\x1b[K";
constexpr std::string_view ClearBelow = "\x1b[J";
constexpr std::string_view EndFrame = "\x1b[?25h\x1b[?2026l";
/// Rows that must fit beside the notes.
constexpr int FewestRows = 4;

TextTable pictureTable(NamespaceColumn namespaces)
{
    std::vector<TextTable::Column> columns{{""}};
    for (TextTable::Column &column : socketColumns(namespaces))
        columns.push_back(std::move(column));
    return TextTable(std::move(columns));
}

} // namespace

WatchPicture::WatchPicture(LiveOutput &output, std::string filter, std::chrono::milliseconds interval)
    : m_output(output), m_filter(std::move(filter)), m_interval(interval), m_table(pictureTable(m_namespaces))
{}

bool WatchPicture::begin(const WatchedRows &rows)
{
    m_source = &rows;
    take(rows, {rows.snapshot().takenAt, {}, rows.snapshot().health});
    // Home is the line we stand on when a screenful of lines has gone by.
    const auto lines = static_cast<std::size_t>(m_output.size().lines);
    return m_output.write(std::string(lines - 1, '\n')) && redraw();
}

bool WatchPicture::add(const WatchedRows &rows, const WatchNews &news)
{
    take(rows, news);
    return redraw();
}

void WatchPicture::take(const WatchedRows &rows, const WatchNews &news)
{
    m_at = news.at;
    m_rows = rows.rows();
    m_marks.clear();
    for (const RowChange &change : news.changes) {
        m_marks[change.row.socket.id] = {signOf(change.kind), change.tables};
        if (change.kind == RowChangeKind::Closed)
            m_rows.push_back(change.row);
    }
    sortRows(m_rows, SortKey::Process, false, {rows.snapshot().tables.get(), &rows.catalogue()});
    if (m_namespaces == NamespaceColumn::No && namespaceColumnFor(m_rows) == NamespaceColumn::Yes) {
        m_namespaces = NamespaceColumn::Yes; // and it stays, so that columns do not come and go
        m_table = pictureTable(m_namespaces);
    }
    m_notes.clear();
    for (const HealthNote &note : healthOfShown(news.health, rows.rows()))
        m_notes.push_back(words::health(note).toStdString());
}

std::string WatchPicture::headLine() const
{
    const auto since = std::chrono::floor<std::chrono::milliseconds>(m_at.time_since_epoch());
    const QString time = QDateTime::fromMSecsSinceEpoch(since.count()).toString(QStringLiteral("HH:mm:ss"));
    const QString seconds = QString::number(static_cast<double>(m_interval.count()) / 1000.0);
    const int count = static_cast<int>(m_source->rows().size());
    if (m_filter.empty())
        //: Head of a list that is kept current; %1 a time, %2 a number of seconds
        return Cli::tr("%1 · %Ln socket(s) · every %2 s", nullptr, count).arg(time, seconds).toStdString();
    //: Head of a list that is kept current; %1 a time, %2 a number of seconds, %3 the filter as it was typed
    return Cli::tr("%1 · %Ln socket(s) that match “%3” · every %2 s", nullptr, count)
        .arg(time, seconds, words::plain(m_filter))
        .toStdString();
}

std::vector<std::string> WatchPicture::compose(TerminalSize size)
{
    // The last column stays free: a terminal that stands at its edge clears the wrong place.
    const int width = std::max(size.columns - 1, 1);
    const int notes = static_cast<int>(m_notes.size());
    const bool hasNotes = size.lines - 2 - notes >= FewestRows;
    const auto room = static_cast<std::size_t>(std::max(size.lines - 2 - (hasNotes ? notes : 0), 1));
    const bool isCut = m_rows.size() > room;
    const std::size_t count = isCut ? room - 1 : m_rows.size();
    m_table.clearLines();
    for (std::size_t i = 0; i < count; ++i) {
        const auto mark = m_marks.find(m_rows[i].socket.id);
        const bool isMarked = mark != m_marks.end();
        const Tables &tables = isMarked ? *mark->second.tables : *m_source->snapshot().tables;
        std::vector<std::string> cells{std::string(1, isMarked ? mark->second.sign : ' ')};
        for (std::string &cell : socketCells(m_rows[i], tables, m_source->catalogue(), m_namespaces))
            cells.push_back(std::move(cell));
        m_table.addLine(std::move(cells));
    }
    std::vector<std::string> lines = m_table.fittedLines(width);
    lines.insert(lines.begin(), headLine());
    if (isCut)
        //: Below a list that does not fit on the screen
        lines.push_back(Cli::tr("… %Ln more", nullptr, static_cast<int>(m_rows.size() - count)).toStdString());
    if (m_rows.empty())
        lines.push_back(Cli::tr("No socket matches.").toStdString());
    if (hasNotes)
        lines.insert(lines.end(), m_notes.begin(), m_notes.end());
    if (lines.size() > static_cast<std::size_t>(size.lines))
        lines.resize(static_cast<std::size_t>(size.lines));
    for (std::string &line : lines)
        line = cutEnd(line, width);
    return lines;
}

bool WatchPicture::redraw()
{
    std::string frame(BeginFrame);
    bool isFirst = true;
    for (const std::string &line : compose(m_output.size())) {
        frame += isFirst ? "" : "\r\n";
        frame += line;
        frame += ClearToEndOfLine;
        isFirst = false;
    }
    frame += ClearBelow;
    frame += EndFrame;
    return m_output.write(frame);
}

void WatchPicture::end()
{
    m_output.write("\r\n");
}

} // namespace netwharf
