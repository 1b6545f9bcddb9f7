// SPDX-License-Identifier: MIT
#include "tests/bench/workplace.h"

#include "app/ui/sockets/groupactions.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

namespace netwharf::bench {

namespace {

constexpr int Handed = 40; ///< ms: what was asked for has reached the worker
constexpr int Patience = 10'000; ///< ms
constexpr int Scattered = 5'000;

LongestEvent &application()
{
    return *static_cast<LongestEvent *>(QCoreApplication::instance());
}

} // namespace

Workplace::Workplace()
{
    const std::shared_ptr<Snapshot> first = m_machine.next();
    countTraffic(*first);
    m_answers->set(first);
    m_feed = std::make_unique<LiveFeed>(std::make_unique<FakeSource>(m_answers), m_catalogue.catalogue(),
                                        std::chrono::hours(1));
    m_window = std::make_unique<MainWindow>(
        WindowParts{m_settings, m_appearance, m_language, *m_feed, m_catalogue, m_notes, m_registry, m_textSize});
    m_page = m_window->findChild<ConnectionsPage *>();
    m_table = m_page->findChild<SocketTable *>();
    m_feed->setInterval(std::chrono::hours(1)); // whatever the window begins with
    m_window->resize(1180, 1024);
    m_window->show();
    settle();
    if (m_table->liveModel()->rowCount() < static_cast<int>(BusyMachine::RowCount))
        throw std::runtime_error("the window shows no list");
}

void Workplace::countTraffic(const Snapshot &snapshot)
{
    std::vector<RowTraffic> traffic;
    for (const Socket &socket : snapshot.sockets) {
        RowTraffic &row = traffic.emplace_back();
        row.id = socket.id;
        row.traffic.bytesReceived = static_cast<std::uint64_t>(socket.id) * 7919 % 1'000'003;
        row.traffic.bytesSent = static_cast<std::uint64_t>(socket.id) * 104'729 % 999'983;
    }
    m_answers->setTraffic(std::move(traffic));
}

void Workplace::look(const std::shared_ptr<Snapshot> &snapshot)
{
    m_answers->set(snapshot);
    m_feed->refresh();
}

void Workplace::tick()
{
    look(m_machine.next());
}

void Workplace::overturn()
{
    look(m_machine.overturned());
}

void Workplace::wait(const std::function<bool()> &isOver)
{
    QElapsedTimer waited;
    waited.start();
    QTimer step; // what wakes the loop when nothing else does
    step.start(10);
    while (!isOver()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (waited.elapsed() > Patience)
            throw std::runtime_error("the window does not come to rest");
    }
}

void Workplace::settle(int quiet)
{
    const auto rest = [this](int time) {
        QElapsedTimer waited;
        waited.start();
        wait([&waited, time] { return std::min(application().quietFor(), waited.elapsed()) >= time; });
    };
    rest(Handed);
    // Whatever the worker is asked last it answers last.
    int answers = 0;
    const auto counting = QObject::connect(m_feed.get(), &LiveFeed::factsChanged, m_page, [&answers] { ++answers; });
    m_feed->setWish(m_feed->wish());
    wait([&answers] { return answers > 0; });
    rest(quiet);
    QObject::disconnect(counting);
}

double Workplace::longest(const std::function<void()> &act, int quiet)
{
    return longest(act, [this, quiet] { settle(quiet); });
}

double Workplace::longest(const std::function<void()> &act, const std::function<void()> &untilOver)
{
    QObject hand; // does it in an event, as a key or a click would
    application().forget();
    QMetaObject::invokeMethod(&hand, act, Qt::QueuedConnection);
    untilOver();
    return application().longest();
}

double Workplace::longestOfCopy(const std::function<void()> &act)
{
    bool isThere = false;
    const auto watching =
        QObject::connect(QApplication::clipboard(), &QClipboard::dataChanged, m_page, [&isThere] { isThere = true; });
    const double took = longest(act, [this, &isThere] {
        wait([&isThere] { return isThere; });
        settle();
    });
    QObject::disconnect(watching);
    return took;
}

void Workplace::begin()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(each); dialog && dialog->isVisible())
            dialog->reject();
    m_window->showPage(m_page);
    m_page->searchField()->clear();
    group(Grouping::None);
    part<GroupActions>().setAllOpen(true);
    sort(SortKey::Process);
    m_page->showAll();
    settle();
    m_table->clearSelection();
    m_table->scrollToTop();
    settle();
}

void Workplace::group(Grouping grouping)
{
    part<GroupActions>().setGrouping(grouping);
}

void Workplace::sort(SortKey key, bool descending)
{
    emit m_table->sortRequested(key, descending);
}

void Workplace::select(int first, int last)
{
    const LiveModel *model = m_table->liveModel();
    const QItemSelection rows(model->index(first, 0), model->index(last, LiveColumnCount - 1));
    m_table->selectionModel()->setCurrentIndex(model->index(first, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

/// As a person comes to them: side by side in one order, apart in another.
void Workplace::selectScattered()
{
    sort(SortKey::RemoteAddress);
    settle();
    select(1'000, 1'000 + Scattered - 1);
    sort(SortKey::LocalPort);
    settle();
}

void Workplace::press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &press);
}

void Workplace::trigger(const QObject &page, const QString &text)
{
    for (QAction *action : page.findChildren<QAction *>())
        if (action->text().remove(QLatin1Char('&')) == text && action->isEnabled())
            return action->trigger();
    throw std::runtime_error("there is no action \"" + text.toStdString() + "\"");
}

} // namespace netwharf::bench
