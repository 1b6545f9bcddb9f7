// SPDX-License-Identifier: MIT
// What the cells and headers of the port list say.
#include "app/i18n/words.h"
#include "app/models/portsmodel.h"

#include <QLocale>

namespace netwharf {

QString PortsModel::portText(PortRowId id) const
{
    const PortGroup group = m_groups->group(id);
    if (!group.ports)
        return words::transport(m_groups->record(id).transport);
    if (group.ports->first == group.ports->last)
        return QString::number(group.ports->first);
    return QStringLiteral("%1-%2").arg(group.ports->first).arg(group.ports->last);
}

QString PortsModel::transportText(PortRowId id) const
{
    const std::uint32_t transports = m_groups->group(id).transports;
    QStringList names;
    for (unsigned transport = 0; transport <= static_cast<unsigned>(Protocol::Icmp); ++transport)
        if (transports >> transport & 1U)
            names.append(words::transport(static_cast<Protocol>(transport)));
    return names.join(QLatin1Char(' '));
}

QString PortsModel::purpose(PortRowId id) const
{
    return words::title(m_groups->record(id), m_language);
}

QString PortsModel::listenersText(PortRowId id) const
{
    const UseCell *cell = use(id);
    if (!cell)
        return {};
    QStringList names = cell->listeners;
    names += cell->hiddenOwners;
    if (names.isEmpty() && cell->listening > 0)
        //: who listens on a port: not known yet, or the kernel
        names.append(tr("no process known"));
    return names.join(words::listSeparator());
}

QString PortsModel::cleartextWord() const
{
    //: Tag after what a port is for: it sends everything unencrypted
    return tr("cleartext");
}

QString PortsModel::useText(PortRowId id) const
{
    const UseCell *cell = use(id);
    if (!cell)
        return {};
    const QString listeners = listenersText(id);
    if (cell->connections == 0)
        return listeners;
    const QString connections = tr("%Ln connection(s)", nullptr, cell->connections);
    return listeners.isEmpty() ? connections : QStringList{listeners, connections}.join(words::listSeparator());
}

QString PortsModel::otherUseText(PortRowId id) const
{
    const UseCell *cell = use(id);
    if (!cell || cell->answers)
        return {};
    //: Of an entry of a port that has several; %1 who uses the port
    return tr("The port is in use by: %1. That need not be this service.").arg(useText(id));
}

QString PortsModel::cellText(PortRowId id, PortColumn column) const
{
    switch (column) {
    case PortColumn::Port: return portText(id);
    case PortColumn::Transport: return transportText(id);
    case PortColumn::Name: return QString::fromUtf8(m_groups->record(id).name);
    case PortColumn::Purpose: return purpose(id);
    case PortColumn::Category: return words::category(m_groups->record(id).category);
    case PortColumn::InUse: return useText(id);
    case PortColumn::Range: return words::range(m_groups->group(id).range);
    case PortColumn::Origin: return words::origin(m_groups->group(id).origin);
    case PortColumn::Official:
        return isAnswer(id) ? QString() : m_groups->group(id).official ? tr("IANA") : tr("by convention");
    }
    return {};
}

int PortsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int PortsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PortColumnCount;
}

QVariant PortsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const PortRowId id = idOf(index.row());
    const auto column = static_cast<PortColumn>(index.column());
    if (role == Qt::DisplayRole)
        return cellText(id, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column == PortColumn::Port ? Qt::AlignRight : Qt::AlignLeft));
    const QString otherUse = column == PortColumn::InUse ? otherUseText(id) : QString();
    if (role == Qt::ToolTipRole)
        return words::toolTip(otherUse.isEmpty() ? cellText(id, column) : otherUse);
    if (role == Qt::AccessibleTextRole && !otherUse.isEmpty())
        return otherUse;
    if (role == Qt::AccessibleTextRole && column == PortColumn::Port)
        return tr("port %1, %2", "for a screen reader: number, then TCP or UDP").arg(portText(id), transportText(id));
    return {};
}

QVariant PortsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= PortColumnCount)
        return {};
    const auto column = static_cast<PortColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column == PortColumn::Port ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    //: Column heading of the port list: the number
    case PortColumn::Port: return tr("Port");
    //: Column heading of the port list: TCP, UDP
    case PortColumn::Transport: return tr("Protocol");
    //: Column heading of the port list: the service's name, "https"
    case PortColumn::Name: return tr("Name");
    //: Column heading of the port list: one plain sentence
    case PortColumn::Purpose: return tr("What it is for");
    //: Column heading of the port list: "Database", "Mail"
    case PortColumn::Category: return tr("Category");
    //: Column heading of the port list: who on this machine uses the port
    case PortColumn::InUse: return tr("In use here");
    //: Column heading of the port list: system, registered or dynamic
    case PortColumn::Range: return tr("Range");
    //: Column heading of the port list: whose words these are
    case PortColumn::Origin: return tr("Source");
    //: Column heading of the port list: assigned by IANA, or used by convention
    case PortColumn::Official: return tr("Official");
    }
    return {};
}

} // namespace netwharf
