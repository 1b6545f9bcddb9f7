// SPDX-License-Identifier: MIT
#include "tests/bench/privatememory.h"

#include <QFile>

namespace netwharf::bench {

qint64 privateMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    qint64 sum = 0;
    if (!file.open(QIODevice::ReadOnly))
        return sum;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:"))
            sum += line.simplified().split(' ').at(1).toLongLong();
    return sum;
}

} // namespace netwharf::bench
