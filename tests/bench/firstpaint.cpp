// SPDX-License-Identifier: MIT
#include "tests/bench/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace netwharf::bench {

namespace {

constexpr std::chrono::seconds UntilTheListIsFull{1};

/// Pages that are this process's alone, in KiB.
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

void sayPainted()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("painted %lld\n",
                static_cast<long long>(std::chrono::duration_cast<std::chrono::microseconds>(now).count()));
    QTimer::singleShot(UntilTheListIsFull, [] {
        std::printf("private %lld\n", static_cast<long long>(privateMemory()));
        std::fflush(stdout);
        QCoreApplication::quit();
    });
}

void watch()
{
    auto *application = QCoreApplication::instance();
    application->installEventFilter(new FirstPaint(application));
}
Q_COREAPP_STARTUP_FUNCTION(watch)

} // namespace

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_seen) {
        m_seen = true;
        QTimer::singleShot(0, &sayPainted); // when the whole window is on the screen
    }
    return QObject::eventFilter(watched, event);
}

} // namespace netwharf::bench
