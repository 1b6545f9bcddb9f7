// SPDX-License-Identifier: MIT
#include "app/ui/mainmenu.h"

#include "app/i18n/language.h"
#include "app/ui/page.h"
#include "app/ui/topbar.h"

#include <QActionGroup>
#include <QLocale>

namespace netwharf {

namespace {

/// The value that a choice carries, for Language; -1 follows the system.
constexpr int FollowSystem = -1;

constexpr int UsualTextSize = 100; ///< per cent

QAction *addChoice(QActionGroup *group, const QVariant &value)
{
    auto *action = new QAction(group);
    action->setCheckable(true);
    action->setData(value);
    return action;
}

void check(QActionGroup *group, const QVariant &value)
{
    for (QAction *action : group->actions())
        action->setChecked(action->data() == value);
}

} // namespace

MainMenu::MainMenu(QWidget *window) : QMenu(window), m_window(window)
{
    m_file = addMenu(QString());
    m_edit = addMenu(QString());
    m_view = addMenu(QString());
    m_help = addMenu(QString());
    m_goTo = new QMenu(this);
    m_language = new QMenu(this);
    m_theme = new QMenu(this);
    m_textSize = new QMenu(this);
    m_interval = new QMenu(this);
    makeActions();
    makeChoices();
    makeTextSizes();
}

void MainMenu::makeActions()
{
    const auto make = [this](QKeySequence key, auto signal) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, signal);
        m_window->addAction(action);
        return action;
    };
    m_find = make(QKeySequence::Find, &MainMenu::findRequested);
    m_find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    m_importNotes = make({}, &MainMenu::importNotesRequested);
    m_exportNotes = make({}, &MainMenu::exportNotesRequested);
    m_reach = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &MainMenu::reachRequested);
    m_watches = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), &MainMenu::watchesRequested);
    m_basics = make(QKeySequence(Qt::Key_F1), &MainMenu::basicsRequested);
    m_shortcuts = make(QKeySequence(Qt::CTRL | Qt::Key_F1), &MainMenu::shortcutsRequested);
    m_about = make({}, &MainMenu::aboutRequested);
    m_quit = new QAction(this);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_quit, &QAction::triggered, m_window, &QWidget::close);
    m_window->addAction(m_quit);
}

void MainMenu::makeChoices()
{
    m_languages = new QActionGroup(this);
    addChoice(m_languages, FollowSystem);
    for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
        addChoice(m_languages, static_cast<int>(language))->setText(nativeName(language));
    connect(m_languages, &QActionGroup::triggered, this, [this](QAction *action) {
        const int value = action->data().toInt();
        emit languageChosen(value == FollowSystem ? std::nullopt : std::optional(static_cast<Language>(value)));
    });
    m_themes = new QActionGroup(this);
    for (ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        addChoice(m_themes, static_cast<int>(theme));
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction *action) { emit themeChosen(static_cast<ThemeChoice>(action->data().toInt())); });
    m_intervals = new QActionGroup(this);
    for (std::chrono::milliseconds interval : refreshIntervals())
        addChoice(m_intervals, QVariant::fromValue(static_cast<qlonglong>(interval.count())));
    connect(m_intervals, &QActionGroup::triggered, this,
            [this](QAction *action) { emit intervalChosen(std::chrono::milliseconds(action->data().toLongLong())); });
    m_language->addActions(m_languages->actions());
    m_theme->addActions(m_themes->actions());
    m_interval->addActions(m_intervals->actions());
}

