// SPDX-License-Identifier: MIT
#include <cmath>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QToolTip>

#include "app/ui/widgets/appearance.h"
#include "app/ui/widgets/theme.h"

using namespace netwharf;

namespace {

/// Relative luminance of WCAG 2.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// Families of the faces that the glyphs of `text` come from; "missing" for a box.
QStringList facesOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList faces;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        faces << (run.glyphIndexes().contains(0U) ? QStringLiteral("missing") : run.rawFont().familyName());
    }
    faces.removeDuplicates();
    return faces;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void paletteIsComplete();
    void themeSwitchReachesPaletteAndWidgets();
    void moreContrastStrengthensLines();
    void hanShapesFollowTheLanguage_data();
    void hanShapesFollowTheLanguage();
    void hanShapesOfTheDesktopGiveWay_data();
    void hanShapesOfTheDesktopGiveWay();
    void chineseTextIsAtLeast13Pixels();
    void rowsHaveRoomForHan_data();
    void rowsHaveRoomForHan();
    void measuresGrowWithTheFont();
};

void ThemeTest::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Theme &t : {Theme::light(), Theme::darkTheme()}) {
        const char *name = t.dark ? "dark" : "light";
        const auto add = [name](const char *pair, const QColor &ink, const QColor &ground) {
            QTest::addRow("%s %s", name, pair) << ink << ground;
        };
        const std::pair<const char *, QColor> grounds[] = {{"window", t.window},        {"base", t.base},
                                                           {"alternate", t.alternate},  {"button", t.button},
                                                           {"opened row", t.openedRow}, {"changed row", t.changedRow},
                                                           {"closed row", t.closedRow}, {"soft", t.soft}};
        for (const auto &[ground, color] : grounds) {
            QTest::addRow("%s text on %s", name, ground) << t.text << color;
            QTest::addRow("%s muted on %s", name, ground) << t.muted << color;
            QTest::addRow("%s accent on %s", name, ground) << t.accent << color; // Han heads of groups
        }
        add("accent on soft", t.accent, t.soft);
        add("on accent", t.onAccent, t.accent);
        add("selection ink", t.selectionInk, t.selection);
        add("muted selection ink", mixed(t.selection, t.selectionInk, 0.85), t.selection);
        add("match on selection", t.selectionInk, mixed(t.selection, Qt::black, 0.3));
        add("opened on its row", t.opened, t.openedRow);
        add("changed on its row", t.changed, t.changedRow);
        add("closed on its row", t.closed, t.closedRow);
        add("opened on base", t.opened, t.base);
        add("changed on base", t.changed, t.base);
        add("closed on base", t.closed, t.base);
        add("closed on window", t.closed, t.window);
        add("link on window", t.link, t.window);
        add("link on base", t.link, t.base);
        add("on system", t.onSystem, t.system);
        add("on registered", t.onRegistered, t.registered);
        add("on dynamic", t.onDynamic, t.dynamic);
        add("text on pressed button", t.text, mixed(t.button, t.text, 0.12));
        add("word on pressed main action", t.onAccent, mixed(t.accent, t.onAccent, 0.04));
    }
}

void ThemeTest::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2 is %3").arg(ink.name(), ground.name()).arg(ratio)));
}

void ThemeTest::paletteIsComplete()
{
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        const QPalette palette = theme.palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role != QPalette::NoRole)
                    QVERIFY(palette.isBrushSet(group, QPalette::ColorRole(role)));
            }
            QVERIFY(contrast(palette.color(group, QPalette::ToolTipText), palette.color(group, QPalette::ToolTipBase))
                    >= 4.5);
            QVERIFY(contrast(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Button))
                    >= 4.5);
        }
        QCOMPARE(palette.color(QPalette::PlaceholderText), theme.muted);
        QCOMPARE(palette.color(QPalette::Link), theme.link);
    }
}

void ThemeTest::themeSwitchReachesPaletteAndWidgets()
{
    Appearance appearance;
    QSignalSpy changed(&appearance, &Appearance::changed);
    QWidget widget;
    appearance.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(Theme::current().dark);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), Theme::darkTheme().window);
    QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase), Theme::darkTheme().base);
    appearance.setChoice(ThemeChoice::Light);
    QVERIFY(!Theme::current().dark);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), Theme::light().window);
    appearance.setChoice(ThemeChoice::Light);
    QCOMPARE(changed.count(), 2);
}

void ThemeTest::moreContrastStrengthensLines()
{
    const Theme theme = Theme::light().withMoreContrast();
    QCOMPARE(theme.line, Theme::light().strong);
    QCOMPARE(theme.strong, Theme::light().muted);
    QVERIFY(theme.moreContrast);
}

