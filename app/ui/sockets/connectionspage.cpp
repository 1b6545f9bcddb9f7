// SPDX-License-Identifier: MIT
#include "app/ui/sockets/connectionspage.h"

#include "app/i18n/words.h"
#include "app/models/connectionwords.h"
#include "app/ui/act/socketactions.h"
#include "app/ui/keep/changelogger.h"
#include "app/ui/keep/socketcopies.h"
#include "app/ui/searchquery.h"
#include "app/ui/sockets/connectiondetail.h"
#include "app/ui/sockets/healthdialog.h"
#include "app/ui/sockets/socketchips.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/watch/watchactions.h"
#include "app/ui/widgets/detailsplit.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace netwharf {

ConnectionsPage::ConnectionsPage(LiveFeed *feed, QWidget *parent)
    : Page(parent), m_feed(feed), m_table(new SocketTable), m_acts(new SocketActions(feed, m_table)), m_detail(new ConnectionDetail),
      m_split(new DetailSplit(m_table, m_detail))
{
    m_search = new SearchField(this);
    m_watchActions = new WatchActions(m_table, m_search);
    m_copies = new SocketCopies(m_table, m_search);
    m_logger = new ChangeLogger(feed, m_search);
    auto *chipRow = new ChipRow;
    m_chips = new SocketChips(chipRow);
    m_split->setDetailWidth(352);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(chipRow);
    layout->addWidget(m_split, 1);
    connect(chipRow, &ChipRow::showAllRequested, this, &ConnectionsPage::showAll);
    makeActions();
    connectActions();
    connectParts();
    m_table->showSort(m_wish.sortKey, m_wish.descending);
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
    connect(m_copies, &SocketCopies::told, this, &Page::told);
    connect(m_logger, &ChangeLogger::told, this, &Page::told);
    connect(m_watchActions, &WatchActions::watchRequested, this, &ConnectionsPage::watchRequested);
    connect(m_watchActions, &WatchActions::listRequested, this, &ConnectionsPage::watchListRequested);
    connect(m_feed, &LiveFeed::trafficRead, m_detail, &ConnectionDetail::takeTraffic);
    connect(m_detail, &ConnectionDetail::visibilityChanged, this, &ConnectionsPage::watchDetail);
    connect(m_search, &QLineEdit::textChanged, this, &ConnectionsPage::search);
    connect(m_search, &SearchField::leaveRequested, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_chips, &SocketChips::wishChanged, this, [this] {
        m_wish.chips = m_chips->wish();
        sendWish();
    });
    connect(m_chips, &SocketChips::onlyDropped, this, [this] {
        m_wish.onlyPid.reset();
        m_wish.onlyPort.reset();
        sendWish();
    });
    connect(m_table, &SocketTable::released, this, &ConnectionsPage::showPending);
    connect(m_table, &SocketTable::currentRowChanged, this, &ConnectionsPage::showCurrent);
    // A click makes a row current first and selects it afterwards.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectionsPage::showCurrent);
    connect(m_table, &SocketTable::sortRequested, this, &ConnectionsPage::sortBy);
    connect(m_table, &TableView::activatedRow, m_split, &DetailSplit::toggleDetail);
    connect(m_table, &QAbstractItemView::doubleClicked, m_split, &DetailSplit::openDetail);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ConnectionsPage::followPort);
    connect(m_table, &TableView::emptyActionRequested, this, &ConnectionsPage::showAll);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ConnectionsPage::openRowMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &ConnectionsPage::openColumnMenu);
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
    m_chips->setOnlyText(onlyText());
    m_feed->setWish(m_wish);
    watchDetail();
}

void ConnectionsPage::search()
{
    const std::optional<Query> query = readQuery(m_search, QueryScope::Sockets);
    if (!query)
        return;
    m_wish.query = *query;
    sendWish();
}

void ConnectionsPage::sortBy(SortKey key, bool descending)
{
    m_wish.sortKey = key;
    m_wish.descending = descending;
    m_table->showSort(key, descending);
    sendWish();
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
    m_finalTraffic = update.finalTraffic;
    m_chips->setCounts(update.counts);
    m_feed->applied(m_table->showUpdate(update));
    m_chips->setOnlyText(onlyText());
    refreshDetail();
    chooseRow();
    showNumbers();
}

void ConnectionsPage::showNumbers()
{
    auto *row = qobject_cast<ChipRow *>(m_chips->parent());
    const int hidden = m_total - m_shown;
    row->setHiddenText(hidden > 0 ? tr("%n hidden, show all", "rows that filters leave out", hidden)
                                  : QString());
    //: Number of hits in the search field: %1 of %2 rows
    m_search->setAnswer(tr("%1 of %2").arg(QLocale().toString(m_shown), QLocale().toString(m_total)));
    showEmptyWords();
    emit statusChanged();
}

