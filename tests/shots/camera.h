// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/translator.h"
#include "app/live/cataloguekeeper.h"
#include "app/live/livefeed.h"
#include "app/live/notesfile.h"
#include "app/live/registryupdater.h"
#include "app/ui/languagechoice.h"
#include "app/ui/mainwindow.h"
#include "app/ui/settings/settingsfile.h"
#include "app/ui/textsizechoice.h"

#include <QDir>

#include <atomic>
#include <memory>

namespace netwharf {

/// Opens the real window on the demonstration machine and writes pictures of it.
class Camera
{
public:
    explicit Camera(const QDir &folder);
    void takeAll();

private:
    void takeLook(Language language, ThemeChoice theme);
    void takeReach(Language language, ThemeChoice theme);
    void takeActivity(Language language, ThemeChoice theme);
    void takeMap(Language language, ThemeChoice theme);
    void takeWhy(Language language, ThemeChoice theme);
    void takeGrouped(Language language, ThemeChoice theme);
    void takeSmall();
    void takeParts(ThemeChoice theme, const QString &name);
    void settle(); ///< until every posted event and one sample are on the screen
    void select(QWidget *page, const QString &text);
    void save(QWidget *widget, const QString &name);

    QDir m_folder;
    std::shared_ptr<std::atomic<bool>> m_tellsEnded = std::make_shared<std::atomic<bool>>(false);
    SettingsFile m_settings;
    Appearance m_appearance;
    Translators m_translators;
    LanguageChoice m_language;
    TextSizeChoice m_textSize;
    NotesFile m_notes;
    CatalogueKeeper m_catalogue;
    RegistryUpdater m_registry; ///< never asked
    LiveFeed m_feed;
    MainWindow m_window;
};

} // namespace netwharf
