// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"
#include "app/ui/sockets/columnfeed.h"
#include "app/ui/sockets/socketcolumns.h"
#include "app/ui/sockets/socketdelegate.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"
#include "tests/ui/connections.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>
#include <set>

using namespace netwharf;
using namespace std::chrono_literals;

/// Columns of the live list: sets, widths, traffic and names.
class ColumnsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m.reset(); }

    void everyColumnHasWordsAndAKey();
    void setsKeepTheirOwnColumnsAndWidths();
    void headerMenuHidesFitsAndChooses();
    void resetGoesBackToTheSet();
    void amountsHaveThreeDigits();
    void trafficOfTheRowsOnTheScreen();
    void sortingByTrafficWantsAllOfIt();
    void hiddenColumnsCostNothing();
    void namesOnlyWhenSwitchedOn();
    void aSortedColumnHasItsTriangle_data();
    void aSortedColumnHasItsTriangle();
    void fittedColumnsAreNobodysWidths();
    void bothEndsOnOneRow();
    void agesGrow();
    void wordsRunOnUpToTheDash();
    void namesOfProtocolsLeaveTheAddressAlone();
    void everyProtocolFits();

private:
    std::vector<RowTraffic> traffic(std::uint64_t sent);
    void tick();
    /// As wide as a column is where nothing is left over.
    static int sizeOf(LiveColumn column)
    {
        return fitColumns(QGuiApplication::font(), {LiveColumn::Protocol, column, LiveColumn::Age}, {}, 0).at(column);
    }
    QRect rectOf(int localPort, LiveColumn column) const
    {
        return m->table()->visualRect(m->model()->index(m->model()->rowOf(m->idOf(localPort)), position(column)));
    }
    bool isBlank(const QRect &rect) const;
    QString cell(int localPort, LiveColumn column) const
    {
        return m->model()->cellText(m->model()->rowOf(m->idOf(localPort)), column);
    }

    std::unique_ptr<Connections> m;
};

void ColumnsTest::init()
{
    m = std::make_unique<Connections>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    QTRY_COMPARE(m->rows(), m->all());
}

void ColumnsTest::tick()
{
    const auto snapshot = m->machine.snapshot();
    m->answers->set(snapshot);
    m->feed->refresh();
    QTRY_COMPARE(m->model()->snapshot()->sequence, snapshot->sequence);
}

std::vector<RowTraffic> ColumnsTest::traffic(std::uint64_t sent)
{
    std::vector<RowTraffic> rows;
    for (const Socket &socket : m->machine.sockets()) {
        RowTraffic row;
        row.id = socket.id;
        row.traffic.bytesSent = sent * socket.local.port;
        row.traffic.bytesReceived = 1'300'000;
        row.traffic.rtt = 1500;
        row.traffic.retransmits = 3;
        rows.push_back(row);
    }
    return rows;
}

void ColumnsTest::everyColumnHasWordsAndAKey()
{
    std::set<SortKey> keys;
    std::set<QString> codes;
    for (int i = 0; i < LiveColumnCount; ++i) {
        const auto column = static_cast<LiveColumn>(i);
        QVERIFY(!fullTitle(column).isEmpty());
        QVERIFY(keys.insert(sortKeyOf(column)).second);
        QCOMPARE(columnOf(sortKeyOf(column)), std::optional(column));
        QVERIFY(codes.insert(columnCode(column)).second);
        QCOMPARE(columnWithCode(columnCode(column)), std::optional(column));
    }
    for (const ColumnSet set : AllColumnSets) {
        QVERIFY(!columnSetTitle(set).isEmpty());
        QCOMPARE(columnSetWithCode(columnSetCode(set)), std::optional(set));
        QCOMPARE(columnsOf(set).front(), LiveColumn::Process);
    }
    QCOMPARE(columnsOf(ColumnSet::Everything).size(), LiveColumnCount);
}

