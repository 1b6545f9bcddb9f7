// SPDX-License-Identifier: MIT
#include "app/models/maptablemodel.h"

#include "app/i18n/words.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace netwharf {

namespace {

constexpr qsizetype MostNames = 4;
constexpr std::size_t MostRead = 1000; ///< sockets of a port

} // namespace

MapTableModel::MapTableModel(const PortMapModel *map, QObject *parent) : QAbstractTableModel(parent), m_map(map) {}

void MapTableModel::refresh()
{
    if (!m_map->isReady())
        return;
    std::vector<std::uint16_t> ports;
    if (m_map->isSearching()) {
        for (std::size_t port = 0; port < PortCount; ++port)
            if (m_map->hits().ports.test(port))
                ports.push_back(static_cast<std::uint16_t>(port));
    } else {
        ports = m_map->litPorts();
    }
    m_users.clear();
    showPorts(std::move(ports));
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, MapColumnCount - 1));
}

const QStringList &MapTableModel::usersOf(std::uint16_t port) const
{
    const auto [place, isNew] = m_users.try_emplace(port);
    QStringList &names = place->second;
    const auto &look = m_map->look();
    if (!isNew || !look)
        return names;
    const Snapshot &snapshot = *look->snapshot;
    // Who was there says nothing beside who is.
    const bool isInUse = (m_map->lightsAt(port) & InUseLights) != 0;
    for (const std::uint32_t at : look->local.at(port) | std::views::take(MostRead)) {
        const Socket &socket = snapshot.sockets[at];
        if (!has(m_map->layers(), *layerOf(socket.protocol)) || (isInUse && socket.state == SocketState::TimeWait))
            continue;
        if (const QString owner = words::owner(socket, *snapshot.tables); !names.contains(owner))
            names << owner;
        if (names.size() > MostNames)
            break;
    }
    return names;
}

/// All at once, as LiveModel does: rows that come and go one by one would each move the selection. A view learns of
/// a new number of rows only where some come or go, so that these are put at the end before, or taken from it after.
void MapTableModel::showPorts(std::vector<std::uint16_t> ports)
{
    if (ports == m_ports)
        return;
    const std::size_t before = m_ports.size();
    const std::size_t after = ports.size();
    constexpr std::uint16_t Last = PortCount - 1; // keeps the order
    if (after > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(after) - 1);
        m_ports.resize(after, Last);
        endInsertRows();
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from) {
        const auto place = std::ranges::lower_bound(ports, portAt(old.row()));
        const bool isThere = place != ports.end() && *place == portAt(old.row());
        to << (isThere ? index(static_cast<int>(place - ports.begin()), old.column()) : QModelIndex());
    }
    m_ports = std::move(ports);
    m_ports.resize(std::max(before, after), Last);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, static_cast<int>(after), static_cast<int>(before) - 1);
        m_ports.resize(after);
        endRemoveRows();
    }
}

int MapTableModel::rowOf(std::uint16_t port) const
{
    const auto place = std::ranges::lower_bound(m_ports, port);
    return place != m_ports.end() && *place == port ? static_cast<int>(place - m_ports.begin()) : -1;
}

std::uint16_t MapTableModel::nearest(std::uint16_t port) const
{
    const auto place = std::ranges::lower_bound(m_ports, port);
    return place == m_ports.end() ? m_ports.back() : *place;
}

int MapTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ports.size());
}

int MapTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : MapColumnCount;
}

QString MapTableModel::cell(std::uint16_t port, MapColumn column) const
{
    switch (column) {
    case MapColumn::Port: return QString::number(port);
    case MapColumn::Protocol: return m_map->transportsOf(port);
    case MapColumn::Light: return m_map->lightsText(port);
    case MapColumn::Service: return m_map->nameOf(port);
    case MapColumn::Purpose: return m_map->purposeOf(port);
    case MapColumn::UsedBy: break;
    }
    const QStringList &users = usersOf(port);
    const QString names = users.mid(0, MostNames).join(words::listSeparator());
    return users.size() > MostNames ? names + QStringLiteral("…") : names;
}

QVariant MapTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const std::uint16_t port = portAt(index.row());
    const auto column = static_cast<MapColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell(port, column);
    case Qt::ToolTipRole: return words::toolTip(cell(port, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == MapColumn::Port ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant MapTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= MapColumnCount)
        return {};
    const auto column = static_cast<MapColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == MapColumn::Port ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case MapColumn::Port: return tr("Port");
    case MapColumn::Protocol: return tr("Protocol");
    //: Column of the map as a table: what is going on on the port
    case MapColumn::Light: return tr("State");
    case MapColumn::Service: return tr("Service");
    case MapColumn::Purpose: return tr("Purpose");
    //: Column: programs with a socket on the port
    case MapColumn::UsedBy: return tr("Used by");
    }
    return {};
}

void MapTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, MapColumnCount - 1);
    refresh();
}

} // namespace netwharf
