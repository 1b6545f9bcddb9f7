// SPDX-License-Identifier: MIT
#include "tests/support/querycases.h"

#include "core/query/query.h"
#include "tests/support/cases.h"
#include "tests/support/livefixture.h"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

namespace netwharf {

namespace {

using cases::Case;

constexpr std::array<std::string_view, 25> ErrorNames{"UnknownField",
                                                      "MissingValue",
                                                      "MissingColon",
                                                      "NotAPort",
                                                      "PortOutOfRange",
                                                      "RangeBackwards",
                                                      "NotAnAddress",
                                                      "PrefixTooLong",
                                                      "NotANumber",
                                                      "NotADuration",
                                                      "UnknownProtocol",
                                                      "UnknownState",
                                                      "UnknownDirection",
                                                      "UnknownRange",
                                                      "UnknownOrigin",
                                                      "UnknownOwnerKind",
                                                      "NotYesOrNo",
                                                      "UnknownExposure",
                                                      "UnknownScope",
                                                      "UnknownEvent",
                                                      "UnclosedParenthesis",
                                                      "UnexpectedParenthesis",
                                                      "MissingOperand",
                                                      "TooLong",
                                                      "TooDeep"};

std::string describe(const QueryError &error)
{
    std::string text(ErrorNames.at(static_cast<std::size_t>(error.code)));
    text += ' ' + std::to_string(error.offset) + ' ' + std::to_string(error.length);
    if (!error.word.empty())
        text += ' ' + error.word;
    return error.meant.empty() ? text : text + " meant " + error.meant;
}

std::string compared(const std::string &got, const std::string &wanted)
{
    return got == wanted ? std::string() : "got \"" + got + "\", wanted \"" + wanted + '"';
}

std::string runBad(const Case &one, QueryScope scope)
{
    const auto query = Query::parse(one.input, scope);
    return compared(query ? "understood" : describe(query.error()), one.wanted);
}

std::string runWords(const Case &one)
{
    const auto query = Query::parse(one.input, QueryScope::Ports);
    if (!query)
        return describe(query.error());
    std::string words;
    for (const std::string &word : query->words())
        words += (words.empty() ? "" : "|") + word;
    return compared(words, one.wanted);
}

std::string runSockets(const Case &one, const LiveFixture &fixture)
{
    const auto query = Query::parse(one.input, QueryScope::Sockets);
    if (!query)
        return describe(query.error());
    std::vector<Row> rows = fixture.rows();
    RowMatcher matches(*query, *fixture.snapshot().tables, fixture.catalogue(), fixture.snapshot().takenAt);
    std::erase_if(rows, [&](const Row &row) { return !matches(row); });
    return compared(rows.empty() ? "nothing" : fixture.names(rows), one.wanted);
}

std::string entryName(const PortRecord &record)
{
    std::string name = record.ports ? std::to_string(record.ports->first) : "";
    if (record.ports && record.ports->last != record.ports->first)
        name += '-' + std::to_string(record.ports->last);
    return name + '/' + std::string(code(record.transport)) + '/' + std::string(record.name);
}

std::set<std::string> entriesFound(const Query &query, const LiveFixture &fixture)
{
    std::set<std::string> found;
    PortMatcher matches(query, fixture.catalogue());
    for (EntryIndex entry = 0; entry < fixture.catalogue().size(); ++entry) {
        const PortRecord record = fixture.catalogue().at(entry);
        const bool inUse = record.ports && record.ports->contains(22);
        if (matches(entry, inUse))
            found.insert(entryName(record));
    }
    return found;
}

std::string runPorts(const Case &one, const LiveFixture &fixture)
{
    const auto query = Query::parse(one.input, QueryScope::Ports);
    if (!query)
        return describe(query.error());
    const std::set<std::string> found = entriesFound(*query, fixture);
    if (one.wanted == "nothing")
        return found.empty() ? std::string() : "found " + *found.begin();
    std::istringstream wanted(one.wanted);
    for (std::string item; wanted >> item;)
        if (found.contains(item.substr(1)) != (item.front() == '+'))
            return item + " is wrong; " + std::to_string(found.size()) + " were found";
    return {};
}

} // namespace

std::vector<std::string> runQueryCases(const std::string &path)
{
    const LiveFixture fixture;
    return cases::runFile(path, [&](const Case &one) -> std::string {
        if (one.kind == "sockets")
            return runSockets(one, fixture);
        if (one.kind == "ports")
            return runPorts(one, fixture);
        if (one.kind == "words")
            return runWords(one);
        if (one.kind == "bad-sockets")
            return runBad(one, QueryScope::Sockets);
        if (one.kind == "bad-ports")
            return runBad(one, QueryScope::Ports);
        return "no such kind: " + one.kind;
    });
}

} // namespace netwharf
