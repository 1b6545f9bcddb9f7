// SPDX-License-Identifier: MIT
#include "tests/bench/privatememory.h"

#include <QFile>

namespace netwharf::bench {

namespace {

qint64 numberIn(const QByteArray &line)
{
    return line.simplified().split(' ').at(1).toLongLong();
}

bool isPrivate(const QByteArray &line)
{
    return line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:");
}

/// The first line of a mapping ends with the path of a file, which shared memory does not have.
bool mapsFile(const QByteArray &line)
{
    const qsizetype path = line.indexOf('/');
    return path >= 0 && !line.mid(path).startsWith("/memfd:") && !line.mid(path).startsWith("/dev/")
           && !line.mid(path).startsWith("/SYSV");
}

/// Of a mapping: "55d0-55d1 r--p 00000000 fe:00 1234  /usr/bin/x"; a field of one: "Rss:   4 kB".
bool beginsMapping(const QByteArray &line)
{
    return line.indexOf('-') > 0 && line.indexOf('-') < line.indexOf(' ');
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

} // namespace

qint64 privateMemory()
{
    qint64 sum = 0;
    for (const QByteArray &line : linesOf(QStringLiteral("/proc/self/smaps_rollup")))
        if (isPrivate(line))
            sum += numberIn(line);
    return sum;
}

qint64 memoryAlone()
{
    qint64 sum = 0;
    bool file = false;
    for (const QByteArray &line : linesOf(QStringLiteral("/proc/self/smaps"))) {
        if (beginsMapping(line))
            file = mapsFile(line);
        else if (file ? line.startsWith("Rss:") : isPrivate(line))
            sum += numberIn(line);
    }
    return sum;
}

} // namespace netwharf::bench
