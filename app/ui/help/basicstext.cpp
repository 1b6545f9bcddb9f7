// SPDX-License-Identifier: MIT
#include "app/ui/help/basicstext.h"

#include "core/catalogue/csv.h"

#include <QFile>

#include <algorithm>
#include <vector>

namespace netwharf {

namespace {

constexpr std::array Columns{"section", "part", "en", "zh_CN", "zh_TW"};
constexpr std::size_t FirstText = 2; ///< the languages follow in their own order

/// Where each column stands in the file; empty when one is missing.
std::vector<std::size_t> columnsOf(const CsvTable &table, std::string_view file, Findings &findings)
{
    std::vector<std::size_t> places;
    for (const char *name : Columns) {
        if (const auto place = table.column(name))
            places.push_back(*place);
        else
            findings.push_back({std::string(file), 1, FindingCode::MissingColumn, name});
    }
    return places.size() == Columns.size() ? places : std::vector<std::size_t>();
}

QString keyOf(const QString &section, const QString &part)
{
    return section + QLatin1Char('/') + part;
}

} // namespace

BasicsText BasicsText::read(std::string_view csv, std::string_view file, Findings &findings)
{
    BasicsText result;
    const CsvTable table = CsvTable::read(csv, file, findings);
    const std::vector<std::size_t> places = columnsOf(table, file, findings);
    if (places.empty())
        return result;
    for (const CsvRow &row : table.rows()) {
        const auto field = [&](std::size_t column) { return QString::fromStdString(row.fields[places[column]]); };
        const auto report = [&](FindingCode code) {
            findings.push_back({std::string(file), row.line, code, row.fields[places[1]]});
        };
        const QString section = field(0);
        const QString part = field(1);
        const Row texts{field(FirstText), field(FirstText + 1), field(FirstText + 2)};
        if (std::any_of(texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); }))
            report(FindingCode::MissingLanguage);
        if (result.m_texts.contains(keyOf(section, part)))
            report(FindingCode::Duplicate);
        if (!result.m_sections.contains(section))
            result.m_sections.append(section);
        result.m_parts[section].append(part);
        result.m_texts.insert(keyOf(section, part), texts);
    }
    return result;
}

const BasicsText &BasicsText::builtIn()
{
    static const BasicsText text = [] {
        QFile file(QStringLiteral(":/help/basics.csv"));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // compiled in
        const QByteArray bytes = open ? file.readAll() : QByteArray();
        Findings findings; // a test holds that there are none
        return read({bytes.constData(), static_cast<std::size_t>(bytes.size())}, "basics.csv", findings);
    }();
    return text;
}

QString BasicsText::text(const QString &section, const QString &part, Language language) const
{
    return m_texts.value(keyOf(section, part))[static_cast<std::size_t>(language)];
}

} // namespace netwharf
