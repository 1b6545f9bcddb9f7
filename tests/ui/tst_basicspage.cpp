// SPDX-License-Identifier: MIT
// "Port basics" in the window: how one gets there and back, what it says of this machine, and that
// nothing of it is cut.

#include "app/ui/help/basicspage.h"
#include "app/ui/help/basicssection.h"
#include "app/ui/help/basicstext.h"
#include "app/ui/help/findbar.h"
#include "app/ui/topbar.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/tabstrip.h"
#include "app/ui/widgets/toolbutton.h"
#include "tests/ui/program.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace netwharf;

namespace {

BasicsPage *basics(const Program &program)
{
    return program.window->findChild<BasicsPage *>();
}

QStringList labels(const QWidget *widget)
{
    QStringList texts;
    for (const PlainLabel *label : widget->findChildren<PlainLabel *>())
        texts << label->text();
    return texts;
}

/// The link "What is this?" of the page that is shown.
LinkButton *whatIsThis(const QWidget *page)
{
    for (LinkButton *link : page->findChildren<LinkButton *>())
        if (link->isVisible() && link->text() == QStringLiteral("What is this?"))
            return link;
    return nullptr;
}

ToolButton *pauseButton(const Program &program)
{
    for (ToolButton *button : program.window->findChild<TopBar *>()->findChildren<ToolButton *>())
        if (button->toolTip() == TopBar::tr("Pause"))
            return button;
    return nullptr;
}

} // namespace

class TestBasicsPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QFile::remove(SettingsFile::path()); }

    void f1OpensAndEscapeLeadsBack()
    {
        Program program;
        program.language.choose(Language::English);
        program.window->showPage(1);
        program.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
        QTest::keyClick(program.window.get(), Qt::Key_F1);
        QTRY_VERIFY(basics(program)->isVisible());
        QVERIFY(basics(program)->mainView()->hasFocus());
        QCOMPARE(program.window->findChild<TabStrip *>()->currentIndex(), -1);
        QVERIFY(!program.ports()->searchField()->isVisible());
        QTest::keyClick(basics(program)->mainView(), Qt::Key_Escape);
        QTRY_VERIFY(program.ports()->isVisible());
        QCOMPARE(program.window->findChild<TabStrip *>()->currentIndex(), 1);
    }

    void backLinkNamesThePageBefore()
    {
        Program program;
        program.language.choose(Language::English);
        program.window->showPage(0);
        program.window->showBasics();
        LinkButton *back = basics(program)->findChild<LinkButton *>();
        QCOMPARE(back->text(), QStringLiteral("Back to Connections"));
        back->click();
        QTRY_VERIFY(program.connections()->isVisible());
    }

    void searchesItselfOnly()
    {
        Program program;
        program.window->showPage(1);
        QVERIFY(program.ports()->searchField()->isVisible());
        const int pause = pauseButton(program)->mapTo(program.window.get(), QPoint()).x();
        program.window->showBasics();
        QVERIFY(!program.ports()->searchField()->isVisible());
        QVERIFY(!program.connections()->searchField()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(pauseButton(program)->mapTo(program.window.get(), QPoint()).x(), pause); // nothing moves
        program.window->showPage(1);
        QVERIFY(program.ports()->searchField()->isVisible());
    }

    void helpIsNotThePageToComeBackTo()
    {
        {
            Program program;
            program.window->showPage(1);
            program.window->showBasics();
            program.window->close();
        }
        Program program;
        QVERIFY(program.ports()->isVisible());
    }

    void detailsLeadToTheirSections()
    {
        Program program;
        program.language.choose(Language::English);
        program.window->resize(1180, 720);
        QTRY_VERIFY(program.rows() > 10);
        emit program.connections()->portRequested(5432, Protocol::Tcp);
        QTRY_VERIFY(whatIsThis(program.ports()));
        whatIsThis(program.ports())->click();
        QTRY_VERIFY(basics(program)->isVisible());
        QCOMPARE(basics(program)->currentSection(), QStringLiteral("ranges"));

        program.window->showPage(0);
        QSet<QString> sections;
        for (int row = 1; row < program.rows(); ++row) {
            const QModelIndex index = program.table()->model()->index(row, 0);
            program.table()->setCurrentIndex(index);
            QTRY_VERIFY(whatIsThis(program.connections()));
            whatIsThis(program.connections())->click();
            sections << basics(program)->currentSection();
            program.window->showPage(0);
        }
        // One leads to the five-tuple, a socket without a remote end to what listens, a passing state to the states.
        QCOMPARE(sections, QSet<QString>({QStringLiteral("tuple"), QStringLiteral("bind"), QStringLiteral("states")}));
    }

    void languageChangesWhileItIsShown()
    {
        Program program;
        program.window->showBasics(QStringLiteral("nat"));
        for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese}) {
            program.language.choose(language);
            QCoreApplication::processEvents();
            const QStringList texts = labels(basics(program));
            const auto *list = qobject_cast<QListWidget *>(basics(program)->mainView());
            const BasicsText &words = BasicsText::builtIn();
            for (qsizetype i = 0; i < words.sections().size(); ++i) {
                const QString &section = words.sections().at(i);
                QCOMPARE(list->item(static_cast<int>(i))->text(),
                         words.text(section, QStringLiteral("title"), language));
                QVERIFY(texts.contains(words.text(section, QStringLiteral("text"), language)));
            }
            QCOMPARE(basics(program)->currentSection(), QStringLiteral("nat"));
        }
    }

    void saysWhatThisMachineIsSetTo_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("border");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("unknown") << false << 1024
                                 << QStringList{QStringLiteral("The setting of this machine could not be read."),
                                                QStringLiteral("The range of this machine could not be read.")};
        QTest::newRow("border") << true << 80
                                << QStringList{QStringLiteral("On this machine the ports below 80 are privileged."),
                                               QStringLiteral("This machine hands out 40000-50000 to its clients.")};
        QTest::newRow("none") << true << 0
                              << QStringList{QStringLiteral("On this machine no port is privileged: the border is 0.")};
    }

    void saysWhatThisMachineIsSetTo()
    {
        QFETCH(bool, known);
        QFETCH(int, border);
        QFETCH(QStringList, wanted);
        BasicsPage page;
        page.setSettings({{40000, 50000}, static_cast<std::uint16_t>(border), known});
        const QStringList texts = labels(&page);
        for (const QString &text : wanted)
            QVERIFY2(texts.contains(text), qPrintable(text));
    }

    void listAndTextGoTogether()
    {
        Program program;
        program.window->resize(900, 560);
        program.window->showBasics(QStringLiteral("many"));
        QCoreApplication::processEvents();
        QScrollBar *bar = basics(program)->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->value() > 0);
        QCOMPARE(basics(program)->currentSection(), QStringLiteral("many"));
        // A new width lays the text out anew: the section stays at the top.
        program.window->resize(1300, 700);
        QCoreApplication::processEvents();
        for (const BasicsSection *section : basics(program)->findChildren<BasicsSection *>())
            if (section->id() == QStringLiteral("many"))
                QTRY_COMPARE(section->mapTo(basics(program), QPoint()).y(), 14);
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        QCOMPARE(basics(program)->currentSection(), QStringLiteral("containers"));
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        QCOMPARE(basics(program)->currentSection(), QStringLiteral("port"));
        QTest::keyClick(basics(program)->mainView(), Qt::Key_Down);
        QCOMPARE(basics(program)->currentSection(), QStringLiteral("ranges"));
        QVERIFY(bar->value() > 0);
    }

    /// From the list a page key led to the last section.
    void pageKeysScrollTheText()
    {
        Program program;
        program.window->resize(900, 560);
        program.window->showBasics();
        QScrollArea *area = basics(program)->findChild<QScrollArea *>();
        QScrollBar *bar = area->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 3 * bar->pageStep());
        for (QWidget *place : {basics(program)->mainView(), static_cast<QWidget *>(area)}) {
            bar->triggerAction(QAbstractSlider::SliderToMinimum);
            QTest::keyClick(place, Qt::Key_PageDown);
            QVERIFY(bar->value() > bar->pageStep() / 2);
            QVERIFY(bar->value() < bar->pageStep()); // the last lines before are the first ones now
            const QString first = basics(program)->currentSection();
            QVERIFY(first != QStringLiteral("containers"));
            QTest::keyClick(place, Qt::Key_Space);
            QTest::keyClick(place, Qt::Key_PageDown);
            QVERIFY(basics(program)->currentSection() != first);
            QTest::keyClick(place, Qt::Key_PageUp);
            QTest::keyClick(place, Qt::Key_Space, Qt::ShiftModifier);
            QTest::keyClick(place, Qt::Key_PageUp);
            QCOMPARE(bar->value(), 0);
            QCOMPARE(basics(program)->currentSection(), QStringLiteral("port"));
        }
    }

    void findsInTheText()
    {
        Program program;
        program.language.choose(Language::English);
        program.window->resize(900, 560);
        program.window->showBasics();
        program.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
        QTest::keyClick(program.window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *bar = basics(program)->findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        auto *field = bar->findChild<SearchField *>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("eaddrinuse"));
        const auto marks = [&program] {
            QList<PlainLabel::Mark> all;
            for (const PlainLabel *label : basics(program)->findChildren<PlainLabel *>())
                all << label->marks();
            return all;
        };
        const qsizetype count = marks().size();
        QVERIFY(count > 0);
        QCOMPARE(std::ranges::count(marks(), true, &PlainLabel::Mark::current), 1);
        QVERIFY(field->accessibleDescription().startsWith(QStringLiteral("1 of ")));
        QCOMPARE(basics(program)->currentSection(), QStringLiteral("conflict"));
        field->setText(QStringLiteral("port"));
        const qsizetype many = marks().size();
        QVERIFY(many > 20);
        const QString before = field->accessibleDescription();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->accessibleDescription() != before);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(field->accessibleDescription(), before);
        field->setText(QStringLiteral("no such words"));
        QVERIFY(marks().isEmpty());
        QCOMPARE(field->accessibleDescription(), QStringLiteral("Not found"));
        field->setText(QStringLiteral("port"));
        QTest::keyClick(field, Qt::Key_Escape); // ends the search, not the page
        QVERIFY(!bar->isVisible());
        QVERIFY(marks().isEmpty());
        QVERIFY(basics(program)->isVisible());
        QVERIFY(basics(program)->mainView()->hasFocus());
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        for (int language = 0; language < static_cast<int>(LanguageCount); ++language) {
            QTest::addRow("language %d, small", language) << language << QSize(900, 560);
            QTest::addRow("language %d, large", language) << language << QSize(1280, 720);
        }
    }

    void nothingIsCut()
    {
        QFETCH(int, language);
        QFETCH(QSize, size);
        Program program;
        program.language.choose(static_cast<Language>(language));
        program.window->showBasics();
        program.window->resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(program.window->size(), size);
        const QWidget *viewport = basics(program)->findChild<QScrollArea *>()->viewport();
        for (const BasicsSection *section : basics(program)->findChildren<BasicsSection *>()) {
            for (const PlainLabel *label : section->findChildren<PlainLabel *>()) {
                if (!label->isVisible())
                    continue;
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
                QVERIFY2(label->mapTo(viewport, label->rect().bottomRight()).x() < viewport->width(),
                         qPrintable(label->text()));
            }
            QWidget *picture = section->picture();
            QVERIFY2(picture, qPrintable(section->id()));
            const int high =
                picture->hasHeightForWidth() ? picture->heightForWidth(picture->width()) : picture->sizeHint().height();
            QVERIFY2(picture->height() >= high, qPrintable(section->id()));
            QVERIFY2(picture->width() >= picture->minimumSizeHint().width(), qPrintable(section->id()));
            QVERIFY2(picture->mapTo(viewport, picture->rect().bottomRight()).x() < viewport->width(),
                     qPrintable(section->id()));
            QVERIFY2(picture->geometry().bottom() < section->height(), qPrintable(section->id()));
        }
        const auto *list = qobject_cast<QListWidget *>(basics(program)->mainView());
        QCOMPARE(list->verticalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(TestBasicsPage)
#include "tst_basicspage.moc"
