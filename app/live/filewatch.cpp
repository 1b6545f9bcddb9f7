// SPDX-License-Identifier: MIT
#include "app/live/filewatch.h"

#include <QDir>
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

void FileWatch::watch()
{
    const QFileInfo file(m_path);
    if (file.exists() && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const QString folder = file.absolutePath();
    if (QDir(folder).exists() && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

} // namespace netwharf
