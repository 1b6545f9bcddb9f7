// SPDX-License-Identifier: MIT
#include "app/models/maptablemodel.h"

#include "app/i18n/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace netwharf {

namespace {

constexpr qsizetype MostNames = 4;
/// With more rows coming and going than this (another search or protocol, not a tick) the table is laid out
/// anew: a selection would be moved once for each of them.
constexpr std::size_t MostSteps = 2000;

std::vector<std::uint16_t> difference(const std::vector<std::uint16_t> &a, const std::vector<std::uint16_t> &b)
{
    std::vector<std::uint16_t> only;
    std::ranges::set_difference(a, b, std::back_inserter(only));
    return only;
}

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
    readUsers();
    showPorts(std::move(ports));
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, MapColumnCount - 1));
}

void MapTableModel::readUsers()
{
    m_users.clear();
    const auto &snapshot = m_map->snapshot();
    if (!snapshot)
        return;
    for (const Socket &socket : snapshot->sockets) {
        const auto layer = layerOf(socket.protocol);
        if (!layer || !has(m_map->layers(), *layer) || !snapshot->tables->namespaceOf(socket).current)
            continue;
        // Who was there says nothing beside who is.
        if (socket.state == SocketState::TimeWait && (m_map->lightsAt(socket.local.port) & InUseLights) != 0)
            continue;
        QStringList &names = m_users[socket.local.port];
        if (names.size() > MostNames)
            continue;
        const QString owner = words::owner(socket, *snapshot->tables);
        if (!names.contains(owner))
            names << owner;
    }
}

void MapTableModel::showPorts(std::vector<std::uint16_t> ports)
{
    const std::size_t steps = difference(m_ports, ports).size() + difference(ports, m_ports).size();
    if (steps > MostSteps) {
        beginResetModel();
        m_ports = std::move(ports);
        endResetModel();
        return;
    }
    removeGone(ports);
    insertNew(ports);
}

void MapTableModel::removeGone(const std::vector<std::uint16_t> &ports)
{
    for (const std::uint16_t port : difference(m_ports, ports)) {
        const int row = rowOf(port);
        beginRemoveRows({}, row, row);
        m_ports.erase(m_ports.begin() + row);
        endRemoveRows();
    }
}

void MapTableModel::insertNew(const std::vector<std::uint16_t> &ports)
{
    for (const std::uint16_t port : difference(ports, m_ports)) {
        const auto place = std::ranges::lower_bound(m_ports, port);
        const auto row = static_cast<int>(place - m_ports.begin());
        beginInsertRows({}, row, row);
        m_ports.insert(place, port);
        endInsertRows();
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
    case MapColumn::Light: return LightWords::list(m_map->lightsAt(port));
    case MapColumn::Service: return m_map->nameOf(port);
    case MapColumn::Purpose: return m_map->purposeOf(port);
    case MapColumn::UsedBy: break;
    }
    const auto users = m_users.find(port);
    if (users == m_users.end())
        return {};
    const QString names = users->second.mid(0, MostNames).join(words::listSeparator());
    return users->second.size() > MostNames ? names + QStringLiteral("…") : names;
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
