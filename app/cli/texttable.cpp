// SPDX-License-Identifier: MIT
#include "app/cli/texttable.h"

#include "core/text/visible.h"

#include <algorithm>

namespace netwharf {

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns)), m_widths(m_columns.size())
{
    for (const Column &column : m_columns)
        add(column.heading);
}

void TextTable::add(std::string text)
{
    const int width = text::displayWidth(text);
    const std::size_t column = m_cells.size() % m_columns.size();
    const int limit = m_columns[column].limit;
    m_widths[column] = std::max(m_widths[column], limit > 0 ? std::min(width, limit) : width);
    m_cells.push_back({std::move(text), width});
}

void TextTable::addLine(std::vector<std::string> cells)
{
    for (std::string &cell : cells)
        add(cell.empty() ? "-" : std::move(cell));
}

void TextTable::writeCell(Chunks &chunks, const Cell &cell, std::size_t column) const
{
    const bool isLast = column + 1 == m_columns.size();
    const std::string padding(static_cast<std::size_t>(std::max(m_widths[column] - cell.width, 0)), ' ');
    if (m_columns[column].align == Align::Right)
        chunks.write(padding);
    chunks.write(cell.text);
    if (m_columns[column].align == Align::Left && !isLast)
        chunks.write(padding);
    chunks.write(isLast ? "\n" : "  ");
}

bool TextTable::write(const Sink &sink) const
{
    Chunks chunks(sink);
    for (std::size_t i = 0; i < m_cells.size() && !chunks.hasFailed(); ++i)
        writeCell(chunks, m_cells[i], i % m_columns.size());
    return chunks.flush();
}

} // namespace netwharf
