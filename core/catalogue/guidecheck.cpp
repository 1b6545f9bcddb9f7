// SPDX-License-Identifier: MIT
#include "core/catalogue/field.h"
#include "core/catalogue/guide.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/text/visible.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace netwharf {

namespace {

/// Longest texts, in characters: what the pages have room for.
constexpr std::size_t MaximumTitle = 80;
constexpr std::size_t MaximumText = 320;
constexpr std::size_t MaximumSafety = 240;
constexpr std::size_t MaximumSecureAlternative = 80;
constexpr std::size_t MaximumAlias = 40;
constexpr std::size_t MaximumAliases = 32;

constexpr std::array<std::string_view, LanguageCount> LanguageCodes{"en", "zh_CN", "zh_TW"};

bool isHan(char32_t code)
{
    return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)
           || (code >= 0x20000 && code <= 0x3ffff);
}

std::u32string charactersOf(std::string_view text)
{
    std::u32string characters;
    while (!text.empty()) {
        const text::DecodedCharacter next = text::decode(text);
        characters += next.code;
        text.remove_prefix(next.length);
    }
    return characters;
}

/// Whether , ; : . ! ? ( or ) stands after a Han character and before another or the end; Chinese
/// text has full-width forms for these.
bool hasHalfWidthPunctuation(std::string_view text)
{
    const std::u32string characters = charactersOf(text);
    for (std::size_t i = 1; i < characters.size(); ++i) {
        if (std::u32string_view(U",;:.!?()").find(characters[i]) == std::u32string_view::npos)
            continue;
        const std::size_t next = characters.find_first_not_of(U' ', i + 1);
        if (isHan(characters[i - 1]) && (next == std::u32string::npos || isHan(characters[next])))
            return true;
    }
    return false;
}

class TextChecker
{
public:
    TextChecker(const GuideRow &row, Findings &findings) : m_row(row), m_findings(findings) {}

    void checkLocal(std::string_view name, const GuideText &text, std::size_t maximum, bool required)
    {
        const bool any = std::any_of(text.begin(), text.end(), [](const std::string &one) { return !one.empty(); });
        for (std::size_t i = 0; i < text.size(); ++i) {
            const std::string field = std::string(name) + '_' + std::string(LanguageCodes[i]);
            if (text[i].empty() && (any || required))
                complain(FindingCode::MissingLanguage, field);
            checkOne(field, text[i], maximum);
            if (hasHalfWidthPunctuation(text[i]))
                complain(FindingCode::HalfWidthPunctuation, field + ": " + text[i]);
            for (std::size_t other = 0; other < i; ++other)
                if (!text[i].empty() && text[i] == text[other])
                    complain(FindingCode::SameText, field + ": " + text[i]);
        }
    }

    void checkOne(std::string_view field, const std::string &text, std::size_t maximum)
    {
        if (text::characterCount(text) > maximum)
            complain(FindingCode::TooLong, field);
        if (text::visible(text) != text)
            complain(FindingCode::ControlCharacter, std::string(field) + ": " + text);
        else if (oneLine(text) != text)
            complain(FindingCode::UntrimmedText, std::string(field) + ": " + text);
    }

    void complain(FindingCode code, std::string_view detail)
    {
        m_findings.push_back({m_row.file, m_row.line, code, std::string(detail)});
    }

private:
    const GuideRow &m_row;
    Findings &m_findings;
};

} // namespace

bool registryNames(std::span<const RegistryFact> facts, const GuideRow &row, Protocol transport)
{
    return row.ports && std::any_of(facts.begin(), facts.end(), [&](const RegistryFact &fact) {
               return !fact.name.empty() && fact.covers(*row.ports, transport) && fact.isNamed(row.service);
           });
}

void checkGuideTexts(const GuideRow &row, Findings &findings)
{
    TextChecker checker(row, findings);
    checker.checkLocal("title", row.title, MaximumTitle, true);
    checker.checkLocal("text", row.text, MaximumText, true);
    checker.checkLocal("safety", row.safety, MaximumSafety, false);
    checker.checkOne("secure_alternative", row.secureAlternative, MaximumSecureAlternative);
    for (const std::string &alias : row.aliases)
        checker.checkOne("aliases", alias, MaximumAlias);
    if (row.aliases.size() > MaximumAliases)
        checker.complain(FindingCode::TooLong, "aliases");
}

void checkGuide(std::span<const GuideRow> rows, std::span<const RegistryFact> facts, Findings &findings)
{
    std::set<std::tuple<std::optional<PortRange>, Protocol, std::string>> seen;
    for (const GuideRow &row : rows) {
        for (const Protocol transport : row.transports) {
            const std::string place = (row.ports ? formatPorts(*row.ports) + '/' : std::string())
                                      + std::string(code(transport)) + ' ' + row.service;
            if (!seen.emplace(row.ports, transport, text::fold(row.service)).second)
                findings.push_back({row.file, row.line, FindingCode::Duplicate, place});
            if (registryNames(facts, row, transport) != row.official)
                findings.push_back({row.file, row.line, FindingCode::OfficialDisagrees, place});
        }
    }
}

} // namespace netwharf
