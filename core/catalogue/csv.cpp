// SPDX-License-Identifier: MIT
#include "core/catalogue/csv.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace netwharf {

namespace {

constexpr std::string_view ByteOrderMark = "\xef\xbb\xbf";

class CsvReader
{
public:
    CsvReader(std::string_view text, std::string_view file, const CsvLimits &limits)
        : m_text(text), m_file(file), m_limits(limits)
    {}

    tl::expected<std::vector<CsvRow>, Finding> readAll()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            if (skipLineEnd())
                continue;
            CsvRow row{m_line, {}};
            if (const auto error = readRow(row))
                return tl::unexpected(*error);
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    Finding finding(FindingCode code, std::size_t line) const { return {std::string(m_file), line, code, {}}; }

    bool skipLineEnd()
    {
        const std::size_t start = m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        else if (m_at != start && m_at < m_text.size()) // a lone CR is text
            m_at = start;
        if (m_at == start)
            return false;
        ++m_line;
        return true;
    }

    std::optional<Finding> readRow(CsvRow &row)
    {
        for (;;) {
            if (row.fields.size() == m_limits.fieldsPerRow)
                return finding(FindingCode::TooLarge, row.line);
            std::string field;
            const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
            const auto error = quoted ? readQuoted(field) : readPlain(field);
            if (error)
                return error;
            if (field.size() > m_limits.fieldBytes)
                return finding(FindingCode::TooLarge, row.line);
            row.fields.push_back(std::move(field));
            if (m_at < m_text.size() && m_text[m_at] == ',') {
                ++m_at;
                continue;
            }
            if (m_at < m_text.size() && !skipLineEnd())
                return finding(FindingCode::TextAfterQuote, m_line);
            return std::nullopt;
        }
    }

    std::optional<Finding> readQuoted(std::string &field)
    {
        const std::size_t firstLine = m_line;
        for (++m_at;;) {
            const std::size_t quote = m_text.find('"', m_at);
            if (quote == std::string_view::npos)
                return finding(FindingCode::UnclosedQuote, firstLine);
            const std::string_view piece = m_text.substr(m_at, quote - m_at);
            m_line += static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\n'));
            field += piece;
            m_at = quote + 1;
            if (m_at == m_text.size() || m_text[m_at] != '"')
                return std::nullopt;
            field += '"';
            ++m_at;
        }
    }

    std::optional<Finding> readPlain(std::string &field)
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"')
                return finding(FindingCode::QuoteInField, m_line);
            const bool endsLine = c == '\n' || m_text.substr(m_at).starts_with("\r\n");
            if (c == ',' || endsLine)
                break;
            ++m_at;
        }
        field = m_text.substr(start, m_at - start);
        return std::nullopt;
    }

    std::string_view m_text;
    std::string_view m_file;
    const CsvLimits &m_limits;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

/// The line of the first byte that is not UTF-8; 0 for none.
std::size_t lineOfBadUtf8(std::string_view text)
{
    std::size_t line = 1;
    while (!text.empty()) {
        const text::DecodedCharacter next = text::decode(text);
        if (!next.valid)
            return line;
        line += next.code == '\n' ? 1U : 0U;
        text.remove_prefix(next.length);
    }
    return 0;
}

} // namespace

tl::expected<std::vector<CsvRow>, Finding> readCsv(std::string_view text, std::string_view file,
                                                   const CsvLimits &limits)
{
    if (text.size() > limits.bytes)
        return tl::unexpected(Finding{std::string(file), 0, FindingCode::TooLarge, {}});
    if (const std::size_t line = lineOfBadUtf8(text))
        return tl::unexpected(Finding{std::string(file), line, FindingCode::BadUtf8, {}});
    if (text.starts_with(ByteOrderMark))
        text.remove_prefix(ByteOrderMark.size());
    return CsvReader(text, file, limits).readAll();
}

CsvTable CsvTable::read(std::string_view text, std::string_view file, Findings &findings, const CsvLimits &limits)
{
    CsvTable table;
    auto rows = readCsv(text, file, limits);
    if (!rows) {
        findings.push_back(rows.error());
        return table;
    }
    if (rows->empty()) {
        findings.push_back({std::string(file), 0, FindingCode::TooFewRows, {}});
        return table;
    }
    table.m_header = std::move(rows->front().fields);
    for (std::size_t i = 1; i < rows->size(); ++i) {
        CsvRow &row = (*rows)[i];
        if (row.fields.size() == table.m_header.size())
            table.m_rows.push_back(std::move(row));
        else
            findings.push_back(
                {std::string(file), row.line, FindingCode::FieldCount, std::to_string(row.fields.size())});
    }
    return table;
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    const auto found = std::find_if(m_header.begin(), m_header.end(), [name](const auto &title) {
        return text::equalsIgnoringCase(text::trimmed(title), name);
    });
    if (found == m_header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_header.begin());
}

std::string csvField(std::string_view field)
{
    if (field.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(field);
    std::string result = "\"";
    for (const char c : field) {
        result += c;
        if (c == '"')
            result += c;
    }
    return result + '"';
}

} // namespace netwharf
