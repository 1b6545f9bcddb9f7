// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/appearance.h"
#include "core/catalogue/catalogue.h"

#include <QList>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QStackedWidget;

namespace netwharf {

class CatalogueKeeper;
class ConnectionsPage;
class LanguageChoice;
class LiveFeed;
class MainMenu;
class Page;
class PortsPage;
class RegistryActions;
class RegistryUpdater;
class SettingsFile;
class StatusLine;
class TopBar;

/// What the window shows and changes; made by runWindow(), outlives the window.
struct WindowParts
{
    SettingsFile &settings;
    Appearance &appearance;
    LanguageChoice &language;
    LiveFeed &feed;
    CatalogueKeeper &catalogue;
    RegistryUpdater &registry;
};

/// The one window: top bar, pages, status line. Knows which page leads where, and nothing of what
/// the pages show.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    void showPage(int page);
    /// A remark in the status line that stays until it is closed.
    void setRemark(const QString &remark);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildPages();
    void buildFrame();
    void connectMenu();
    void connectPages();
    void rebuildMenu();
    void showStatus();
    void tellHidden();
    void setInterval(std::chrono::milliseconds interval);
    void showAbout();
    void showShortcuts();
    void save();
    void restore();
    Page *page() const;

    WindowParts m_parts;
    QList<Page *> m_pages;
    ConnectionsPage *m_connections = nullptr;
    PortsPage *m_ports = nullptr;
    MainMenu *m_menu = nullptr;
    RegistryActions *m_registry = nullptr;
    TopBar *m_topBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    QTimer m_clock; ///< the age of the sample changes each second
    std::chrono::milliseconds m_interval{1000};
};

} // namespace netwharf
