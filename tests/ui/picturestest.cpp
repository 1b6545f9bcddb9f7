// SPDX-License-Identifier: MIT
#include <functional>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "app/ui/widgets/appearance.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/portruler.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/tuplepicture.h"
#include "tests/shots/partssheet.h"

using namespace netwharf;

namespace {

/// The widget at `width` and 30 px higher than it asks for, on its own ground.
QImage roomyImage(QWidget *widget, int width)
{
    widget->resize(width, 100);
    widget->resize(width, widget->sizeHint().height() + 30);
    return widget->grab().toImage();
}

/// Whether rows from `top` on hold nothing but the ground.
bool isBlankFrom(const QImage &image, int top)
{
    const QColor ground = Theme::current().window;
    for (int y = top; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != ground)
                return false;
        }
    }
    return true;
}

void addSizes()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("width");
    for (const int pixels : {12, 13, 15, 20, 26}) {
        for (const int width : {240, 288, 320, 388, 700})
            QTest::addRow("%d px, %d wide", pixels, width) << pixels << width;
    }
}

QFont fontOf(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    return font;
}

SystemSettings knownSettings()
{
    SystemSettings settings;
    settings.known = true;
    return settings;
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void tupleFitsItsSize_data() { addSizes(); }
    void tupleFitsItsSize();
    void tupleTellsWholeAddresses();
    void rulerFitsItsSize_data() { addSizes(); }
    void rulerFitsItsSize();
    void rulerIsLinearInsideEachRange();
    void rulerSaysNothingUnknown();
    void longWordsNeverWidenThePane();
    void labelTextCanBeCopied();
    void labelTakesNoMarkup();
    void factsKeepTheirWidgets();
    void iconsExistAndTakeColours();
    void signsGrowWithTheText_data();
    void signsGrowWithTheText();
    void sheetIsDrawnInBothThemes();

private:
    Appearance *m_appearance = nullptr;
};

void PicturesTest::initTestCase()
{
    m_appearance = new Appearance(this);
    m_appearance->setLanguage(Language::TraditionalChinese);
}

void PicturesTest::tupleFitsItsSize()
{
    QFETCH(int, pixels);
    QFETCH(int, width);
    TuplePicture picture;
    picture.setFont(fontOf(pixels));
    TupleEnd local{QStringLiteral("本機"), QStringLiteral("2001:db8:4:1:5:6:82b:17"), QStringLiteral("65535"),
                   QStringLiteral("postgresql"), Range::Dynamic};
    picture.setEnds(local, local);
    picture.setArrow(TupleArrow::Both, false);
    picture.setWords(QStringLiteral("TCP"), QStringLiteral("已關閉 123 毫秒"));
    const QImage image = roomyImage(&picture, width);
    QVERIFY(picture.sizeHint().height() >= 84);
    QVERIFY(!isBlankFrom(image, picture.sizeHint().height() / 2));
    QVERIFY(isBlankFrom(image, picture.sizeHint().height()));
}

void PicturesTest::tupleTellsWholeAddresses()
{
    TuplePicture picture;
    TupleEnd local{QString(), QStringLiteral("2001:db8::1"), QStringLiteral("443"), QString(), Range::System};
    TupleEnd remote{QString(), QStringLiteral("203.0.113.77"), QStringLiteral("51826"), QString(), Range::Dynamic};
    picture.setEnds(local, remote);
    QCOMPARE(picture.accessibleName(), QStringLiteral("[2001:db8::1]:443, 203.0.113.77:51826"));
}

void PicturesTest::rulerFitsItsSize()
{
    QFETCH(int, pixels);
    QFETCH(int, width);
    PortRuler ruler;
    ruler.setFont(fontOf(pixels));
    ruler.setSettings(knownSettings());
    for (const PortRange ports : {PortRange{0, 0}, PortRange{5432, 5432}, PortRange{65535, 65535},
                                  PortRange{6881, 6889}, PortRange{49152, 65535}}) {
        ruler.setPorts(ports);
        const QImage image = roomyImage(&ruler, width);
        QVERIFY(!isBlankFrom(image, ruler.sizeHint().height() - 8));
        QVERIFY(isBlankFrom(image, ruler.sizeHint().height()));
    }
}

void PicturesTest::rulerIsLinearInsideEachRange()
{
    PortRuler ruler;
    ruler.resize(1000, 80);
    QCOMPARE(ruler.positionOf(0), 0.0);
    QCOMPARE(ruler.positionOf(512), 100.0);
    QCOMPARE(ruler.positionOf(1024), 200.0);
    QCOMPARE(ruler.positionOf(49152), 700.0);
    QCOMPARE(ruler.positionOf(49152 + 8192), 850.0);
    QCOMPARE(ruler.positionOf(65536), 1000.0);
}

void PicturesTest::rulerSaysNothingUnknown()
{
    PortRuler ruler;
    ruler.setPorts(PortRange{80, 80});
    ruler.setSettings(SystemSettings{});
    const QImage unknown = roomyImage(&ruler, 320);
    const int brackets = ruler.sizeHint().height() - 24;
    QVERIFY(isBlankFrom(unknown, brackets));
    ruler.setSettings(knownSettings());
    QVERIFY(!isBlankFrom(roomyImage(&ruler, 320), brackets));
}

