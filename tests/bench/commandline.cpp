// SPDX-License-Identifier: MIT
#include "tests/bench/generated.h"

#include <array>
#include <cstdio>

namespace netwharf::bench {

namespace {

struct Size
{
    Machine machine;
    const char *name;
    /// Budgets against each tool; 0: none.
    double ss;
    double lsof;
    double netstat;
};

constexpr std::array<Size, 3> Sizes{{{{1'000, 100, 10, 0}, "1k", 2.0, 0, 0},
                                     {{10'000, 1'000, 100, 0}, "10k", 0.7, 0.4, 0.6},
                                     {{100'000, 10'000, 5'000, 0}, "100k", 0.3, 0.2, 0.35}}};

struct Tool
{
    int row;
    const char *name;
    const char *command;
    double Size::*budget;
};

constexpr std::array<Tool, 3> Tools{{{4, "ss", "ss -tunap", &Size::ss},
                                     {5, "lsof", "lsof -nPi", &Size::lsof},
                                     {5, "netstat", "netstat -tunap", &Size::netstat}}};

std::vector<Figure> figuresOf(const Size &size)
{
    QStringList command{beside(QStringLiteral("netwharf-bench-inside")), QStringLiteral("commands"), netwharfProgram()};
    for (const Tool &tool : Tools)
        if (size.*tool.budget > 0)
            command.append(QLatin1String(tool.name));
    const auto lines = runInside(size.machine, command);
    std::vector<Figure> figures;
    for (const Tool &tool : Tools) {
        if (size.*tool.budget <= 0)
            continue;
        const auto runs = runsOf(lines, tool.name);
        if (runs.empty()) {
            std::fprintf(stderr, "netwharf-bench: %s is not installed\n", tool.name);
            continue;
        }
        figures.push_back(
            measured({tool.row, QStringLiteral("sockets --json, %1 sockets").arg(QLatin1String(size.name)),
                      QLatin1String(tool.command), QStringLiteral("ms"), 0, 0, 0, size.*tool.budget},
                     runs));
    }
    return figures;
}

} // namespace

std::vector<Figure> commandFigures(const Scale &scale)
{
    std::vector<Figure> all;
    for (const Size &size : Sizes)
        if (!scale.quick || size.machine.tcp < Sizes.back().machine.tcp)
            for (Figure &figure : figuresOf(size))
                all.push_back(std::move(figure));
    return all;
}

} // namespace netwharf::bench