void ThemeTest::hanShapesFollowTheLanguage_data()
{
    using Order = QList<Language>;
    const auto en = Language::English;
    const auto cn = Language::SimplifiedChinese;
    const auto tw = Language::TraditionalChinese;
    QTest::addColumn<QList<Language>>("order");
    QTest::newRow("simplified first") << Order{cn, tw, cn, tw};
    QTest::newRow("traditional first") << Order{tw, cn, tw, en, tw};
    QTest::newRow("from English") << Order{en, tw, en, cn};
}

void ThemeTest::hanShapesFollowTheLanguage()
{
    QFETCH(QList<Language>, order);
    const QString probe = QStringLiteral("骨直户戶角述令网埠網連接數据");
    Appearance appearance;
    for (const Language language : order) {
        appearance.setLanguage(language);
        const QStringList wanted{language == Language::TraditionalChinese ? QStringLiteral("Noto Sans CJK TC")
                                                                          : QStringLiteral("Noto Sans CJK SC")};
        const QFont font = QApplication::font();
        QCOMPARE(facesOf(probe, font), wanted);
        QCOMPARE(facesOf(probe, monospaceFont(font)), wanted);
        QCOMPARE(facesOf(probe, headingFont(font)), wanted);
        QCOMPARE(facesOf(QStringLiteral("nginx 443"), font), QStringList{QFontInfo(font).family()});
        QVERIFY(QFontInfo(monospaceFont(font)).fixedPitch());
    }
}

void ThemeTest::hanShapesOfTheDesktopGiveWay_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("simplified desktop") << QStringLiteral("SC");
    QTest::newRow("traditional desktop") << QStringLiteral("TC");
    QTest::newRow("Japanese desktop") << QStringLiteral("JP");
}

/// Under LANG=zh_CN the desktop's own face draws Han, and that of the chosen language has to go before it.
void ThemeTest::hanShapesOfTheDesktopGiveWay()
{
    QFETCH(QString, place);
    const QFont before = QApplication::font();
    QFont own = before;
    own.setFamilies({QStringLiteral("Noto Sans CJK ") + place});
    QApplication::setFont(own);
    {
        Appearance appearance;
        for (const Language language :
             {Language::SimplifiedChinese, Language::TraditionalChinese, Language::SimplifiedChinese}) {
            appearance.setLanguage(language);
            const QStringList wanted{language == Language::TraditionalChinese ? QStringLiteral("Noto Sans CJK TC")
                                                                              : QStringLiteral("Noto Sans CJK SC")};
            const QString probe = QStringLiteral("骨直户戶角述令，。網埠");
            QCOMPARE(facesOf(probe, QApplication::font()), wanted);
            QCOMPARE(facesOf(probe, monospaceFont(QApplication::font())), wanted);
            QVERIFY(QFontInfo(monospaceFont(QApplication::font())).fixedPitch());
        }
    }
    QApplication::setFont(before);
}

void ThemeTest::chineseTextIsAtLeast13Pixels()
{
    QFont small = QApplication::font();
    small.setPixelSize(11);
    QApplication::setFont(small);
    Appearance appearance;
    appearance.setLanguage(Language::English);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 12);
    appearance.setLanguage(Language::SimplifiedChinese);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 13);
    appearance.setLanguage(Language::English);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 12);
}

void ThemeTest::rowsHaveRoomForHan_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("row");
    QTest::newRow("12") << 12 << 24;
    QTest::newRow("13") << 13 << 26;
    QTest::newRow("15") << 15 << 30;
}

void ThemeTest::rowsHaveRoomForHan()
{
    QFETCH(int, pixels);
    QFETCH(int, row);
    // The numbers of the design are those of this face; others may need more.
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    QCOMPARE(QFontInfo(font).family(), QStringLiteral("DejaVu Sans"));
    const Metrics metrics = Metrics::of(font);
    QCOMPARE(metrics.rowHeight, row);
    QCOMPARE(metrics.chipHeight, row);
    QCOMPARE(metrics.controlHeight, 28);
}

void ThemeTest::measuresGrowWithTheFont()
{
    const auto of = [](int pixels) {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(pixels);
        return font;
    };
    QCOMPARE(grown(364, of(12)), 364);
    QCOMPARE(grown(364, of(13)), 364);
    QCOMPARE(grown(364, of(26)), 728);
    QCOMPARE(Metrics::of(of(12)).iconSide, 16);
    QCOMPARE(Metrics::of(of(15)).iconSide, 16);
    QCOMPARE(Metrics::of(of(18)).iconSide, 24);
    QCOMPARE(Metrics::of(of(26)).iconSide, 32);
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
