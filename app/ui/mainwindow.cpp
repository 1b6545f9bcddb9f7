// SPDX-License-Identifier: MIT
#include "app/ui/mainwindow.h"

#include "app/i18n/words.h"
#include "app/live/cataloguekeeper.h"
#include "app/live/livefeed.h"
#include "app/ui/aboutdialog.h"
#include "app/ui/activity/activitypage.h"
#include "app/ui/help/basicspage.h"
#include "app/ui/keep/changelogger.h"
#include "app/ui/languagechoice.h"
#include "app/ui/mainmenu.h"
#include "app/ui/notesactions.h"
#include "app/ui/ports/portspage.h"
#include "app/ui/registry/registryactions.h"
#include "app/ui/settings/settingsfile.h"
#include "app/ui/shortcutsdialog.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/statusline.h"
#include "app/ui/topbar.h"
#include "app/ui/watch/trayicon.h"
#include "app/ui/watch/watchcenter.h"
#include "app/ui/watch/watchdialog.h"
#include "app/ui/widgets/detailpane.h"

#include <QCloseEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace netwharf {

namespace {

const QString GeometryKey = QStringLiteral("window/geometry");
const QString PageKey = QStringLiteral("window/page");
const QString ThemeKey = QStringLiteral("ui/theme");
const QString IntervalKey = QStringLiteral("live/interval_ms");

const QStringList ThemeNames{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

/// Room that the frame of the desktop takes, title bar included; not known before the window is shown.
constexpr QSize FrameRoom(8, 40);

/// 1180 x 720 at a 12 px font, growing with the font, never larger than the screen.
QSize firstSize(const QScreen &screen, const QFont &font)
{
    const double scale = std::max(1.0, QFontInfo(font).pixelSize() / 12.0);
    return (QSizeF(1180, 720) * scale).toSize().boundedTo(screen.availableSize() - FrameRoom);
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts)
{
    setObjectName(QStringLiteral("MainWindow"));
    setMinimumSize(900, 560);
    buildPages();
    buildFrame();
    connectMenu();
    connectPages();
    connectActivity();
    connectWatches();
    connectLog();
    connectNotes();
    retranslate();
    restore();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::showStatus);
    m_clock.start();
}

/// A field that loses the focus tells its page, and that tells the window: as long as there is one.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::buildPages()
{
    m_connections = new ConnectionsPage(&m_parts.feed);
    m_ports = new PortsPage;
    m_ports->setCatalogue(m_parts.catalogue.catalogue());
    connect(&m_parts.catalogue, &CatalogueKeeper::catalogueChanged, m_ports, &PortsPage::setCatalogue);
    m_ports->setLanguage(m_parts.language.current());
    connect(&m_parts.language, &LanguageChoice::changed, m_ports,
            [this] { m_ports->setLanguage(m_parts.language.current()); });
    m_activity = new ActivityPage(&m_parts.feed);
    m_pages = {m_connections, m_ports, m_activity};
}

void MainWindow::buildFrame()
{
    m_registry = new RegistryActions(m_parts.registry, m_parts.catalogue, m_parts.language, this);
    m_menu = new MainMenu(this);
    m_menu->setFileActions(m_registry->actions());
    m_topBar = new TopBar(m_pages, m_connections->pauseAction(), m_menu);
    m_stack = new QStackedWidget;
    for (Page *page : std::as_const(m_pages))
        m_stack->addWidget(page);
    m_status = new StatusLine;

    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(makeHairline());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeHairline());
    layout->addWidget(m_status);
    setCentralWidget(frame);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::basicsRequested, this,
            [this] { showBasics(m_basics ? m_basics->currentSection() : QString()); });
    connect(m_topBar, &TopBar::pageChosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::intervalChosen, this, &MainWindow::setInterval);
    connect(m_menu, &MainMenu::pageChosen, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::intervalChosen, this, &MainWindow::setInterval);
    connect(m_registry, &RegistryActions::told, this, &MainWindow::setRemark);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_menu, &MainMenu::findRequested, this, [this] {
        page()->searchField()->setFocus(Qt::ShortcutFocusReason);
        page()->searchField()->selectAll();
    });
    connect(m_menu, &MainMenu::languageChosen, this,
            [this](std::optional<Language> language) { m_parts.language.choose(language); });
    connect(m_menu, &MainMenu::themeChosen, this, [this](ThemeChoice choice) {
        m_parts.appearance.setChoice(choice);
        m_parts.settings.settings().setValue(ThemeKey, ThemeNames.at(static_cast<int>(choice)));
    });
}

