// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/translator.h"
#include "app/live/cataloguekeeper.h"
#include "app/live/livefeed.h"
#include "app/live/notesfile.h"
#include "app/live/registryupdater.h"
#include "app/ui/languagechoice.h"
#include "app/ui/mainwindow.h"
#include "app/ui/ports/portspage.h"
#include "app/ui/settings/settingsfile.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/textsizechoice.h"
#include "app/ui/widgets/tableview.h"
#include "tests/support/fakemachine.h"
#include "tests/support/fakesource.h"

#include <QTableView>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace netwharf {

/// Everything runWindow() makes, with a machine of our own.
struct Program
{
    SettingsFile settings;
    Appearance appearance;
    Translators translators;
    LanguageChoice language{settings.settings(), translators, appearance};
    TextSizeChoice textSize{settings.settings(), appearance};
    QTemporaryDir folder;
    NotesFile notes{folder.filePath(QStringLiteral("notes.txt"))};
    CatalogueKeeper catalogue{{}};
    RegistryUpdater registry{catalogue, folder.filePath(QStringLiteral("registry.csv")).toStdString()};
    std::shared_ptr<FakeAnswers> answers = std::make_shared<FakeAnswers>();
    FakeMachine machine = pictureMachine();
    std::unique_ptr<LiveFeed> feed;
    std::unique_ptr<MainWindow> window;

    Program()
    {
        answers->set(machine.snapshot());
        feed = std::make_unique<LiveFeed>(std::make_unique<FakeSource>(answers), catalogue.catalogue(),
                                          std::chrono::milliseconds(20));
        window = std::make_unique<MainWindow>(
            WindowParts{settings, appearance, language, *feed, catalogue, notes, registry, textSize});
        window->show();
    }

    QTableView *table() const
    {
        for (TableView *view : window->findChildren<TableView *>())
            if (view->isVisible())
                return view;
        return nullptr;
    }
    ConnectionsPage *connections() const { return window->findChild<ConnectionsPage *>(); }
    PortsPage *ports() const { return window->findChild<PortsPage *>(); }
    int rows() const { return table()->model()->rowCount(); }
};

} // namespace netwharf
