// SPDX-License-Identifier: MIT
// What a person does with a list of a hundred thousand rows, thing by thing, and the longest event of each: at
// sixty pictures a second the thread of the window may be away for 16.7 ms.
#include "app/ui/activity/activitypage.h"
#include "app/ui/activity/activitytable.h"
#include "app/ui/map/mappage.h"
#include "app/ui/ports/portspage.h"
#include "app/ui/sockets/groupactions.h"
#include "app/ui/sockets/knownactions.h"
#include "app/ui/sockets/savedviews.h"
#include "app/ui/sockets/socketchips.h"
#include "tests/bench/figure.h"
#include "tests/bench/workplace.h"

#include <QAccessible>
#include <QAction>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace netwharf::bench {

namespace {

constexpr double Frame = 1000.0 / 60; ///< ms
constexpr int Times = 3; ///< each act; the median counts
constexpr int Recorded = 400; ///< ms: the record of Activity has followed

struct Act
{
    QString what;
    std::function<void()> prepare; ///< not measured
    std::function<void()> act;
    int quiet = Workplace::Quiet; ///< ms, until it is over: for what other threads do
    bool isCopy = false; ///< over when the clipboard has it
};

class Acts
{
public:
    explicit Acts(Workplace &place) : m_place(place) {}

    std::vector<Act> all();

private:
    void add(const char *what, std::function<void()> act)
    {
        add(
            what, [] {}, std::move(act));
    }
    void add(const char *what, std::function<void()> prepare, std::function<void()> act, int quiet = Workplace::Quiet)
    {
        m_acts.push_back({QString::fromUtf8(what), std::move(prepare), std::move(act), quiet});
    }
    void addCopy(const char *what, std::function<void()> prepare, std::function<void()> act)
    {
        m_acts.push_back({QString::fromUtf8(what), std::move(prepare), std::move(act), Workplace::Quiet, true});
    }
    void addOrders();
    void addGroups();
    void addSelections();
    void addScattered();
    void addCopies();
    void addLooks();
    void addFilters();
    void addMoves();
    void addPages();
    void addActivity();
    void addReader();
    void goTo(int row);
    void hover(int row, bool tip);
    void wantHead();
    void chips(const ChipWish &wish);

