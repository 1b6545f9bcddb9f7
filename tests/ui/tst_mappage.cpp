// SPDX-License-Identifier: MIT
// The page of all ports: that its pixels say what the catalogue and the sockets say, that it is led by keys and
// mouse, searched, read as a table, and saved as a picture that tells nothing but ports.
#include "app/i18n/translator.h"
#include "app/models/maptablemodel.h"
#include "app/ui/map/mapchips.h"
#include "app/ui/map/mapcolors.h"
#include "app/ui/map/mapexport.h"
#include "app/ui/map/maploupe.h"
#include "app/ui/map/mappage.h"
#include "app/ui/map/mapposter.h"
#include "app/ui/map/mapscene.h"
#include "app/ui/map/mapside.h"
#include "app/ui/map/maptable.h"
#include "app/ui/map/mapview.h"
#include "app/ui/map/paintercanvas.h"
#include "app/ui/widgets/detailsplit.h"
#include "core/collect/systemsource.h"
#include "tests/support/fakemachine.h"
#include "tests/support/livesockets.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QXmlStreamReader>

#include <set>

#include <sys/socket.h>

using namespace netwharf;

namespace {

const QDateTime Taken(QDate(2026, 11, 20), QTime(21, 30));

/// What the registry says, asked entry by entry.
QRgb expectedGround(const Catalogue &catalogue, int port)
{
    bool named = false;
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp})
        for (const EntryIndex entry : catalogue.lookUp(static_cast<std::uint16_t>(port), protocol)) {
            const PortRecord record = catalogue.at(entry);
            named = named || (record.official && record.ports->last - record.ports->first < 1000);
        }
    if (port >= 49152)
        return mapcolors::ground(Ground::Dynamic);
    if (port < 1024)
        return mapcolors::ground(named ? Ground::SystemAssigned : Ground::SystemFree);
    return mapcolors::ground(named ? Ground::RegisteredAssigned : Ground::RegisteredFree);
}

struct SvgText
{
    bool isXml = false;
    QString error;
    QStringList texts; ///< of text and title elements
    std::set<QString> elements;
};

SvgText readSvg(const QByteArray &bytes)
{
    SvgText svg;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        svg.elements.insert(name);
        if (name == QStringLiteral("text") || name == QStringLiteral("title") || name == QStringLiteral("desc"))
            svg.texts << xml.readElementText();
    }
    svg.isXml = !xml.hasError();
    svg.error = xml.errorString();
    return svg;
}

} // namespace

bool hasNear(const QImage &image, const QPoint &middle, const QColor &color, int reach)
{
    for (int x = -reach; x <= reach; ++x)
        for (int y = -reach; y <= reach; ++y)
            if (image.pixelColor(middle + QPoint(x, y)) == color)
                return true;
    return false;
}

class MapPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void speaksThreeLanguages();
    void everyCellHasItsGround();
    void cellsAreWholeDevicePixels_data();
    void cellsAreWholeDevicePixels();
    void cellsAreSquareInEveryWindow();
    void theCursorStaysInSight();
    void aFewMissingPixelsCostMarginsOnly();
    void signsDiffer();
    void lightsShineAtTheirPorts();
    void bordersFollowTheSettings();
    void keysMoveTheCursor();
    void aTypedNumberIsGoneTo();
    void keysGoFromLightToLight();
    void enterAndClickLeadToThePort();
    void pointingShowsACard();
    void theWheelZooms();
    void theLoupeIsAboutTheCursor();
    void chipsChooseWhatShines();
    void searchMarksHits();
    void notesShineBesideOtherLights();
    void theNewestDeedHasTheCard();
    void noLineStrikesThroughAName();
    void namesComeBeforeNumbers();
    void aCrowdIsDrawnAsTicks();
    void noRowOfTheLoupeIsCut();
    void theLegendIsOneClickAway();
    void udpIsOpenAndDoesNotListen();
    void theTableSaysTheSame();
    void theRowOfTheTableIsTheCursor();
    void theTableKeepsItsRowsByPort();
    void aBusyMachineIsDrawnInCells();
    void theReaderIsTold();
    void realSocketsShine();
    void aHiddenPageDoesNoWork();
    void pauseKeepsThePicture();
    void whyIsOfferedWhenSomebodyListens();
    void svgIsEscapedAndTellsNothingElse();
    void pngHasItsScale();
    void savingSaysWhatCameOfIt();
    void endingsDecide_data();
    void endingsDecide();
    void copiesNumberAndPicture();
    void settingsSurvive();

private:
    PortMapModel *model() const { return m_page->findChild<PortMapModel *>(); }
    MapView *view() const { return m_page->findChild<MapView *>(); }
    MapTable *table() const { return m_page->findChild<MapTable *>(); }
    QAction *action(const QString &text) const;
    Chip *chip(const QString &text) const;
    QPoint pointOf(int port) const { return view()->frame().centre(port).toPoint(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view(), static_cast<Qt::Key>(key), modifiers);
    }
    void makePage();
    void settle() const { QTRY_VERIFY(!model()->isBusy()); }
    /// The newest look at the machine, and waits until it is on the map.
    void show(const std::shared_ptr<const Snapshot> &snapshot) const;
    void search(const QString &text) const;

    FakeMachine m_machine;
    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::make({});
    std::unique_ptr<QWidget> m_window;
    MapPage *m_page = nullptr;
};

void MapPageTest::init()
{
    m_machine = pictureMachine();
    makePage();
    show(m_machine.snapshot());
}

void MapPageTest::show(const std::shared_ptr<const Snapshot> &snapshot) const
{
    m_page->setSnapshot(snapshot);
    settle();
}

void MapPageTest::search(const QString &text) const
{
    m_page->searchField()->setText(text);
    settle();
}

void MapPageTest::makePage()
{
    m_window = std::make_unique<QWidget>();
    m_page = new MapPage;
    m_page->setCatalogue(m_catalogue);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page->searchField());
    layout->addWidget(m_page);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->mainView()->setFocus();
}

void MapPageTest::cleanup()
{
    m_window.reset();
}

QAction *MapPageTest::action(const QString &text) const
{
    for (QAction *each : m_page->findChildren<QAction *>())
        if (each->text().remove(QLatin1Char('&')) == text)
            return each;
    return nullptr;
}

