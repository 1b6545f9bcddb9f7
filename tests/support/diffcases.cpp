// SPDX-License-Identifier: MIT
#include "tests/support/diffcases.h"

#include "core/diff/diff.h"
#include "tests/support/cases.h"

#include <algorithm>
#include <random>
#include <sstream>

namespace netwharf {

namespace {

Row row(std::uint64_t id, bool different)
{
    Row result;
    result.socket.id = RowId{id};
    result.socket.state = different ? SocketState::CloseWait : SocketState::Established;
    return result;
}

std::vector<Row> rowsFrom(std::istringstream &words)
{
    std::vector<Row> rows;
    for (std::string word; words >> word && word != "|";)
        if (word != "-")
            rows.push_back(row(static_cast<unsigned char>(word.front()), word.ends_with('\'')));
    return rows;
}

template<typename Number>
std::string list(const std::vector<Number> &numbers)
{
    std::string text;
    for (Number number : numbers)
        text += ' ' + std::to_string(number);
    return text;
}

std::string described(const RowDiff &diff)
{
    const std::string text = list(diff.oldToNew) + "; added" + list(diff.added) + "; changed" + list(diff.changed)
                             + "; gone" + list(diff.gone);
    return text.substr(text.starts_with(' ') ? 1 : 0);
}

std::string runDiff(const cases::Case &one)
{
    std::istringstream words(one.input);
    const std::vector<Row> before = rowsFrom(words);
    const std::vector<Row> after = rowsFrom(words);
    const std::string got = described(diffRows(before, after));
    return got == one.wanted ? std::string() : "got \"" + got + '"';
}

/// Some of the ids below 60 in random order, some of them looking different.
std::vector<Row> randomRows(std::mt19937 &random)
{
    std::vector<std::uint64_t> ids(60);
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = i + 1;
    std::shuffle(ids.begin(), ids.end(), random);
    ids.resize(random() % (ids.size() + 1));
    std::vector<Row> rows;
    for (std::uint64_t id : ids)
        rows.push_back(row(id, random() % 4 == 0));
    return rows;
}

/// Moves the old rows to their places, puts the added and changed ones over them.
std::string replay(const std::vector<Row> &before, const std::vector<Row> &after)
{
    const RowDiff diff = diffRows(before, after);
    std::vector<const Row *> shown(after.size(), nullptr);
    std::size_t gone = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (diff.oldToNew[i] >= 0)
            shown[static_cast<std::size_t>(diff.oldToNew[i])] = &before[i];
        else if (gone >= diff.gone.size() || diff.gone[gone++] != i)
            return "a row that is gone is not named";
    }
    for (std::uint32_t i : diff.added) {
        if (shown[i])
            return "a row is old and added";
        shown[i] = &after[i];
    }
    for (std::uint32_t i : diff.changed) {
        if (sameToSee(*shown[i], after[i]))
            return "a row that looks the same is named as changed";
        shown[i] = &after[i];
    }
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!shown[i] || shown[i]->socket.id != after[i].socket.id || !sameToSee(*shown[i], after[i]))
            return "the replayed list is not the new one";
    return gone == diff.gone.size() ? "" : "too many rows are gone";
}

} // namespace

std::vector<std::string> runDiffCases(const std::string &path)
{
    return cases::runFile(path, runDiff);
}

std::vector<std::string> replayRandomDiffs(std::uint32_t seeds)
{
    std::vector<std::string> failures;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        std::mt19937 random(seed);
        const std::vector<Row> before = randomRows(random);
        const std::vector<Row> after = randomRows(random);
        const std::string what = replay(before, after);
        if (!what.empty())
            failures.push_back("seed " + std::to_string(seed) + ": " + what);
    }
    return failures;
}

} // namespace netwharf