    Workplace &m_place;
    std::vector<Act> m_acts;
};

void Acts::goTo(int row)
{
    m_place.table().selectionModel()->setCurrentIndex(m_place.table().liveModel()->index(row, 0),
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_place.table().scrollTo(m_place.table().currentIndex());
}

void Acts::hover(int row, bool tip)
{
    SocketTable &table = m_place.table();
    const QPoint at = table.visualRect(table.liveModel()->index(row, 0)).center();
    const QPoint global = table.viewport()->mapToGlobal(at);
    if (tip) {
        QHelpEvent asked(QEvent::ToolTip, at, global);
        QApplication::sendEvent(table.viewport(), &asked);
    } else {
        QMouseEvent moved(QEvent::MouseMove, at, global, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(table.viewport(), &moved);
    }
}

/// Two groups by service; the second has two thirds of all rows.
void Acts::wantHead()
{
    m_place.group(Grouping::Service);
    m_place.part<GroupActions>().setAllOpen(false);
    m_place.settle();
    m_place.table().clearSelection();
}

void Acts::chips(const ChipWish &wish)
{
    auto &chips = m_place.part<SocketChips>();
    chips.setWish(wish);
    emit chips.wishChanged();
}

void Acts::addOrders()
{
    constexpr std::array Keys{std::pair{SortKey::LocalPort, "sorted by a number"},
                              std::pair{SortKey::RemoteAddress, "sorted by an address"},
                              std::pair{SortKey::State, "sorted by a word"},
                              std::pair{SortKey::Service, "sorted by service"},
                              std::pair{SortKey::Age, "sorted by age"},
                              std::pair{SortKey::CommandLine, "sorted by command line"}};
    for (const auto &[key, what] : Keys)
        add(what, [this, key = key] { m_place.sort(key); });
    add("sorted the other way round", [this] { m_place.sort(SortKey::Process, true); });
    add(
        "sorted by traffic", [this] { m_place.table().setColumnSet(ColumnSet::Traffic); },
        [this] { m_place.sort(SortKey::BytesReceived, true); });
    add(
        "a tick, sorted by traffic", [this] { m_place.sort(SortKey::BytesReceived, true); },
        [this] { m_place.tick(); });
    add("column set", [this] { m_place.table().setColumnSet(ColumnSet::Basic); });
    add("columns fitted", [this] { m_place.table().fitToContent(m_place.table().visibleColumns()); });
    add("a column shown", [this] { m_place.table().setColumnVisible(LiveColumn::Executable, true); });
    add("a column hidden", [this] { m_place.table().setColumnVisible(LiveColumn::Executable, false); });
    add("columns as they began", [this] { m_place.table().resetColumns(); });
}

void Acts::addGroups()
{
    constexpr std::array Groupings{std::pair{Grouping::Process, "grouped by process"},
                                   std::pair{Grouping::Program, "grouped by program"},
                                   std::pair{Grouping::Service, "grouped by service"},
                                   std::pair{Grouping::LocalPort, "grouped by local port"},
                                   std::pair{Grouping::RemoteAddress, "grouped by address"},
                                   std::pair{Grouping::Place, "grouped by container"}};
    for (const auto &[grouping, what] : Groupings)
        add(
            what, [this] { goTo(50'000); }, [this, grouping = grouping] { m_place.group(grouping); });
    const auto groupAll = [this] {
        m_place.group(Grouping::LocalPort);
        m_place.settle();
        goTo(50'000);
    };
    add("60,000 groups folded", groupAll, [this] { m_place.part<GroupActions>().setAllOpen(false); });
    add(
        "60,000 groups unfolded",
        [this, groupAll] {
            groupAll();
            m_place.part<GroupActions>().setAllOpen(false);
            m_place.settle();
            goTo(30'000);
        },
        [this] { m_place.part<GroupActions>().setAllOpen(true); });
    add("a tick, 60,000 groups", groupAll, [this] { m_place.tick(); });
    add(
        "a head of 66,000 chosen", [this] { wantHead(); }, [this] { goTo(1); });
    add(
        "that head's menu",
        [this] {
            wantHead();
            goTo(1);
        },
        [this] {
            emit m_place.table().customContextMenuRequested({40, 10});
        });
    add(
        "that head unfolded",
        [this] {
            wantHead();
            goTo(1);
        },
        [this] { m_place.press(m_place.table(), Qt::Key_Plus); });
    add(
        "a tick, that head chosen",
        [this] {
            wantHead();
            goTo(1);
        },
        [this] { m_place.tick(); });
    addCopy(
        "that head copied",
        [this] {
            wantHead();
            goTo(1);
        },
        [this] { m_place.trigger(m_place.page(), QStringLiteral("Copy rows")); });
}

void Acts::addSelections()
{
    const auto all = [this] { m_place.table().selectAll(); };
    add("all selected", all);
    add("all selected, sorted", all, [this] { m_place.sort(SortKey::RemoteAddress); });
    add("all selected, a tick", all, [this] { m_place.tick(); });
    add("all selected, grouped", all, [this] { m_place.group(Grouping::Process); });
    add("all selected, the menu", all, [this] { emit m_place.table().customContextMenuRequested({40, 40}); });
    add("all selected, to end", all, [this] { m_place.trigger(m_place.page(), QStringLiteral("End process…")); });
    add("all selected, to close", all,
        [this] { m_place.trigger(m_place.page(), QStringLiteral("Close connection…")); });
    add("all selected, then one", all, [this] { goTo(3); });
    add(
        "5,000 together, a tick", [this] { m_place.select(1'000, 5'999); }, [this] { m_place.tick(); });
    add(
        "5,000 of one process, to end",
        [this] {
            m_place.group(Grouping::Program);
            m_place.settle();
            goTo(0);
        },
        [this] { m_place.trigger(m_place.page(), QStringLiteral("End process…")); });
}

void Acts::addScattered()
{
    const auto some = [this] { m_place.selectScattered(); };
    add(
        "5,000 together, sorted apart",
        [this] {
            m_place.sort(SortKey::RemoteAddress);
            m_place.settle();
            m_place.select(1'000, 5'999);
        },
        [this] { m_place.sort(SortKey::LocalPort); });
    add("5,000 apart, a tick", some, [this] { m_place.tick(); });
    add("5,000 apart, scrolled", some,
        [this] { m_place.press(m_place.table(), Qt::Key_PageDown, Qt::ControlModifier); });
    add("5,000 apart, one more", some, [this] {
        m_place.table().selectionModel()->select(m_place.table().liveModel()->index(3, 0),
                                                 QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    });
    add("5,000 apart, then all", some, [this] { m_place.table().selectAll(); });
    add("5,000 apart, then one", some, [this] { goTo(3); });
    add("5,000 apart, copied", some, [this] { m_place.trigger(m_place.page(), QStringLiteral("Copy rows")); });
}

void Acts::addCopies()
{
    const auto all = [this] {
        goTo(0);
        m_place.table().selectAll();
    };
    for (const char *text : {"Copy rows", "Copy column", "Copy all shown rows", "Copy rows as CSV", "Copy rows as JSON",
                             "Copy rows as web page"})
        addCopy(text, all, [this, text] { m_place.trigger(m_place.page(), QString::fromUtf8(text)); });
}

void Acts::addLooks()
{
    add("a row chosen", [this] { goTo(60'000); });
    add("a row below the pointer", [this] { hover(7, false); });
    add("its tooltip", [this] { hover(7, true); });
    add(
        "the menu of a row", [this] { goTo(60'000); },
        [this] {
            emit m_place.table().customContextMenuRequested({40, 40});
        });
    add("dark", [this] { m_place.appearance().setChoice(ThemeChoice::Dark); });
    add("light", [this] { m_place.appearance().setChoice(ThemeChoice::Light); });
    add("the pause", [this] { m_place.page().pauseAction()->setChecked(true); });
    add("the end of it", [this] { m_place.page().pauseAction()->setChecked(false); });
    add("the window made larger", [this] { m_place.window().resize(1900, 1024); });
    add("the window made smaller", [this] { m_place.window().resize(1180, 1024); });
}

void Acts::addFilters()
{
    ChipWish wish;
    wish.ranges = 1;
    add("a chip on", [this, wish] { chips(wish); });
    add(
        "a chip off", [this, wish] { chips(wish); }, [this] { chips({}); });
    ViewState view;
    view.search = QStringLiteral("program-4");
    view.grouping = Grouping::Program;
    view.sortKey = SortKey::RemoteAddress;
    add("a saved view", [this, view] { emit m_place.part<SavedViews>().chosen(view); });
    add("one program known", [this] {
        QMenu menu;
        const LiveModel *model = m_place.table().liveModel();
        auto &known = m_place.part<KnownActions>();
        known.makeRowMenu(model->rowAt(0), *model->snapshot(), *model->catalogue(), &menu)
            ->actions()
            .front()
            ->trigger();
    });
    ChipWish hidden;
    hidden.hideKnown = true;
    add("what is known hidden", [this, hidden] { chips(hidden); });
    for (const char *typed : {"pid:", "process:", "remote:", "port:", "service:"})
        add(
            typed, [this, typed] { m_place.page().searchField()->setText(QString::fromLatin1(typed).chopped(1)); },
            [this] {
                m_place.press(*m_place.page().searchField(), Qt::Key_Colon, Qt::ShiftModifier, QStringLiteral(":"));
            });
    add("one process only", [this] { m_place.page().showProcess(1003); });
    add("one port only", [this] { m_place.page().showPort(5432); });
    add(
        "a row from another page", [this] { goTo(0); },
        [this] {
            const LiveModel *model = m_place.table().liveModel();
            m_place.page().showSocket(model->rowAt(90'000).row, *model->snapshot());
        });
}

void Acts::addMoves()
{
    add(
        "to the end", [this] { goTo(0); }, [this] { m_place.press(m_place.table(), Qt::Key_End); });
    add(
        "to the beginning", [this] { goTo(99'000); }, [this] { m_place.press(m_place.table(), Qt::Key_Home); });
    add(
        "page after page", [this] { goTo(0); }, [this] { m_place.press(m_place.table(), Qt::Key_PageDown); });
    add(
        "selected to the end", [this] { goTo(10); },
        [this] { m_place.press(m_place.table(), Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier); });
    add("the bar pulled", [this] { m_place.table().verticalScrollBar()->setValue(70'000); });
}

void Acts::addPages()
{
    constexpr std::array Names{std::pair{1, "page Ports"}, std::pair{2, "page Map"}, std::pair{3, "page Activity"},
                               std::pair{4, "page Why?"}};
    const auto visit = [this](int page) {
        m_place.window().showPage(page);
        m_place.settle();
    };
    for (const auto &[page, what] : Names) {
        add(
            what,
            [visit, page = page] {
                visit(page);
                visit(0);
            },
            [this, page = page] { m_place.window().showPage(page); });
        add(
            "and back", [visit, page = page] { visit(page); }, [this] { m_place.window().showPage(0); });
        add(
            "a tick there", [visit, page = page] { visit(page); }, [this] { m_place.tick(); });
    }
    add(
        "page Reach",
        [this, visit] {
            m_place.window().showReach();
            m_place.settle();
            visit(0);
        },
        [this] { m_place.window().showReach(); });
    add(
        "a tick there",
        [this] {
            m_place.window().showReach();
            m_place.settle();
        },
        [this] { m_place.tick(); });
    add(
        "port 5432 in Ports",
        [visit] {
            visit(1);
            visit(0);
        },
        [this] { emit m_place.page().portRequested(5432, Protocol::Tcp); });
    add(
        "a tick, port 5432 in Ports",
        [this] {
            emit m_place.page().portRequested(5432, Protocol::Tcp);
            m_place.settle();
        },
        [this] { m_place.tick(); });
}

void Acts::addActivity()
{
    const auto record = [this] {
        m_place.overturn();
        m_place.window().showPage(3);
        m_place.settle(Recorded);
    };
    const auto table = [this]() -> ActivityTable & { return m_place.part<ActivityTable>(); };
    add(
        "100,000 events come", [this] { m_place.window().showPage(3); }, [this] { m_place.overturn(); }, Recorded);
    add("Activity, all selected", record, [table] { table().selectAll(); });
    addCopy(
        "Activity, all copied",
        [record, table] {
            record();
            table().selectAll();
        },
        [this] { m_place.trigger(m_place.part<ActivityPage>(), QStringLiteral("Copy rows")); });
    add(
        "Activity, filtered", record,
        [this] { m_place.part<ActivityPage>().searchField()->setText(QStringLiteral("program-4")); }, Recorded);
    add(
        "Activity, filter away", [this] { m_place.window().showPage(3); },
        [this] { m_place.part<ActivityPage>().searchField()->clear(); }, Recorded);
    add("Activity, to the end", record, [this, table] { m_place.press(table(), Qt::Key_End); });
    add(
        "a tick, a row read in Activity",
        [this, record, table] {
            record();
            m_place.press(table(), Qt::Key_Down);
        },
        [this] { m_place.tick(); });
    add(
        "the newest shown",
        [this, record, table] {
            record();
            m_place.press(table(), Qt::Key_Down);
            m_place.overturn();
            m_place.settle(Recorded);
        },
        [this] { m_place.trigger(m_place.part<ActivityPage>(), QStringLiteral("Show the newest")); }, Recorded);
}

/// With somebody who has the window read aloud.
void Acts::addReader()
{
    const auto all = [this] { m_place.table().selectAll(); };
    const auto ask = [this](const std::function<void(QAccessibleTableInterface &)> &question) {
        return [this, question] {
            QAccessible::setActive(true);
            QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&m_place.table());
            question(*table->tableInterface());
        };
    };
    add("read aloud: a cell",
        ask([](QAccessibleTableInterface &table) { table.cellAt(50'000, 2)->text(QAccessible::Name); }));
    add(
        "how many are selected", [this] { m_place.select(1'000, 5'999); },
        ask([](QAccessibleTableInterface &table) { table.selectedRowCount(); }));
    add(
        "which are selected", [this] { m_place.select(1'000, 5'999); },
        ask([](QAccessibleTableInterface &table) { table.selectedRows(); }));
    add("read aloud: all selected", all);
    add("read aloud: a tick", [this] { m_place.tick(); });
    add("read aloud: all, a tick", all, [this] { m_place.tick(); });
    add("read aloud: sorted", [this] { m_place.sort(SortKey::RemoteAddress); });
    add("read aloud: a row chosen", [this] { goTo(60'000); });
    add("read aloud: grouped", [this] { m_place.group(Grouping::Service); });
    add("read aloud: no more", [] { QAccessible::setActive(false); });
}

std::vector<Act> Acts::all()
{
    addOrders();
    addGroups();
    addSelections();
    addScattered();
    addCopies();
    addLooks();
    addFilters();
    addMoves();
    addPages();
    addActivity();
    addReader();
    return std::move(m_acts);
}

Figure actFigure(const QString &what, const std::vector<double> &times)
{
    Figure figure;
    figure.row = 9;
    figure.what = what;
    figure.against = QStringLiteral("a frame");
    figure.unit = QStringLiteral("ms");
    figure.budget = 1;
    std::vector<Run> runs;
    for (const double time : times)
        runs.push_back({time, Frame});
    return measured(std::move(figure), runs);
}

/// ms of the longest event, each time that it is done. Throws std::runtime_error with the name of the act.
std::vector<double> timesOf(const Act &act, Workplace &place, int count)
try {
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        place.begin();
        act.prepare();
        place.settle();
        times.push_back(act.isCopy ? place.longestOfCopy(act.act) : place.longest(act.act, act.quiet));
    }
    return times;
} catch (const std::runtime_error &error) {
    throw std::runtime_error(act.what.toStdString() + ": " + error.what());
}

} // namespace

std::vector<Figure> actFigures(const Scale &scale)
{
    Workplace place;
    std::vector<Figure> figures;
    Acts acts(place); // what the acts are done with
    for (const Act &act : acts.all()) {
        if (scale.acts && !act.what.contains(*scale.acts))
            continue;
        figures.push_back(actFigure(act.what, timesOf(act, place, scale.quick ? 1 : Times)));
        if (scale.acts)
            print(figures.back());
    }
    const auto worst = std::ranges::max_element(figures, {}, &Figure::ratio);
    if (worst == figures.end())
        throw std::runtime_error("nothing is called so");
    worst->what = QStringLiteral("longest event of %1 acts: %2").arg(figures.size()).arg(worst->what);
    return {*worst};
}

} // namespace netwharf::bench
