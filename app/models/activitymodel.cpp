// SPDX-License-Identifier: MIT
#include "app/models/activitymodel.h"

#include "app/i18n/words.h"
#include "app/models/activitywords.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QThreadPool>

namespace netwharf {

namespace {

constexpr std::size_t FewEvents = 1000;

/// A hundred thousand events take longer to be freed than a frame.
void freeElsewhere(std::deque<ActivityEventPtr> events)
{
    if (events.size() > FewEvents)
        QThreadPool::globalInstance()->start([spent = std::move(events)]() mutable { spent.clear(); });
}

} // namespace

ActivityModel::ActivityModel(QObject *parent) : QAbstractTableModel(parent) {}

void ActivityModel::replaceAll(ActivityUpdate &update)
{
    beginResetModel();
    freeElsewhere(std::exchange(m_events, {}));
    m_events.assign(std::make_move_iterator(update.events.begin()), std::make_move_iterator(update.events.end()));
    m_texts = std::move(update.texts);
    m_catalogue = std::move(update.catalogue);
    endResetModel();
}

void ActivityModel::dropBefore(std::uint64_t first)
{
    const auto kept = std::ranges::partition_point(
        m_events, [first](const ActivityEventPtr &event) { return event->number < first; });
    const auto gone = static_cast<int>(kept - m_events.begin());
    if (gone == 0)
        return;
    beginRemoveRows({}, rowCount() - gone, rowCount() - 1);
    freeElsewhere({std::make_move_iterator(m_events.begin()), std::make_move_iterator(kept)});
    m_events.erase(m_events.begin(), kept);
    endRemoveRows();
}

void ActivityModel::addOnTop(std::vector<ActivityEventPtr> events)
{
    if (events.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(events.size()) - 1);
    m_events.insert(m_events.end(), std::make_move_iterator(events.begin()), std::make_move_iterator(events.end()));
    endInsertRows();
}

void ActivityModel::apply(ActivityUpdate update)
{
    if (update.reset)
        return replaceAll(update);
    dropBefore(update.first);
    // Only now: the rows that went pointed to texts that may be others by now.
    m_texts = std::move(update.texts);
    m_catalogue = std::move(update.catalogue);
    addOnTop(std::move(update.events));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ActivityColumnCount;
}

const ActivityEvent &ActivityModel::eventAt(int row) const
{
    return *m_events[m_events.size() - 1 - static_cast<std::size_t>(row)];
}

int ActivityModel::rowOf(std::uint64_t number) const
{
    const auto found = std::ranges::lower_bound(m_events, number, {}, &ActivityEvent::number);
    if (found == m_events.end() || (*found)->number != number)
        return -1;
    return static_cast<int>(m_events.end() - found) - 1;
}

std::vector<ActivityEventPtr> ActivityModel::events() const
{
    return {m_events.begin(), m_events.end()};
}

std::vector<ActivityEventPtr> ActivityModel::eventsAt(const QList<int> &rows) const
{
    std::vector<ActivityEventPtr> events;
    for (const int row : rows)
        events.push_back(m_events[m_events.size() - 1 - static_cast<std::size_t>(row)]);
    return events;
}

QString ActivityModel::cellText(int row, ActivityColumn column) const
{
    return ActivityWords(eventAt(row), *m_texts, *m_catalogue).cell(column);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<ActivityColumn>(index.column());
    const ActivityWords words(eventAt(index.row()), *m_texts, *m_catalogue);
    switch (role) {
    case Qt::DisplayRole: return words.cell(column);
    case Qt::ToolTipRole: return words::toolTip(words.toolTip(column));
    case Qt::AccessibleTextRole: return words.spoken(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ActivityColumnCount)
        return {};
    const auto column = static_cast<ActivityColumn>(section);
    switch (role) {
    case Qt::DisplayRole: return shortTitle(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return fullTitle(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

void ActivityModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ActivityColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ActivityColumnCount - 1));
}

} // namespace netwharf
