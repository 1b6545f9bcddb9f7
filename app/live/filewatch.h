// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace netwharf {

/// Says when a file that others write has changed: written in place, replaced by a rename, removed
/// or made again. Several changes close together are one. It says so too often rather than too
/// seldom: whoever reads the file compares. An empty path is no file. GUI thread.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(const QString &path, QObject *parent = nullptr);

signals:
    void changed();

private:
    void watch();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< waits for the writer to be done
};

} // namespace netwharf
