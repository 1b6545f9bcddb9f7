// SPDX-License-Identifier: MIT
#include "tests/bench/figure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <stdexcept>

namespace netwharf::bench {

void print(const Figure &figure)
{
    const char *judgement = figure.isMet() ? "met" : figure.isMissed() ? "MISSED" : "missed by less than half";
    std::printf("%2d  %-40s %9.2f %-2s  %-22s %9.2f %-2s  %7.4f  <= %-6g %s\n", figure.row, qUtf8Printable(figure.what),
                figure.measured, qUtf8Printable(figure.unit), qUtf8Printable(figure.against), figure.reference,
                qUtf8Printable(figure.unit), figure.ratio, figure.budget, judgement);
    std::fflush(stdout);
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Figure measured(Figure figure, const std::vector<Run> &runs)
{
    if (runs.empty())
        throw std::runtime_error("nothing was measured");
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (const Run &run : runs) {
        ours.push_back(run.measured);
        theirs.push_back(run.reference);
        ratios.push_back(run.measured / run.reference);
    }
    figure.measured = median(ours);
    figure.reference = median(theirs);
    figure.ratio = median(ratios);
    return figure;
}

Figure measured(Figure figure, const std::function<Run()> &run)
{
    std::vector<Run> runs;
    for (int i = 0; i < Runs; ++i)
        runs.push_back(run());
    return measured(std::move(figure), runs);
}

} // namespace netwharf::bench
