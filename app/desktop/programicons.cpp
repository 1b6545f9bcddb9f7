// SPDX-License-Identifier: MIT
#include "app/desktop/programicons.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMetaObject>
#include <QThreadPool>

#include <mutex>

namespace netwharf {

namespace {

constexpr qint64 MostEntryBytes = 256 * 1024;
constexpr int MostImagePixels = 1024; ///< wide or high: more is no icon
constexpr qsizetype MostImages = 2000;

QImage readImage(const QString &path, int pixels)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    const bool isVector = reader.format() == "svg";
    if (!isVector && (size.isEmpty() || size.width() > MostImagePixels || size.height() > MostImagePixels))
        return {};
    reader.setScaledSize(QSize(pixels, pixels));
    return reader.read();
}

} // namespace

/// What the threads of the pool share.
struct ProgramIcons::Search
{
    QStringList folders;
    std::mutex mutex; ///< guards what follows
    ProgramIcons *asker = nullptr; ///< null once it is gone
    bool hasRead = false;
    QHash<QString, QString> icons; ///< by base name of the program, and by id of the entry

    void readEntries();
    QImage find(const QString &program, const QString &name, int pixels);
};

/// Every desktop entry, those of the person before those of the system.
void ProgramIcons::Search::readEntries()
{
    for (const QString &folder : folders) {
        const QDir applications(folder + QStringLiteral("/applications"));
        for (const QFileInfo &info : applications.entryInfoList({QStringLiteral("*.desktop")}, QDir::Files)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto entry = readDesktopEntry(info.completeBaseName(), file.read(MostEntryBytes));
            if (!entry)
                continue;
            for (const QString &key : {entry->program, entry->id})
                if (!key.isEmpty() && !icons.contains(key))
                    icons.insert(key, entry->icon);
        }
    }
}

QImage ProgramIcons::Search::find(const QString &program, const QString &name, int pixels)
{
    QString icon;
    {
        const std::lock_guard lock(mutex);
        if (!hasRead)
            readEntries();
        hasRead = true;
        icon = icons.value(program);
        if (icon.isEmpty())
            icon = icons.value(name);
    }
    const QString path = icon.isEmpty() ? QString() : iconFile(icon, pixels, folders);
    return path.isEmpty() ? QImage() : readImage(path, pixels);
}

ProgramIcons::ProgramIcons(QStringList folders, QObject *parent) : QObject(parent), m_search(std::make_shared<Search>())
{
    m_search->folders = std::move(folders);
    m_search->asker = this;
}

ProgramIcons::~ProgramIcons()
{
    const std::lock_guard lock(m_search->mutex);
    m_search->asker = nullptr;
}

QImage ProgramIcons::icon(const Process &process, int pixels)
{
    const QString program = QFileInfo(QString::fromStdString(process.executable)).fileName();
    const QString name = QString::fromStdString(process.name);
    const QString key = QStringLiteral("%1/%2/%3").arg(QString::number(pixels), program, name);
    const auto known = m_images.constFind(key);
    if (known != m_images.constEnd())
        return *known;
    if (m_images.size() >= MostImages)
        m_images.clear();
    m_images.insert(key, {});
    QThreadPool::globalInstance()->start([search = m_search, program, name, key, pixels] {
        const QImage image = search->find(program, name, pixels);
        const std::lock_guard lock(search->mutex);
        if (ProgramIcons *asker = search->asker; asker && !image.isNull())
            QMetaObject::invokeMethod(
                asker, [asker, key, image] { asker->take(key, image); }, Qt::QueuedConnection);
    });
    return {};
}

void ProgramIcons::take(const QString &key, const QImage &image)
{
    m_images.insert(key, image);
    emit loaded();
}

} // namespace netwharf
