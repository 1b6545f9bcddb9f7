// SPDX-License-Identifier: MIT
#include "app/models/reachmodel.h"

#include "app/i18n/language.h"
#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"
#include "app/models/connectionwords.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace netwharf {

namespace {

Language languageNow()
{
    return languageFor({QLocale().name()});
}

/// The tags; where there are none, what the guide has to say.
QString safetyText(const PortRecord &record)
{
    const QString tags = words::safetyTags(record);
    return tags.isEmpty() ? words::safety(record, languageNow()) : tags;
}

/// Whether the lines speak of the same things, for the same others to reach: then the same rows show them.
bool hasSameRows(const ReachList &a, const ReachList &b)
{
    return std::ranges::equal(a.lines, b.lines, [](const ReachLine &one, const ReachLine &other) {
        return one.port() == other.port() && one.transport() == other.transport() && one.exposure == other.exposure
               && one.row.socket.namespaceIndex == other.row.socket.namespaceIndex && one.program == other.program;
    });
}

bool isRight(ReachColumn column)
{
    return column == ReachColumn::Port;
}

} // namespace

ReachSection sectionOf(const ReachLine &line)
{
    if (line.exposure == Exposure::ThisMachine)
        return ReachSection::ThisMachine;
    if (line.isElsewhere())
        return ReachSection::Elsewhere;
    return line.exposure == Exposure::Everywhere ? ReachSection::Everywhere : ReachSection::LocalNetwork;
}

ReachModel::ReachModel(QObject *parent) : QAbstractTableModel(parent) {}

void ReachModel::setList(std::shared_ptr<const ReachList> list)
{
    const bool same = m_list && list && hasSameRows(*m_list, *list);
    m_list = std::move(list);
    if (!same)
        arrange();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ReachColumnCount - 1));
}

void ReachModel::setBaseline(const ReachBaseline &baseline)
{
    m_comparison = ReachComparison(baseline);
    m_acceptedAt = baseline.acceptedAt();
    arrange();
}

void ReachModel::setMachineOpen(bool open)
{
    m_machineOpen = open;
    arrange();
}

void ReachModel::setSearch(const QString &text)
{
    m_words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
}

int ReachModel::foundCount() const
{
    return std::accumulate(m_found.begin(), m_found.end(), 0);
}

bool ReachModel::isWanted(const ReachRow &row) const
{
    QString text;
    for (int column = 0; isSearching() && column < ReachColumnCount; ++column) {
        const auto place = static_cast<ReachColumn>(column);
        text += row.isGone() ? goneText(m_gone[row.place], place) : lineText(m_list->lines[row.place], place);
        text += QLatin1Char('\n');
    }
    text = text.toCaseFolded();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

void ReachModel::arrange()
{
    if (!m_list)
        return;
    m_gone = m_comparison.goneFrom(*m_list);
    m_counts = {};
    m_new = 0;
    for (const ReachLine &line : m_list->lines) {
        ++m_counts[static_cast<std::size_t>(sectionOf(line))];
        const ReachNews news = m_comparison.verdictOn(line).news;
        m_new += news == ReachNews::New || news == ReachNews::Wider ? 1 : 0;
    }
    m_counts[static_cast<std::size_t>(ReachSection::Gone)] = static_cast<int>(m_gone.size());
    merge(placedRows());
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ReachColumnCount - 1));
}

