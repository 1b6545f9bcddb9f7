// SPDX-License-Identifier: MIT
#include "app/cli/texttable.h"

#include "app/cli/textcut.h"
#include "core/text/visible.h"

#include <algorithm>
#include <numeric>

namespace netwharf {

namespace {

constexpr std::string_view Gap = "  ";
constexpr int NarrowestColumn = 3;
constexpr int NarrowestAddress = 7; // "…:65535"

std::string cut(const std::string &text, int width, TextTable::Keep keep)
{
    return keep == TextTable::Keep::Port ? cutBeforePort(text, width) : cutEnd(text, width);
}

} // namespace

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns)), m_headingWidths(m_columns.size()), m_cellWidths(m_columns.size())
{
    for (const Column &column : m_columns)
        add(column.heading, m_headingWidths);
}

void TextTable::add(std::string text, std::vector<int> &widths)
{
    const int width = text::displayWidth(text);
    const std::size_t column = m_cells.size() % m_columns.size();
    const int limit = m_columns[column].limit;
    widths[column] = std::max(widths[column], limit > 0 ? std::min(width, limit) : width);
    m_cells.push_back({std::move(text), width});
}

void TextTable::addLine(std::vector<std::string> cells)
{
    for (std::string &cell : cells)
        add(cell.empty() ? "-" : std::move(cell), m_cellWidths);
}

void TextTable::clearLines()
{
    m_cells.resize(m_columns.size());
}

void TextTable::append(std::string &line, const Cell &cell, std::size_t column, int width) const
{
    const bool isLast = column + 1 == m_columns.size();
    const std::string padding(static_cast<std::size_t>(std::max(width - cell.width, 0)), ' ');
    if (m_columns[column].align == Align::Right)
        line += padding;
    line += cell.text;
    if (isLast)
        return;
    if (m_columns[column].align == Align::Left)
        line += padding;
    line += Gap;
}

std::string TextTable::line(std::size_t firstCell, const std::vector<int> &widths) const
{
    std::string line;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        append(line, m_cells[firstCell + column], column, widths[column]);
    return line;
}

std::string TextTable::fittedLine(std::size_t firstCell, const std::vector<int> &widths,
                                  const std::vector<bool> &shown) const
{
    std::string line;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (!shown[column])
            continue;
        Cell cell = m_cells[firstCell + column];
        if (cell.width > widths[column]) {
            cell.text = cut(cell.text, widths[column], firstCell != 0 ? m_columns[column].keep : Keep::Start);
            cell.width = text::displayWidth(cell.text);
        }
        append(line, cell, column, widths[column]);
    }
    line.erase(line.find_last_not_of(' ') + 1); // what follows the last column that is shown
    return line;
}

std::vector<int> TextTable::widths() const
{
    std::vector<int> widths = m_headingWidths;
    for (std::size_t column = 0; column < widths.size(); ++column)
        widths[column] = std::max(widths[column], m_cellWidths[column]);
    return widths;
}

int TextTable::leastWidth(std::size_t column) const
{
    const int whole = m_cellWidths[column];
    switch (m_columns[column].keep) {
    case Keep::Start: return std::min(whole, NarrowestColumn);
    case Keep::Port: return std::min(whole, NarrowestAddress);
    case Keep::Whole: break;
    }
    return whole;
}

std::vector<bool> TextTable::shownWithin(int width) const
{
    std::vector<bool> shown(m_columns.size(), true);
    const auto needed = [&] {
        int all = -static_cast<int>(Gap.size());
        for (std::size_t column = 0; column < shown.size(); ++column)
            all += shown[column] ? leastWidth(column) + static_cast<int>(Gap.size()) : 0;
        return all;
    };
    while (needed() > width) {
        std::size_t first = shown.size();
        for (std::size_t column = 0; column < shown.size(); ++column)
            if (shown[column] && m_columns[column].leaves > 0
                && (first == shown.size() || m_columns[column].leaves < m_columns[first].leaves))
                first = column;
        if (first == shown.size())
            break;
        shown[first] = false;
    }
    return shown;
}

std::vector<int> TextTable::widthsWithin(int width, const std::vector<bool> &shown) const
{
    std::vector<int> widths = this->widths();
    for (std::size_t column = 0; column < widths.size(); ++column)
        widths[column] = shown[column] ? widths[column] : 0;
    const int gaps = static_cast<int>(Gap.size()) * (static_cast<int>(std::ranges::count(shown, true)) - 1);
    int excess = std::accumulate(widths.begin(), widths.end(), gaps) - width;
    for (std::size_t column = 0; column < widths.size() && excess > 0; ++column) {
        const int spare = widths[column] - std::max(m_cellWidths[column], NarrowestColumn);
        const int given = std::clamp(spare, 0, excess);
        widths[column] -= given;
        excess -= given;
    }
    for (; excess > 0; --excess) {
        std::size_t widest = widths.size();
        for (std::size_t column = 0; column < widths.size(); ++column)
            if (widths[column] > leastWidth(column) && (widest == widths.size() || widths[column] > widths[widest]))
                widest = column;
        if (widest == widths.size())
            break;
        --widths[widest];
    }
    return widths;
}

std::vector<std::string> TextTable::fittedLines(int width) const
{
    const std::vector<bool> shown = shownWithin(width);
    const std::vector<int> widths = widthsWithin(width, shown);
    std::vector<std::string> lines;
    for (std::size_t cell = 0; cell < m_cells.size(); cell += m_columns.size())
        lines.push_back(cutEnd(fittedLine(cell, widths, shown), width));
    return lines;
}

bool TextTable::writeFrom(std::size_t firstCell, const Sink &sink) const
{
    const std::vector<int> widths = this->widths();
    Chunks chunks(sink);
    for (std::size_t cell = firstCell; cell < m_cells.size() && !chunks.hasFailed(); cell += m_columns.size()) {
        chunks.write(line(cell, widths));
        chunks.write("\n");
    }
    return chunks.flush();
}

bool TextTable::write(const Sink &sink) const
{
    return writeFrom(0, sink);
}

bool TextTable::writeLines(const Sink &sink) const
{
    return writeFrom(m_columns.size(), sink);
}

} // namespace netwharf
