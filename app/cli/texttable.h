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
    struct Column
    {
        std::string heading;
        Align align = Align::Left;
        int limit = 0; ///< cells wider than this do not widen the column; 0: all do
    };

    explicit TextTable(std::vector<Column> columns);
    /// As many cells as columns; an empty one shows as "-".
    void addLine(std::vector<std::string> cells);
    /// The heading, then one line each; false when the sink refused something.
    bool write(const Sink &sink) const;

private:
    struct Cell
    {
        std::string text;
        int width = 0; ///< terminal columns
    };
    void add(std::string text);
    void writeCell(Chunks &chunks, const Cell &cell, std::size_t column) const;

    std::vector<Column> m_columns;
    std::vector<int> m_widths;
    std::vector<Cell> m_cells; ///< line by line, the heading first
};

} // namespace netwharf
