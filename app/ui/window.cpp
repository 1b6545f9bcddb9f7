// SPDX-License-Identifier: MIT
#include "app/ui/window.h"

#include "app/i18n/translator.h"
#include "app/live/livefeed.h"
#include "app/ui/languagechoice.h"
#include "app/ui/mainwindow.h"
#include "app/ui/settings/settingsfile.h"
#include "core/catalogue/services.h"
#include "core/collect/systemsource.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

namespace netwharf {

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Netwharf"));
    QApplication::setApplicationName(QStringLiteral("netwharf"));
    QApplication::setDesktopFileName(QStringLiteral("org.netwharf.Netwharf"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.netwharf.Netwharf.svg")));

    SettingsFile settings;
    Appearance appearance;
    Translators translators;
    LanguageChoice language(settings.settings(), translators, appearance);
    const auto services = readServicesFile(servicesPath()).value_or(ServicesResult{});
    const auto catalogue = Catalogue::make(services.services);
    LiveFeed feed(makeSource(), catalogue, std::chrono::seconds(1));
    MainWindow window({settings, appearance, language, feed, catalogue});
    if (!settings.damagedCopy().isEmpty()) {
        const QString remark = MainWindow::tr("The settings could not be read; they are kept as %1.")
                                   .arg(settings.damagedCopy());
        std::fprintf(stderr, "netwharf: %s\n", qUtf8Printable(remark));
        window.setRemark(remark);
    }
    window.show();
    return QApplication::exec();
}

} // namespace netwharf
