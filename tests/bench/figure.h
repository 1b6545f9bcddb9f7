// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace netwharf::bench {

/// One budget, measured: `measured` may be `budget` times `reference`.
struct Figure
{
    int row = 0; ///< its number in the list of budgets
    QString what;
    QString against; ///< what the reference is
    QString unit; ///< "ms", "MB" or "%"
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

void print(const Figure &figure); ///< a line of the table

double median(std::vector<double> values);
double milliseconds(const std::function<void()> &work);

/// How much is measured.
struct Scale
{
    bool quick = false; ///< a tenth of the sockets, for a developer's patience
    int soakMinutes = 3;
    std::optional<QString> acts; ///< of row 9 only the acts with this word in their names, each with its figure
};

/// The figures of each subject.
std::vector<Figure> warmFigures(const Scale &scale);
std::vector<Figure> churnFigures(const Scale &scale);
std::vector<Figure> firstFigures(const Scale &scale);
std::vector<Figure> commandFigures(const Scale &scale);
std::vector<Figure> liveFigures(const Scale &scale);
std::vector<Figure> tickFigures(const Scale &scale);
std::vector<Figure> keyFigures(const Scale &scale);
std::vector<Figure> actFigures(const Scale &scale);
std::vector<Figure> catalogueFigures(const Scale &scale);
std::vector<Figure> startFigures(const Scale &scale);
std::vector<Figure> languageFigures(const Scale &scale);
std::vector<Figure> idleFigures(const Scale &scale);
std::vector<Figure> soakFigures(const Scale &scale);
std::vector<Figure> mapFigures(const Scale &scale);

} // namespace netwharf::bench