std::vector<ReachModel::Placed> ReachModel::placedRows()
{
    std::vector<Placed> rows;
    m_found = {};
    for (std::size_t i = 0; i < m_list->lines.size(); ++i) {
        const ReachLine &line = m_list->lines[i];
        const ReachSection section = sectionOf(line);
        const ReachRow row{section, false, i};
        if (!isWanted(row))
            continue;
        ++m_found[static_cast<std::size_t>(section)];
        if (section != ReachSection::ThisMachine || m_machineOpen || isSearching())
            rows.push_back({Key(section, true, line.port(), line.transport(), line.row.socket.namespaceIndex,
                                line.program, 0),
                            row});
    }
    for (std::size_t i = 0; i < m_gone.size(); ++i) {
        const KnownReach &known = m_gone[i].known;
        const ReachRow row{ReachSection::Gone, false, i};
        if (!isWanted(row))
            continue;
        ++m_found[static_cast<std::size_t>(ReachSection::Gone)];
        rows.push_back({Key(ReachSection::Gone, true, known.port, known.transport, known.elsewhere ? 1 : 0,
                            known.program, 0),
                        row});
    }
    for (std::size_t i = 0; i < m_found.size(); ++i)
        if (m_found[i] > 0)
            rows.push_back({Key(static_cast<ReachSection>(i), false, 0, Protocol{}, 0, ReachProgram{}, 0),
                            {static_cast<ReachSection>(i), true, 0}});
    std::ranges::stable_sort(rows, {}, &Placed::key);
    // A file may name one thing twice.
    for (std::size_t i = 1; i < rows.size(); ++i) {
        Key before = rows[i - 1].key;
        std::get<6>(before) = 0;
        if (before == rows[i].key)
            std::get<6>(rows[i].key) = std::get<6>(rows[i - 1].key) + 1;
    }
    return rows;
}

/// Both lists are in the order of their keys: what is in one only has come or gone, in whole runs.
void ReachModel::merge(std::vector<Placed> rows)
{
    const auto isKnown = [](const std::vector<Placed> &in, const Key &key) {
        return std::ranges::binary_search(in, key, {}, &Placed::key);
    };
    // Whoever looks while rows go meets the new list already: what goes says nothing of it any more.
    for (Placed &old : m_rows)
        old.row = isKnown(rows, old.key) ? std::ranges::lower_bound(rows, old.key, {}, &Placed::key)->row
                                         : ReachRow{old.row.section, true, 0};
    for (std::size_t end = m_rows.size(); end > 0;) {
        if (isKnown(rows, m_rows[end - 1].key)) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && !isKnown(rows, m_rows[begin - 1].key))
            --begin;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(begin), m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin;
    }
    for (std::size_t place = 0; place < rows.size();) {
        if (place < m_rows.size() && m_rows[place].key == rows[place].key) {
            ++place;
            continue;
        }
        std::size_t end = place;
        while (end < rows.size() && (place >= m_rows.size() || rows[end].key < m_rows[place].key))
            ++end;
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(place), rows.begin() + static_cast<std::ptrdiff_t>(place),
                      rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        place = end;
    }
}

int ReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ReachColumnCount;
}

const ReachLine &ReachModel::lineAt(int row) const
{
    return m_list->lines[rowAt(row).place];
}

const GoneReach &ReachModel::goneAt(int row) const
{
    return m_gone[rowAt(row).place];
}

ReachVerdict ReachModel::verdictAt(int row) const
{
    return m_comparison.verdictOn(lineAt(row));
}

QString ReachModel::headText(ReachSection section) const
{
    const int count = m_found[static_cast<std::size_t>(section)];
    switch (section) {
    case ReachSection::Everywhere: return tr("Anyone can reach these: %Ln", nullptr, count);
    case ReachSection::LocalNetwork: return tr("The local network can reach these: %Ln", nullptr, count);
    case ReachSection::Elsewhere: return tr("In containers and other network namespaces: %Ln", nullptr, count);
    case ReachSection::ThisMachine: return tr("Only this machine can reach these: %Ln", nullptr, count);
    case ReachSection::Gone: return tr("Accepted, but not there for others now: %Ln", nullptr, count);
    }
    return {};
}

QString ReachModel::lineText(const ReachLine &line, ReachColumn column) const
{
    const Tables &tables = *m_list->snapshot->tables;
    switch (column) {
    case ReachColumn::Port: return QString::number(line.port());
    case ReachColumn::Protocol: return words::transport(line.transport());
    case ReachColumn::Service: return words::plain(words::recordOf(line, *m_list->catalogue).name);
    case ReachColumn::Program: return words::owner(line.row.socket, tables);
    case ReachColumn::User: return words::reachUser(line, tables);
    case ReachColumn::Addresses: return words::reachAddresses(line, tables);
    case ReachColumn::Safety: return safetyText(words::recordOf(line, *m_list->catalogue));
    case ReachColumn::Since: return sinceText(line);
    }
    return {};
}

