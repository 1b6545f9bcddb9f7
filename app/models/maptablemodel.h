// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portmapmodel.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace netwharf {

enum class MapColumn { Port, Protocol, Light, Service, Purpose, UsedBy };
inline constexpr int MapColumnCount = 6;

/// The same as the map in words: a row for each port with a light, or for each hit of a search. Takes what is
/// new when it is told to, so that it costs nothing while nobody looks. Selection and current row stay with their
/// ports, however many rows come and go.
class MapTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit MapTableModel(const PortMapModel *map, QObject *parent = nullptr);

    void refresh();
    std::uint16_t portAt(int row) const { return m_ports[static_cast<std::size_t>(row)]; }
    int rowOf(std::uint16_t port) const; ///< -1: it has none
    std::uint16_t nearest(std::uint16_t port) const; ///< of a row at or after the port, else the last; not empty
    LightMask lightsAt(int row) const { return m_map->lightsAt(portAt(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    void showPorts(std::vector<std::uint16_t> ports);
    const QStringList &usersOf(std::uint16_t port) const;
    QString cell(std::uint16_t port, MapColumn column) const;

    const PortMapModel *m_map;
    std::vector<std::uint16_t> m_ports; ///< ascending
    /// Who has a socket on the port, each name once; of the ports that were asked about since the last refresh.
    mutable std::map<std::uint16_t, QStringList> m_users;
};

} // namespace netwharf