void ColumnsTest::setsKeepTheirOwnColumnsAndWidths()
{
    SocketTable *table = m->table();
    QCOMPARE(table->visibleColumns(), columnsOf(ColumnSet::Basic));
    table->horizontalHeader()->resizeSection(position(LiveColumn::State), 177);
    table->setColumnSet(ColumnSet::Owner);
    QCOMPARE(table->visibleColumns(), columnsOf(ColumnSet::Owner));
    table->setColumnVisible(LiveColumn::CommandLine, true);
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(position(LiveColumn::User)), 0);
    const QList<LiveColumn> changed = table->visibleColumns();
    QCOMPARE(changed.front(), LiveColumn::User);
    QCOMPARE(changed.size(), columnsOf(ColumnSet::Owner).size() + 1);
    table->setColumnSet(ColumnSet::Basic);
    QCOMPARE(table->visibleColumns(), columnsOf(ColumnSet::Basic));
    QCOMPARE(table->columnWidth(position(LiveColumn::State)), 177);
    table->setColumnSet(ColumnSet::Owner);
    QCOMPARE(table->visibleColumns(), changed);

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m->page->saveState(settings);
    cleanup();
    init();
    m->page->restoreState(settings);
    QCOMPARE(m->table()->columnSet(), ColumnSet::Owner);
    QCOMPARE(m->table()->visibleColumns(), changed);
    m->table()->setColumnSet(ColumnSet::Basic);
    QCOMPARE(m->table()->columnWidth(position(LiveColumn::State)), 177);
}

