// SPDX-License-Identifier: MIT
#include "tests/bench/firstpaint.h"

#include "tests/bench/privatememory.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace netwharf::bench {

namespace {

constexpr std::chrono::seconds UntilTheListIsFull{1};

void sayPainted()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("painted %lld\n",
                static_cast<long long>(std::chrono::duration_cast<std::chrono::microseconds>(now).count()));
    QTimer::singleShot(UntilTheListIsFull, [] {
        std::printf("private %lld\n", static_cast<long long>(memoryAlone()));
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
