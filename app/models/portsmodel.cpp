// SPDX-License-Identifier: MIT
#include "app/models/portsmodel.h"

#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace netwharf {

PortsModel::PortsModel(QObject *parent) : QAbstractTableModel(parent) {}

PortsModel::~PortsModel() = default;

void PortsModel::setCatalogue(const std::shared_ptr<const Catalogue> &catalogue)
{
    const auto oldGroups = std::exchange(m_groups, std::make_shared<const PortGroups>(catalogue));
    // Until show() the rows have numbers of a catalogue that is gone: data() must not see them.
    const auto oldRows = std::exchange(m_rows, {});
    m_order = std::make_unique<PortOrder>(*m_groups, m_language);
    m_use = useCells(*m_groups, *m_portUse, *m_tables, m_hidden);
    show(computeRows(),
         [&](int row) { return m_groups->find(oldGroups->key(oldRows[static_cast<std::size_t>(row)])); });
    emit countsChanged();
}

void PortsModel::setLanguage(Language language)
{
    m_language = language;
    if (m_groups) {
        m_order = std::make_unique<PortOrder>(*m_groups, m_language);
        m_use = useCells(*m_groups, *m_portUse, *m_tables, m_hidden); // owners are told in words
        refresh();
    }
    emit headerDataChanged(Qt::Horizontal, 0, PortColumnCount - 1);
    if (m_rowCount > 0)
        emit dataChanged(index(0, 0), index(m_rowCount - 1, PortColumnCount - 1));
}

void PortsModel::setUse(std::shared_ptr<const PortUseMap> use, const Snapshot &snapshot)
{
    m_portUse = std::move(use);
    m_tables = snapshot.tables;
    m_hidden = hiddenListenersOf(snapshot);
    m_settings = snapshot.settings;
    if (!m_groups)
        return;
    const UseCells before = std::exchange(m_use, useCells(*m_groups, *m_portUse, *m_tables, m_hidden));
    if (m_use != before) {
        refresh();
        announceUse(before, m_use);
    }
}

void PortsModel::setFilter(const Query &query, const PortChips &chips)
{
    m_query = query;
    m_chips = chips;
    const auto wordsBefore = std::exchange(m_markedWords, {});
    for (const std::string &word : query.words())
        m_markedWords.push_back(text::fold(word));
    if (!m_groups)
        return;
    refresh();
    if (m_markedWords != wordsBefore) {
        announceColumn(PortColumn::Name);
        announceColumn(PortColumn::Purpose);
    }
}

void PortsModel::sortBy(std::optional<PortColumn> column, bool descending)
{
    m_sortColumn = column;
    m_descending = descending;
    if (m_groups)
        refresh();
}

std::optional<int> PortsModel::rowOf(PortRowId id) const
{
    if (isAnswer(id)) {
        const auto place = m_answerPlaces.find(id);
        return place == m_answerPlaces.end() ? std::nullopt : std::optional(place->second);
    }
    if (number(id) >= m_places.size() || m_places[number(id)] < 0)
        return std::nullopt;
    return m_places[number(id)];
}

const UseCell *PortsModel::use(PortRowId id) const
{
    const auto cell = m_use.find(id);
    return cell == m_use.end() ? nullptr : &cell->second;
}

bool PortsModel::beginsRange(int row) const
{
    if (m_ranked || (m_sortColumn && *m_sortColumn != PortColumn::Port) || row <= 0)
        return false;
    return m_groups->group(idOf(row - 1)).range != m_groups->group(idOf(row)).range;
}

void PortsModel::refresh()
{
    const PortCounts countsBefore = m_counts;
    std::vector<PortRowId> rows = computeRows();
    if (rows != m_rows)
        show(std::move(rows), [this](int row) { return std::optional(idOf(row)); });
    if (m_counts != countsBefore)
        emit countsChanged();
}

std::vector<PortRowId> PortsModel::computeRows()
{
    PortList list = makePortList(*m_groups, m_use, m_query, m_chips);
    m_ranked = list.ranked && !m_sortColumn;
    if (m_sortColumn) {
        if (list.ranked)
            sortByPort(*m_groups, list.rows);
        m_order->sort(list.rows, *m_sortColumn, m_descending, m_use);
    }
    m_counts = list.counts;
    return std::move(list.rows);
}

void PortsModel::show(std::vector<PortRowId> rows, const std::function<std::optional<PortRowId>(int)> &formerId)
{
    const int before = m_rowCount;
    const int after = static_cast<int>(rows.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rowCount = after;
        endInsertRows();
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<std::optional<PortRowId>> ids;
    for (const QModelIndex &index : from)
        ids.push_back(index.row() < before ? formerId(index.row()) : std::nullopt);
    m_rows = std::move(rows);
    rememberPlaces();
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const auto id = ids[static_cast<std::size_t>(i)];
        const auto row = id ? rowOf(*id) : std::nullopt;
        to.append(row ? index(*row, from[i].column()) : QModelIndex());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rowCount = after;
        endRemoveRows();
    }
}

void PortsModel::rememberPlaces()
{
    m_places.assign(m_groups->size(), -1);
    m_answerPlaces.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (isAnswer(m_rows[row]))
            m_answerPlaces[m_rows[row]] = static_cast<int>(row);
        else
            m_places[number(m_rows[row])] = static_cast<int>(row);
    }
}

void PortsModel::announceUse(const UseCells &before, const UseCells &after)
{
    const auto announce = [this](PortRowId id) {
        const auto row = rowOf(id);
        const int column = static_cast<int>(PortColumn::InUse);
        if (row)
            emit dataChanged(index(*row, column), index(*row, column));
    };
    for (const auto &[id, cell] : after) {
        const auto old = before.find(id);
        if (old == before.end() || old->second != cell)
            announce(id);
    }
    for (const auto &[id, cell] : before)
        if (!after.contains(id))
            announce(id);
}

void PortsModel::announceColumn(PortColumn column)
{
    const int at = static_cast<int>(column);
    if (m_rowCount > 0)
        emit dataChanged(index(0, at), index(m_rowCount - 1, at));
}

} // namespace netwharf
