// SPDX-License-Identifier: MIT
// What the window does with a list of a hundred thousand rows: a tick until it is painted, and a key until
// its answer is.
#include "app/live/picture.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/groupactions.h"
#include "app/ui/sockets/sockettable.h"
#include "tests/bench/baseline.h"
#include "tests/bench/busymachine.h"
#include "tests/bench/figure.h"
#include "tests/support/fakesource.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <stdexcept>

namespace netwharf::bench {

namespace {

constexpr int VisibleRows = 50;
constexpr int Selected = 20;
constexpr int Wait = 30'000; ///< ms, until an answer is given up

/// What was posted, and the picture at once, and once: some platforms would wait for their next frame.
class Painter : public QObject
{
public:
    explicit Painter(QWidget &widget) : m_widget(widget) { widget.installEventFilter(this); }

    void paint()
    {
        m_painted = false;
        QApplication::sendPostedEvents();
        if (!m_painted)
            m_widget.repaint();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    QWidget &m_widget;
    bool m_painted = false;
};

/// Ticks of a table on the screen, in the middle of its rows, against its repaint alone.
std::vector<Run> tickRuns(Grouping grouping)
{
    BusyMachine machine;
    Picture picture(Catalogue::make({}), std::chrono::milliseconds(0));
    Wish wish;
    wish.grouping = grouping;
    picture.setWish(wish);
    const auto look = [&] {
        picture.setSnapshot(machine.next(), Picture::Clock::now());
        return picture.develop(Picture::Clock::now()).value();
    };
    SocketTable table;
    table.show();
    const int chrome = table.height() - table.viewport()->height();
    table.resize(1100, chrome + VisibleRows * table.verticalHeader()->defaultSectionSize());
    Update first = look();
    table.showUpdate(first);
    table.verticalScrollBar()->setValue(static_cast<int>(BusyMachine::RowCount / 2));
    for (int i = 0; i < Selected; ++i)
        table.selectionModel()->select(table.liveModel()->index(static_cast<int>(BusyMachine::RowCount / 2) + 3 * i, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QApplication::processEvents();
    Painter painter(*table.viewport());
    std::vector<Run> runs;
    for (int i = 0; i < Runs; ++i) {
        Update update = look();
        const double repaint = milliseconds([&] { table.viewport()->repaint(); });
        SpentRows spent;
        runs.push_back({milliseconds([&] {
                            spent = table.showUpdate(update);
                            painter.paint();
                        }),
                        repaint});
    }
    return runs;
}

Figure tickFigure(const QString &what)
{
    Figure figure;
    figure.row = 7;
    figure.what = what;
    figure.against = QStringLiteral("the repaint alone");
    figure.unit = QStringLiteral("ms");
    figure.budget = 1.5;
    return figure;
}

/// The same runs against a time that none may take.
Figure within(double limit, Figure figure, std::vector<Run> runs)
{
    for (Run &run : runs)
        run.reference = limit;
    figure.against = QStringLiteral("%1 ms").arg(limit);
    figure.budget = 1;
    return measured(std::move(figure), runs);
}

/// The page on a hundred thousand rows, sampled once an hour.
class Desk
{
public:
    Desk() : m_answers(std::make_shared<FakeAnswers>())
    {
        BusyMachine machine;
        m_answers->set(machine.next());
        m_feed = std::make_unique<LiveFeed>(std::make_unique<FakeSource>(m_answers), Catalogue::make({}),
                                            std::chrono::hours(1));
        m_page = std::make_unique<ConnectionsPage>(m_feed.get());
        QObject::connect(m_feed.get(), &LiveFeed::factsChanged, m_page.get(), [this] { ++m_answered; });
        m_page->resize(1180, 1024);
        m_page->show();
        m_painter = std::make_unique<Painter>(*m_page->findChild<SocketTable *>()->viewport());
        waitForAnswer(0);
    }

    ConnectionsPage &page() { return *m_page; }

    /// From the key to its answer on the screen.
    double type(Qt::Key key, const QString &letter)
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter);
        return answerTo([&] { QApplication::sendEvent(m_page->searchField(), &press); });
    }

    double answerTo(const std::function<void()> &question)
    {
        const int before = m_answered;
        return milliseconds([&] {
            question();
            waitForAnswer(before);
        });
    }

private:
    void waitForAnswer(int before)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_answered == before) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
            if (timer.elapsed() > Wait)
                throw std::runtime_error("the list does not answer");
        }
        m_painter->paint();
    }

