// SPDX-License-Identifier: MIT
#include "app/ui/window.h"

#include "app/i18n/language.h"
#include "app/i18n/translator.h"
#include "app/live/cataloguekeeper.h"
#include "app/live/livefeed.h"
#include "app/live/notesfile.h"
#include "app/live/registryupdater.h"
#include "app/live/serviceswatch.h"
#include "app/ui/fontlist.h"
#include "app/ui/languagechoice.h"
#include "app/ui/mainwindow.h"
#include "app/ui/quitsignals.h"
#include "app/ui/settings/settingsfile.h"
#include "app/ui/textsizechoice.h"
#include "core/catalogue/services.h"
#include "core/collect/systemsource.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <functional>
#include <future>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace netwharf {

namespace {

void say(MainWindow &window, const std::function<QString()> &remark)
{
    std::fprintf(stderr, "netwharf: %s\n", qUtf8Printable(remark()));
    window.setLastingRemark(remark);
}

/// glibc raises by itself the size from which a freed block goes back to the system; then lists of
/// rows that come and go each second leave the heap full of holes, and it grows for minutes.
void keepHeapWhole()
{
#ifdef __GLIBC__
    constexpr int LargeBlock = 1 << 20; // bytes
    ::mallopt(M_MMAP_THRESHOLD, LargeBlock);
#endif
}

} // namespace

int runWindow(int &argc, char **argv)
{
    keepHeapWhole();
    const std::string asked = languageArgument(argumentList(argc, argv)).value; // before Qt takes its own
    // Read while Qt starts: a registry of the person's own takes some 50 ms.
    auto storedTable = std::async(std::launch::async, [] { return readStoredTable(storedRegistryPath()); });
    const auto fonts = std::async(std::launch::async, readFontList); // the same
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Netwharf"));
    QApplication::setApplicationName(QStringLiteral("netwharf"));
    QApplication::setDesktopFileName(QStringLiteral("org.netwharf.Netwharf"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.netwharf.Netwharf.svg")));

    SettingsFile settings;
    Appearance appearance;
    Translators translators;
    LanguageChoice language(settings.settings(), translators, appearance,
                            languageFromCode(QString::fromStdString(asked)));
    TextSizeChoice textSize(settings.settings(), appearance);
    StoredTable stored = storedTable.get();
    NotesFile notes(QString::fromStdString(notesPath().string()));
    const ServicesResult machine = readServicesFile(servicesPath()).value_or(ServicesResult{});
    CatalogueKeeper catalogue({machine.services, notes.document().notes(), stored.table, machine.skipped});
    const ServicesWatch services(catalogue, servicesPath());
    RegistryUpdater registry(catalogue, storedRegistryPath());
    LiveFeed feed(makeSource(), catalogue.catalogue(), std::chrono::seconds(1));
    QObject::connect(&catalogue, &CatalogueKeeper::catalogueChanged, &feed, &LiveFeed::setCatalogue);
    MainWindow window({settings, appearance, language, feed, catalogue, notes, registry, textSize});
    if (!settings.damagedCopy().isEmpty())
        say(window, [&settings] {
            return MainWindow::tr("The settings could not be read; they are kept as %1.").arg(settings.damagedCopy());
        });
    if (stored.problem)
        say(window, [&registry] {
            return MainWindow::tr("The registry kept in %1 cannot be used; the built-in one is shown.")
                .arg(registry.store());
        });
    window.show();
    const QuitSignals quitSignals;
    return QApplication::exec();
}

} // namespace netwharf
