// SPDX-License-Identifier: MIT
#include "app/ui/sockets/connectionspage.h"

#include "app/i18n/words.h"
#include "app/models/connectionwords.h"
#include "app/ui/act/socketactions.h"
#include "app/ui/keep/changelogger.h"
#include "app/ui/keep/socketcopies.h"
#include "app/ui/searchquery.h"
#include "app/ui/sockets/columnfeed.h"
#include "app/ui/sockets/connectiondetail.h"
#include "app/ui/sockets/groupactions.h"
#include "app/ui/sockets/groupdetail.h"
#include "app/ui/sockets/healthdialog.h"
#include "app/ui/sockets/knownactions.h"
#include "app/ui/sockets/savedviews.h"
#include "app/ui/sockets/socketchips.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/watch/watchactions.h"
#include "app/ui/widgets/detailsplit.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace netwharf {

ConnectionsPage::ConnectionsPage(LiveFeed *feed, QWidget *parent)
    : Page(parent), m_feed(feed), m_table(new SocketTable), m_acts(new SocketActions(feed, m_table)),
      m_detail(new ConnectionDetail), m_groupDetail(new GroupDetail), m_details(new QStackedWidget),
      m_split(new DetailSplit(m_table, m_details)), m_columns(new ColumnFeed(feed, m_table)),
      m_known(new KnownActions(this)), m_views(new SavedViews(this, [this] { return viewNow(); }))
{
    m_search = new SearchField(this);
    m_watchActions = new WatchActions(m_table, m_search);
    m_copies = new SocketCopies(m_feed, m_table, m_search);
    m_logger = new ChangeLogger(feed, m_search);
    auto *chipRow = new ChipRow;
    m_chips = new SocketChips(chipRow);
    m_groups = new GroupActions(m_table, chipRow, this);
    m_details->addWidget(m_detail);
    m_details->addWidget(m_groupDetail);
    m_split->setDetailWidth(352);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(chipRow);
    layout->addWidget(m_split, 1);
    makeActions();
    connectActions();
    connectParts();
    connectFilters();
    connectOrder();
    m_table->showSort(sorting());
    retranslate();
}

/// Its detail is hidden while the widgets go: no more is to be watched then.
ConnectionsPage::~ConnectionsPage()
{
    m_detail->disconnect(this);
}

void ConnectionsPage::connectParts()
{
    connect(m_feed, &LiveFeed::updated, this, &ConnectionsPage::take);
    connect(m_acts, &SocketActions::told, this, &Page::told);
    m_detail->addActions(m_acts->actions());
    m_detail->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copies, &SocketCopies::told, this, &Page::told);
    connect(m_copies, &SocketCopies::failed, this, &Page::failed);
    connect(m_logger, &ChangeLogger::told, this, &Page::told);
    connect(m_logger, &ChangeLogger::failed, this, &Page::failed);
    connect(m_watchActions, &WatchActions::watchRequested, this, &ConnectionsPage::watchRequested);
    connect(m_feed, &LiveFeed::trafficRead, m_detail, &ConnectionDetail::takeTraffic);
    connect(m_detail, &ConnectionDetail::visibilityChanged, this, &ConnectionsPage::watchDetail);
    connect(m_search, &SearchField::leaveRequested, m_table,
            [this] { m_table->enterFromSearch(!m_search->text().isEmpty()); });
    connect(m_table, &SocketTable::released, this, &ConnectionsPage::showPending);
    connect(m_table, &SocketTable::currentRowChanged, this, &ConnectionsPage::showCurrent);
    // A click makes a row current first and selects it afterwards.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConnectionsPage::showCurrent);
    connect(m_table, &TableView::activatedRow, m_split, &DetailSplit::toggleDetail);
    connect(m_table, &QAbstractItemView::doubleClicked, m_split, &DetailSplit::openDetail);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ConnectionsPage::followPort);
    connect(m_table, &TableView::emptyActionRequested, this, &ConnectionsPage::followEmptyAction);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ConnectionsPage::openRowMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &ConnectionsPage::openColumnMenu);
    connect(m_detail, &ConnectionDetail::portRequested, this, &ConnectionsPage::portRequested);
    connect(m_detail, &ConnectionDetail::basicsRequested, this, &ConnectionsPage::basicsRequested);
    connect(m_detail, &ConnectionDetail::onlyProcessRequested, this, &ConnectionsPage::showProcess);
    connect(m_detail, &ConnectionDetail::onlyPortRequested, this, &ConnectionsPage::showPort);
    connect(m_detail, &ConnectionDetail::told, this, &Page::told);
}

