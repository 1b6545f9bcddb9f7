// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/appearance.h"
#include "core/catalogue/catalogue.h"

#include <QList>
#include <QMenu>

#include <chrono>
#include <optional>

class QActionGroup;

namespace netwharf {

class Page;

/// The menu of the window. Every action of the program is in it, with its shortcut; the window
/// carries the same actions, so the shortcuts work while the menu is closed.
class MainMenu : public QMenu
{
    Q_OBJECT
public:
    explicit MainMenu(QWidget *window);

    /// Actions of the window in the File menu; they outlive the menu.
    void setFileActions(const QList<QAction *> &actions);
    /// Fills everything again: after a switch of page or language. `page` is null while something
    /// without menus of its own is shown.
    void rebuild(Page *page, const QList<Page *> &pages);
    void showChoices(std::optional<Language> language, ThemeChoice theme, std::chrono::milliseconds interval);
    /// The sizes to choose from, the smallest first, and the one of now.
    void showTextSizes(const QList<int> &percents, int now);

signals:
    void pageChosen(int page);
    void findRequested();
    void importNotesRequested();
    void exportNotesRequested();
    void languageChosen(std::optional<netwharf::Language> language);
    void themeChosen(netwharf::ThemeChoice theme);
    void textSizeChosen(int percent);
    void textSizeStepRequested(int steps); ///< larger, or smaller where it is less than 0
    void intervalChosen(std::chrono::milliseconds interval);
    void reachRequested();
    void watchesRequested();
    void basicsRequested();
    void aboutRequested();
    void shortcutsRequested();

private:
    void makeActions();
    void makeChoices();
    void makeTextSizes();
    void retranslate();
    void fillPages(const QList<Page *> &pages);

    QWidget *m_window;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_goTo = nullptr; ///< the pages of the tabs
    QMenu *m_language = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_textSize = nullptr;
    QMenu *m_interval = nullptr;
    QMenu *m_help = nullptr;
    QList<QAction *> m_fileActions;
    QAction *m_find = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_importNotes = nullptr;
    QAction *m_exportNotes = nullptr;
    QAction *m_reach = nullptr;
    QAction *m_watches = nullptr;
    QAction *m_basics = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_about = nullptr;
    QAction *m_larger = nullptr;
    QAction *m_smaller = nullptr;
    QAction *m_usualSize = nullptr;
    QList<QAction *> m_pages; ///< "Connections", "Ports"
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_textSizes = nullptr;
    QActionGroup *m_intervals = nullptr;
};

} // namespace netwharf
