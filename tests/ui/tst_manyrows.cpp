// SPDX-License-Identifier: MIT
// What is special about a list of many rows: it says what the small one says.
#include "app/live/picture.h"
#include "app/ui/ports/portusersearch.h"
#include "app/ui/sockets/sockettable.h"
#include "tests/support/fakemachine.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace netwharf;

class ManyRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void knowsWhatIsSelected();
    void drawsWhatIsSelected();
    void otherRangesTakeTheirPlace();
    void scatteredRowsSurviveTicks();
    void copiesOutliveTheUpdate();
    void usersOfAPortAreFound();
    void onlyTheNewestQuestionIsAnswered();

private:
    Update look();
    void selectEverySecond(); ///< row, one range for each
    PortUserSearch::Question questionFor(std::uint16_t port);

    FakeMachine m_machine;
    ProcessIndex m_server = NoProcess;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<Picture> m_picture;
    std::unique_ptr<SocketTable> m_table;
};

void ManyRowsTest::initTestCase()
{
    m_catalogue = Catalogue::make({});
    m_server = m_machine.addProcess("server", 10);
    m_machine.listen(m_server, "10.0.0.1", 443);
    const ProcessIndex client = m_machine.addProcess("client", 11);
    for (std::uint16_t i = 0; i < 6'000; ++i)
        m_machine.connect(i % 2 == 0 ? m_server : client, "10.0.0.1", static_cast<std::uint16_t>(40'000 + i),
                          "10.9.9.9", 443);
}

void ManyRowsTest::init()
{
    m_picture = std::make_unique<Picture>(m_catalogue, std::chrono::seconds(3));
    Wish wish;
    wish.sortKey = SortKey::LocalPort;
    m_picture->setWish(wish);
    m_table = std::make_unique<SocketTable>();
    m_table->resize(900, 400);
    m_table->show();
    Update first = look();
    m_table->showUpdate(first);
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

Update ManyRowsTest::look()
{
    m_picture->setSnapshot(m_machine.snapshot(), Picture::Clock::now());
    return m_picture->develop(Picture::Clock::now()).value();
}

void ManyRowsTest::selectEverySecond()
{
    QItemSelection rows;
    const LiveModel *model = m_table->liveModel();
    for (int row = 1; row < model->rowCount(); row += 2)
        rows.append(QItemSelectionRange(model->index(row, 0), model->index(row, LiveColumnCount - 1)));
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void ManyRowsTest::knowsWhatIsSelected()
{
    selectEverySecond();
    const int rows = m_table->liveModel()->rowCount();
    QCOMPARE(m_table->selectedCount(), rows / 2);
    for (const int row : {0, 1, 2, 2'999, 3'000, rows - 1})
        QCOMPARE(m_table->isSelected(row), m_table->selectionModel()->isRowSelected(row));
    const QModelIndex first = m_table->liveModel()->index(0, 0);
    m_table->selectionModel()->select(first, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    QVERIFY(m_table->isSelected(0));
    m_table->selectionModel()->select(first, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    QVERIFY(!m_table->isSelected(0));
    QCOMPARE(m_table->selectedRowNumbers().size(), rows / 2);
    m_table->clearSelection();
    QCOMPARE(m_table->selectedCount(), 0);
    QVERIFY(!m_table->isSelected(1));
}

void ManyRowsTest::drawsWhatIsSelected()
{
    const QImage before = m_table->viewport()->grab().toImage();
    selectEverySecond();
    const QImage after = m_table->viewport()->grab().toImage();
    for (const int row : {4, 5}) {
        const QRect rect = m_table->visualRect(m_table->liveModel()->index(row, 0));
        const QPoint corner = rect.bottomRight() - QPoint(1, 1); // beside the words
        QCOMPARE(before.pixel(corner) != after.pixel(corner), row % 2 == 1);
    }
}

void ManyRowsTest::otherRangesTakeTheirPlace()
{
    selectEverySecond();
    QSignalSpy changed(m_table->selectionModel(), &QItemSelectionModel::selectionChanged);
    m_table->selectAll();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_table->selectedCount(), m_table->liveModel()->rowCount());
    selectEverySecond();
    m_table->selectionModel()->setCurrentIndex(m_table->liveModel()->index(7, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(m_table->selectedRowNumbers(), QList<int>{7});
    selectEverySecond();
    m_table->selectionModel()->clearSelection();
    QCOMPARE(m_table->selectedCount(), 0);
}

void ManyRowsTest::scatteredRowsSurviveTicks()
{
    selectEverySecond();
    const auto idsOf = [this] {
        std::vector<RowId> ids;
        for (const LiveRow *live : m_table->selectedSockets())
            ids.push_back(live->row.socket.id);
        return ids;
    };
    const std::vector<RowId> before = idsOf();
    m_machine.listen(m_server, "10.0.0.1", 9); // above all others
    Update update = look();
    m_table->showUpdate(update);
    QVERIFY(idsOf() == before);
    QVERIFY(!m_table->isSelected(0));
    m_machine.sockets().pop_back();
}

void ManyRowsTest::copiesOutliveTheUpdate()
{
    const std::shared_ptr<const ListRows> list = m_table->liveModel()->list();
    const RowId third = list->rows[3].row.socket.id;
    Wish wish;
    wish.sortKey = SortKey::LocalPort;
    wish.descending = true;
    m_picture->setWish(wish);
    Update update = m_picture->develop(Picture::Clock::now()).value();
    const SpentRows spent = m_table->showUpdate(update);
    QCOMPARE(spent, list);
    QVERIFY(list->rows[3].row.socket.id == third);
    QVERIFY(m_table->liveModel()->rowAt(3).row.socket.id != third);
}

PortUserSearch::Question ManyRowsTest::questionFor(std::uint16_t port)
{
    return {m_machine.snapshot(), m_catalogue, {port, port}, 1U << static_cast<unsigned>(Protocol::Tcp)};
}

void ManyRowsTest::usersOfAPortAreFound()
{
    const PortUserSearch::Question question = questionFor(443);
    const std::vector<PortUser> wanted =
        usersOfPorts(*question.snapshot, *question.catalogue, question.ports, question.transports);
    QVERIFY(wanted.size() >= 2);
    PortUserSearch search;
    std::vector<PortUser> users;
    connect(&search, &PortUserSearch::found, this, [&users](const std::vector<PortUser> &found) { users = found; });
    search.ask(question);
    QVERIFY(users.empty()); // it is looked for elsewhere
    QTRY_COMPARE(users, wanted);
    search.ask(question);
    search.forget();
    search.ask(questionFor(443));
    PortUserSearch gone;
    gone.ask(question); // goes before its answer
}

void ManyRowsTest::onlyTheNewestQuestionIsAnswered()
{
    PortUserSearch search;
    std::vector<std::size_t> answers;
    connect(&search, &PortUserSearch::found, this,
            [&answers](const std::vector<PortUser> &found) { answers.push_back(found.size()); });
    search.ask(questionFor(443));
    search.ask(questionFor(443));
    search.ask(questionFor(7)); // nobody
    QTRY_VERIFY(!answers.empty());
    QCOMPARE(answers, std::vector<std::size_t>{0});
}

QTEST_MAIN(ManyRowsTest)
#include "tst_manyrows.moc"
