// SPDX-License-Identifier: MIT
#include "tests/bench/longestevent.h"

#include <QThread>

#include <algorithm>
#include <chrono>

namespace netwharf::bench {

namespace {

constexpr double OfAnyLength = 0.5; ///< ms; shorter ones change nothing that is seen

} // namespace

LongestEvent::LongestEvent(int &argc, char **argv) : QApplication(argc, argv)
{
    m_busy.start();
}

bool LongestEvent::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const double took = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    m_longest = std::max(m_longest, took);
    if (took > OfAnyLength)
        m_busy.start();
    return result;
}

} // namespace netwharf::bench
