// SPDX-License-Identifier: MIT
// netwharf-catalogue-compiler OUTPUT.cpp registry.csv registry.meta GUIDE.csv...
// Joins registry and guide into one table. Data that breaks a rule ends the build with exit 1 and
// one line for each breach; OUTPUT "-" checks only.
#include "core/catalogue/compile.h"
#include "core/catalogue/field.h"
#include "core/catalogue/tools/files.h"
#include "core/catalogue/tools/pinyin.h"
#include "core/catalogue/tools/tablewriter.h"
#include "core/text/fold.h"

#include <iostream>
#include <limits>
#include <string>
#include <vector>

namespace {

using namespace netwharf;

/// The date in "date=2026-08-17".
std::string registryDate(const std::string &path, Findings &findings)
{
    constexpr std::string_view Key = "date=";
    const std::string text = oneLine(readFile(path, findings).value_or(std::string()));
    if (text.starts_with(Key) && text.size() == Key.size() + 10 && isRegistryDate(text.substr(Key.size())))
        return text.substr(Key.size());
    findings.push_back({path, 1, FindingCode::BadDate, text});
    return {};
}

/// How the Chinese names and titles sound; each reading once, for two titles mostly sound alike.
void addPinyin(std::vector<GuideRow> &guide)
{
    constexpr auto Simplified = static_cast<std::size_t>(Language::SimplifiedChinese);
    constexpr auto Traditional = static_cast<std::size_t>(Language::TraditionalChinese);
    Pinyin pinyin;
    for (GuideRow &row : guide) {
        const std::string words = joinList(row.aliases) + ';' + row.title[Simplified] + ';' + row.title[Traditional];
        for (const std::string &line : splitList(pinyin.lines(text::fold(words)), '\n'))
            if (!line.empty() && ('\n' + row.pinyin).find('\n' + line + '\n') == std::string::npos)
                row.pinyin += line + '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::cerr << "usage: netwharf-catalogue-compiler OUTPUT.cpp registry.csv registry.meta GUIDE.csv...\n";
        return 2;
    }
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    Findings findings;
    std::vector<RegistryFact> facts;
    if (const auto text = readFile(arguments[1], findings))
        facts = readRegistryFacts(*text, arguments[1], findings);
    const std::string date = registryDate(arguments[2], findings);
    std::vector<GuideRow> guide;
    for (std::size_t i = 3; i < arguments.size(); ++i) {
        const auto text = readFile(arguments[i], findings);
        if (!text)
            continue;
        for (GuideRow &row : readGuide(*text, arguments[i], findings))
            guide.push_back(std::move(row));
    }
    checkGuide(guide, facts, findings);
    if (printFindings(findings))
        return 1;

    addPinyin(guide);
    const CompiledCatalogue catalogue = compileCatalogue(facts, guide);
    if (catalogue.entries.size() >= std::numeric_limits<std::uint16_t>::max()) {
        std::cerr << arguments[1] << ": more entries than the table can number\n";
        return 1;
    }
    if (arguments[0] == "-")
        return 0;
    return writeFile(arguments[0], tableSource(catalogue, date)) ? 0 : 1;
}
