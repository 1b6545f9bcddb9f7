// SPDX-License-Identifier: MIT
#include "app/live/registryupdater.h"

#include "app/live/cataloguekeeper.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace netwharf {

namespace {

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

/// Nothing when the file is written, whole.
std::optional<QFileDevice::FileError> write(const QString &path, const std::string &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.error();
    file.write(text.data(), static_cast<qint64>(text.size()));
    if (file.flush() && file.commit()) // commit() of Qt 6.4 misses that its last flush failed
        return std::nullopt;
    return file.error();
}

} // namespace

RegistryUpdater::RegistryUpdater(CatalogueKeeper &keeper, const std::filesystem::path &store,
                                 const DownloadOrder &order, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_store(QString::fromStdString(store.string())), m_download(order)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_download, &RegistryDownload::progressed, this, &RegistryUpdater::progressed);
    connect(&m_download, &RegistryDownload::failed, this, [this](DownloadProblem problem) {
        emit busyChanged();
        emit failed(problem);
    });
    connect(&m_download, &RegistryDownload::finished, this, [this](const QByteArray &text) {
        read([text] {
            return readIanaRegistry({text.constData(), static_cast<std::size_t>(text.size())}, RegistrySource::Updated,
                                    today());
        });
    });
}

RegistryUpdater::~RegistryUpdater()
{
    m_pool.waitForDone();
}

void RegistryUpdater::importFile(const QString &path)
{
    if (isBusy())
        return;
    read([path = std::filesystem::path(path.toStdU16String())] {
        return readIanaRegistryFile(path, RegistrySource::Imported, today());
    });
}

void RegistryUpdater::update()
{
    if (isBusy())
        return;
    m_download.start();
    emit busyChanged();
}

void RegistryUpdater::useBuiltIn()
{
    if (isBusy())
        return;
    QFile file(m_store);
    if (file.exists() && !file.remove()) {
        emit failed(file.error());
        return;
    }
    m_keeper.setRegistry(nullptr);
    emit changed(0);
}

void RegistryUpdater::cancel()
{
    m_download.cancel();
    emit busyChanged();
}

void RegistryUpdater::read(Reader reader)
{
    m_reading = true;
    emit busyChanged();
    m_pool.start([this, reader = std::move(reader), store = m_store] {
        QMetaObject::invokeMethod(
            this, [this, outcome = keep(reader, store)] { take(outcome); }, Qt::QueuedConnection);
    });
}

RegistryUpdater::Outcome RegistryUpdater::keep(const Reader &reader, const QString &store)
{
    const auto registry = reader();
    if (!registry)
        return {nullptr, 0, registry.error()};
    auto table = FreshTable::make(registry->facts, registry->info);
    if (!table)
        return {nullptr, 0, Finding{{}, 0, FindingCode::TooLarge, {}}};
    if (const auto error = write(store, writeStoredRegistry(*registry)))
        return {nullptr, 0, *error};
    return {std::move(table), registry->leftOut, std::nullopt};
}

void RegistryUpdater::take(const Outcome &outcome)
{
    m_reading = false;
    emit busyChanged();
    if (outcome.failure) {
        emit failed(*outcome.failure);
        return;
    }
    m_keeper.setRegistry(outcome.table);
    emit changed(outcome.leftOut);
}

} // namespace netwharf
