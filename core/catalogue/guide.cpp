// SPDX-License-Identifier: MIT
#include "core/catalogue/guide.h"

#include "core/catalogue/categories.h"
#include "core/catalogue/csv.h"
#include "core/catalogue/field.h"
#include "core/text/number.h"

#include <algorithm>

namespace netwharf {

namespace {

enum Column : std::size_t {
    Ports,
    Transports,
    Service,
    Aliases,
    Category,
    Commonness,
    Official,
    Flags,
    SecureAlternative,
    Title,
    Text = Title + LanguageCount,
    Safety = Text + LanguageCount,
    ColumnCount = Safety + LanguageCount
};

constexpr std::array<std::string_view, ColumnCount> ColumnNames{
    "ports",      "transports",         "service",      "aliases",     "category",    "commonness", "official",
    "flags",      "secure_alternative", "title_en",     "title_zh_CN", "title_zh_TW", "text_en",    "text_zh_CN",
    "text_zh_TW", "safety_en",          "safety_zh_CN", "safety_zh_TW"};

using Columns = std::array<std::size_t, ColumnCount>;

std::optional<Columns> findColumns(const CsvTable &table, std::string_view file, Findings &findings)
{
    const std::size_t before = findings.size();
    const auto complain = [&](FindingCode code, std::string_view name) {
        findings.push_back({std::string(file), 1, code, std::string(name)});
    };
    Columns columns{};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto position = table.column(ColumnNames[i]);
        if (!position)
            complain(FindingCode::MissingColumn, ColumnNames[i]);
        columns[i] = position.value_or(0);
    }
    for (const std::string &name : table.header())
        if (std::find(ColumnNames.begin(), ColumnNames.end(), name) == ColumnNames.end())
            complain(FindingCode::UnknownColumn, name);
    return findings.size() == before ? std::optional(columns) : std::nullopt;
}

/// One record on its way to a row.
class RowReader
{
public:
    RowReader(const CsvRow &record, const Columns &columns, std::string_view file, Findings &findings)
        : m_record(record), m_columns(columns), m_findings(findings)
    {
        m_row.file = file;
        m_row.line = record.line;
    }

    std::optional<GuideRow> read()
    {
        const bool keyed = readTransports() & readPorts() & readService();
        readTags();
        readFlags();
        m_row.secureAlternative = field(SecureAlternative);
        for (std::size_t i = 0; i < LanguageCount; ++i) {
            m_row.title[i] = field(Title + i);
            m_row.text[i] = field(Text + i);
            m_row.safety[i] = field(Safety + i);
        }
        checkGuideTexts(m_row, m_findings);
        return keyed ? std::optional(std::move(m_row)) : std::nullopt;
    }

private:
    const std::string &field(std::size_t column) const { return m_record.fields[m_columns[column]]; }

    bool complain(FindingCode code, std::string_view detail)
    {
        m_findings.push_back({m_row.file, m_row.line, code, std::string(detail)});
        return false;
    }

    bool readTransports()
    {
        for (const std::string &name : splitList(field(Transports))) {
            const auto transport = protocolFromCode(name);
            const bool known = transport && (isRegistryTransport(*transport) || *transport == Protocol::Icmp);
            if (!known)
                return complain(FindingCode::BadTransport, name);
            m_row.transports.push_back(*transport);
        }
        return !m_row.transports.empty() || complain(FindingCode::BadTransport, {});
    }

    bool readPorts()
    {
        const auto &transports = m_row.transports;
        const bool icmp = std::find(transports.begin(), transports.end(), Protocol::Icmp) != transports.end();
        if (icmp) {
            if (!field(Ports).empty() || transports.size() != 1)
                return complain(FindingCode::PortWithoutTransport, field(Ports));
            return true;
        }
        const auto ports = parsePorts(field(Ports));
        if (!ports)
            return complain(ports.error(), field(Ports));
        m_row.ports = *ports;
        return true;
    }

    bool readService()
    {
        m_row.service = field(Service);
        m_row.aliases = splitList(field(Aliases));
        for (const std::string &alias : m_row.aliases)
            if (alias.empty())
                complain(FindingCode::BadAlias, field(Aliases));
        return isServiceName(m_row.service) || complain(FindingCode::BadName, m_row.service);
    }

    void readTags()
    {
        m_row.category = field(Category);
        if (!std::binary_search(Categories.begin(), Categories.end(), m_row.category))
            complain(FindingCode::BadCategory, m_row.category);
        const auto commonness = text::parseNumber<std::uint8_t>(field(Commonness));
        if (commonness && *commonness >= 1 && *commonness <= 3)
            m_row.commonness = *commonness;
        else
            complain(FindingCode::BadCommonness, field(Commonness));
    }

    void readFlags()
    {
        m_row.official = field(Official) == "yes";
        if (!m_row.official && field(Official) != "no")
            complain(FindingCode::BadOfficial, field(Official));
        for (const std::string &flag : splitList(field(Flags))) {
            m_row.cleartext |= flag == "cleartext";
            m_row.legacy |= flag == "legacy";
            if (flag != "cleartext" && flag != "legacy")
                complain(FindingCode::BadFlag, flag);
        }
    }

    const CsvRow &m_record;
    const Columns &m_columns;
    Findings &m_findings;
    GuideRow m_row;
};

} // namespace

std::vector<GuideRow> readGuide(std::string_view text, std::string_view file, Findings &findings)
{
    std::vector<GuideRow> rows;
    const CsvTable table = CsvTable::read(text, file, findings);
    if (table.header().empty())
        return rows;
    const auto columns = findColumns(table, file, findings);
    if (!columns)
        return rows;
    for (const CsvRow &record : table.rows())
        if (auto row = RowReader(record, *columns, file, findings).read())
            rows.push_back(std::move(*row));
    return rows;
}

} // namespace netwharf
