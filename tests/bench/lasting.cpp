// SPDX-License-Identifier: MIT
#include "tests/bench/generated.h"

#include <stdexcept>

namespace netwharf::bench {

namespace {

constexpr Machine Desktop{270, 30, 150, 0};
constexpr Machine Busy{2'000, 200, 100, 500};
/// The soak prints its memory this often a minute; half a minute is what a figure is made of.
constexpr std::size_t SamplesInAMinute = 12;
constexpr std::size_t SamplesOfAFigure = SamplesInAMinute / 2;
/// Until then caches may fill and TIME_WAIT gather, which the kernel keeps for a minute.
constexpr double MostMinutesToWarm = 3;

double medianUntil(const std::vector<double> &values, std::size_t end)
{
    const auto last = values.begin() + static_cast<std::ptrdiff_t>(end);
    return median({last - SamplesOfAFigure, last});
}

} // namespace

std::vector<Figure> idleFigures(const Scale &)
{
    const auto lines = runInside(Desktop, {beside(QStringLiteral("netwharf-bench-inside")),
                                           QStringLiteral("idle"), netwharfProgram()});
    return {measured({12, QStringLiteral("window left alone, 300 sockets, CPU"), QStringLiteral("one core"),
                      QStringLiteral("%"), 0, 0, 0, 0.005},
                     runsOf(lines))};
}

std::vector<Figure> soakFigures(const Scale &scale)
{
    std::vector<double> memory; // MB
    for (const auto &words :
         runInside(Busy, {beside(QStringLiteral("netwharf-bench-soak")), QString::number(scale.soakMinutes)}))
        if (words.size() == 2 && words[0] == "private")
            memory.push_back(words[1].toDouble() / 1024);
    const double warm = std::min(MostMinutesToWarm, scale.soakMinutes / 2.0);
    const auto warmSamples = static_cast<std::size_t>(warm * SamplesInAMinute);
    if (warmSamples < SamplesOfAFigure || memory.size() < warmSamples + SamplesOfAFigure)
        throw std::runtime_error("a soak was too short");
    const double before = medianUntil(memory, warmSamples);
    return {
        measured({13, QStringLiteral("growth of memory in %1 minutes").arg(scale.soakMinutes),
                  QStringLiteral("memory after %1 minutes").arg(warm), QStringLiteral("MB"), 0, 0, 0, 0.02},
                 {Run{medianUntil(memory, memory.size()) - before, before}})};
}

} // namespace netwharf::bench