Chip *MapPageTest::chip(const QString &text) const
{
    for (Chip *each : m_page->findChildren<Chip *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

void MapPageTest::speaksThreeLanguages()
{
    Translators translators;
    const std::pair<Language, QString> titles[]{{Language::SimplifiedChinese, QStringLiteral("端口图")},
                                                {Language::TraditionalChinese, QStringLiteral("連接埠圖")},
                                                {Language::English, QStringLiteral("Map")}};
    for (const auto &[language, title] : titles) {
        translators.install(language);
        m_page->setLanguage(language);
        QCoreApplication::processEvents();
        QCOMPARE(m_page->title(), title);
        model()->setCurrent(0);
        model()->setCurrent(443);
        const std::string purpose(m_catalogue->at(m_catalogue->best(443, Protocol::Tcp)).title[language]);
        QCOMPARE(model()->card(443).title, QString::fromStdString(purpose));
        QVERIFY(view()->accessibleName().contains(QString::fromStdString(purpose)));
        QCOMPARE(m_page->findChild<MapChips *>() != nullptr, true);
        QVERIFY(chip(LightWords::name(Light::Listening)));
    }
}

void MapPageTest::everyCellHasItsGround()
{
    const QImage ground = MapScene::groundImage(*model());
    for (int port = 0; port < static_cast<int>(PortCount); ++port)
        QCOMPARE(ground.pixel(mapColumn(port), mapRow(port)), expectedGround(*m_catalogue, port));
    // And so it is on the screen, where nothing lies on it.
    view()->setNamesShown(false);
    const QImage shown = view()->viewport()->grab().toImage();
    int compared = 0;
    for (int port = 11000; port < 32000; port += 7) {
        const QPointF c = view()->frame().centre(port);
        const bool nearLight = std::ranges::any_of(model()->litPorts(), [&](std::uint16_t lit) {
            const QPointF way = view()->frame().centre(lit) - c;
            return way.manhattanLength() < 14;
        });
        if (nearLight)
            continue;
        QCOMPARE(shown.pixel(c.toPoint()), expectedGround(*m_catalogue, port));
        ++compared;
    }
    QVERIFY(compared > 2000);
}

void MapPageTest::cellsAreWholeDevicePixels_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("cell");
    for (const double scale : {1.0, 1.5, 2.0})
        for (const int cell : {1, 2, 3, 5})
            QTest::addRow("%g, %d", scale, cell) << scale << cell;
}

void MapPageTest::cellsAreWholeDevicePixels()
{
    QFETCH(double, scale);
    QFETCH(int, cell);
    const QImage ground = MapScene::groundImage(*model());
    QImage image(cell * MapSide + 20, cell * MapSide + 20, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(mapcolors::Sea);
    MapFrame frame;
    frame.cellWidth = frame.cellHeight = cell / scale;
    frame.origin = QPointF(9, 9) / scale;
    frame.window = frame.field();
    {
        QPainter painter(&image);
        PainterCanvas canvas(&painter, {});
        MapScene(*model(), ground, {}).drawGround(canvas, frame);
    }
    for (int port = 0; port < static_cast<int>(PortCount); port += 3)
        for (const int corner : {0, cell - 1})
            QCOMPARE(image.pixel(9 + mapColumn(port) * cell + corner, 9 + mapRow(port) * cell + corner),
                     ground.pixel(mapColumn(port), mapRow(port)));
    QCOMPARE(image.pixel(8, 8), mapcolors::Sea);
    QCOMPARE(image.pixel(9 + cell * MapSide, 9 + cell * MapSide), mapcolors::Sea);
}

void MapPageTest::cellsAreSquareInEveryWindow()
{
    QCOMPARE(fittingCell({600, 600}), 2);
    QCOMPARE(fittingCell({800, 600}), 2);
    QCOMPARE(fittingCell({600, 400}), 1);
    QCOMPARE(fittingCell({100, 100}), 1);
    QCOMPARE(fittingCell({3000, 1900}), 7);
    for (const QSize size : {QSize(900, 560), QSize(1280, 720), QSize(3840, 2160)}) {
        m_window->resize(size);
        QTRY_COMPARE(m_page->width(), size.width());
        QCOMPARE(view()->frame().cellWidth, view()->frame().cellHeight);
        QVERIFY(view()->frame().cellWidth >= 2);
        action(QStringLiteral("Fit the whole map"))->trigger();
        QVERIFY2(QRectF(view()->viewport()->rect()).contains(view()->frame().field()),
                 qPrintable(QString::number(size.width())));
        QCOMPARE(view()->frame().cellWidth, view()->frame().cellHeight);
        view()->setZoom(0);
    }
}

/// At 900 x 560 not all of the map is in sight; its cursor is, also when the legend takes its room.
void MapPageTest::theCursorStaysInSight()
{
    m_window->resize(900, 560);
    QTRY_COMPARE(m_page->width(), 900);
    auto *split = m_page->findChild<DetailSplit *>();
    auto *side = m_page->findChild<MapSidePane *>();
    QVERIFY(split->isNarrow());
    for (const int port : {0, 255, 443, 40960, 41215, 65535}) {
        model()->setCurrent(port);
        action(QStringLiteral("Legend and loupe"))->trigger();
        QVERIFY(side->isVisible());
        QTRY_VERIFY(view()->geometry().width() + side->width() <= m_page->width());
        view()->showCard();
        view()->viewport()->grab();
        QVERIFY2(view()->frame().window.contains(view()->frame().centre(port)), qPrintable(QString::number(port)));
        QVERIFY(view()->viewport()->rect().contains(view()->cardRect()));
        action(QStringLiteral("Legend and loupe"))->trigger();
        QVERIFY(!side->isVisible());
        QTRY_COMPARE(view()->width(), m_page->width());
        QVERIFY2(view()->frame().window.contains(view()->frame().centre(port)), qPrintable(QString::number(port)));
    }
}

/// A title bar takes some pixels of a 720 px screen: the map must not fall to half its height by them.
void MapPageTest::aFewMissingPixelsCostMarginsOnly()
{
    const MapScene scene(*model(), MapScene::groundImage(*model()), view()->font());
    const QMargins wide = scene.margins();
    const QMargins tight = scene.tightMargins();
    QVERIFY(tight.top() + tight.bottom() <= wide.top() + wide.bottom() - 16);
    const int least = 2 * MapSide + tight.top() + tight.bottom();
    m_window->resize(1180, m_window->height() - view()->viewport()->height() + least);
    QTRY_COMPARE(view()->viewport()->height(), least);
    QCOMPARE(view()->frame().cellHeight, 2.0);
    QVERIFY(QRectF(view()->viewport()->rect()).contains(view()->frame().field()));
}

void MapPageTest::signsDiffer()
{
    std::set<QByteArray> shapes;
    for (std::size_t i = 0; i < LightCount; ++i) {
        QImage image(16, 16, QImage::Format_Grayscale8);
        image.fill(0);
        {
            QPainter painter(&image);
            PainterCanvas canvas(&painter, {});
            drawSign(canvas, {8, 8}, static_cast<Light>(i), Qt::white);
        }
        shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(shapes.size(), LightCount); // not by colour alone
}

void MapPageTest::lightsShineAtTheirPorts()
{
    view()->setNamesShown(false);
    const QImage shown = view()->viewport()->grab().toImage();
    const auto isNear = [&](int port, const QColor &color, int reach) {
        return hasNear(shown, pointOf(port), color, reach);
    };
    QVERIFY(isNear(8080, mapcolors::light(Light::Listening), 5));
    QVERIFY(isNear(51514, mapcolors::light(Light::Connected), 3));
    QVERIFY(!isNear(30000, mapcolors::light(Light::Listening), 5));
    QVERIFY(!isNear(30000, mapcolors::light(Light::Connected), 5));
}

void MapPageTest::bordersFollowTheSettings()
{
    const auto snapshot = m_machine.snapshot();
    snapshot->settings = {{20000, 30010}, 80, true};
    show(snapshot);
    const QByteArray svg = MapPoster(*model(), {}, false, Taken).svg();
    const SvgText read = readSvg(svg);
    for (const char *number : {"20000", "30010", "80", "49152"})
        QVERIFY2(read.texts.contains(QLatin1String(number)), number);
    QVERIFY(!read.texts.contains(QStringLiteral("32768"))
            || read.texts.count(QStringLiteral("32768")) == 1); // the number of a row
    QVERIFY(svg.contains("stroke-dasharray"));
    snapshot->settings.unprivilegedStart = 0;
    show(std::make_shared<Snapshot>(*snapshot));
    QVERIFY(!readSvg(MapPoster(*model(), {}, false, Taken).svg()).texts.contains(QStringLiteral("privileged border")));
}

void MapPageTest::keysMoveTheCursor()
{
    model()->setCurrent(1000);
    key(Qt::Key_Right);
    QCOMPARE(model()->current(), 1001);
    key(Qt::Key_Down);
    QCOMPARE(model()->current(), 1257);
    key(Qt::Key_Left);
    key(Qt::Key_Up);
    QCOMPARE(model()->current(), 1000);
    key(Qt::Key_PageDown);
    QCOMPARE(model()->current(), 1000 + 16 * 256);
    key(Qt::Key_PageUp);
    key(Qt::Key_PageUp);
    QCOMPARE(model()->current(), 1000 % 256);
    key(Qt::Key_End);
    QCOMPARE(model()->current(), 255);
    key(Qt::Key_Up); // there is no row above
    QCOMPARE(model()->current(), 255);
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(model()->current(), 65535);
    key(Qt::Key_Right);
    key(Qt::Key_PageDown);
    QCOMPARE(model()->current(), 65535);
    key(Qt::Key_Home);
    QCOMPARE(model()->current(), 65280);
    key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(model()->current(), 0);
}

void MapPageTest::aTypedNumberIsGoneTo()
{
    for (const char c : {'5', '4', '3', '2'})
        QTest::keyClick(view(), c);
    QCOMPARE(model()->current(), 5432);
    key(Qt::Key_Backspace);
    QCOMPARE(model()->current(), 543);
    for (const char c : {'9', '9', '7'}) // 54399, then no port any more: a new number
        QTest::keyClick(view(), c);
    QCOMPARE(model()->current(), 7);
}

void MapPageTest::keysGoFromLightToLight()
{
    model()->setCurrent(23);
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(model()->current(), 53);
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(model()->current(), 22);
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(model()->current(), model()->litPorts().back());
}

void MapPageTest::enterAndClickLeadToThePort()
{
    QSignalSpy asked(m_page, &MapPage::portRequested);
    model()->setCurrent(5353);
    key(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<quint16>(), 5353);
    QCOMPARE(asked.at(0).at(1).value<Protocol>(), Protocol::Udp);
    const QPoint beside = pointOf(8080) + QPoint(2, 1); // a light draws near
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, beside);
    QCOMPARE(model()->current(), 8080);
    QCOMPARE(asked.count(), 1); // one click selects
    const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        QMouseEvent event(type, beside, view()->viewport()->mapToGlobal(beside), Qt::LeftButton, buttons, {});
        QApplication::sendEvent(view()->viewport(), &event);
    };
    send(QEvent::MouseButtonPress, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, {});
    send(QEvent::MouseButtonDblClick, Qt::LeftButton);
    QCOMPARE(asked.count(), 1); // the release must not fall into what opens
    send(QEvent::MouseButtonRelease, {});
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.at(1).at(0).value<quint16>(), 8080);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pointOf(30000));
    QCOMPARE(asked.count(), 2);
    QCOMPARE(mapRow(model()->current()), mapRow(30000));
}

