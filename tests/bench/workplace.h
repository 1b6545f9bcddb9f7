// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/translator.h"
#include "app/live/cataloguekeeper.h"
#include "app/live/livefeed.h"
#include "app/live/notesfile.h"
#include "app/live/registryupdater.h"
#include "app/ui/languagechoice.h"
#include "app/ui/mainwindow.h"
#include "app/ui/settings/settingsfile.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/textsizechoice.h"
#include "tests/bench/busymachine.h"
#include "tests/bench/longestevent.h"
#include "tests/support/fakesource.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace netwharf::bench {

/// The whole window of a person who looks at a busy machine, and what they do there. Samples come only
/// when they are asked for. The application must be a LongestEvent.
class Workplace
{
public:
    static constexpr int Quiet = 100; ///< ms

    Workplace();

    MainWindow &window() { return *m_window; }
    ConnectionsPage &page() { return *m_page; }
    SocketTable &table() { return *m_table; }
    LiveFeed &feed() { return *m_feed; }
    LanguageChoice &language() { return m_language; }
    Appearance &appearance() { return m_appearance; }
    template<typename Part>
    Part &part()
    {
        return *m_window->findChild<Part *>();
    }

    /// The longest event of what somebody does, in milliseconds, until all of it is on the screen.
    double longest(const std::function<void()> &act, int quiet = Quiet);
    double longest(const std::function<void()> &act, const std::function<void()> &untilOver);
    /// The same of one that puts something on the clipboard, which other threads may write meanwhile.
    double longestOfCopy(const std::function<void()> &act);
    void settle(int quiet = Quiet); ///< until nothing happens any more, and for so many milliseconds
    void begin(); ///< Connections as they were at first: no filter, no group, nothing selected
    void tick(); ///< a new sample, one socket in a hundred gone and come
    void overturn(); ///< one in two: as many events as the record of Activity holds

    void group(Grouping grouping);
    void sort(SortKey key, bool descending = false);
    void select(int first, int last); ///< rows, one range
    void selectScattered(); ///< five thousand, no two of them side by side
    void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});
    void trigger(const QObject &page, const QString &text); ///< its action that has this text

private:
    void wait(const std::function<bool()> &isOver);
    void countTraffic(const Snapshot &snapshot);
    void look(const std::shared_ptr<Snapshot> &snapshot);

    BusyMachine m_machine;
    std::shared_ptr<FakeAnswers> m_answers = std::make_shared<FakeAnswers>();
    SettingsFile m_settings;
    Appearance m_appearance;
    Translators m_translators;
    LanguageChoice m_language{m_settings.settings(), m_translators, m_appearance, Language::English};
    TextSizeChoice m_textSize{m_settings.settings(), m_appearance};
    QTemporaryDir m_folder;
    NotesFile m_notes{m_folder.filePath(QStringLiteral("notes.csv"))};
    CatalogueKeeper m_catalogue{{}};
    RegistryUpdater m_registry{m_catalogue, {}};
    std::unique_ptr<LiveFeed> m_feed;
    std::unique_ptr<MainWindow> m_window;
    ConnectionsPage *m_page = nullptr;
    SocketTable *m_table = nullptr;
};

} // namespace netwharf::bench
