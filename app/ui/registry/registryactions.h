// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/registryupdater.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QProgressDialog;

namespace netwharf {

class LanguageChoice;

/// The registry in the File menu: import, update, back to the built-in one. Shows the progress of an
/// update, and says what came of each.
class RegistryActions : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this; `window` owns it.
    RegistryActions(RegistryUpdater &updater, const CatalogueKeeper &keeper, const LanguageChoice &language,
                    QWidget *window);

    QList<QAction *> actions() const { return {m_import, m_update, m_builtIn}; }
    void retranslate();

    /// Asks for the file; nothing when the person thinks better of it. Tests put their own here.
    std::function<QString()> chooseFile;

signals:
    /// A sentence to show: what came of it.
    void told(const QString &sentence);

private:
    void update();
    void showProgress(qint64 received, qint64 total);
    void tellChange(std::size_t leftOut);
    void enable();
    QString askForFile() const;

    RegistryUpdater &m_updater;
    const CatalogueKeeper &m_keeper;
    const LanguageChoice &m_language;
    QWidget *m_window;
    QAction *m_import;
    QAction *m_update;
    QAction *m_builtIn;
    QPointer<QProgressDialog> m_progress; ///< null: no update under way
};

} // namespace netwharf