QString ReachModel::newsOf(const ReachLine &line) const
{
    return words::reachNews(m_comparison.verdictOn(line), {});
}

/// Since when it is there; what is not as it was accepted says so first.
QString ReachModel::sinceText(const ReachLine &line) const
{
    const QString news = newsOf(line);
    if (line.since == std::chrono::system_clock::time_point())
        return news;
    const QString since = momentText(line.since, std::chrono::system_clock::now());
    return news.isEmpty() ? since : QStringLiteral("%1 · %2").arg(news, since);
}

QString ReachModel::goneText(const GoneReach &gone, ReachColumn column) const
{
    const KnownReach &known = gone.known;
    const Tables &tables = *m_list->snapshot->tables;
    switch (column) {
    case ReachColumn::Port: return QString::number(known.port);
    case ReachColumn::Protocol: return words::transport(known.transport);
    case ReachColumn::Service: {
        const EntryIndex entry = m_list->catalogue->best(known.port, transportOf(known.transport));
        return entry != NoEntry ? words::plain(m_list->catalogue->at(entry).name) : QString();
    }
    case ReachColumn::Program: return words::knownProgram(known, tables);
    case ReachColumn::User: return known.program.uid ? words::plain(tables.user(*known.program.uid)) : QString();
    //: Who could reach a port when it was accepted
    case ReachColumn::Addresses: return tr("was: %1").arg(words::exposure(known.exposure));
    case ReachColumn::Safety: return {};
    case ReachColumn::Since: return words::reachGone(gone);
    }
    return {};
}

QString ReachModel::cellText(int row, ReachColumn column) const
{
    const ReachRow &what = rowAt(row);
    if (what.isHead)
        return column == ReachColumn::Port ? headText(what.section) : QString();
    return what.isGone() ? goneText(goneAt(row), column) : lineText(lineAt(row), column);
}

QString ReachModel::toolTip(int row, ReachColumn column) const
{
    if (!rowAt(row).isLine())
        return cellText(row, column);
    const ReachLine &line = lineAt(row);
    const PortRecord record = words::recordOf(line, *m_list->catalogue);
    switch (column) {
    case ReachColumn::Service: return words::title(record, languageNow());
    case ReachColumn::Safety: return words::safetySentences(record, languageNow()).join(QLatin1Char('\n'));
    case ReachColumn::Program:
        return line.program.executable.empty() ? words::ownerReason(line.row.socket.owner)
                                               : words::plain(line.program.executable);
    default: return cellText(row, column);
    }
}

QString ReachModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ReachColumnCount; ++column)
        if (const QString text = cellText(row, static_cast<ReachColumn>(column)); !rowAt(row).isHead || !text.isEmpty())
            cells << text;
    return cells.join(QLatin1Char('\t'));
}

QString ReachModel::allText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).isHead && row > 0)
            lines << QString();
        lines << rowText(row);
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ReachModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<ReachColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(index.row(), column);
    case Qt::ToolTipRole: return words::toolTip(toolTip(index.row(), column));
    case Qt::AccessibleTextRole: return cellText(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ReachColumnCount)
        return {};
    const auto column = static_cast<ReachColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case ReachColumn::Port: return tr("Port");
    case ReachColumn::Protocol: return tr("Protocol");
    case ReachColumn::Service: return tr("Service");
    case ReachColumn::Program: return tr("Program");
    case ReachColumn::User: return tr("User");
    case ReachColumn::Addresses: return tr("Bound to", "addresses");
    case ReachColumn::Safety: return tr("What the catalogue says");
    case ReachColumn::Since: return tr("Since");
    }
    return {};
}

void ReachModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ReachColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ReachColumnCount - 1));
}

} // namespace netwharf
