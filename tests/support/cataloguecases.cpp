// SPDX-License-Identifier: MIT
#include "tests/support/cataloguecases.h"

#include "core/catalogue/field.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace netwharf::test {

namespace {

struct SearchCase
{
    std::string_view kind;
    std::vector<std::string> words;
    std::vector<std::string> entries;
};

SearchCase parseCase(std::string_view line)
{
    constexpr std::string_view Arrow = "=>";
    SearchCase result;
    result.kind = line.substr(0, line.find(' '));
    const std::size_t arrow = line.find(Arrow);
    const std::string_view query = text::trimmed(line.substr(0, arrow).substr(result.kind.size()));
    result.words = splitList(query, ' ');
    if (arrow != std::string_view::npos)
        result.entries = splitList(line.substr(arrow + Arrow.size()));
    return result;
}

std::string listed(const std::vector<std::string> &found)
{
    constexpr std::size_t Shown = 5;
    std::string text = std::to_string(found.size()) + " found";
    for (std::size_t i = 0; i < std::min(Shown, found.size()); ++i)
        text += (i == 0 ? ": " : "; ") + found[i];
    return text;
}

/// Empty when the case holds.
std::string judge(const SearchCase &wanted, const std::vector<std::string> &found)
{
    const auto placeOf = [&found](const std::string &entry) {
        return std::find(found.begin(), found.end(), entry) - found.begin();
    };
    const auto count = static_cast<std::ptrdiff_t>(found.size());
    if (wanted.kind == "nothing")
        return found.empty() ? std::string() : "nothing expected";
    if (wanted.entries.empty())
        return "the case names no entry";
    std::ptrdiff_t previous = -1;
    for (std::size_t i = 0; i < wanted.entries.size(); ++i) {
        const std::string &entry = wanted.entries[i];
        const std::ptrdiff_t place = placeOf(entry);
        const bool there = place < count;
        if (wanted.kind == "misses" ? there : !there)
            return entry + (there ? " was found" : " was not found");
        if (wanted.kind == "starts" && place != static_cast<std::ptrdiff_t>(i))
            return entry + " is number " + std::to_string(place + 1);
        if (wanted.kind == "order" && place <= previous)
            return entry + " comes too early";
        previous = place;
    }
    const bool known = wanted.kind == "starts" || wanted.kind == "order" || wanted.kind == "finds"
                       || wanted.kind == "misses";
    return known ? std::string() : "unknown kind of case";
}

} // namespace

std::string entryText(const Catalogue &catalogue, EntryIndex entry)
{
    const PortRecord record = catalogue.at(entry);
    std::string text = record.ports ? formatPorts(*record.ports) + '/' : std::string();
    text += code(record.transport);
    return text + ' ' + std::string(record.name);
}

CaseReport runSearchCases(const Catalogue &catalogue, std::string_view cases)
{
    CaseReport report;
    for (std::size_t line = 1; !cases.empty(); ++line) {
        const std::size_t end = std::min(cases.find('\n'), cases.size());
        const std::string_view text = text::trimmed(cases.substr(0, end));
        cases.remove_prefix(std::min(end + 1, cases.size()));
        if (text.empty() || text.front() == '#')
            continue;
        ++report.cases;
        const SearchCase wanted = parseCase(text);
        std::vector<std::string> found;
        for (const EntryIndex entry : catalogue.search(wanted.words))
            found.push_back(entryText(catalogue, entry));
        const std::string problem = judge(wanted, found);
        if (!problem.empty())
            report.failures.push_back(
                {line, std::string(text) + ": " + problem + " (" + listed(found) + ')'});
    }
    return report;
}

} // namespace netwharf::test
