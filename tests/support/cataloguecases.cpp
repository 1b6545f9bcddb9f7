// SPDX-License-Identifier: MIT
#include "tests/support/cataloguecases.h"

#include "core/catalogue/field.h"
#include "tests/support/cases.h"

#include <algorithm>
#include <set>

namespace netwharf {

namespace {

std::string listed(const std::vector<std::string> &found)
{
    constexpr std::size_t Shown = 5;
    std::string text = std::to_string(found.size()) + " found";
    for (std::size_t i = 0; i < std::min(Shown, found.size()); ++i)
        text += (i == 0 ? ": " : "; ") + found[i];
    return text;
}

/// How many other ports come before the entry at `place`; its transports count as one.
std::size_t portsBefore(const std::vector<std::string> &found, std::ptrdiff_t place)
{
    const auto port = [](const std::string &entry) { return entry.substr(0, entry.find('/')); };
    std::set<std::string> ports;
    for (auto entry = found.begin(); entry != found.begin() + place; ++entry)
        ports.insert(port(*entry));
    ports.erase(port(found[static_cast<std::size_t>(place)]));
    return ports.size();
}

/// Empty when the case holds.
std::string judge(const std::string &kind, const std::vector<std::string> &wanted,
                  const std::vector<std::string> &found)
{
    if (kind == "nothing")
        return found.empty() ? std::string() : "nothing expected";
    const bool known =
        kind == "starts" || kind == "top" || kind == "top3" || kind == "order" || kind == "finds" || kind == "misses";
    if (!known || wanted.empty())
        return "not a search case";
    std::ptrdiff_t previous = -1;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::ptrdiff_t place = std::find(found.begin(), found.end(), wanted[i]) - found.begin();
        const bool there = place < static_cast<std::ptrdiff_t>(found.size());
        if (there == (kind == "misses"))
            return wanted[i] + (there ? " was found" : " was not found");
        if (kind == "starts" && place != static_cast<std::ptrdiff_t>(i))
            return wanted[i] + " is number " + std::to_string(place + 1);
        const std::size_t before = kind.starts_with("top") ? portsBefore(found, place) : 0;
        if (before >= (kind == "top" ? 1 : 3))
            return wanted[i] + " comes after " + std::to_string(before) + " other ports";
        if (kind == "order" && place <= previous)
            return wanted[i] + " comes too early";
        previous = place;
    }
    return {};
}

} // namespace

std::string entryText(const Catalogue &catalogue, EntryIndex entry)
{
    const PortRecord record = catalogue.at(entry);
    std::string text = record.ports ? formatPorts(*record.ports) + '/' : std::string();
    text += code(record.transport);
    return text + ' ' + std::string(record.name);
}

std::vector<std::string> runSearchCases(const Catalogue &catalogue, const std::string &path)
{
    return cases::runFile(path, [&catalogue](const cases::Case &one) {
        std::vector<std::string> found;
        for (const EntryIndex entry : catalogue.search(splitList(one.input, ' ')))
            found.push_back(entryText(catalogue, entry));
        const std::string problem = judge(one.kind, splitList(one.wanted), found);
        return problem.empty() ? problem : problem + " (" + listed(found) + ')';
    });
}

} // namespace netwharf
