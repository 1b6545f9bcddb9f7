// SPDX-License-Identifier: MIT
#include "app/ui/mainwindow.h"

#include "app/live/cataloguekeeper.h"
#include "app/live/livefeed.h"
#include "app/ui/aboutdialog.h"
#include "app/ui/activity/activitypage.h"
#include "app/ui/help/basicspage.h"
#include "app/ui/keep/changelogger.h"
#include "app/ui/languagechoice.h"
#include "app/ui/mainmenu.h"
#include "app/ui/map/mappage.h"
#include "app/ui/notesactions.h"
#include "app/ui/ports/portspage.h"
#include "app/ui/reach/reachpage.h"
#include "app/ui/registry/registryactions.h"
#include "app/ui/settings/settingsfile.h"
#include "app/ui/shortcutsdialog.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/statusline.h"
#include "app/ui/textsizechoice.h"
#include "app/ui/topbar.h"
#include "app/ui/why/whypage.h"
#include "app/ui/widgets/detailpane.h"

#include <QCloseEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

const QString GeometryKey = QStringLiteral("window/geometry");
const QString PageKey = QStringLiteral("window/page");
const QString ThemeKey = QStringLiteral("ui/theme");
const QString IntervalKey = QStringLiteral("live/interval_ms");

const QStringList ThemeNames{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

/// From the last of several changes until they are saved.
constexpr std::chrono::milliseconds SaveAfter{1000};

/// Room that the frame of the desktop takes, title bar included; not known before the window is shown.
constexpr QSize FrameRoom(8, 40);

QSize roomOn(const QScreen &screen)
{
    return screen.availableSize() - FrameRoom;
}

/// 1180 x 720 at a 12 px font, growing with the font, never larger than the screen.
QSize firstSize(const QScreen &screen, const QFont &font)
{
    const double scale = std::max(1.0, QFontInfo(font).pixelSize() / 12.0);
    return (QSizeF(1180, 720) * scale).toSize().boundedTo(roomOn(screen));
}

/// 900 x 560, or what a small screen has, or one on which everything is drawn larger.
QSize leastSize(const QScreen &screen)
{
    return QSize(900, 560).boundedTo(roomOn(screen));
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts) : m_parts(parts)
{
    setObjectName(QStringLiteral("MainWindow"));
    setMinimumSize(leastSize(*screen()));
    buildPages();
    buildFrame();
    connectMenu();
    connectPages();
    connectActivity();
    connectMap();
    connectWhy();
    connectWatches();
    connectLog();
    connectNotes();
    retranslate();
    restore();
    keepSaved();
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
    m_ports->setSkippedLines(m_parts.catalogue.layers().skipped);
    connect(&m_parts.catalogue, &CatalogueKeeper::skippedLinesChanged, m_ports, &PortsPage::setSkippedLines);
    m_ports->setLanguage(m_parts.language.current());
    connect(&m_parts.language, &LanguageChoice::changed, m_ports,
            [this] { m_ports->setLanguage(m_parts.language.current()); });
    m_activity = new ActivityPage(&m_parts.feed);
    m_map = new MapPage;
    m_why = new WhyPage(&m_parts.feed);
    m_pages = {m_connections, m_ports, m_map, m_activity, m_why};
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
    connect(m_menu, &MainMenu::reachRequested, this, qOverload<>(&MainWindow::showReach));
    connect(m_topBar, &TopBar::pageChosen, this, qOverload<int>(&MainWindow::showPage));
    connect(m_topBar, &TopBar::intervalChosen, this, &MainWindow::setInterval);
    connect(m_menu, &MainMenu::pageChosen, this, qOverload<int>(&MainWindow::showPage));
    connect(m_menu, &MainMenu::intervalChosen, this, &MainWindow::setInterval);
    connect(m_registry, &RegistryActions::told, this, qOverload<const QString &>(&MainWindow::setLastingRemark));
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_menu, &MainMenu::findRequested, this, [this] {
        if (basicsShown())
            return m_basics->startFind();
        if (reachShown())
            return m_reach->startFind();
        page()->searchField()->setFocus(Qt::ShortcutFocusReason);
        page()->searchField()->selectAll();
    });
    connect(m_menu, &MainMenu::languageChosen, this,
            [this](std::optional<Language> language) { m_parts.language.choose(language); });
    connect(m_menu, &MainMenu::textSizeChosen, &m_parts.textSize, &TextSizeChoice::choose);
    connect(m_menu, &MainMenu::textSizeStepRequested, &m_parts.textSize, &TextSizeChoice::step);
    connect(&m_parts.textSize, &TextSizeChoice::changed, this, &MainWindow::showTextSize);
    m_parts.textSize.followWheel(this);
    connect(m_menu, &MainMenu::themeChosen, this, [this](ThemeChoice choice) {
        m_parts.appearance.setChoice(choice);
        m_parts.settings.settings().setValue(ThemeKey, ThemeNames.at(static_cast<int>(choice)));
    });
}