void MainMenu::makeTextSizes()
{
    const auto make = [this](const QList<QKeySequence> &keys, auto &&then) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, then);
        m_window->addAction(action);
        return action;
    };
    // Where + needs Shift, the same key without it does too.
    m_larger = make({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                    [this] { emit textSizeStepRequested(1); });
    m_smaller = make({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { emit textSizeStepRequested(-1); });
    m_usualSize = make({QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { emit textSizeChosen(UsualTextSize); });
    m_textSizes = new QActionGroup(this);
    connect(m_textSizes, &QActionGroup::triggered, this,
            [this](QAction *action) { emit textSizeChosen(action->data().toInt()); });
}

void MainMenu::showTextSizes(const QList<int> &percents, int now)
{
    m_textSize->clear();
    m_textSize->addActions({m_larger, m_smaller, m_usualSize});
    m_textSize->addSeparator();
    for (QAction *choice : m_textSizes->actions()) {
        m_textSizes->removeAction(choice);
        choice->deleteLater(); // it may be the one that was chosen
    }
    for (const int percent : percents)
        addChoice(m_textSizes, percent)->setText(QLocale().toString(percent) + QLocale().percent());
    m_textSize->addActions(m_textSizes->actions());
    check(m_textSizes, now);
    m_larger->setEnabled(now < percents.back());
    m_smaller->setEnabled(now > percents.front());
    m_usualSize->setEnabled(now != UsualTextSize);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    //: Menu of the pages that the tabs lead to
    m_goTo->setTitle(tr("&Jump to page"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("The&me"));
    m_textSize->setTitle(tr("Te&xt size"));
    m_larger->setText(tr("&Larger text"));
    m_smaller->setText(tr("&Smaller text"));
    m_usualSize->setText(tr("&Normal text size"));
    m_interval->setTitle(tr("Refresh &interval"));
    m_find->setText(tr("&Find"));
    m_quit->setText(tr("&Quit"));
    m_importNotes->setText(tr("I&mport notes…"));
    m_exportNotes->setText(tr("E&xport notes…"));
    m_reach->setText(tr("What others can reac&h"));
    m_watches->setText(tr("&Watches…"));
    m_basics->setText(tr("&Port basics"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_about->setText(tr("&About Netwharf"));
    m_languages->actions().constFirst()->setText(tr("&System default"));
    const QStringList themes{tr("&System default"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes.at(i));
    for (QAction *action : m_intervals->actions())
        action->setText(intervalText(std::chrono::milliseconds(action->data().toLongLong())));
}

void MainMenu::fillPages(const QList<Page *> &pages)
{
    for (int i = static_cast<int>(m_pages.size()); i < pages.size(); ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { emit pageChosen(i); });
        m_window->addAction(action);
        m_pages.append(action);
    }
    for (int i = 0; i < pages.size(); ++i)
        m_pages.at(i)->setText(pages.at(i)->title());
    m_goTo->addActions(m_pages); // those that it has stay
}

void MainMenu::setFileActions(const QList<QAction *> &actions)
{
    m_fileActions = actions;
}

void MainMenu::rebuild(Page *page, const QList<Page *> &pages)
{
    retranslate();
    for (QMenu *menu : {m_file, m_edit, m_view, m_help}) {
        menu->clear();
        for (QMenu *ofPage : menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
            ofPage->deleteLater(); // this may be called from an action of it
    }
    if (page)
        page->fillFileMenu(m_file);
    m_file->addSeparator();
    m_file->addActions(m_fileActions);
    m_file->addAction(m_importNotes);
    m_file->addAction(m_exportNotes);
    m_file->addSeparator();
    m_file->addAction(m_quit);
    m_edit->addAction(m_find);
    m_edit->addSeparator();
    if (page)
        page->fillEditMenu(m_edit);
    fillPages(pages);
    m_view->addMenu(m_goTo);
    m_view->addActions({m_reach, m_watches});
    m_view->addSeparator();
    if (page)
        page->fillViewMenu(m_view);
    m_view->addMenu(m_interval);
    m_view->addSeparator();
    m_view->addMenu(m_textSize);
    m_view->addMenu(m_theme);
    m_view->addMenu(m_language);
    m_help->addAction(m_basics);
    m_help->addAction(m_shortcuts);
    m_help->addAction(m_about);
}

void MainMenu::showChoices(std::optional<Language> language, ThemeChoice theme, std::chrono::milliseconds interval)
{
    check(m_languages, language ? static_cast<int>(*language) : FollowSystem);
    check(m_themes, static_cast<int>(theme));
    check(m_intervals, QVariant::fromValue(static_cast<qlonglong>(interval.count())));
}

} // namespace netwharf