void ConnectionsPage::followPort(const QModelIndex &cell)
{
    const Row &row = m_table->liveModel()->rowAt(cell.row()).row;
    const auto column = static_cast<LiveColumn>(cell.column());
    quint16 port = 0;
    if (column == LiveColumn::LocalPort)
        port = row.socket.local.port;
    else if (column == LiveColumn::RemotePort && row.socket.hasRemote)
        port = row.socket.remote.port;
    else if (column == LiveColumn::Service)
        port = row.servicePort;
    if (port != 0 && hasPorts(row.socket.protocol))
        emit portRequested(port, transportOf(row.socket.protocol));
}

void ConnectionsPage::sendWish()
{
    m_chips->setOnlyText(onlyText(m_wish));
    m_chips->setViewName(m_views->nameNow());
    m_before.settle(filtersNow(), m_back);
    m_feed->setWish(m_wish);
    m_columns->setWish(m_wish);
    watchDetail();
}

void ConnectionsPage::take(Update &update)
{
    m_pending.emplace(std::move(update));
    showPending();
}

void ConnectionsPage::showPending()
{
    if (!m_pending || m_table->isHeld())
        return;
    Update update = std::move(*m_pending);
    m_pending.reset();
    m_total = update.total;
    m_shown = update.shown;
    m_hiddenOwners = update.hiddenOwners;
    m_leftOut = update.leftOut;
    m_orderHeld = update.orderHeld;
    followAlso(update);
    m_finalTraffic = update.finalTraffic;
    m_knownRows = update.counts.known;
    m_chips->setCounts(update.counts);
    m_feed->applied(m_table->showUpdate(update));
    m_columns->take(update);
    m_chips->setOnlyText(onlyText(m_wish));
    refreshDetail();
    chooseRow();
    m_acts->update(); // the row may have closed
    m_copies->update();
    showNumbers();
}

void ConnectionsPage::showCurrent()
{
    const std::optional<RowId> id = m_table->currentId();
    enableRowActions();
    emit statusChanged(); // how many are selected
    if (!id || !m_table->isSelected(m_table->currentIndex().row()))
        return; // the row is gone
    m_awaited.reset();
    showDetail(m_table->currentIndex().row());
}

void ConnectionsPage::showDetail(int row)
{
    if (m_table->liveModel()->rowAt(row).isHead())
        showGroup(row);
    else
        showDetail(m_table->liveModel()->rowAt(row));
}

void ConnectionsPage::showDetail(const LiveRow &live)
{
    const LiveModel *model = m_table->liveModel();
    std::optional<Traffic> counted;
    if (live.event == RowEvent::Closed && m_finalTraffic) {
        const auto found = m_finalTraffic->find(live.row.socket.id);
        if (found != m_finalTraffic->end())
            counted = found->second;
    }
    m_groupDetail->showNothing();
    m_details->setCurrentWidget(m_detail);
    if (m_detail->shownId() != live.row.socket.id)
        m_isFilterNew = false;
    m_detail->showRow(live, model->snapshot(), model->catalogue(), counted);
    watchDetail();
}

void ConnectionsPage::watchDetail()
{
    std::optional<RowId> id = m_detail->shownId();
    if (!m_detail->isVisible() || m_detail->showsClosed() || m_wish.paused)
        id.reset();
    if (id == m_watched)
        return;
    m_watched = id;
    m_feed->setWatched(id ? std::vector{*id} : std::vector<RowId>());
}

void ConnectionsPage::refreshDetail()
{
    const std::optional<RowId> shown = m_detail->shownId();
    if (refreshGroup() || !shown)
        return;
    const LiveModel *model = m_table->liveModel();
    const bool isCurrent = m_table->currentId() == shown;
    if (const LiveRow *live = isCurrent ? &model->rowAt(m_table->currentIndex().row()) : model->find(*shown)) {
        showDetail(*live);
    } else if (m_detail->showsClosed() && !m_isFilterNew) {
        m_detail->setNewest(model->snapshot());
    } else {
        m_awaited = shown;
        m_detail->showNothing();
        watchDetail();
    }
}

/// Whether the row is one that "only this process" or "only this port" asks for: an update may come
/// that was made before they were.
bool ConnectionsPage::isAskedFor(const LiveRow &live) const
{
    const Socket &socket = live.row.socket;
    if (m_wish.onlyPort)
        return socket.local.port == *m_wish.onlyPort || (socket.hasRemote && socket.remote.port == *m_wish.onlyPort);
    if (!m_wish.onlyPid)
        return true;
    const auto holders = m_table->liveModel()->snapshot()->tables->processesOf(socket.owner);
    return std::ranges::any_of(holders, [this](const Process *holder) { return holder->pid == *m_wish.onlyPid; });
}

