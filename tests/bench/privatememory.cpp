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

} // namespace

qint64 memoryAlone()
{
    QFile mappings(QStringLiteral("/proc/self/smaps"));
    qint64 sum = 0;
    if (!mappings.open(QIODevice::ReadOnly))
        return sum;
    bool isFile = false;
    for (const QByteArray &line : mappings.readAll().split('\n')) {
        if (beginsMapping(line))
            isFile = mapsFile(line);
        else if (isFile ? line.startsWith("Rss:") : isPrivate(line))
            sum += numberIn(line);
    }
    return sum;
}

} // namespace netwharf::bench