void MapPageTest::pointingShowsACard()
{
    view()->viewport()->grab();
    QVERIFY(view()->cardRect().isEmpty());
    for (const int port : {22, 443, 8080, 51514, 65000}) {
        QTest::mouseMove(view()->viewport(), pointOf(port));
        view()->viewport()->grab();
        QVERIFY(!view()->cardRect().isEmpty());
        QVERIFY(view()->viewport()->rect().contains(view()->cardRect()));
        QVERIFY(!view()->cardRect().contains(pointOf(port)));
    }
    int named = 0;
    for (const std::uint16_t port : model()->litPorts()) {
        view()->point(port);
        view()->viewport()->grab();
        const QRectF name = view()->nameRect(port);
        named += name.isEmpty() ? 0 : 1;
        QVERIFY2(!name.intersects(view()->cardRect()), qPrintable(QString::number(port)));
    }
    QVERIFY(named > 5);
    const MapCard card = model()->card(443);
    QCOMPARE(card.name, QStringLiteral("https"));
    QCOMPARE(card.lines.size(), 2);
    QCOMPARE(card.lines[0], (MapLine{Light::Listening, QStringLiteral("nginx listens, anyone")}));
    QVERIFY2(card.lines[1].text.contains(QStringLiteral("203.0.113.77")), qPrintable(card.lines[1].text));
    QCOMPARE(model()->card(443).idle, QString());
    QCOMPARE(model()->card(30000).idle, QStringLiteral("No program uses it now."));
    QVERIFY(model()->card(51514).lines[0].text.startsWith(QStringLiteral("firefox is connected to")));
}