void ColumnsTest::headerMenuHidesFitsAndChooses()
{
    QHeaderView *header = m->table()->horizontalHeader();
    const auto open = [&](LiveColumn column) {
        const int x = header->sectionViewportPosition(position(column)) + 5;
        emit header->customContextMenuRequested(QPoint(x, 5));
        return m->page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    };
    const auto choose = [](QMenu *menu, const QString &part) {
        for (QAction *action : menu->actions())
            if (action->text().contains(part)) {
                action->trigger();
                menu->close();
                return true;
            }
        return false;
    };
    QVERIFY(choose(open(LiveColumn::Protocol), QStringLiteral("Hide “Protocol”")));
    QVERIFY(!m->table()->visibleColumns().contains(LiveColumn::Protocol));
    QTRY_VERIFY(!m->page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    header->resizeSection(position(LiveColumn::Process), 400);
    QVERIFY(choose(open(LiveColumn::Process), QStringLiteral("Fit “Process”")));
    QVERIFY(m->table()->columnWidth(position(LiveColumn::Process)) < 400);
    QTRY_VERIFY(!m->page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    QVERIFY(choose(open(LiveColumn::Process), QStringLiteral("Traffic")));
    QCOMPARE(m->table()->columnSet(), ColumnSet::Traffic);
}

void ColumnsTest::resetGoesBackToTheSet()
{
    SocketTable *table = m->table();
    table->setColumnSet(ColumnSet::Network);
    table->setColumnVisible(LiveColumn::Protocol, false);
    table->horizontalHeader()->resizeSection(position(LiveColumn::State), 333);
    table->resetColumns();
    QCOMPARE(table->columnSet(), ColumnSet::Network);
    QCOMPARE(table->visibleColumns(), columnsOf(ColumnSet::Network));
    QVERIFY(table->columnWidth(position(LiveColumn::State)) < 333);
}

void ColumnsTest::amountsHaveThreeDigits()
{
    const std::vector<std::pair<std::uint64_t, const char *>> cases{{0, "0 B"},
                                                                    {7, "7 B"},
                                                                    {999, "999 B"},
                                                                    {1000, "0.98 KiB"},
                                                                    {1024, "1.00 KiB"},
                                                                    {10'230, "9.99 KiB"},
                                                                    {10'240, "10.0 KiB"},
                                                                    {102'300, "99.9 KiB"},
                                                                    {102'400, "100 KiB"},
                                                                    {1'023'000, "999 KiB"},
                                                                    {1'048'576, "1.00 MiB"},
                                                                    {UINT64_MAX, "16.0 EiB"}};
    for (const auto &[count, text] : cases)
        QCOMPARE(words::amount(count), QString::fromLatin1(text));
    QCOMPARE(words::amountPerSecond(0.4), QStringLiteral("0 B/s"));
    QCOMPARE(words::amountPerSecond(1536), QStringLiteral("1.50 KiB/s"));
}

void ColumnsTest::trafficOfTheRowsOnTheScreen()
{
    m->answers->setTraffic(traffic(1));
    QCOMPARE(m->answers->readings(), 0); // no column needs it
    m->table()->setColumnSet(ColumnSet::Traffic);
    QTRY_COMPARE(cell(51514, LiveColumn::BytesReceived), QStringLiteral("1.24 MiB"));
    QCOMPARE(cell(51514, LiveColumn::Retransmits), QStringLiteral("3"));
    QCOMPARE(cell(51514, LiveColumn::RoundTrip), QStringLiteral("1.50 ms"));
    m->answers->setTraffic(traffic(2));
    QTRY_VERIFY(!cell(51514, LiveColumn::RateSent).isEmpty()
                && !cell(51514, LiveColumn::RateSent).startsWith(QLatin1Char('0')));
    QVERIFY(cell(51514, LiveColumn::RateReceived).startsWith(QStringLiteral("0 B")));
    QVERIFY(cell(8080, LiveColumn::BytesSent).isEmpty()); // a listener has none
    QVERIFY(!m->answers->allTrafficWanted());

    const ProcessIndex many = m->machine.addProcess("zz", 4000);
    for (std::uint16_t port = 2000; port < 2200; ++port)
        m->machine.connect(many, "10.0.0.1", port, "10.0.0.2", 80);
    tick();
    QTRY_VERIFY(m->answers->lastRead().size() < 60);
    const auto isRead = [this](int port) { return std::ranges::count(m->answers->lastRead(), m->idOf(port)) == 1; };
    QVERIFY(!isRead(2150));
    m->table()->goTo(m->idOf(2150));
    QTRY_VERIFY(isRead(2150) && !isRead(51514));
    QVERIFY(m->answers->lastRead().size() < 60);
}

void ColumnsTest::sortingByTrafficWantsAllOfIt()
{
    m->answers->setTraffic(traffic(1));
    m->table()->setColumnSet(ColumnSet::Traffic);
    const int x = m->table()->horizontalHeader()->sectionViewportPosition(position(LiveColumn::BytesSent)) + 20;
    QTest::mouseClick(m->table()->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
    QVERIFY(m->feed->wish().descending); // the most first
    QTRY_VERIFY(m->answers->allTrafficWanted()); // at once, not in an hour
    QTRY_COMPARE(int{m->model()->rowAt(0).row.socket.local.port}, 51630);
    QVERIFY(!cell(51630, LiveColumn::BytesSent).isEmpty());
    m->answers->setTraffic(traffic(3));
    emit m->table()->sortRequested(SortKey::RateSent, true);
    tick();
    QTRY_VERIFY(!m->model()->cellText(0, LiveColumn::RateSent).isEmpty());
    QCOMPARE(int{m->model()->rowAt(0).row.socket.local.port}, 51630);
    emit m->table()->sortRequested(SortKey::Process, false);
    tick();
    QTRY_VERIFY(!m->answers->allTrafficWanted());
}

void ColumnsTest::hiddenColumnsCostNothing()
{
    emit m->table()->sortRequested(SortKey::RateSent, true); // its column is not shown
    tick();
    QVERIFY(!m->answers->allTrafficWanted());
    m->table()->setColumnSet(ColumnSet::Traffic);
    QTRY_VERIFY(m->answers->allTrafficWanted());
    m->page->pauseAction()->setChecked(true);
    m->feed->refresh();
    QTRY_VERIFY(!m->answers->allTrafficWanted());
    m->page->pauseAction()->setChecked(false);
    m->page->hide();
    QTRY_VERIFY((m->feed->refresh(), !m->answers->allTrafficWanted()));
}

void ColumnsTest::namesOnlyWhenSwitchedOn()
{
    std::atomic<int> asked = 0;
    QSignalSpy told(m->page, &Page::told);
    ColumnFeed feed(m->feed.get(), m->table(), [&asked](const IpAddress &address) {
        ++asked;
        return address.toString() == "151.101.1.69" ? std::string("<b>cdn\n.example") : std::string();
    });
    m->table()->setColumnSet(ColumnSet::Network);
    QCOMPARE(told.size(), 1); // the page says how to switch it on
    tick();
    QCOMPARE(asked, 0);
    QVERIFY(cell(51602, LiveColumn::RemoteName).isEmpty());
    feed.namesAction()->setChecked(true);
    QTRY_VERIFY(cell(51602, LiveColumn::RemoteName).startsWith(QStringLiteral("<b>cdn")));
    QVERIFY(!cell(51602, LiveColumn::RemoteName).contains(QLatin1Char('\n')));
    const int before = asked;
    tick();
    QTest::qWait(0);
    QCOMPARE(asked, before); // every answer is kept, that there is no name as well
    feed.namesAction()->setChecked(false);
    QVERIFY(cell(51602, LiveColumn::RemoteName).isEmpty());
    m->model()->extras().setNames({}); // this feed goes before the table
}

void ColumnsTest::aSortedColumnHasItsTriangle_data()
{
    QTest::addColumn<LiveColumn>("column");
    QTest::addColumn<int>("width"); // 0: its own
    for (const LiveColumn column :
         {LiveColumn::RateReceived, LiveColumn::RateSent, LiveColumn::BytesReceived, LiveColumn::BytesSent,
          LiveColumn::RoundTrip, LiveColumn::Retransmits, LiveColumn::Process, LiveColumn::State})
        QTest::newRow(qPrintable(columnCode(column))) << column << 0;
    QTest::newRow("a narrow one") << LiveColumn::Retransmits << 44;
    QTest::newRow("a narrow one of words") << LiveColumn::Service << 44;
}

void ColumnsTest::aSortedColumnHasItsTriangle()
{
    QFETCH(LiveColumn, column);
    QFETCH(int, width);
    m->table()->setColumnSet(ColumnSet::Everything);
    m->window->resize(6000, 600); // all of them in sight, each as narrow as its words allow
    QHeaderView *header = m->table()->horizontalHeader();
    QTRY_VERIFY(header->viewport()->width() > 5000);
    header->resizeSection(position(column), sizeOf(column));
    if (width > 0)
        header->resizeSection(position(column), width);
    const auto picture = [&](Qt::SortOrder order) {
        header->setSortIndicator(position(column), order);
        const QRect section(header->sectionViewportPosition(position(column)), 0, header->sectionSize(position(column)),
                            header->height());
        return header->viewport()->grab(section).toImage();
    };
    QSignalBlocker quiet(header);
    QVERIFY(picture(Qt::AscendingOrder) != picture(Qt::DescendingOrder));
}

/// What was fitted is fitted again where the words are others; what was dragged stays.
void ColumnsTest::fittedColumnsAreNobodysWidths()
{
    SocketTable *table = m->table();
    table->horizontalHeader()->resizeSection(position(LiveColumn::State), 177);
    table->fitToContent({LiveColumn::Process, LiveColumn::Service});
    const int fitted = table->columnWidth(position(LiveColumn::Process));
    m->machine.listen(m->machine.addProcess("aaa-a-program-with-a-very-long-name-indeed", 9), "0.0.0.0", 9);
    tick();
    QCOMPARE(table->columnWidth(position(LiveColumn::Process)), fitted);
    table->retranslate();
    QVERIFY(table->columnWidth(position(LiveColumn::Process)) > fitted);
    QCOMPARE(table->columnWidth(position(LiveColumn::State)), 177);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m->page->saveState(settings);
    QCOMPARE(settings.value(QStringLiteral("connections/columns/basic/fitted")).toStringList().size(), 2);
}

void ColumnsTest::bothEndsOnOneRow()
{
    QCOMPARE(cell(48122, LiveColumn::Process), QStringLiteral("gunicorn"));
    QCOMPARE(cell(48122, LiveColumn::RemoteAddress), QStringLiteral("postgres 733"));
    QCOMPARE(cell(48122, LiveColumn::Scope), QStringLiteral("this machine"));
}

void ColumnsTest::agesGrow()
{
    const RowId id = m->idOf(51602);
    m->machine.at(id).openedAt = {};
    tick();
    QVERIFY(cell(51602, LiveColumn::Age).isEmpty());
    m->machine.at(id).openedAt = m->model()->snapshot()->takenAt - 125s;
    tick();
    QCOMPARE(cell(51602, LiveColumn::Age), QStringLiteral("2 min"));
    QVERIFY(!cell(51602, LiveColumn::OpenedAt).isEmpty());
}

bool ColumnsTest::isBlank(const QRect &rect) const
{
    const QImage image = m->table()->viewport()->grab().toImage().copy(rect); // all, as cells may write beside them
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
    return true;
}

/// "this machine only" was cut in the middle of a letter beside an empty cell.
void ColumnsTest::wordsRunOnUpToTheDash()
{
    m->machine.listen(m->machine.addProcess("inner", 900), "127.0.0.1", 4600);
    tick();
    m->table()->clearSelection();
    m->table()->setCurrentIndex({});
    QHeaderView *header = m->table()->horizontalHeader();
    QTRY_VERIFY(!isMarkAlive(m->model()->rowAt(m->model()->rowOf(m->idOf(4600))))); // its tint has gone
    const QFont code = monospaceFont(m->table()->font());
    const int dash = textWidth(QStringLiteral("–"), code);
    const int words = textWidth(QStringLiteral("this machine only"), m->table()->font());

    header->resizeSection(position(LiveColumn::RemoteAddress), words); // with its padding some letters too few
    QRect port = rectOf(4600, LiveColumn::RemotePort);
    QVERIFY(!isBlank(QRect(port.left(), port.top(), 10, port.height())));
    // Where both cells together have no room for it, it ends before the dash.
    header->resizeSection(position(LiveColumn::RemoteAddress), words / 2);
    port = rectOf(4600, LiveColumn::RemotePort);
    const int dashLeft = port.right() - RowPainter::Padding - dash;
    QVERIFY(isBlank(QRect(dashLeft - 4, port.top(), 4, port.height())));
    QVERIFY(!isBlank(QRect(dashLeft - 24, port.top(), 20, port.height())));
    QVERIFY(!isBlank(QRect(dashLeft, port.top(), dash, port.height())));
}

/// "ipv6-icmp" is wider than a port, and was written over the address.
void ColumnsTest::namesOfProtocolsLeaveTheAddressAlone()
{
    Socket &socket = m->machine.listen(m->machine.addProcess("ping6", 901), "192.168.100.200", 58);
    socket.protocol = Protocol::Raw;
    socket.state = SocketState::Unconnected;
    tick();
    m->table()->clearSelection();
    m->table()->setCurrentIndex({});
    QTRY_VERIFY(!isMarkAlive(m->model()->rowAt(m->model()->rowOf(m->idOf(58)))));
    const int address = textWidth(QStringLiteral("192.168.100.200"), monospaceFont(m->table()->font()));
    QHeaderView *header = m->table()->horizontalHeader();
    header->resizeSection(position(LiveColumn::LocalAddress), address + 2 * RowPainter::Padding);
    const QRect cellOf = rectOf(58, LiveColumn::LocalAddress);
    QVERIFY(isBlank(QRect(cellOf.right() - 4, cellOf.top(), 4, cellOf.height())));
    header->resizeSection(position(LiveColumn::LocalAddress), address + 100); // here it is whole
    const QRect port = rectOf(58, LiveColumn::LocalPort);
    QVERIFY(!isBlank(QRect(port.left() - 12, port.top(), 12, port.height())));
}

void ColumnsTest::everyProtocolFits()
{
    const QFont font = QGuiApplication::font();
    const int room =
        fitColumns(font, {LiveColumn::Process, LiveColumn::Protocol, LiveColumn::Age}, {}, 0).at(LiveColumn::Protocol)
        - 2 * RowPainter::Padding;
    Socket &socket = m->machine.listen(m->machine.addProcess("lite", 902), "127.0.0.1", 4601);
    socket.state = SocketState::Unconnected;
    const auto wordsOf = [this, &socket](Protocol protocol) {
        socket.protocol = protocol;
        tick();
        const LiveModel *model = m->model();
        return model->wordsOf(model->rowAt(model->rowOf(m->idOf(4601)))).protocolBrief();
    };
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp, Protocol::UdpLite, Protocol::Sctp, Protocol::Dccp})
        QVERIFY2(textWidth(wordsOf(protocol), font) <= room, qPrintable(wordsOf(protocol)));
    QCOMPARE(wordsOf(Protocol::UdpLite), QStringLiteral("UDPL"));
    QCOMPARE(cell(4601, LiveColumn::Protocol), QStringLiteral("UDP-Lite")); // to copy and to be read out
}

QTEST_MAIN(ColumnsTest)
#include "tst_columns.moc"