    std::shared_ptr<FakeAnswers> m_answers;
    std::unique_ptr<LiveFeed> m_feed;
    std::unique_ptr<ConnectionsPage> m_page;
    std::unique_ptr<Painter> m_painter;
    int m_answered = 0;
};

std::vector<Run> keyRuns(Grouping grouping, bool paused)
{
    Desk desk;
    if (grouping != Grouping::None)
        desk.answerTo([&] { desk.page().findChild<GroupActions *>()->setGrouping(grouping); });
    if (paused)
        desk.answerTo([&] { desk.page().pauseAction()->setChecked(true); });
    std::vector<Run> runs;
    for (const QChar letter : QStringLiteral("program"))
        runs.push_back({desk.type(static_cast<Qt::Key>(letter.toUpper().unicode()), letter), 0});
    for (std::size_t i = runs.size(); i > 0; --i)
        runs.push_back({desk.type(Qt::Key_Backspace, {}), 0});
    return runs;
}

Figure keyFigure(const QString &what)
{
    Figure figure;
    figure.row = 9;
    figure.what = what;
    figure.unit = QStringLiteral("ms");
    return figure;
}

/// What a key costs the GUI thread: the model's part of it, against a filtering proxy.
Figure keyOnGuiThread()
{
    BusyMachine machine;
    Picture picture(Catalogue::make({}), std::chrono::milliseconds(0));
    const std::shared_ptr<Snapshot> snapshot = machine.next();
    picture.setSnapshot(snapshot, Picture::Clock::now());
    LiveModel model;
    Update first = picture.develop(Picture::Clock::now()).value();
    model.apply(first);
    QItemSelectionModel selection(&model);
    for (int i = 0; i < Selected; ++i)
        selection.select(model.index(i * model.rowCount() / Selected, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QList<BaselineModel::Row> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append({static_cast<quint64>(row), 0, {model.cellText(row, LiveColumn::Process)}});
    BaselineModel source(rows);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&source);
    Figure figure = keyFigure(QStringLiteral("key in the live list, model apply"));
    figure.against = QStringLiteral("QSortFilterProxyModel");
    figure.budget = 0.01;
    int times = 0;
    return measured(std::move(figure), [&] {
        Wish wish;
        const QString text = ++times % 2 == 1 ? QStringLiteral("program-4") : QString();
        wish.query = Query::parse(text.toStdString(), QueryScope::Sockets).value();
        picture.setWish(wish);
        Update update = picture.develop(Picture::Clock::now()).value();
        SpentRows spent;
        return Run{milliseconds([&] { spent = model.apply(update); }),
                   milliseconds([&] { proxy.setFilterFixedString(text); })};
    });
}

} // namespace

std::vector<Figure> tickFigures(const Scale &)
{
    const std::vector<Run> plain = tickRuns(Grouping::None);
    const std::vector<Run> grouped = tickRuns(Grouping::Process);
    const auto worse = measured(tickFigure({}), plain).measured > measured(tickFigure({}), grouped).measured;
    return {measured(tickFigure(QStringLiteral("one tick with layout and paint")), plain),
            measured(tickFigure(QStringLiteral("the same, grouped by process")), grouped),
            within(8, tickFigure(QStringLiteral("the slower of both")), worse ? plain : grouped)};
}

std::vector<Figure> keyFigures(const Scale &)
{
    constexpr double Limit = 100;
    return {within(Limit, keyFigure(QStringLiteral("key in the live list, to shown")), keyRuns(Grouping::None, false)),
            within(Limit, keyFigure(QStringLiteral("the same, paused")), keyRuns(Grouping::None, true)),
            within(Limit, keyFigure(QStringLiteral("the same, grouped by process")), keyRuns(Grouping::Process, false)),
            keyOnGuiThread()};
}

} // namespace netwharf::bench
