// SPDX-License-Identifier: MIT
#include "app/live/filewatch.h"

#include <QFileInfo>

#include <chrono>

namespace netwharf {

namespace {

constexpr std::chrono::milliseconds SettleTime{200};

} // namespace

FileWatch::FileWatch(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watch();
        emit changed();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    watch();
}

/// The watch on a file ends with that file: its folder, or the nearest one there is, tells of the next.
void FileWatch::watch()
{
    if (m_path.isEmpty())
        return;
    QFileInfo folder(QFileInfo(m_path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    const QStringList former = m_watcher.files() + m_watcher.directories();
    if (!former.isEmpty())
        m_watcher.removePaths(former);
    m_watcher.addPath(folder.absoluteFilePath());
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

} // namespace netwharf
