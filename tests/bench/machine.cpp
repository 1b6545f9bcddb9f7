// SPDX-License-Identifier: MIT
#include "tests/bench/machine.h"

#include <QFile>
#include <QGuiApplication>
#include <QSysInfo>
#include <QThread>

namespace netwharf::bench {

namespace {

/// As /proc/cpuinfo names it; not every architecture does.
QString processorName()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    return QSysInfo::currentCpuArchitecture();
}

} // namespace

MachineFacts machineFacts()
{
    return {processorName(), QThread::idealThreadCount(), QSysInfo::kernelVersion(), QGuiApplication::platformName()};
}

} // namespace netwharf::bench
