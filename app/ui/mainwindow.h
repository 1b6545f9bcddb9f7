// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/appearance.h"
#include "core/catalogue/catalogue.h"

#include <QList>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace netwharf {

class ActivityPage;
class BasicsPage;
class CatalogueKeeper;
class ConnectionsPage;
class LanguageChoice;
class LiveFeed;
class MainMenu;
class MapPage;
class NotesActions;
class NotesFile;
class Page;
class PortsPage;
class ReachPage;
class RegistryActions;
class RegistryUpdater;
class SettingsFile;
class StatusLine;
class TextSizeChoice;
class TopBar;
class TrayIcon;
class WatchCenter;
struct Watch;
class WhyPage;

/// What the window shows and changes; made by runWindow(), outlives the window.
struct WindowParts
{
    SettingsFile &settings;
    Appearance &appearance;
    LanguageChoice &language;
    LiveFeed &feed;
    CatalogueKeeper &catalogue;
    NotesFile &notes;
    RegistryUpdater &registry;
    TextSizeChoice &textSize;
};

/// The one window: top bar, pages, status line. Knows which page leads where, and nothing of what
/// the pages show.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    void showPage(int tab); ///< counted from the left
    void showPage(Page *page); ///< one of the window's own
    /// "Port basics" in place of the page; `section` as for BasicsPage::showSection().
    void showBasics(const QString &section = {});
    void showReach(); ///< "What others can reach" in place of the page
    void showReach(quint16 port, Protocol transport); ///< the same, with this line chosen
    /// A remark in the status line about what was done; goes with the next step that leads elsewhere.
    void setRemark(const QString &remark);
    /// One that stays until it is read: of a failure, or of what happened by itself.
    void setLastingRemark(const QString &remark);
    /// The same of one that follows the language.
    void setLastingRemark(std::function<QString()> remark);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildPages();
    void buildFrame();
    void connectMenu();
    void connectPages();
    void connectNotes();
    void connectActivity();
    void connectMap();
    void connectWatches();
    void addWatch(const Watch &watch); ///< and says so, and where its news appear
    void connectWhy();
    void connectLog();
    void makeBasics();
    void makeReach();
    void raisePage(int page); ///< shows it; the focus stays where it is
    bool basicsShown() const;
    bool reachShown() const;
    void showBehind(QWidget *page); ///< in place of the page, without a tab
    void rebuildMenu();
    void showChoices(); ///< in the menu
    void showStatus();
    void retranslate();
    void tellHidden();
    void setInterval(std::chrono::milliseconds interval);
    void showTextSize();
    void showAbout();
    void showShortcuts();
    void save();
    void saveNow(); ///< what is saved is on the disk when it returns
    void keepSaved(); ///< saves soon after each change, and before the program ends by itself
    void saveWhenPlaced(const QEvent &event);
    void restore();
    Page *page() const; ///< the one whose tab is current, or was before "Port basics"

    WindowParts m_parts;
    QList<Page *> m_pages;
    ConnectionsPage *m_connections = nullptr;
    PortsPage *m_ports = nullptr;
    MapPage *m_map = nullptr;
    ActivityPage *m_activity = nullptr;
    WhyPage *m_why = nullptr;
    NotesActions *m_notes = nullptr;
    BasicsPage *m_basics = nullptr; ///< in the stack behind the pages; made when first asked for
    ReachPage *m_reach = nullptr; ///< the same
    int m_page = 0; ///< of m_pages
    WatchCenter *m_watches = nullptr;
    TrayIcon *m_tray = nullptr;
    MainMenu *m_menu = nullptr;
    RegistryActions *m_registry = nullptr;
    TopBar *m_topBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    QTimer m_saving; ///< runs from a change until it is saved
    QTimer m_clock; ///< the age of the sample changes each second
    std::chrono::milliseconds m_interval{1000};
};

} // namespace netwharf