Page *MainWindow::page() const
{
    return m_pages.at(m_page);
}

void MainWindow::raisePage(int page)
{
    m_status->goOn();
    m_page = page;
    m_stack->setCurrentIndex(page);
    m_topBar->setCurrent(page);
    QAction *pause = this->page()->pauseAction();
    m_topBar->setPause(pause ? pause : m_connections->pauseAction());
    rebuildMenu();
    showStatus();
    m_saving.start();
}

void MainWindow::showPage(int tab)
{
    raisePage(tab);
    page()->mainView()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPage(Page *page)
{
    showPage(static_cast<int>(m_pages.indexOf(page)));
}

void MainWindow::setRemark(const QString &remark)
{
    m_status->setRemark(remark);
}

void MainWindow::setLastingRemark(const QString &remark)
{
    m_status->setRemark(remark, StatusLine::Stay::UntilRead);
}

void MainWindow::setLastingRemark(std::function<QString()> remark)
{
    m_status->setRemark(std::move(remark));
}

void MainWindow::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_parts.feed.setInterval(interval);
    m_topBar->setInterval(interval);
    m_parts.settings.settings().setValue(IntervalKey, static_cast<int>(interval.count()));
    showChoices();
}

void MainWindow::showTextSize()
{
    rebuildMenu();
    //: A remark after the size of the text was changed; %1 a number
    setRemark(tr("Text size: %1% of the desktop's").arg(QLocale().toString(m_parts.appearance.textSize())));
}

void MainWindow::rebuildMenu()
{
    Page *shown = reachShown() ? m_reach : page();
    m_menu->rebuild(basicsShown() ? nullptr : shown, m_pages);
    showChoices();
}

void MainWindow::showChoices()
{
    m_menu->showChoices(m_parts.language.chosen(), m_parts.appearance.choice(), m_interval);
    m_menu->showTextSizes(m_parts.appearance.textSizes(), m_parts.appearance.textSize());
}

void MainWindow::showStatus()
{
    if (basicsShown())
        m_status->setWords({}, {}, {}); // what is behind it is not what one reads
    else if (reachShown())
        m_status->setWords(m_reach->statusText(), {},
                           m_reach->pauseAction()->isChecked() ? m_reach->statusRight()
                                                               : m_connections->statusRight()); // of the same sample
    else
        m_status->setWords(page()->statusText(), page()->statusLink(), page()->statusRight());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_registry->retranslate();
        m_status->retranslate();
        retranslate();
        if (m_basics)
            m_basics->setBackTitle(page()->title());
        if (m_reach)
            m_reach->setBackTitle(page()->title());
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
    const QString name = tr("Netwharf");
    QGuiApplication::setApplicationDisplayName(name);
    setWindowTitle(name); // a window that has a name takes no other from the application
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
    saveNow();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveNow()
{
    save();
    m_parts.settings.settings().sync();
}

void MainWindow::save()
{
    QSettings &settings = m_parts.settings.settings();
    settings.setValue(GeometryKey, saveGeometry());
    settings.setValue(PageKey, page()->key());
    for (const Page *page : std::as_const(m_pages))
        page->saveState(settings);
}

void MainWindow::keepSaved()
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(SaveAfter);
    connect(&m_saving, &QTimer::timeout, this, &MainWindow::save);
    for (const Page *page : std::as_const(m_pages)) {
        connect(page, &Page::stateChanged, &m_saving, qOverload<>(&QTimer::start));
        connect(page->searchField(), &QLineEdit::textChanged, &m_saving, qOverload<>(&QTimer::start));
    }
    // A session that ends asks first; where nobody asks, the loop of events ends without a close event.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::saveNow, Qt::DirectConnection);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &MainWindow::saveNow);
    m_saving.stop(); // nothing is new yet
}

/// Not where the program itself places the window.
void MainWindow::saveWhenPlaced(const QEvent &event)
{
    if (event.spontaneous())
        m_saving.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    saveWhenPlaced(*event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    saveWhenPlaced(*event);
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
    const QString key = settings.value(PageKey).toString();
    const auto last =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&key](const Page *page) { return page->key() == key; });
    showPage(last == m_pages.cend() ? m_pages.first() : *last);
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
