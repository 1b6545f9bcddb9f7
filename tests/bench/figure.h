// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace netwharf::bench {

/// One budget, measured: `measured` may be `budget` times `reference`.
struct Figure
{
    int row = 0; ///< its number in the list of budgets
    QString what;
    QString against; ///< what the reference is
    QString unit; ///< "ms" or "MB"
    double measured = 0;
    double reference = 0;
    double ratio = 0; ///< median of all runs, each against its own reference
    double budget = 0;

    bool isMet() const { return ratio <= budget; }
    /// Missed by more than what noise explains.
    bool isMissed() const { return ratio > 1.5 * budget; }
};

/// One run: what it took, and what the reference took beside it.
struct Run
{
    double measured = 0;
    double reference = 0;
};

inline constexpr int Runs = 5;

/// Fills in the numbers of `figure`: medians of Runs runs.
Figure measured(Figure figure, const std::function<Run()> &run);
Figure measured(Figure figure, const std::vector<Run> &runs);

double median(std::vector<double> values);
double milliseconds(const std::function<void()> &work);

/// The figures of each subject.
std::vector<Figure> catalogueFigures();
std::vector<Figure> liveFigures();
std::vector<Figure> languageFigures();
std::vector<Figure> startFigures();

} // namespace netwharf::bench