void MainWindow::connectPages()
{
    for (Page *page : std::as_const(m_pages)) {
        connect(page, &Page::told, this, &MainWindow::setRemark);
        connect(page, &Page::statusChanged, this, &MainWindow::showStatus);
        connect(page->searchField(), &SearchField::leaveRequested, this,
                [this] { showPage(m_page); });
        connect(page, &Page::basicsRequested, this, &MainWindow::showBasics);
        // What is searched is in the page: typing leads back to it.
        connect(page->searchField(), &QLineEdit::textEdited, this, [this] {
            if (basicsShown())
                raisePage(m_page);
        });
    }
    connect(m_status, &StatusLine::linkFollowed, this, [this] { page()->followStatusLink(); });
    connect(m_connections, &ConnectionsPage::portRequested, this,
            [this](quint16 port, Protocol transport) {
                showPage(static_cast<int>(m_pages.indexOf(m_ports)));
                m_ports->showPort(port, transport);
            });
    connect(m_ports, &PortsPage::connectionsRequested, this, [this](quint16 port) {
        showPage(static_cast<int>(m_pages.indexOf(m_connections)));
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
    connect(m_activity, &ActivityPage::socketRequested, this, [this](const Row &row, const Snapshot &texts) {
        if (m_connections->showSocket(row, texts))
            showPage(static_cast<int>(m_pages.indexOf(m_connections)));
    });
    connect(m_activity, &ActivityPage::portRequested, this, [this](quint16 port, Protocol transport) {
        showPage(static_cast<int>(m_pages.indexOf(m_ports)));
        m_ports->showPort(port, transport);
    });
}

void MainWindow::connectWatches()
{
    m_watches = new WatchCenter(m_parts.feed, m_parts.settings.settings(), WatchCenter::Pause, this);
    m_tray = new TrayIcon(m_parts.settings.settings(), this);
    m_watches->setCatalogue(m_parts.catalogue.catalogue());
    connect(&m_parts.catalogue, &CatalogueKeeper::catalogueChanged, m_watches, &WatchCenter::setCatalogue);
    connect(m_watches, &WatchCenter::told, this, &MainWindow::setRemark);
    connect(&m_watches->notifier(), &Notifier::chosen, m_tray, &TrayIcon::showWindow);
    connect(m_connections, &ConnectionsPage::watchRequested, this, [this](const Watch &watch) {
        m_watches->add(watch);
        //: %1 the name of a watch
        setRemark(tr("Watched from now on: %1. The list of watches is in the View menu.")
                      .arg(words::plain(watch.name)));
    });
    connect(m_connections, &ConnectionsPage::watchListRequested, this,
            [this] { (new WatchDialog(*m_watches, *m_tray, this))->open(); });
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
    connect(m_notes, &NotesActions::remarked, this, &MainWindow::setRemark);
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

Page *MainWindow::page() const
{
    return m_pages.at(m_page);
}

void MainWindow::raisePage(int page)
{
    m_page = page;
    m_stack->setCurrentIndex(page);
    m_topBar->setCurrent(page);
    QAction *pause = this->page()->pauseAction();
    m_topBar->setPause(pause ? pause : m_connections->pauseAction());
    rebuildMenu();
    showStatus();
}

void MainWindow::showPage(int page)
{
    raisePage(page);
    this->page()->mainView()->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::basicsShown() const
{
    return m_basics && m_stack->currentWidget() == m_basics;
}

void MainWindow::showBasics(const QString &section)
{
    if (!m_basics)
        makeBasics();
    m_basics->setBackTitle(page()->title());
    m_stack->setCurrentWidget(m_basics);
    m_basics->showSection(section);
    m_topBar->setNoTab();
    rebuildMenu();
    m_basics->mainView()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setRemark(const QString &remark)
{
    m_status->setRemark(remark);
}

void MainWindow::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_parts.feed.setInterval(interval);
    m_topBar->setInterval(interval);
    m_parts.settings.settings().setValue(IntervalKey, static_cast<int>(interval.count()));
    rebuildMenu();
}

void MainWindow::rebuildMenu()
{
    m_menu->rebuild(basicsShown() ? nullptr : page(), m_pages);
    m_menu->showChoices(m_parts.language.chosen(), m_parts.appearance.choice(), m_interval);
}

void MainWindow::showStatus()
{
    m_status->setWords(page()->statusText(), page()->statusLink(), page()->statusRight());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_registry->retranslate();
        retranslate();
        if (m_basics)
            m_basics->setBackTitle(page()->title());
        rebuildMenu();
        showStatus();
        m_status->setOngoing(m_connections->changeLogger()->statusText());
        m_notes->report();
    } else if (event->type() == QEvent::WindowStateChange) {
        tellHidden();
    }
}

void MainWindow::retranslate()
{
    //: The name of the program
    QGuiApplication::setApplicationDisplayName(tr("Netwharf"));
}

void MainWindow::tellHidden()
{
    m_parts.feed.setHidden(!isVisible() || isMinimized());
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    tellHidden();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    tellHidden();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::save()
{
    QSettings &settings = m_parts.settings.settings();
    settings.setValue(GeometryKey, saveGeometry());
    settings.setValue(PageKey, m_page);
    for (const Page *page : std::as_const(m_pages))
        page->saveState(settings);
    settings.sync();
}

void MainWindow::restore()
{
    QSettings &settings = m_parts.settings.settings();
    const int theme = static_cast<int>(ThemeNames.indexOf(settings.value(ThemeKey).toString()));
    m_parts.appearance.setChoice(theme < 0 ? ThemeChoice::System : static_cast<ThemeChoice>(theme));
    const std::chrono::milliseconds interval(settings.value(IntervalKey).toInt());
    for (Page *page : std::as_const(m_pages))
        page->restoreState(settings);
    if (!restoreGeometry(settings.value(GeometryKey).toByteArray()))
        resize(firstSize(*screen(), font()));
    const int page = settings.value(PageKey).toInt();
    showPage(page > 0 && page < m_pages.size() ? page : 0);
    setInterval(refreshIntervals().contains(interval) ? interval : m_interval);
}

void MainWindow::showAbout()
{
    AboutDialog(m_parts.catalogue.catalogue()->registry(), m_parts.language.current(), this).exec();
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(this).exec();
}

} // namespace netwharf