void ConnectionsPage::chooseRow()
{
    const LiveModel *model = m_table->liveModel();
    if (m_goal && model->find(*m_goal)) {
        m_table->goTo(*std::exchange(m_goal, std::nullopt));
        return;
    }
    if (model->rowCount() == 0 || m_table->selectionModel()->hasSelection())
        return;
    if (m_awaited && model->find(*m_awaited)) {
        m_table->goTo(*m_awaited);
    } else if (m_chooseFirst && !m_detail->shownId() && isAskedFor(*model->socketsOf({0}).front())) {
        m_chooseFirst = false;
        m_table->goTo(model->rowAt(rowToChoose()).row.socket.id);
    }
}

/// Of a port, what holds it at this end rather than what is connected to it; else the first row.
int ConnectionsPage::rowToChoose() const
{
    const LiveModel *model = m_table->liveModel();
    for (int row = 0; m_wish.onlyPort && row < model->rowCount(); ++row)
        if (model->rowAt(row).row.socket.local.port == *m_wish.onlyPort)
            return row;
    return 0;
}

QString ConnectionsPage::title() const
{
    //: Name of a page
    return tr("Connections");
}

QString ConnectionsPage::statusText() const
{
    QStringList parts;
    if (m_shown == m_total)
        parts << tr("%Ln socket(s)", nullptr, m_total);
    else
        //: %1 how many are shown, %Ln of how many
        parts << tr("%1 of %Ln socket(s)", nullptr, m_total).arg(QLocale().toString(m_shown));
    if (m_leftOut > 0)
        parts << tr("%Ln short-lived not listed", "sockets", m_leftOut);
    if (const int selected = m_table->selectedCount(); selected > 1)
        //: How many rows of the list are selected
        parts << tr("%Ln selected", "rows", selected);
    const auto &snapshot = m_table->liveModel()->snapshot();
    if (m_orderHeld)
        //: Rows are not sorted again while the pointer is on the list
        parts << tr("order held");
    if (snapshot && snapshot->stale)
        parts << tr("the last look failed");
    if (m_hiddenOwners > 0) // last: statusLink() asks why
        parts << tr("%Ln owner(s) hidden", nullptr, m_hiddenOwners);
    else if (snapshot && !snapshot->stale && !snapshot->health.empty())
        //: A link follows that says why
        parts << tr("not everything could be seen");
    return parts.join(QStringLiteral("  ·  "));
}

QString ConnectionsPage::statusLink() const
{
    const auto &snapshot = m_table->liveModel()->snapshot();
    //: Link after what could not be seen
    return snapshot && !snapshot->health.empty() ? tr("why?") : QString();
}

QString ConnectionsPage::statusRight() const
{
    const auto &snapshot = m_table->liveModel()->snapshot();
    if (!snapshot)
        return {};
    if (m_wish.paused)
        //: %1 the time at which the picture was paused
        return tr("paused, picture of %1").arg(timeText(snapshot->takenAt));
    const std::chrono::duration<double> age = std::chrono::steady_clock::now() - snapshot->takenAtSteady;
    const double cost = std::chrono::duration<double, std::milli>(snapshot->cost).count();
    //: %1 seconds since the last sample, %2 milliseconds that it took
    return tr("sampled %1 s ago in %2 ms")
        .arg(QLocale().toString(age.count(), 'f', 1), QLocale().toString(cost, 'f', 1));
}

void ConnectionsPage::followStatusLink()
{
    if (const auto &snapshot = m_table->liveModel()->snapshot())
        (new HealthDialog(snapshot->health, this))->open();
}

QWidget *ConnectionsPage::mainView() const
{
    return m_table;
}

void ConnectionsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search connections: nginx, 443, 10.0.0.0/8, state:listen"));
    m_search->setAccessibleName(tr("Search connections"));
    m_table->setAccessibleName(title());
    retranslateActions();
    m_known->retranslate();
    m_views->retranslate();
    m_columns->retranslate();
    m_chips->retranslate();
    m_groups->retranslate();
    m_table->retranslate();
    m_chips->setOnlyText(onlyText(m_wish));
    if (m_search->hasError())
        readQuery(m_search, QueryScope::Sockets);
    showNumbers();
}

void ConnectionsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace netwharf
