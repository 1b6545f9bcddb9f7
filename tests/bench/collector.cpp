// SPDX-License-Identifier: MIT
#include "tests/bench/generated.h"

namespace netwharf::bench {

namespace {

constexpr Machine Large{100'000, 10'000, 5'000, 0};
constexpr Machine Quick{10'000, 1'000, 500, 0};
constexpr int Replaced = 1'000; ///< connections a second

QStringList inside(const char *what)
{
    return {beside(QStringLiteral("netwharf-bench-inside")), QLatin1String(what)};
}

const Machine &machineOf(const Scale &scale)
{
    return scale.quick ? Quick : Large;
}

Figure figure(int row, const QString &what, const QString &unit, double budget)
{
    return {row, what, QStringLiteral("dump alone (the limit)"), unit, 0, 0, 0, budget};
}

} // namespace

std::vector<Figure> warmFigures(const Scale &scale)
{
    return {measured(figure(1, QStringLiteral("warm sample with owners, CPU"), QStringLiteral("ms"), 1.25),
                     runsOf(runInside(machineOf(scale), inside("warm"))))};
}

std::vector<Figure> churnFigures(const Scale &scale)
{
    Machine machine = machineOf(scale);
    machine.churn = scale.quick ? Replaced / 10 : Replaced;
    return {measured(figure(2, QStringLiteral("warm sample, connections replaced, CPU"), QStringLiteral("ms"), 1.6),
                     runsOf(runInside(machine, inside("warm"))))};
}

std::vector<Figure> firstFigures(const Scale &scale)
{
    const auto lines = runInside(machineOf(scale), inside("first"));
    return {measured(figure(3, QStringLiteral("first sample, rows"), QStringLiteral("ms"), 1.5), runsOf(lines, "rows")),
            measured(figure(3, QStringLiteral("first sample, owners complete"), QStringLiteral("ms"), 10),
                     runsOf(lines, "owners"))};
}

} // namespace netwharf::bench
