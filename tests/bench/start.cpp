// SPDX-License-Identifier: MIT
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QProcess>

#include <chrono>
#include <stdexcept>

namespace netwharf::bench {

namespace {

constexpr int Patience = 30'000; ///< ms

struct Start
{
    double untilPaint = 0; ///< ms
    double memory = 0; ///< MB
};

qint64 numberAfter(const QByteArray &word, const QByteArray &output)
{
    for (const QByteArray &line : output.split('\n'))
        if (line.startsWith(word + ' '))
            return line.mid(word.size() + 1).toLongLong();
    throw std::runtime_error("a window was not painted");
}

Start start(const QString &program)
{
    QProcess process;
    const auto before = std::chrono::steady_clock::now().time_since_epoch();
    process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, {});
    if (!process.waitForFinished(Patience))
        throw std::runtime_error("a window did not end");
    const QByteArray output = process.readAllStandardOutput();
    const auto began = std::chrono::duration_cast<std::chrono::microseconds>(before).count();
    return {static_cast<double>(numberAfter("painted", output) - began) / 1000.0,
            static_cast<double>(numberAfter("private", output)) / 1024.0};
}

} // namespace

std::vector<Figure> startFigures(const Scale &)
{
    const QString window = QStringLiteral("netwharf-bench-window");
    const QString floor = QStringLiteral("netwharf-bench-floor");
    start(window); // both programs are in memory from here on
    start(floor);
    std::vector<Run> times;
    std::vector<Run> memories;
    for (int i = 0; i < Runs; ++i) {
        const Start ours = start(window);
        const Start least = start(floor);
        times.push_back({ours.untilPaint, least.untilPaint});
        memories.push_back({ours.memory, least.memory});
    }
    const QString against = QStringLiteral("an empty window");
    return {
        measured({10, QStringLiteral("start to the first painted frame"), against, QStringLiteral("ms"), 0, 0, 0, 2.5},
                 times),
        measured({10, QStringLiteral("private memory, live list running"), against, QStringLiteral("MB"), 0, 0, 0, 2.2},
                 memories)};
}

} // namespace netwharf::bench