void MapPageTest::theWheelZooms()
{
    const QPoint at = pointOf(30000);
    const auto turn = [&](int by) {
        QWheelEvent event(at, view()->viewport()->mapToGlobal(at), {}, {0, by}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view()->viewport(), &event);
    };
    const double before = view()->frame().cellWidth;
    const auto under = view()->frame().portAt(at);
    turn(120);
    turn(120);
    QVERIFY(view()->frame().cellWidth > before);
    const auto now = view()->frame().portAt(at);
    QVERIFY(now && under);
    QVERIFY(std::abs(mapRow(*now) - mapRow(*under)) <= 2);
    turn(120);
    turn(120); // now it is wider than the window too
    const auto wide = view()->frame().portAt(at);
    turn(120);
    const auto wider = view()->frame().portAt(at);
    QVERIFY(wide && wider);
    QVERIFY(std::abs(mapColumn(*wide) - mapColumn(*wider)) <= 2);
    key(Qt::Key_End, Qt::ControlModifier); // the cursor is brought into sight
    QVERIFY(view()->frame().window.contains(view()->frame().centre(65535)));
    for (int i = 0; i < 12; ++i)
        turn(-120);
    QCOMPARE(view()->zoom(), 0);
    QCOMPARE(view()->frame().cellWidth, before);
    key(Qt::Key_Plus);
    QVERIFY(view()->frame().cellWidth > before);
    key(Qt::Key_Minus);
    QCOMPARE(view()->frame().cellWidth, before);
}

void MapPageTest::theLoupeIsAboutTheCursor()
{
    auto *loupe = m_page->findChild<MapLoupe *>();
    model()->setCurrent(5432);
    const int middleRow = loupe->rows() / 2;
    const QPointF middle = loupe->cellRect(7, middleRow).center();
    QCOMPARE(loupe->portAt(middle), 5432);
    QCOMPARE(loupe->portAt(loupe->cellRect(0, 0).center()), 5432 - middleRow * 256 - 7);
    model()->setCurrent(0); // at the edge it stays inside
    QCOMPARE(loupe->portAt(loupe->cellRect(0, 0).center()), 0);
    QTest::mouseClick(loupe, Qt::LeftButton, {}, loupe->cellRect(3, 2).center());
    QCOMPARE(model()->current(), 2 * 256 + 3);
    QSignalSpy asked(m_page, &MapPage::portRequested);
    model()->setCurrent(0);
    QTest::mouseClick(loupe, Qt::LeftButton, {}, loupe->cellRect(14, 0).center()); // port 14: nothing is there
    QCOMPARE(asked.count(), 0);
    model()->setCurrent(22);
    QTest::mouseClick(loupe, Qt::LeftButton, {}, loupe->cellRect(7, 0).center());
    QCOMPARE(asked.count(), 0);
    QTest::mouseDClick(loupe, Qt::LeftButton, {}, loupe->cellRect(7, 0).center());
    QTest::mouseRelease(loupe, Qt::LeftButton, {}, loupe->cellRect(7, 0).center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<quint16>(), model()->current());
}

void MapPageTest::chipsChooseWhatShines()
{
    const auto all = model()->litPorts().size();
    chip(QStringLiteral("Listening and open"))->click();
    QVERIFY(model()->litPorts().size() < all);
    for (const std::uint16_t port : model()->litPorts())
        QVERIFY(has(model()->lightsAt(port), Light::Listening));
    QCOMPARE(static_cast<int>(model()->litPorts().size()), *chip(QStringLiteral("Listening and open"))->count());
    chip(QStringLiteral("UDP"))->click();
    QVERIFY(model()->lightsAt(8080) == 0);
    QVERIFY(model()->lightsAt(323) != 0);
    chip(QStringLiteral("UDP"))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chip(QStringLiteral("UDP")), Qt::Key_Space); // a chip takes the key, not the pause
    QVERIFY(model()->lightsAt(8080) != 0);
    QVERIFY(!m_page->pauseAction()->isChecked());
    view()->showCard();
    action(QStringLiteral("Show all"))->trigger(); // first the card
    QVERIFY(model()->litPorts().size() < all);
    action(QStringLiteral("Show all"))->trigger();
    QCOMPARE(model()->litPorts().size(), all);
}

