// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "app/ui/widgets/appearance.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/tableview.h"

using namespace netwharf;

namespace {

/// What RowPainter draws into one cell of 120 x 24, on magenta.
template<typename Draw>
QImage drawn(QStyle::State state, const QWidget *widget, Draw &&draw)
{
    QImage image(120, 24, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = state;
    option.widget = widget;
    option.font = QApplication::font();
    draw(RowPainter(&painter, option));
    return image;
}

QColor groundAt(RowMark mark, double age, QStyle::State state = QStyle::State_Enabled)
{
    return drawn(state, nullptr, [&](const RowPainter &row) { row.ground(mark, age); }).pixelColor(60, 12);
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_appearance = new Appearance(this); }

    void tintFadesAfterASecond();
    void selectionWinsOverTheTint();
    void signsDifferByShape();
    void textStaysInItsRect();
    void matchesAreMarked();
    void tabLeavesTheTable();
    void enterActivatesTheRow();
    void keysSelectWhereTheyGo();
    void homeAndEndAreThoseOfTheList();
    void shiftF10AsksForTheMenu();
    void rowsFollowTheFont();
    void emptyWordsComeAndGo();
    void headerShowsTheSortedColumn();

private:
    Appearance *m_appearance = nullptr;
};

void TableTest::tintFadesAfterASecond()
{
    const Theme &theme = Theme::current();
    QCOMPARE(groundAt(RowMark::None, 0), theme.base);
    QCOMPARE(groundAt(RowMark::Opened, 0), theme.openedRow);
    QCOMPARE(groundAt(RowMark::Changed, 1), theme.changedRow);
    QCOMPARE(groundAt(RowMark::Closed, 2), mixed(theme.base, theme.closedRow, 0.5));
    QCOMPARE(groundAt(RowMark::Closed, 3), theme.base);
}

void TableTest::selectionWinsOverTheTint()
{
    // Without focus the selection is soft; the mark leaves no tint on it.
    QCOMPARE(groundAt(RowMark::Opened, 0, QStyle::State_Selected), Theme::current().soft);
}

void TableTest::signsDifferByShape()
{
    // A grey copy tells whether the signs can be told apart without their colours.
    QList<QByteArray> shapes;
    for (const RowMark mark : {RowMark::Opened, RowMark::Changed, RowMark::Closed}) {
        const QImage image = drawn(QStyle::State_Enabled, nullptr, [&](const RowPainter &row) {
            row.ground(RowMark::None, 0);
            row.markSign(mark, 0.5);
        });
        QByteArray shape;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 5; x < 24; ++x)
                shape.append(image.pixelColor(x, y) == Theme::current().base ? ' ' : '#');
        }
        QVERIFY(shape.contains('#'));
        QVERIFY(!shapes.contains(shape));
        shapes << shape;
    }
    const QImage gone = drawn(QStyle::State_Enabled, nullptr, [](const RowPainter &row) {
        row.ground(RowMark::Opened, 3.5);
        row.markSign(RowMark::Opened, 3.5);
    });
    QCOMPARE(gone.pixelColor(1, 12), Theme::current().base);
}

void TableTest::textStaysInItsRect()
{
    const QString text = QStringLiteral("an uncommonly long name of a process");
    for (const auto elide : {Qt::ElideRight, Qt::ElideMiddle}) {
        const QImage image = drawn(QStyle::State_Enabled, nullptr, [&](const RowPainter &row) {
            row.ground(RowMark::None, 0);
            row.text(QRect(30, 0, 60, 24), text, row.ink(), Qt::AlignLeft, QApplication::font(), elide);
        });
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixelColor(28, y), Theme::current().base);
            QCOMPARE(image.pixelColor(92, y), Theme::current().base);
        }
    }
}

void TableTest::matchesAreMarked()
{
    const QImage image = drawn(QStyle::State_Enabled, nullptr, [](const RowPainter &row) {
        row.ground(RowMark::None, 0);
        row.matchedText(row.cell(), QStringLiteral("my database"), row.ink(), QApplication::font(), {{3, 8}});
    });
    int soft = 0;
    for (int x = 0; x < image.width(); ++x)
        soft += image.pixelColor(x, 5) == Theme::current().soft ? 1 : 0;
    const QFontMetricsF metrics(QApplication::font());
    const double wanted = metrics.horizontalAdvance(QStringLiteral("database")) + 2;
    QVERIFY2(std::abs(soft - wanted) <= 3, qPrintable(QString::number(soft)));
}

