// SPDX-License-Identifier: MIT
#include "app/ui/sockets/columnfeed.h"

#include "app/models/livecolumn.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/accesskey.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr int LookDelay = 50; ///< milliseconds: a wheel that turns asks once

bool isRemoteName(LiveColumn column)
{
    return column == LiveColumn::RemoteName;
}

} // namespace

ColumnFeed::ColumnFeed(LiveFeed *feed, SocketTable *table, ReverseNames::Ask ask)
    : QObject(table), m_feed(feed), m_table(table), m_lookUp(new QAction(this)), m_names(std::move(ask))
{
    m_table->liveModel()->extras().setNames(
        [this](const IpAddress &address) -> const std::string & { return m_names.nameOf(address); },
        [this] { return m_names.names(); });
    m_look.setSingleShot(true);
    m_look.setInterval(LookDelay);
    connect(&m_look, &QTimer::timeout, this, &ColumnFeed::look);
    m_lookUp->setCheckable(true);
    connect(m_lookUp, &QAction::toggled, this, [this](bool on) {
        m_names.setEnabled(on);
        look();
    });
    connect(m_feed, &LiveFeed::trafficRead, this, [this](const std::vector<RowTraffic> &traffic) {
        m_table->liveModel()->extras().take(traffic);
        m_table->repaintColumns(isTraffic);
    });
    connect(&m_names, &ReverseNames::found, this, [this] {
        m_table->repaintColumns(isRemoteName);
        if (m_sortKey == SortKey::RemoteName)
            emit namesFound();
    });
    connect(m_table, &SocketTable::columnsChanged, this, &ColumnFeed::onColumnsChanged);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_look, qOverload<>(&QTimer::start));
    m_table->installEventFilter(this);
    retranslate();
}

void ColumnFeed::retranslate()
{
    m_lookUp->setText(tr("Loo&k up names of remote addresses"));
}

bool ColumnFeed::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_look.start();
    return QObject::eventFilter(object, event);
}

bool ColumnFeed::shows(bool (*which)(LiveColumn)) const
{
    return std::ranges::any_of(m_table->visibleColumns(), which);
}

void ColumnFeed::onColumnsChanged()
{
    const bool showsNames = shows(isRemoteName);
    if (showsNames && !std::exchange(m_showedNames, showsNames) && !m_names.isEnabled())
        emit told(
            tr("Names of remote addresses are not looked up: “%1” in the menu of a column heading switches that on.")
                .arg(menuWords(m_lookUp->text())));
    m_showedNames = showsNames;
    look();
}

void ColumnFeed::setWish(const Wish &wish)
{
    m_sortKey = wish.sortKey;
    m_paused = wish.paused;
    m_isGrouped = wish.grouping != Grouping::None;
    look();
}

void ColumnFeed::take(const Update &update)
{
    LiveExtras &extras = m_table->liveModel()->extras();
    extras.setAll(update.traffic);
    extras.setFinal(update.finalTraffic);
    m_table->repaintColumns(changesByItself);
    if (!m_look.isActive())
        m_look.start();
}

std::pair<int, int> ColumnFeed::rowsOnScreen() const
{
    const int first = std::max(0, m_table->rowAt(0));
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    const int count = m_table->liveModel()->rowCount();
    return {std::min(first, count), below < 0 ? count : std::min(below + 1, count)};
}

void ColumnFeed::look()
{
    const std::optional<LiveColumn> sorted = columnOf(m_sortKey);
    const bool isSeen = m_table->isVisible();
    const bool showsTraffic = isSeen && shows(isTraffic);
    const bool isSortedBy = sorted && isTraffic(*sorted) && m_table->visibleColumns().contains(*sorted);
    const bool needsAll = showsTraffic && !m_paused && (isSortedBy || m_isGrouped); // heads have sums
    if (!needsAll)
        m_allTraffic.reset();
    else if (!m_allTraffic)
        m_allTraffic = m_feed->holdAllTraffic();

    const auto [first, end] = rowsOnScreen();
    const LiveModel *model = m_table->liveModel();
    std::vector<RowId> watched;
    std::vector<IpAddress> addresses;
    for (int row = first; row < end; ++row) {
        const LiveRow &live = model->rowAt(row);
        const Socket &socket = live.row.socket;
        if (socket.hasRemote)
            addresses.push_back(socket.remote.address);
        const bool isCounted = socket.protocol == Protocol::Tcp && socket.hasRemote && live.event != RowEvent::Closed;
        if (showsTraffic && !needsAll && !m_paused && isCounted)
            watched.push_back(socket.id);
    }
    std::ranges::sort(watched);
    if (watched != m_watched) {
        m_table->liveModel()->extras().keepOnly(watched);
        m_watched = watched;
        m_feed->setWatchedInList(std::move(watched));
    }
    if (isSeen && shows(isRemoteName))
        m_names.want(addresses);
}

} // namespace netwharf
