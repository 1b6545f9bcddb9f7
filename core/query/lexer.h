// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// A part of a token; positions are in the text that was lexed, quotes included.
struct QueryPiece
{
    std::string text; ///< without quotes
    std::size_t begin = 0;
    std::size_t end = 0;
    bool quoted = false; ///< some of it was in quotes: text only, never a number or keyword
};

struct QueryToken
{
    enum class Kind { Word, Open, Close, Not, And, Or, End };

    Kind kind = Kind::End;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<QueryPiece> field; ///< of Word: what stands before the colon
    QueryPiece whole; ///< of Word: all of it, or all after the colon
    std::vector<QueryPiece> values; ///< of Word: `whole` split at commas
};

/// Splits a query into tokens. The last one is End.
std::vector<QueryToken> lexQuery(std::string_view text);

} // namespace netwharf
