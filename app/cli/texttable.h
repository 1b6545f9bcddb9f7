// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"

#include <string>
#include <vector>

namespace netwharf {

/// Columns of text that line up in a terminal, wide Han cells included.
/// Cells must be plain (core/text/visible.h).
class TextTable
{
public:
    enum class Align { Left, Right };
    enum class Keep { Start, Port, Whole }; ///< of a cell that has no room: an address keeps its port
    struct Column
    {
        std::string heading;
        Align align = Align::Left;
        int limit = 0; ///< cells wider than this do not widen the column; 0: all do
        Keep keep = Keep::Start;
        int leaves = 0; ///< which column goes first where not all have room: the smallest number; 0: this one never
    };

    explicit TextTable(std::vector<Column> columns);
    /// As many cells as columns; an empty one shows as "-".
    void addLine(std::vector<std::string> cells);
    /// Forgets all lines but the heading. Columns stay as wide as they were, so that what follows
    /// lines up with what was written before.
    void clearLines();

    /// The heading, then one line each; false when the sink refused something.
    bool write(const Sink &sink) const;
    /// The same without the heading.
    bool writeLines(const Sink &sink) const;
    /// The heading and the lines, each cut to fit into `width` terminal columns: headings that are wider
    /// than what is below give way first, then the widest columns, as far as their cells may be cut; where that is not
    /// enough whole columns are left out.
    std::vector<std::string> fittedLines(int width) const;

private:
    struct Cell
    {
        std::string text;
        int width = 0; ///< terminal columns
    };
    void add(std::string text, std::vector<int> &widths);
    std::vector<int> widths() const;
    int leastWidth(std::size_t column) const;
    std::vector<bool> shownWithin(int width) const;
    std::vector<int> widthsWithin(int width, const std::vector<bool> &shown) const;
    std::string line(std::size_t firstCell, const std::vector<int> &widths) const;
    std::string fittedLine(std::size_t firstCell, const std::vector<int> &widths, const std::vector<bool> &shown) const;
    void append(std::string &line, const Cell &cell, std::size_t column, int width) const;
    bool writeFrom(std::size_t firstCell, const Sink &sink) const;

    std::vector<Column> m_columns;
    std::vector<int> m_headingWidths;
    std::vector<int> m_cellWidths; ///< of the lines alone
    std::vector<Cell> m_cells; ///< line by line, the heading first
};

} // namespace netwharf
