// SPDX-License-Identifier: MIT
#include "app/ui/registry/registryactions.h"

#include "app/i18n/words.h"
#include "app/live/cataloguekeeper.h"
#include "app/ui/filefolders.h"
#include "app/ui/languagechoice.h"
#include "app/ui/registry/registrywords.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QProgressDialog>
#include <QStandardPaths>

#include <algorithm>

namespace netwharf {

RegistryActions::RegistryActions(RegistryUpdater &updater, const CatalogueKeeper &keeper,
                                 const LanguageChoice &language, QWidget *window)
    : QObject(window), chooseFile([this] { return askForFile(); }), m_updater(updater), m_keeper(keeper),
      m_language(language), m_window(window), m_import(new QAction(this)), m_update(new QAction(this)),
      m_builtIn(new QAction(this))
{
    connect(m_import, &QAction::triggered, this, [this] {
        const QString path = chooseFile();
        if (!path.isEmpty())
            m_updater.importFile(path);
    });
    connect(m_update, &QAction::triggered, this, &RegistryActions::update);
    connect(m_builtIn, &QAction::triggered, &m_updater, &RegistryUpdater::useBuiltIn);
    connect(&m_updater, &RegistryUpdater::progressed, this, &RegistryActions::showProgress);
    connect(&m_updater, &RegistryUpdater::changed, this, &RegistryActions::tellChange);
    connect(&m_updater, &RegistryUpdater::failed, this,
            [this](const RegistryFailure &failure) { emit told(registryFailureText(failure, m_updater.store())); });
    connect(&m_updater, &RegistryUpdater::busyChanged, this, &RegistryActions::enable);
    connect(&m_keeper, &CatalogueKeeper::catalogueChanged, this, &RegistryActions::enable);
    retranslate();
    enable();
}

void RegistryActions::retranslate()
{
    m_import->setText(tr("&Import registry…"));
    m_update->setText(tr("&Update registry"));
    m_builtIn->setText(tr("Use &built-in registry"));
}

QString RegistryActions::askForFile() const
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Import registry"), folderFor(FileKind::Registry, downloads),
                                     tr("IANA's registry (*.csv);;All files (*)"));
    if (!path.isEmpty())
        rememberFolder(FileKind::Registry, path);
    return path;
}

void RegistryActions::update()
{
    m_updater.update();
    m_progress = new QProgressDialog(m_window);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setWindowTitle(tr("Update registry"));
    m_progress->setLabelText(tr("Fetching the port registry from IANA (www.iana.org)."));
    m_progress->setCancelButtonText(tr("&Cancel"));
    m_progress->setRange(0, 0);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, &m_updater, &RegistryUpdater::cancel);
    m_progress->show();
}

void RegistryActions::showProgress(qint64 received, qint64 total)
{
    if (!m_progress)
        return;
    if (total > 0) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(std::min(received, total)));
    }
    m_progress->setLabelText(tr("Fetching the port registry from IANA (www.iana.org): %1 so far.")
                                 .arg(QLocale().formattedDataSize(received)));
}

void RegistryActions::tellChange(std::size_t leftOut)
{
    const RegistryInfo registry = m_keeper.catalogue()->registry();
    const Language language = m_language.current();
    QString text = tr("Now in use: %1.").arg(words::registry(registry, language));
    if (leftOut != 0)
        text = tr("%1 %Ln row(s) of it could not be read and were left out.", "%1 is a whole sentence",
                  static_cast<int>(leftOut))
                   .arg(text);
    const std::string_view builtIn = Catalogue::builtInRegistryDate();
    if (registry.date < builtIn)
        //: %1 is a whole sentence, %2 a date
        text = tr("%1 It is older than the built-in one of %2.").arg(text, words::date(builtIn, language));
    emit told(text);
}

void RegistryActions::enable()
{
    const bool busy = m_updater.isBusy();
    m_import->setEnabled(!busy);
    m_update->setEnabled(!busy);
    m_builtIn->setEnabled(!busy && m_keeper.catalogue()->registry().source != RegistrySource::BuiltIn);
    if (!busy && m_progress) {
        m_progress->disconnect(&m_updater);
        m_progress->close();
    }
}

} // namespace netwharf
