// SPDX-License-Identifier: MIT
#include "tests/bench/generated.h"

#include <algorithm>
#include <stdexcept>

namespace netwharf::bench {

namespace {

constexpr Machine Desktop{270, 30, 150, 0};
constexpr Machine Busy{2'000, 200, 100, 500};
/// Until then caches may fill and TIME_WAIT gather, which the kernel keeps for a minute.
constexpr int MostMinutesToWarm = 3;
constexpr int FewestMinutes = 6; ///< of which the last three count
constexpr std::ptrdiff_t FewestInAMinute = 10;

/// What is kept in a minute, counted from 1: while rows are handed on there are copies of them for a
/// moment, so that a single sample says little.
double keptIn(const std::vector<double> &samples, std::ptrdiff_t inAMinute, int minute)
{
    const auto end = samples.begin() + inAMinute * minute;
    std::vector<double> sorted(end - inAMinute, end);
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 10];
}

} // namespace

std::vector<Figure> idleFigures(const Scale &)
{
    const auto lines = runInside(
        Desktop, {beside(QStringLiteral("netwharf-bench-inside")), QStringLiteral("idle"), netwharfProgram()});
    return {measured({12, QStringLiteral("window left alone, 300 sockets, CPU"), QStringLiteral("one core"),
                      QStringLiteral("%"), 0, 0, 0, 0.005},
                     runsOf(lines))};
}

std::vector<Figure> soakFigures(const Scale &scale)
{
    const int minutes = std::max(scale.soakMinutes, FewestMinutes);
    std::vector<double> memory; // MB
    for (const auto &words : runInside(Busy, {beside(QStringLiteral("netwharf-bench-soak")), QString::number(minutes)}))
        if (words.size() == 2 && words[0] == "private")
            memory.push_back(words[1].toDouble() / 1024);
    const std::ptrdiff_t inAMinute = std::ssize(memory) / minutes;
    if (inAMinute < FewestInAMinute)
        throw std::runtime_error("a soak was too short");
    const int warm = std::min(MostMinutesToWarm, minutes * 2 / 3);
    const double before = keptIn(memory, inAMinute, warm);
    return {measured({13, QStringLiteral("growth of memory in %1 minutes").arg(minutes),
                      QStringLiteral("memory after %1 minutes").arg(warm), QStringLiteral("MB"), 0, 0, 0, 0.02},
                     {Run{keptIn(memory, inAMinute, minutes) - before, before}})};
}

} // namespace netwharf::bench