void TableTest::tabLeavesTheTable()
{
    QWidget window;
    TableView table(&window);
    QLineEdit field(&window);
    QStandardItemModel model(3, 3);
    table.setModel(&model);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Tab);
    QTRY_VERIFY(field.hasFocus());
}

void TableTest::enterActivatesTheRow()
{
    TableView table;
    QStandardItemModel model(3, 3);
    table.setModel(&model);
    table.show();
    QSignalSpy activated(&table, &TableView::activatedRow);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.front().front().toInt(), 1);
}

void TableTest::keysSelectWhereTheyGo()
{
    TableView table;
    QStandardItemModel model(1, 3);
    table.setModel(&model);
    table.show();
    const auto selected = [&table] { return table.selectionModel()->selectedRows().value(0).row(); };
    table.selectionModel()->setCurrentIndex(model.index(0, 1), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(selected(), 0);
    model.setRowCount(20);
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(selected(), 19);
    QCOMPARE(table.currentIndex().column(), 1);
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(selected(), 0);
}

void TableTest::homeAndEndAreThoseOfTheList()
{
    TableView table;
    QStandardItemModel model(200, 3);
    table.setModel(&model);
    table.show();
    const auto rows = [&table] {
        QList<int> found;
        for (const QModelIndex &index : table.selectionModel()->selectedRows())
            found << index.row();
        std::ranges::sort(found);
        return found;
    };
    table.selectRow(3);
    table.selectionModel()->setCurrentIndex(model.index(3, 1),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(rows(), QList{199});
    QCOMPARE(table.currentIndex(), model.index(199, 1));
    QTest::keyClick(&table, Qt::Key_Home);
    QCOMPARE(rows(), QList{0});
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(rows(), (QList{0, 1, 2}));
    QTest::keyClick(&table, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(rows().size(), 198);
    QCOMPARE(rows().constFirst(), 2);
}

void TableTest::shiftF10AsksForTheMenu()
{
    TableView table;
    QStandardItemModel model(200, 3);
    table.setModel(&model);
    table.show();
    table.selectRow(150);
    table.scrollToTop();
    QSignalSpy asked(&table, &QWidget::customContextMenuRequested);
    QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(table.rowAt(asked.constFirst().constFirst().toPoint().y()), 150);
    QTest::keyClick(&table, Qt::Key_F10);
    QCOMPARE(asked.size(), 1);
}

void TableTest::rowsFollowTheFont()
{
    TableView table;
    QStandardItemModel model(3, 3);
    table.setModel(&model);
    for (const int pixels : {12, 13, 15}) {
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        table.setFont(font);
        QCOMPARE(table.rowHeight(0), Metrics::of(font).rowHeight);
    }
}

void TableTest::emptyWordsComeAndGo()
{
    TableView table;
    QStandardItemModel model(0, 3);
    table.setModel(&model);
    table.resize(500, 300);
    table.show();
    table.setEmptyWords(QStringLiteral("Nothing matches proc:ngnix"), QStringLiteral("Clear the filter"));
    auto *link = table.findChild<LinkButton *>();
    QVERIFY(link);
    QVERIFY(link->isVisible());
    QVERIFY(table.viewport()->rect().contains(link->geometry()));
    QSignalSpy asked(&table, &TableView::emptyActionRequested);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    model.appendRow(new QStandardItem(QStringLiteral("nginx")));
    QVERIFY(!link->isVisible());
    model.removeRow(0);
    QVERIFY(link->isVisible());
}

void TableTest::headerShowsTheSortedColumn()
{
    TableView table;
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("Process"), QStringLiteral("Port")});
    table.setModel(&model);
    table.setColumnWidth(0, 200);
    table.resize(400, 200);
    table.show();
    QHeaderView *header = table.horizontalHeader();
    QVERIFY(header->isSortIndicatorShown());
    header->setSortIndicator(1, Qt::AscendingOrder);
    const QImage up = header->grab().toImage();
    header->setSortIndicator(1, Qt::DescendingOrder);
    const QImage down = header->grab().toImage();
    QVERIFY(up != down);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(100, 10));
    QCOMPARE(header->sortIndicatorSection(), 0);
}

QTEST_MAIN(TableTest)
#include "tabletest.moc"
