// SPDX-License-Identifier: MIT
#include "app/i18n/translator.h"
#include "app/live/cataloguekeeper.h"
#include "app/live/livefeed.h"
#include "app/live/notesfile.h"
#include "app/live/registryupdater.h"
#include "app/ui/languagechoice.h"
#include "app/ui/mainwindow.h"
#include "app/ui/settings/settingsfile.h"
#include "app/ui/textsizechoice.h"
#include "tests/bench/figure.h"
#include "tests/shots/demosource.h"

#include <QApplication>
#include <QTimer>

namespace netwharf::bench {

namespace {

constexpr int SettleTime = 500; ///< ms until the first rows are there

void wait(int time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Everything that was posted, painting included.
void finish()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

} // namespace

std::vector<Figure> languageFigures(const Scale &)
{
    SettingsFile settings;
    Appearance appearance;
    Translators translators;
    LanguageChoice language(settings.settings(), translators, appearance);
    TextSizeChoice textSize(settings.settings(), appearance);
    NotesFile notes({});
    CatalogueKeeper catalogue({});
    RegistryUpdater registry(catalogue, {});
    LiveFeed feed(std::make_unique<DemoSource>(NETWHARF_TEST_DATA "/demo/sockets.txt"), catalogue.catalogue(),
                  std::chrono::hours(1));
    MainWindow window({settings, appearance, language, feed, catalogue, notes, registry, textSize});
    window.resize(1180, 720);
    window.show();
    // The pages with their rows, and each language once: later switches find fonts and glyphs made.
    for (int page : {2, 1, 0})
        for (const Language each : {Language::TraditionalChinese, Language::SimplifiedChinese}) {
            window.showPage(page);
            language.choose(each);
            wait(SettleTime);
        }

    Figure figure;
    figure.row = 11;
    figure.what = QStringLiteral("language switch, whole window");
    figure.against = QStringLiteral("one full repaint");
    figure.unit = QStringLiteral("ms");
    figure.budget = 3;
    bool simplified = true;
    return {measured(std::move(figure), [&] {
        simplified = !simplified;
        const Language next = simplified ? Language::SimplifiedChinese : Language::TraditionalChinese;
        const double ours = milliseconds([&] {
            language.choose(next);
            finish();
        });
        wait(SettleTime);
        const double repaint = milliseconds([&] {
            window.update();
            for (QWidget *each : window.findChildren<QWidget *>())
                each->update();
            finish();
        });
        return Run{ours, repaint};
    })};
}

} // namespace netwharf::bench
