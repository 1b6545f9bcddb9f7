// SPDX-License-Identifier: MIT
// The part of ConnectionsPage that is about menus, the clipboard and settings.
#include "app/models/rowwords.h"
#include "app/ui/act/socketactions.h"
#include "app/ui/keep/changelogger.h"
#include "app/ui/keep/socketcopies.h"
#include "app/ui/sockets/columnfeed.h"
#include "app/ui/sockets/connectiondetail.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/groupactions.h"
#include "app/ui/sockets/knownactions.h"
#include "app/ui/sockets/savedviews.h"
#include "app/ui/sockets/socketchips.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/watch/watchactions.h"
#include "app/ui/widgets/detailsplit.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

namespace netwharf {

namespace {

constexpr auto SettingsGroup = "connections";

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

void ConnectionsPage::makeActions()
{
    const auto make = [this](const QKeySequence &keys) { return m_table->addKeyAction(keys); };
    m_pause = make(Qt::Key_Space);
    m_pause->setCheckable(true);
    m_refresh = make(Qt::Key_F5);
    m_copyRows = make(QKeySequence::Copy);
    m_copyCell = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyEndpoint = make({});
    m_onlyProcess = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_onlyPort = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_inPorts = make(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_whyTaken = make(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_back = make(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_reach = make({}); // the window's key leads there from anywhere
    m_clear = make(Qt::Key_Escape);
    m_showAll = make(QKeySequence(Qt::SHIFT | Qt::Key_Escape));
    m_toggleDetail = make(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_toggleDetail->setCheckable(true);
    m_toggleDetail->setChecked(m_split->isOpen());
    for (QAction *everywhere : {m_refresh, m_toggleDetail}) {
        everywhere->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(everywhere);
    }
}

void ConnectionsPage::connectActions()
{
    connect(m_pause, &QAction::toggled, this, [this](bool on) {
        m_wish.paused = on;
        sendWish();
        emit statusChanged();
    });
    connect(m_refresh, &QAction::triggered, m_feed, &LiveFeed::refresh);
    connect(m_copyRows, &QAction::triggered, m_copies, &SocketCopies::copyRows);
    connect(m_copyCell, &QAction::triggered, this, &ConnectionsPage::copyCell);
    connect(m_copyEndpoint, &QAction::triggered, this, &ConnectionsPage::copyEndpoint);
    connect(m_onlyProcess, &QAction::triggered, this, [this] { showProcess(currentPid()); });
    connect(m_onlyPort, &QAction::triggered, this, [this] {
        if (const auto live = currentRow(); live && portOf(live->row) != 0)
            showPort(portOf(live->row));
    });
    connect(m_inPorts, &QAction::triggered, this, [this] {
        if (const auto live = currentRow(); live && portOf(live->row) != 0)
            emit portRequested(portOf(live->row), transportOf(live->row.socket.protocol));
    });
    connect(m_whyTaken, &QAction::triggered, this, [this] {
        if (const auto port = portToBind())
            emit whyRequested(port->first, port->second);
    });
    connect(m_back, &QAction::triggered, this, &ConnectionsPage::goBack);
    connect(m_reach, &QAction::triggered, this, [this] {
        if (const auto port = portToReach())
            emit reachRequested(port->first, port->second);
    });
    connect(m_clear, &QAction::triggered, this, [this] {
        if (!m_split->closeOverlay())
            clearSearch();
    });
    connect(m_showAll, &QAction::triggered, this, &ConnectionsPage::showAll);
    connect(m_toggleDetail, &QAction::triggered, m_split, &DetailSplit::toggleDetail);
    connect(m_split, &DetailSplit::openChanged, m_toggleDetail, &QAction::setChecked);
}

void ConnectionsPage::retranslateActions()
{
    m_pause->setText(tr("Pa&use"));
    m_refresh->setText(tr("&Refresh"));
    m_copyRows->setText(tr("&Copy rows"));
    m_copyCell->setText(tr("Copy c&ell"));
    m_copyEndpoint->setText(tr("Copy a&ddress and port"));
    m_onlyProcess->setText(tr("Only this &process"));
    m_onlyPort->setText(tr("&Only this port"));
    m_inPorts->setText(tr("Show in Por&ts"));
    m_whyTaken->setText(tr("Why can't I &bind this port?"));
    m_back->setText(filtersBeforeEntry());
    m_reach->setText(tr("What others can reac&h"));
    m_clear->setText(tr("Cl&ear the search"));
    m_showAll->setText(tr("Show &all"));
    //: Checkable: the panel at the right is shown
    m_toggleDetail->setText(tr("&Details"));
    m_acts->retranslate();
    m_copies->retranslate();
    m_logger->retranslate();
    m_watchActions->retranslate();
}

std::optional<LiveRow> ConnectionsPage::currentRow() const
{
    if (!m_table->currentId())
        return std::nullopt;
    return m_table->liveModel()->rowAt(m_table->currentIndex().row());
}

/// The local port of the current row, where a program could ask for it.
std::optional<std::pair<quint16, Protocol>> ConnectionsPage::portToBind() const
{
    const auto live = currentRow();
    if (!live || live->isHead())
        return std::nullopt;
    const Socket &socket = live->row.socket;
    const bool canAsk = socket.protocol == Protocol::Tcp || socket.protocol == Protocol::Udp;
    return canAsk && socket.local.port != 0 ? std::optional(std::pair(socket.local.port, socket.protocol))
                                            : std::nullopt;
}

/// The port of a current row that takes connections or datagrams from somebody.
std::optional<std::pair<quint16, Protocol>> ConnectionsPage::portToReach() const
{
    const auto live = currentRow();
    if (!live || live->isHead() || live->row.exposure == Exposure::None)
        return std::nullopt;
    const Socket &socket = live->row.socket;
    return std::pair(socket.local.port, transportOf(socket.protocol));
}

quint32 ConnectionsPage::currentPid() const
{
    const auto live = currentRow();
    if (!live)
        return 0;
    const LiveModel *model = m_table->liveModel();
    const Process *holder = RowWords(*live, *model->snapshot(), *model->catalogue()).holder();
    return holder ? holder->pid : 0;
}

void ConnectionsPage::enableRowActions()
{
    const auto live = currentRow();
    const bool hasPort = live && portOf(live->row) != 0;
    m_onlyProcess->setEnabled(currentPid() != 0);
    m_onlyPort->setEnabled(hasPort);
    m_inPorts->setEnabled(hasPort);
    m_whyTaken->setEnabled(portToBind().has_value());
    m_reach->setEnabled(portToReach().has_value());
    m_acts->update();
    m_copies->update();
    m_watchActions->update();
    m_copyEndpoint->setEnabled(live && !live->isHead());
}

void ConnectionsPage::openRowMenu(const QPoint &position)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_table->currentId())
        return;
    const QModelIndex pointed = m_table->indexAt(position);
    if (pointed.isValid() && pointed.row() == current.row() && pointed != current)
        m_table->selectionModel()->setCurrentIndex(pointed, QItemSelectionModel::NoUpdate);

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_groups->fillRowMenu(menu);
    menu->addActions({m_onlyProcess, m_onlyPort, m_inPorts, m_whyTaken, m_reach});
    m_watchActions->addTo(menu);
    m_known->makeRowMenu(rowToKnow(current.row()), *m_table->liveModel()->snapshot(),
                         *m_table->liveModel()->catalogue(), menu);
    menu->addSeparator();
    menu->addActions({m_copyRows, m_copyCell, m_copyEndpoint});
    m_copies->addTo(menu->addMenu(tr("More wa&ys to copy")));
    menu->addSeparator();
    m_acts->addTo(menu);
    menu->addSeparator();
    fillColumnMenu(menu->addMenu(tr("Choose colu&mns")));

    // Rows must not move under the menu; it acts on the current row, which update by update is kept.
    m_table->hold();
    connect(menu, &QObject::destroyed, m_table, &SocketTable::release);
    const QRect cell = m_table->visualRect(current);
    const QPoint at = pointed.isValid() ? position : cell.bottomLeft();
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ConnectionsPage::openColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int pointed = m_table->horizontalHeader()->logicalIndexAt(position);
    fillColumnMenu(menu, pointed >= 0 ? std::optional(static_cast<LiveColumn>(pointed)) : std::nullopt);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

void ConnectionsPage::fillColumnMenu(QMenu *menu, std::optional<LiveColumn> pointed)
{
    m_table->fillColumnMenu(menu, pointed);
    menu->addSeparator();
    menu->addAction(m_columns->namesAction());
}

void ConnectionsPage::copyCell() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const LiveModel *model = m_table->liveModel();
    const auto column = static_cast<LiveColumn>(current.column());
    const LiveRow &live = model->rowAt(current.row());
    copy(live.isHead() ? model->cellText(current.row(), column) : model->wordsOf(live).copied(column));
}

void ConnectionsPage::copyEndpoint() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Socket &socket = m_table->liveModel()->rowAt(current.row()).row.socket;
    copy(QString::fromStdString((socket.hasRemote ? socket.remote : socket.local).toString()));
}

void ConnectionsPage::fillViewMenu(QMenu *menu)
{
    menu->addActions({m_pause, m_refresh, m_toggleDetail});
    menu->addSeparator();
    //: Menu of what decides which rows the list shows
    QMenu *filters = menu->addMenu(tr("Search and &filters"));
    filters->addActions({m_clear, m_showAll, m_back});
    filters->addSeparator();
    m_watchActions->addToView(filters);
    filters->addAction(m_known->listAction());
    //: Menu of what the list can show about the row that is selected
    menu->addMenu(tr("Selec&ted row"))->addActions({m_onlyProcess, m_onlyPort, m_inPorts, m_whyTaken});
    // Made anew when they open: columns and order may have changed in the header.
    QMenu *order = menu->addMenu(tr("Sort b&y"));
    connect(order, &QMenu::aboutToShow, this, [this, order] {
        order->clear();
        m_table->fillSortMenu(order, sorting());
    });
    m_groups->fillGroupMenu(menu->addMenu(tr("&Group by")));
    QMenu *columns = menu->addMenu(tr("Choose &columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        fillColumnMenu(columns);
    });
    QMenu *views = menu->addMenu(tr("Sa&ved views"));
    connect(views, &QMenu::aboutToShow, this, [this, views] {
        views->clear();
        m_views->fillMenu(views);
    });
}

void ConnectionsPage::fillEditMenu(QMenu *menu)
{
    menu->addAction(m_views->undoAction());
    menu->addSeparator();
    menu->addActions({m_copyRows, m_copyCell, m_copyEndpoint});
    m_copies->addTo(menu->addMenu(tr("More wa&ys to copy")));
    menu->addSeparator();
    m_detail->copying()->fill(menu);
    connect(menu, &QMenu::aboutToShow, m_detail->copying(), &DetailCopy::enable, Qt::UniqueConnection);
    menu->addSeparator();
    m_acts->addTo(menu);
}

void ConnectionsPage::fillFileMenu(QMenu *menu)
{
    menu->addActions({m_copies->exportAction(), m_logger->action()});
}

void ConnectionsPage::saveState(QSettings &settings) const
{
    settings.beginGroup(QLatin1String(SettingsGroup));
    m_table->saveColumns(settings);
    viewNow().save(settings);
    m_groups->save(settings);
    m_views->save(settings);
    m_known->save(settings);
    m_copies->save(settings);
    settings.setValue(QStringLiteral("lookUpNames"), m_columns->namesAction()->isChecked());
    settings.setValue(QStringLiteral("detail"), m_split->detailWidth());
    settings.endGroup();
}

void ConnectionsPage::restoreState(QSettings &settings)
{
    settings.beginGroup(QLatin1String(SettingsGroup));
    m_table->restoreColumns(settings);
    m_groups->restore(settings);
    m_wish.folding = m_groups->folding();
    ViewState view = ViewState::restore(settings);
    view.columns = m_table->columnSet();
    if (const int width = settings.value(QStringLiteral("detail")).toInt(); width > 0)
        m_split->setDetailWidth(width);
    m_columns->namesAction()->setChecked(settings.value(QStringLiteral("lookUpNames")).toBool());
    m_copies->restore(settings);
    m_known->restore(settings);
    m_views->restore(settings);
    settings.endGroup();
    applyView(view);
}

} // namespace netwharf