void MapPageTest::searchMarksHits()
{
    m_page->searchField()->setFocus();
    QTest::keyClicks(m_page->searchField(), QStringLiteral("mysql"));
    QTRY_COMPARE(model()->current(), 3306);
    settle();
    QVERIFY(model()->hits().contains(3306));
    view()->hideCard();
    const QImage shown = view()->viewport()->grab().toImage();
    const auto other = model()->hits().after(3306);
    QVERIFY(other && *other != 3306);
    QCOMPARE(shown.pixel(pointOf(*other)), mapcolors::Hit);
    QTest::keyClick(m_page->searchField(), Qt::Key_F3);
    QCOMPARE(model()->current(), *other);
    QTest::keyClick(m_page->searchField(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(model()->current(), 3306);
    search(QStringLiteral("state:listen proc:nginx")); // fields of the live list
    QVERIFY(!m_page->searchField()->hasError());
    QVERIFY(model()->hits().contains(443));
    QVERIFY(!model()->hits().contains(22));
    QVERIFY(!model()->hits().contains(51514));
    view()->hideCard();
    const QImage found = view()->viewport()->grab().toImage(); // what was not found steps back, its light too
    QVERIFY(hasNear(found, pointOf(443), mapcolors::light(Light::Listening), 5));
    QVERIFY(hasNear(found, pointOf(443), QColor(mapcolors::Hit), 8));
    QVERIFY(!hasNear(found, pointOf(22), mapcolors::light(Light::Listening), 5));
    QVERIFY(!hasNear(found, pointOf(51514), mapcolors::light(Light::Connected), 3));
    search(QStringLiteral("state:listen category:web")); // of two lists: refused
    QVERIFY(m_page->searchField()->hasError());
    search(QStringLiteral("mysql"));
    search(QStringLiteral("port:99999"));
    QVERIFY(m_page->searchField()->hasError());
    QVERIFY(model()->hits().contains(3306)); // the last good one stays
    m_page->searchField()->clear();
    QVERIFY(!model()->isSearching());
    QVERIFY(!m_page->searchField()->hasError());
}

void MapPageTest::notesShineBesideOtherLights()
{
    const std::vector<PortNote> notes{{{8080, 8080}, 1U << static_cast<unsigned>(Protocol::Tcp), "mine", ""}};
    view()->setNamesShown(false);
    const auto isMarked = [this](int port) {
        view()->hideCard();
        const QImage shown = view()->viewport()->grab().toImage();
        const QPoint c = pointOf(port);
        for (int x = -8; x <= 8; ++x)
            for (int y = -8; y <= 8; ++y)
                if (shown.pixelColor(c + QPoint(x, y)) == mapcolors::light(Light::Note))
                    return true;
        return false;
    };
    QVERIFY(!isMarked(8080));
    m_page->setCatalogue(Catalogue::make({}, notes));
    settle();
    QCOMPARE(model()->counts().lights[static_cast<std::size_t>(Light::Note)], 1);
    QVERIFY(has(model()->lightsAt(8080), Light::Listening));
    QVERIFY(isMarked(8080));
}

void MapPageTest::theNewestDeedHasTheCard()
{
    QTest::mouseMove(view()->viewport(), pointOf(5432));
    QCOMPARE(view()->cardPort(), 5432);
    m_page->showPort(3389);
    QCOMPARE(view()->cardPort(), 3389);
    QTest::mouseMove(view()->viewport(), pointOf(443));
    QCOMPARE(view()->cardPort(), 443);
    m_page->showPort(3389); // where the cursor is already
    QCOMPARE(view()->cardPort(), 3389);
}

void MapPageTest::noLineStrikesThroughAName()
{
    const ProcessIndex busy = m_machine.addProcess("busy", 4711);
    for (const int port :
         {5000, 5001, 5002, 5003, 5004, 5005, 5006, 5010, 5011, 5050, 5060, 5222, 5269, 5300, 5555, 5601})
        m_machine.listen(busy, "0.0.0.0", static_cast<std::uint16_t>(port));
    show(m_machine.snapshot());
    const QImage ground = MapScene::groundImage(*model());
    const QList<MapScene::Name> names = MapScene(*model(), ground, m_page->font()).placeNames(view()->frame());
    int led = 0;
    for (const MapScene::Name &name : names) {
        led += name.leader.isNull() ? 0 : 1;
        for (const MapScene::Name &other : names)
            for (double t = 0; t <= 1 && &other != &name && !name.leader.isNull(); t += 0.01)
                QVERIFY2(!other.place.contains(name.leader.pointAt(t)), qPrintable(name.text + other.text));
    }
    QVERIFY(led > 0);
}

/// A hundred numbers that nobody names took all the room that there is for words.
void MapPageTest::namesComeBeforeNumbers()
{
    const ProcessIndex busy = m_machine.addProcess("busy", 4711);
    for (int i = 0; i < 100; ++i)
        m_machine.listen(busy, "0.0.0.0", static_cast<std::uint16_t>(22'016 + 3 * i)); // no service's
    m_machine.listen(busy, "0.0.0.0", 27017);
    show(m_machine.snapshot());
    const QImage ground = MapScene::groundImage(*model());
    const QList<MapScene::Name> names = MapScene(*model(), ground, m_page->font()).placeNames(view()->frame());
    const auto mongodb = std::ranges::find(names, 27017, &MapScene::Name::port);
    QVERIFY(mongodb != names.end());
    QCOMPARE(mongodb->text, QStringLiteral("27017 mongodb"));
    QVERIFY(!mongodb->place.isEmpty());
    QVERIFY(names.constLast().port < 27017 && !names.constLast().text.contains(QLatin1Char(' '))); // numbers at the end
}

void MapPageTest::aCrowdIsDrawnAsTicks()
{
    const ProcessIndex busy = m_machine.addProcess("busy", 4711);
    for (int port = 30020; port < 30040; ++port)
        m_machine.listen(busy, "0.0.0.0", static_cast<std::uint16_t>(port));
    m_machine.listen(busy, "0.0.0.0", 35000);
    show(m_machine.snapshot());
    view()->setNamesShown(false);
    const MapFrame &frame = view()->frame();
    QCOMPARE(frame.cellWidth, 2.0);
    const QImage ground = MapScene::groundImage(*model());
    const MapScene scene(*model(), ground, m_page->font());
    QVERIFY(!scene.isCrowded(frame, 35000));
    const QImage shown = view()->viewport()->grab().toImage();
    const QColor color = mapcolors::light(Light::Listening);
    for (int port = 30020; port < 30040; ++port) {
        QVERIFY(scene.isCrowded(frame, static_cast<std::uint16_t>(port)));
        const QPoint cell = frame.cell(port).topLeft().toPoint();
        QCOMPARE(shown.pixelColor(cell), color);
        QVERIFY(shown.pixelColor(cell + QPoint(1, 0)) != color); // each can be counted
    }
    const QString svg = QString::fromUtf8(MapPoster(*model(), {}, false, Taken).svg());
    QCOMPARE(svg.count(color.name(QColor::HexRgb), Qt::CaseInsensitive) > 20, true);
}

void MapPageTest::noRowOfTheLoupeIsCut()
{
    auto *loupe = m_page->findChild<MapLoupe *>();
    for (const int height : {900, 720, 680, 660, 640}) {
        m_window->resize(1280, height);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY2(loupe->visibleRegion().boundingRect() == loupe->rect(), qPrintable(QString::number(height)));
        QCOMPARE(loupe->rows() % 2, 1);
    }
    m_window->resize(1280, 1000);
    QTRY_COMPARE(loupe->rows(), MapLoupe::MostRows);
    m_window->resize(900, 560);
    action(QStringLiteral("Legend and loupe"))->setChecked(true);
    QTRY_VERIFY(loupe->isVisible() && loupe->visibleRegion().boundingRect() == loupe->rect());
}

void MapPageTest::theLegendIsOneClickAway()
{
    QAbstractButton *toggle = nullptr;
    for (auto *button : m_page->findChildren<QAbstractButton *>())
        if (button->text() == QStringLiteral("Legend"))
            toggle = button;
    QVERIFY(toggle);
    auto *side = m_page->findChild<MapSidePane *>();
    QVERIFY(toggle->isChecked() && side->isVisible());
    m_window->resize(900, 560);
    QTRY_VERIFY(!side->isVisible());
    QVERIFY(toggle->isVisible() && !toggle->isChecked());
    toggle->click();
    QVERIFY(side->isVisible());
    QVERIFY(action(QStringLiteral("Legend and loupe"))->isChecked());
    toggle->click();
    QVERIFY(!side->isVisible());
}

void MapPageTest::udpIsOpenAndDoesNotListen()
{
    const ProcessIndex busy = m_machine.addProcess("busy", 4711);
    m_machine.openUdp(busy, "0.0.0.0", 45353);
    m_machine.openUdp(busy, "0.0.0.0", 45354);
    m_machine.listen(busy, "0.0.0.0", 45354);
    show(m_machine.snapshot());
    QCOMPARE(model()->lightsText(45353), QStringLiteral("Open"));
    QCOMPARE(model()->lightsText(45354), QStringLiteral("Listening and open"));
    QCOMPARE(model()->lightsText(8080), QStringLiteral("Listening"));
    const SvgText svg = readSvg(MapPoster(*model(), {}, true, Taken).svg());
    QVERIFY(svg.texts.contains(QStringLiteral("45353: Open")));
}

void MapPageTest::theTableSaysTheSame()
{
    action(QStringLiteral("As a table"))->trigger();
    QVERIFY(table()->isVisible());
    MapTableModel *rows = table()->mapTableModel();
    QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(rows->rowCount(), static_cast<int>(model()->litPorts().size()));
    QVERIFY(!table()->accessibleName().isEmpty());
    const auto cell = [&](int port, MapColumn column) {
        return rows->index(rows->rowOf(static_cast<std::uint16_t>(port)), static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(443, MapColumn::Light), QStringLiteral("Listening, Connected"));
    QCOMPARE(cell(443, MapColumn::Service), QStringLiteral("https"));
    QCOMPARE(cell(443, MapColumn::UsedBy), QStringLiteral("nginx"));
    QCOMPARE(cell(53, MapColumn::Protocol), QStringLiteral("TCP, UDP"));
    // The row stays with its port when others come, and Enter leads to it.
    table()->selectRow(rows->rowOf(443));
    QCOMPARE(model()->current(), 443);
    m_machine.listen(m_machine.addProcess("newcomer", 99), "127.0.0.1", 90);
    show(m_machine.snapshot());
    QCOMPARE(rows->portAt(table()->currentIndex().row()), 443);
    QCOMPARE(cell(90, MapColumn::UsedBy), QStringLiteral("newcomer"));
    QSignalSpy asked(m_page, &MapPage::portRequested);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<quint16>(), 443);
    search(QStringLiteral("8000-8004"));
    QCOMPARE(rows->rowCount(), 5);
    QCOMPARE(cell(8003, MapColumn::Light), QStringLiteral("Nothing"));
}

void MapPageTest::theRowOfTheTableIsTheCursor()
{
    model()->setCurrent(29); // nothing is there
    action(QStringLiteral("As a table"))->trigger();
    const auto row = [&] {
        return table()->currentIndex().isValid() ? table()->mapTableModel()->portAt(table()->currentIndex().row()) : -1;
    };
    const auto isOne = [&] {
        return row() == model()->current()
               && table()->selectionModel()->isRowSelected(table()->currentIndex().row(), {});
    };
    QVERIFY(isOne());
    for (const char *text : {"5432", "8000-8100", "mysql", ""}) { // the focus is elsewhere
        table()->setFocus();
        search(QLatin1String(text));
        QVERIFY2(isOne(), text);
    }
    search(QStringLiteral("port:1-3"));
    QVERIFY(isOne());
    model()->setCurrent(40000); // no row
    QCOMPARE(row(), -1);
    QVERIFY(!table()->selectionModel()->hasSelection());
}

/// Thousands of rows come and go at once, by a search or by another protocol.
void MapPageTest::theTableKeepsItsRowsByPort()
{
    action(QStringLiteral("As a table"))->trigger();
    MapTableModel *rows = table()->mapTableModel();
    QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(rows, &QAbstractItemModel::modelReset);
    search(QStringLiteral("1-20000"));
    QCOMPARE(rows->rowCount(), 20000);
    table()->selectRow(rows->rowOf(5432));
    table()->selectionModel()->select(rows->index(rows->rowOf(5500), 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table()->selectionModel()->select(rows->index(rows->rowOf(100), 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto selected = [&] {
        std::set<int> ports;
        for (const QModelIndex &row : table()->selectionModel()->selectedRows())
            ports.insert(rows->portAt(row.row()));
        return ports;
    };
    search(QStringLiteral("5000-30000"));
    QCOMPARE(rows->rowCount(), 25001);
    QCOMPARE(rows->portAt(table()->currentIndex().row()), 5432);
    QCOMPARE(selected(), (std::set<int>{5432, 5500}));
    search(QStringLiteral("5432-5600"));
    QCOMPARE(rows->rowCount(), 169);
    QCOMPARE(table()->currentIndex().row(), 0);
    QCOMPARE(selected(), (std::set<int>{5432, 5500}));
    search(QStringLiteral("6000-60000")); // none of them
    QCOMPARE(selected(), std::set<int>{6000});
    QCOMPARE(model()->current(), 6000);
    QCOMPARE(reset.count(), 0);
}

/// 100,000 sockets, most of them of one service and as many clients.
void MapPageTest::aBusyMachineIsDrawnInCells()
{
    const ProcessIndex nginx = m_machine.addProcess("balancer", 99);
    m_machine.listen(nginx, "127.0.0.1", 4430);
    for (int i = 0; i < 25'000; ++i) {
        const auto client = static_cast<std::uint16_t>(33'000 + i);
        m_machine.connect(nginx, "127.0.0.1", client, "127.0.0.1", 4430);
        m_machine.connect(nginx, "127.0.0.1", 4430, "127.0.0.1", client);
    }
    show(m_machine.snapshot());
    QVERIFY(model()->isDense());
    QVERIFY(model()->isBrightCell(40'000));
    QVERIFY(!model()->isBrightCell(4430));
    const QImage shown = view()->viewport()->grab().toImage();
    QCOMPARE(shown.pixelColor(pointOf(40'000)), mapcolors::light(Light::Connected));
    const MapCard card = model()->card(4430);
    QCOMPARE(card.lines.at(0).text, QStringLiteral("balancer listens, this machine only"));
    QVERIFY2(card.lines.at(1).text.startsWith(QStringLiteral("more than 999 connections, from balancer")),
             qPrintable(card.spoken()));
    QVERIFY(model()->card(40'000).lines.at(0).text.startsWith(QStringLiteral("balancer is connected to balancer")));
    search(QStringLiteral("proc:balancer"));
    QCOMPARE(model()->hits().count(), 25'001);
    QCOMPARE(MapPoster(*model(), {}, false, Taken).image(1).pixelColor(10, 10), QColor(mapcolors::Sea));
    show(pictureMachine().snapshot());
    QVERIFY(!model()->isDense());
}

void MapPageTest::theReaderIsTold()
{
    model()->setCurrent(0);
    model()->setCurrent(443);
    QVERIFY2(view()->accessibleName().contains(QStringLiteral("443")), qPrintable(view()->accessibleName()));
    QVERIFY(view()->accessibleName().contains(QStringLiteral("nginx listens")));
    const int listening = model()->counts().lights[static_cast<std::size_t>(Light::Listening)];
    QVERIFY(view()->accessibleDescription().contains(QStringLiteral("Listening and open: %1").arg(listening)));
    QVERIFY(view()->accessibleDescription().contains(QStringLiteral("32768-60999")));
}

void MapPageTest::realSocketsShine()
{
    const FileDescriptor listening = test::listener("127.0.0.1");
    const std::uint16_t port = test::localPortOf(listening);
    const FileDescriptor client = test::connectedTo(SOCK_STREAM, "127.0.0.1", port);
    const FileDescriptor server = test::accepted(listening);
    const auto snapshot = makeSource()->sample({true, true, false, true}, {});
    QVERIFY(snapshot);
    show(*snapshot);
    QCOMPARE(model()->lightsAt(port), LightMask(bit(Light::Listening) | bit(Light::Connected)));
    QCOMPARE(model()->lightsAt(test::localPortOf(client)), bit(Light::Connected));
    const MapCard card = model()->card(port);
    QVERIFY2(card.lines[0].text.contains(QStringLiteral("tst_mappage")), qPrintable(card.spoken()));
    QVERIFY2(card.lines[0].text.contains(QStringLiteral("this machine only")), qPrintable(card.spoken()));
    QVERIFY2(card.lines[1].text.contains(QStringLiteral("tst_mappage")), qPrintable(card.spoken()));
}

void MapPageTest::aHiddenPageDoesNoWork()
{
    m_page->hide();
    const auto later = m_machine.snapshot();
    QSignalSpy changed(model(), &PortMapModel::lightsChanged);
    m_page->setSnapshot(later);
    m_page->setCatalogue(Catalogue::make({}));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!model()->snapshot());
    m_page->show();
    QTRY_COMPARE(model()->snapshot(), later);
    QCOMPARE(model()->counts().lights[static_cast<std::size_t>(Light::Closed)], 0);
}

void MapPageTest::pauseKeepsThePicture()
{
    const auto before = model()->snapshot();
    m_page->pauseAction()->setChecked(true);
    m_page->setSnapshot(m_machine.snapshot());
    QVERIFY(!model()->isBusy());
    QCOMPARE(model()->snapshot(), before);
    QVERIFY(m_page->statusRight().contains(QStringLiteral("paused")));
    m_page->pauseAction()->setChecked(false);
    QTRY_VERIFY(model()->snapshot() != before);
}

void MapPageTest::whyIsOfferedWhenSomebodyListens()
{
    QMenu menu;
    m_page->fillViewMenu(&menu);
    const auto offers = [](const QMenu &of) {
        return std::ranges::any_of(of.actions(),
                                   [](const QAction *each) { return each->text().contains(QStringLiteral("bind")); });
    };
    QVERIFY(!offers(menu));
    QSignalSpy why(m_page, &MapPage::whyRequested);
    menu.clear();
    m_page->fillViewMenu(&menu);
    QVERIFY(offers(menu));
    model()->setCurrent(80);
    for (QAction *each : menu.actions())
        if (each->text().contains(QStringLiteral("bind")))
            each->trigger();
    QCOMPARE(why.count(), 1);
    QCOMPARE(why.at(0).at(0).value<quint16>(), 80);
}

void MapPageTest::svgIsEscapedAndTellsNothingElse()
{
    const std::string hostile = "<script>&\"%1]]>\xF0\x9F\x98\x80";
    const std::vector<PortNote> notes{{{47999, 47999}, 1U << static_cast<unsigned>(Protocol::Tcp), hostile, ""}};
    m_page->setCatalogue(Catalogue::make({}, notes));
    m_machine.listen(m_machine.addProcess("secretd", 77), "127.0.0.1", 47999);
    show(m_machine.snapshot());
    const QByteArray bytes = MapPoster(*model(), {}, true, Taken).svg();
    const SvgText svg = readSvg(bytes);
    QVERIFY2(svg.isXml, qPrintable(svg.error));
    QVERIFY(!svg.elements.contains(QStringLiteral("script")));
    QVERIFY(!svg.elements.contains(QStringLiteral("image")));
    QVERIFY(std::ranges::any_of(svg.texts,
                                [&](const QString &text) { return text.contains(QString::fromStdString(hostile)); }));
    QVERIFY(svg.texts.contains(QStringLiteral("443 https: Listening, Connected")));
    for (const char *told : {"secretd", "nginx", "harbour", "203.0.113", "192.168", "firefox"})
        QVERIFY2(!bytes.contains(told), told);
    QVERIFY(bytes.contains("All 65,536 ports"));
    const QByteArray family = QFontInfo(QFont()).family().toHtmlEscaped().toUtf8();
    QVERIFY2(bytes.contains("font-family=\"'" + family + "', "), family.constData());
    // Elsewhere too the Han shapes are those of the language.
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK TC")});
    const QByteArray traditional = MapPoster(*model(), font, true, Taken).svg();
    QVERIFY(traditional.contains("'DejaVu Sans', 'Noto Sans CJK TC', sans-serif\""));
    m_machine.listen(m_machine.addProcess("edge", 78), "127.0.0.1", 255); // in the last column: its name is left of it
    show(m_machine.snapshot());
    const QString edge = QString::fromUtf8(MapPoster(*model(), {}, true, Taken).svg());
    const qsizetype at = edge.indexOf(QStringLiteral(">255</text>"));
    QVERIFY(at > 0);
    QVERIFY(edge.mid(edge.lastIndexOf(QStringLiteral("<text"), at))
                .section(QLatin1Char('>'), 0, 0)
                .contains(QStringLiteral("text-anchor=\"end\"")));
    QVERIFY(bytes.contains("20 Nov 2026 21:30"));
    QVERIFY(bytes.size() < 300'000);
}

void MapPageTest::pngHasItsScale()
{
    const MapPoster poster(*model(), m_page->font(), true, Taken);
    QVERIFY(poster.size().width() > MapSide * MapPoster::Cell);
    const QImage once = QImage::fromData(poster.png(1), "PNG");
    const QImage twice = QImage::fromData(poster.png(2), "PNG");
    QCOMPARE(once.size(), poster.size());
    QCOMPARE(twice.size(), poster.size() * 2);
    // The same port is twice as far, and has the same ground.
    const QImage ground = MapScene::groundImage(*model());
    std::set<QRgb> colors;
    for (int y = 0; y < once.height(); ++y)
        for (int x = 0; x < once.width(); ++x)
            colors.insert(once.pixel(x, y));
    for (int port = 0; port < static_cast<int>(PortCount); port += 1000)
        QVERIFY(colors.contains(ground.pixel(mapColumn(port), mapRow(port))));
}

void MapPageTest::savingSaysWhatCameOfIt()
{
    const QTemporaryDir folder;
    const MapPoster poster(*model(), m_page->font(), true, Taken);
    const QString png = folder.filePath(QStringLiteral("map.png"));
    QCOMPARE(savePicture({png, 2}, poster), QFileDevice::NoError);
    QCOMPARE(QImage(png).size(), poster.size() * 2);
    const QString svg = folder.filePath(QStringLiteral("map.svg"));
    QCOMPARE(savePicture({svg, 0}, poster), QFileDevice::NoError);
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(readSvg(file.readAll()).isXml);
    QVERIFY(savePicture({folder.filePath(QStringLiteral("no/such/folder.png")), 1}, poster) != QFileDevice::NoError);
}

void MapPageTest::endingsDecide_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<int>("scale");
    QTest::newRow("none, png") << "/a/map" << 3 << "/a/map.png" << 3;
    QTest::newRow("none, svg") << "/a/map" << 0 << "/a/map.svg" << 0;
    QTest::newRow("svg wins") << "/a/map.SVG" << 2 << "/a/map.SVG" << 0;
    QTest::newRow("png wins") << "/a/map.png" << 0 << "/a/map.png" << 2;
    QTest::newRow("a dot in the name") << "/a/map.2026" << 1 << "/a/map.2026.png" << 1;
}

void MapPageTest::endingsDecide()
{
    QFETCH(QString, path);
    QFETCH(int, chosen);
    QFETCH(QString, meant);
    QFETCH(int, scale);
    QCOMPARE(pictureOrder(path, chosen), (PictureOrder{meant, scale}));
}

void MapPageTest::copiesNumberAndPicture()
{
    model()->setCurrent(5432);
    action(QStringLiteral("Copy number"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("5432"));
    QSignalSpy told(m_page, &Page::told);
    action(QStringLiteral("Copy picture"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->image().width() > MapSide * MapPoster::Cell);
    QCOMPARE(told.count(), 1);
}

void MapPageTest::settingsSurvive()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("x.conf")), QSettings::IniFormat);
    chip(QStringLiteral("UDP"))->click();
    chip(QStringLiteral("Listening and open"))->click();
    model()->setCurrent(53);
    view()->setZoom(6);
    action(QStringLiteral("Names beside lights"))->trigger();
    m_page->searchField()->setText(QStringLiteral("dns"));
    m_page->saveState(settings);
    makePage(); // a new one
    m_page->hide();
    m_page->restoreState(settings);
    m_page->show();
    QCOMPARE(model()->current(), 53);
    QCOMPARE(model()->layers(), bit(MapLayer::Udp));
    QCOMPARE(model()->wanted(), bit(Light::Listening));
    QCOMPARE(view()->zoom(), 6);
    QVERIFY(!view()->namesShown());
    QCOMPARE(m_page->searchField()->text(), QStringLiteral("dns"));
    settings.setValue(QStringLiteral("map/cursor"), QStringLiteral("cellar"));
    settings.setValue(QStringLiteral("map/zoom"), 99999);
    m_page->restoreState(settings);
    QCOMPARE(view()->zoom(), 0);
}

QTEST_MAIN(MapPageTest)
#include "tst_mappage.moc"