void ConnectionsPage::showEmptyWords()
{
    if (!m_table->liveModel()->snapshot()) {
        m_table->setEmptyWords({}, {});
        return;
    }
    const QString typed = m_search->text();
    if (!m_wish.query.matchesAll() && !m_search->hasError())
        m_table->setEmptyWords(tr("Nothing matches “%1”.").arg(words::plain(typed.toStdString())),
                               tr("Clear the filter (Esc)"));
    else if (isFiltered())
        m_table->setEmptyWords(tr("The filters leave nothing to show."), tr("Show all (Esc)"));
    else
        m_table->setEmptyWords(tr("No program on this machine holds a socket."), {});
}

bool ConnectionsPage::isFiltered() const
{
    return !m_wish.query.matchesAll() || m_wish.chips != ChipWish() || m_wish.onlyPid || m_wish.onlyPort;
}

void ConnectionsPage::showCurrent()
{
    const std::optional<RowId> id = m_table->currentId();
    enableRowActions();
    if (!id || !m_table->selectionModel()->isRowSelected(m_table->currentIndex().row()))
        return; // the row is gone
    m_awaited.reset();
    showDetail(m_table->currentIndex().row());
}

void ConnectionsPage::showDetail(int row)
{
    const LiveModel *model = m_table->liveModel();
    const LiveRow &live = model->rowAt(row);
    std::optional<Traffic> counted;
    if (live.event == RowEvent::Closed && m_finalTraffic) {
        const auto found = m_finalTraffic->find(live.row.socket.id);
        if (found != m_finalTraffic->end())
            counted = found->second;
    }
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
    if (!shown)
        return;
    const LiveModel *model = m_table->liveModel();
    const int row = m_table->currentId() == shown ? m_table->currentIndex().row() : model->rowOf(*shown);
    if (row >= 0) {
        showDetail(row);
    } else if (m_detail->showsClosed()) {
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
        return socket.local.port == *m_wish.onlyPort
               || (socket.hasRemote && socket.remote.port == *m_wish.onlyPort);
    if (!m_wish.onlyPid)
        return true;
    const auto holders = m_table->liveModel()->snapshot()->tables->processesOf(socket.owner);
    return std::ranges::any_of(
        holders, [this](const Process *holder) { return holder->pid == *m_wish.onlyPid; });
}

void ConnectionsPage::chooseRow()
{
    const LiveModel *model = m_table->liveModel();
    if (model->rowCount() == 0 || m_table->selectionModel()->hasSelection())
        return;
    if (m_awaited && model->rowOf(*m_awaited) >= 0) {
        m_table->goTo(*m_awaited);
    } else if (m_chooseFirst && !m_detail->shownId() && isAskedFor(model->rowAt(0))) {
        m_chooseFirst = false;
        m_table->goTo(model->rowAt(0).row.socket.id);
    }
}

QString ConnectionsPage::onlyText() const
{
    if (m_wish.onlyPort)
        //: Filter chip: only sockets with this port
        return tr("Port %1").arg(*m_wish.onlyPort);
    if (!m_wish.onlyPid)
        return {};
    const auto &snapshot = m_table->liveModel()->snapshot();
    if (snapshot) {
        for (const auto &process : snapshot->tables->processes) {
            if (process && process->pid == *m_wish.onlyPid)
                //: Filter chip: only sockets of this process; %1 its name, %2 its process ID
                return tr("%1 %2").arg(words::plain(process->name)).arg(process->pid);
        }
    }
    return tr("Process %1").arg(*m_wish.onlyPid);
}

void ConnectionsPage::showPort(quint16 port)
{
    showAll();
    m_wish.onlyPort = port;
    m_chooseFirst = true;
    sendWish();
}

void ConnectionsPage::showProcess(quint32 pid)
{
    if (pid == 0)
        return;
    showAll();
    m_wish.onlyPid = pid;
    m_chooseFirst = true;
    sendWish();
}

void ConnectionsPage::showAll()
{
    m_wish.chips = {};
    m_wish.onlyPid.reset();
    m_wish.onlyPort.reset();
    m_wish.query = {};
    m_chips->setWish({});
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_search->clearError();
    m_chooseFirst = false;
    sendWish();
    m_table->setFocus(Qt::OtherFocusReason);
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
        parts << tr("%n socket(s)", nullptr, m_total);
    else
        //: %1 how many are shown, %n of how many
        parts << tr("%1 of %n socket(s)", nullptr, m_total).arg(QLocale().toString(m_shown));
    if (m_hiddenOwners > 0)
        parts << tr("%n owner(s) hidden", nullptr, m_hiddenOwners);
    if (m_leftOut > 0)
        parts << tr("%n short-lived not listed", "sockets", m_leftOut);
    const auto &snapshot = m_table->liveModel()->snapshot();
    if (snapshot && snapshot->stale)
        parts << tr("the last look failed");
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
    m_chips->retranslate();
    m_table->retranslate();
    m_chips->setOnlyText(onlyText());
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