void PicturesTest::longWordsNeverWidenThePane()
{
    PlainLabel label;
    label.setText(QString(4000, QLatin1Char('x')));
    QVERIFY(label.minimumSizeHint().width() <= 1);
    const int line = label.minimumSizeHint().height();
    QVERIFY(label.heightForWidth(200) > 10 * line);
    DetailPane pane;
    FactList facts;
    facts.setFacts({{QStringLiteral("Hash"), QString(400, QLatin1Char('f')), true}});
    pane.content()->addWidget(&facts);
    QVERIFY(pane.minimumSizeHint().width() <= 320);
    pane.resize(352, 500);
    pane.show();
    QVERIFY(facts.width() <= 320);
    QVERIFY(facts.height() > 5 * line);
    facts.setParent(nullptr);
}

void PicturesTest::labelTextCanBeCopied()
{
    PlainLabel label;
    label.setText(QStringLiteral("/usr/sbin/nginx -g daemon"));
    label.resize(300, label.sizeHint().height());
    label.show();
    const int y = label.height() / 2;
    QTest::mousePress(&label, Qt::LeftButton, {}, QPoint(0, y));
    QTest::mouseMove(&label, QPoint(299, y));
    QMouseEvent move(QEvent::MouseMove, QPointF(299, y), label.mapToGlobal(QPointF(299, y)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&label, &move);
    QCOMPARE(label.selectedText(), label.text());
    QTest::keySequence(&label, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), label.text());
}

void PicturesTest::labelTakesNoMarkup()
{
    PlainLabel label;
    label.setText(QStringLiteral("<b>bold</b> & more"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    PlainLabel same;
    same.setText(QStringLiteral("bold & more"));
    QVERIFY(label.sizeHint().width() > same.sizeHint().width() || label.sizeHint().height() > same.sizeHint().height());
}

void PicturesTest::factsKeepTheirWidgets()
{
    FactList facts;
    facts.setFacts({{QStringLiteral("PID"), QStringLiteral("812")},
                    {QStringLiteral("Unit"), QStringLiteral("nginx.service"), false, true},
                    {QStringLiteral("User"), QString()}});
    facts.resize(320, 200);
    facts.show();
    const auto labels = facts.findChildren<PlainLabel *>();
    facts.setFacts({{QStringLiteral("PID"), QStringLiteral("813")},
                    {QStringLiteral("Unit"), QStringLiteral("nginx.service"), false, true},
                    {QStringLiteral("User"), QString()}});
    QCOMPARE(facts.findChildren<PlainLabel *>(), labels);
    QCOMPARE(labels[1]->text(), QStringLiteral("813"));
    QVERIFY(!labels.back()->isVisible());
    QSignalSpy followed(&facts, &FactList::linkActivated);
    for (LinkButton *link : facts.findChildren<LinkButton *>()) {
        if (link->isVisible())
            QTest::mouseClick(link, Qt::LeftButton);
    }
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.front().front().toInt(), 1);
}

void PicturesTest::iconsExistAndTakeColours()
{
    for (const char *name : {"search", "pause", "resume", "menu", "chevron-down", "chevron-right", "clear", "copy",
                             "lock", "shield", "process-tree", "link-out", "columns"}) {
        const QImage image = iconPixmap(QString::fromLatin1(name), Qt::red, 16, 2).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        bool red = false;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x)
                red = red || image.pixelColor(x, y) == Qt::red;
        }
        QVERIFY2(red, name);
    }
}

void PicturesTest::signsGrowWithTheText_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("12") << 12 << 7 << 8;
    QTest::newRow("13") << 13 << 7 << 8;
    QTest::newRow("20") << 20 << 10 << 12;
    QTest::newRow("26") << 26 << 14 << 16;
}

/// Beside words of twice the size a dot of 7 px is a speck, and its shape is what tells a state.
void PicturesTest::signsGrowWithTheText()
{
    QFETCH(int, pixels);
    QFETCH(int, least);
    QFETCH(int, most);
    QStyleOptionViewItem option;
    option.font = fontOf(pixels);
    option.rect = QRect(0, 0, 60, 60);
    const auto heightOf = [&](const std::function<void(const RowPainter &)> &draw) {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        draw(RowPainter(&painter, option));
        painter.end();
        int rows = 0;
        for (int y = 0; y < image.height(); ++y) {
            bool inked = false;
            for (int x = 0; x < image.width(); ++x)
                inked = inked || qGray(image.pixel(x, y)) < 200;
            rows += inked;
        }
        return rows;
    };
    for (const StateGroup group : {StateGroup::Listening, StateGroup::Established, StateGroup::Other}) {
        const int height = heightOf([&](const RowPainter &row) { row.stateSign(option.rect, group, Qt::black); });
        QVERIFY2(height >= least && height <= most, qPrintable(QString::number(height)));
    }
    const int swatch = heightOf([](const RowPainter &row) { row.swatch(Range::System); });
    QVERIFY2(swatch >= least && swatch <= most, qPrintable(QString::number(swatch)));
    QVERIFY(RowPainter::signRoom(option.font) > least + 3);
    const int arrow = heightOf([&](const RowPainter &row) { row.arrow(option.rect, true, false, Qt::black); });
    QVERIFY2(arrow >= least - 1 && arrow <= most, qPrintable(QString::number(arrow)));
}

void PicturesTest::sheetIsDrawnInBothThemes()
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_appearance->setChoice(choice);
        const std::unique_ptr<QWidget> sheet(makePartsSheet());
        const QImage image = sheet->grab().toImage();
        QCOMPARE(image.pixelColor(2, 2), Theme::current().window);
        QVERIFY(!isBlankFrom(image, image.height() / 2));
    }
    m_appearance->setChoice(ThemeChoice::Light);
}

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
