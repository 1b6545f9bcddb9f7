// SPDX-License-Identifier: MIT
// How the pages of the window lead to each other.
#include "app/i18n/words.h"
#include "app/live/cataloguekeeper.h"
#include "app/live/livefeed.h"
#include "app/live/notesfile.h"
#include "app/ui/activity/activitypage.h"
#include "app/ui/help/basicspage.h"
#include "app/ui/keep/changelogger.h"
#include "app/ui/languagechoice.h"
#include "app/ui/mainmenu.h"
#include "app/ui/mainwindow.h"
#include "app/ui/map/mappage.h"
#include "app/ui/notesactions.h"
#include "app/ui/ports/portspage.h"
#include "app/ui/reach/reachpage.h"
#include "app/ui/settings/settingsfile.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/statusline.h"
#include "app/ui/topbar.h"
#include "app/ui/watch/trayicon.h"
#include "app/ui/watch/watchcenter.h"
#include "app/ui/watch/watchdialog.h"
#include "app/ui/why/whypage.h"
#include "app/ui/widgets/searchfield.h"
#include "app/ui/widgets/tableview.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

namespace netwharf {

void MainWindow::connectPages()
{
    for (Page *page : std::as_const(m_pages)) {
        connect(page, &Page::told, this, &MainWindow::setRemark);
        connect(page, &Page::failed, this, qOverload<const QString &>(&MainWindow::setLastingRemark));
        connect(page, &Page::statusChanged, this, &MainWindow::showStatus);
        page->searchField()->shareShortcuts(*page);
        connect(page->searchField(), &SearchField::leaveRequested, this, [this] { showPage(m_page); });
        connect(page, &Page::basicsRequested, this, &MainWindow::showBasics);
        connect(page->searchField(), &QLineEdit::textEdited, m_status, &StatusLine::goOn);
        if (auto *table = qobject_cast<TableView *>(page->mainView()))
            connect(table, &TableView::typed, page->searchField(), &SearchField::beginWith);
    }
    connect(m_status, &StatusLine::linkFollowed, this, [this] { page()->followStatusLink(); });
    connect(m_connections, &ConnectionsPage::reachRequested, this,
            qOverload<quint16, Protocol>(&MainWindow::showReach));
    connect(m_connections, &ConnectionsPage::portRequested, this, [this](quint16 port, Protocol transport) {
        showPage(m_ports);
        m_ports->showPort(port, transport);
    });
    connect(m_ports, &PortsPage::connectionsRequested, this, [this](quint16 port) {
        showPage(m_connections);
        m_connections->showPort(port);
    });
    connect(&m_parts.feed, &LiveFeed::factsChanged, this, [this] {
        const Update &facts = m_parts.feed.last();
        m_ports->setUse(facts.portUse, facts.snapshot);
        showStatus();
    });
}

void MainWindow::connectActivity()
{
    connect(m_activity, &ActivityPage::socketRequested, this,
            [this](const Row &row, const Snapshot &texts) { m_connections->showSocket(row, texts); });
    connect(m_connections, &ConnectionsPage::socketFound, this, [this] { showPage(m_connections); });
    connect(m_activity, &ActivityPage::portRequested, this, [this](quint16 port, Protocol transport) {
        showPage(m_ports);
        m_ports->showPort(port, transport);
    });
}

void MainWindow::connectMap()
{
    m_map->setCatalogue(m_parts.catalogue.catalogue());
    connect(&m_parts.catalogue, &CatalogueKeeper::catalogueChanged, m_map, &MapPage::setCatalogue);
    m_map->setLanguage(m_parts.language.current());
    connect(&m_parts.language, &LanguageChoice::changed, m_map,
            [this] { m_map->setLanguage(m_parts.language.current()); });
    connect(&m_parts.feed, &LiveFeed::factsChanged, m_map,
            [this] { m_map->setSnapshot(m_parts.feed.last().snapshot); });
    connect(m_map, &MapPage::portRequested, this, [this](quint16 port, Protocol transport) {
        showPage(m_ports);
        m_ports->showPort(port, transport);
    });
    connect(m_map, &MapPage::connectionsRequested, this, [this](quint16 port) {
        showPage(m_connections);
        m_connections->showPort(port);
    });
}

void MainWindow::connectWhy()
{
    m_why->setCatalogue(m_parts.catalogue.catalogue());
    connect(&m_parts.catalogue, &CatalogueKeeper::catalogueChanged, m_why, &WhyPage::setCatalogue);
    m_why->setLanguage(m_parts.language.current());
    connect(&m_parts.language, &LanguageChoice::changed, m_why,
            [this] { m_why->setLanguage(m_parts.language.current()); });
    const auto ask = [this](quint16 port, Protocol protocol) {
        showPage(m_why);
        m_why->ask(port, protocol);
    };
    connect(m_connections, &ConnectionsPage::whyRequested, this, ask);
    connect(m_ports, &PortsPage::whyRequested, this, ask);
    connect(m_map, &MapPage::whyRequested, this, ask);
    connect(m_why, &WhyPage::portRequested, this, [this](quint16 port, Protocol protocol) {
        showPage(m_ports);
        m_ports->showPort(port, protocol);
    });
    connect(m_why, &WhyPage::connectionsRequested, this, [this](quint16 port) {
        showPage(m_connections);
        m_connections->showPort(port);
    });
}

void MainWindow::connectWatches()
{
    m_watches = new WatchCenter(m_parts.feed, m_parts.settings.settings(), WatchCenter::Pause, this);
    m_tray = new TrayIcon(m_parts.settings.settings(), this);
    m_watches->setCatalogue(m_parts.catalogue.catalogue());
    connect(&m_parts.catalogue, &CatalogueKeeper::catalogueChanged, m_watches, &WatchCenter::setCatalogue);
    connect(m_watches, &WatchCenter::told, this, qOverload<const QString &>(&MainWindow::setLastingRemark));
    connect(&m_watches->notifier(), &Notifier::chosen, m_tray, &TrayIcon::showWindow);
    connect(m_connections, &ConnectionsPage::watchRequested, this, &MainWindow::addWatch);
    connect(m_menu, &MainMenu::watchesRequested, this,
            [this] { (new WatchDialog(*m_watches, *m_tray, this))->open(); });
}

void MainWindow::addWatch(const Watch &watch)
{
    m_watches->add(watch);
    const QString name = words::plain(watch.name);
    //: %1 the name of a watch
    setRemark(tr("Watched from now on: %1. The list of watches is in the View menu.").arg(name));
    const auto tell = [this, name](bool shows) {
        if (!shows)
            //: %1 the name of a watch
            setRemark(tr("Watched from now on: %1. This desktop shows no notices, so news appear here.").arg(name));
    };
    connect(&m_watches->notifier(), &Notifier::looked, this, tell, Qt::SingleShotConnection);
    m_watches->notifier().look();
}

void MainWindow::connectLog()
{
    ChangeLogger *log = m_connections->changeLogger();
    connect(log, &ChangeLogger::changed, this, [this, log] { m_status->setOngoing(log->statusText()); });
    connect(m_status, &StatusLine::stopRequested, log, &ChangeLogger::stop);
}

void MainWindow::connectNotes()
{
    m_notes = new NotesActions(m_parts.notes, m_parts.catalogue, this);
    connect(m_notes, &NotesActions::remarked, this, qOverload<const QString &>(&MainWindow::setLastingRemark));
    connect(m_menu, &MainMenu::importNotesRequested, m_notes, &NotesActions::chooseImport);
    connect(m_menu, &MainMenu::exportNotesRequested, m_notes, &NotesActions::chooseExport);
    m_ports->setNoteStore([this](const PortNote &note) { return m_notes->store(note); });
    m_notes->report();
}

/// Its hundred widgets would make every start slower, and few starts need them.
void MainWindow::makeBasics()
{
    m_basics = new BasicsPage;
    m_stack->addWidget(m_basics);
    const auto takeLanguage = [this] { m_basics->setLanguage(m_parts.language.current()); };
    const auto takeSettings = [this] {
        if (const auto &snapshot = m_parts.feed.last().snapshot)
            m_basics->setSettings(snapshot->settings);
    };
    takeLanguage();
    takeSettings();
    connect(&m_parts.language, &LanguageChoice::changed, m_basics, takeLanguage);
    connect(&m_parts.feed, &LiveFeed::factsChanged, m_basics, takeSettings);
    connect(m_basics, &BasicsPage::backRequested, this, [this] { showPage(m_page); });
}

void MainWindow::showBasics(const QString &section)
{
    if (!m_basics)
        makeBasics();
    m_basics->setBackTitle(page()->title());
    showBehind(m_basics);
    m_basics->showSection(section);
    m_basics->mainView()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showBehind(QWidget *page)
{
    m_status->goOn();
    m_stack->setCurrentWidget(page);
    if (reachShown()) {
        m_topBar->setNoTab(m_reach);
        m_topBar->setPause(m_reach->pauseAction());
    } else {
        m_topBar->setNoTab();
    }
    rebuildMenu();
    showStatus();
}

/// Made when first asked for, as "Port basics" is. What was accepted lies beside the notes.
void MainWindow::makeReach()
{
    const QString notes = m_parts.notes.path();
    const QString baseline = notes.isEmpty() ? QString() : QFileInfo(notes).dir().filePath(QStringLiteral("reach.txt"));
    m_reach = new ReachPage(m_parts.feed, baseline);
    m_stack->addWidget(m_reach);
    m_reach->setCatalogue(m_parts.catalogue.catalogue());
    connect(&m_parts.catalogue, &CatalogueKeeper::catalogueChanged, m_reach, &ReachPage::setCatalogue);
    connect(m_reach, &Page::told, this, &MainWindow::setRemark);
    connect(m_reach, &Page::failed, this, qOverload<const QString &>(&MainWindow::setLastingRemark));
    connect(m_reach, &Page::statusChanged, this, &MainWindow::showStatus);
    connect(m_reach, &ReachPage::backRequested, this, [this] { showPage(m_page); });
    connect(m_reach, &ReachPage::connectionsRequested, this, [this](quint16 port) {
        showPage(m_connections);
        m_connections->showPort(port);
    });
    connect(m_reach, &ReachPage::portRequested, this, [this](quint16 port, Protocol transport) {
        showPage(m_ports);
        m_ports->showPort(port, transport);
    });
}

void MainWindow::showReach(quint16 port, Protocol transport)
{
    showReach();
    m_reach->showPort(port, transport);
}

void MainWindow::showReach()
{
    if (!m_reach)
        makeReach();
    m_reach->setBackTitle(page()->title());
    showBehind(m_reach);
    m_reach->mainView()->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::reachShown() const
{
    return m_reach && m_stack->currentWidget() == m_reach;
}

bool MainWindow::basicsShown() const
{
    return m_basics && m_stack->currentWidget() == m_basics;
}

} // namespace netwharf
