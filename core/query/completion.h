// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"
#include "core/query/querynode.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// What stands before the cursor and could be completed. Offsets are bytes into the text.
struct QueryCompletion
{
    std::size_t begin = 0; ///< [begin, end) is what a choice replaces: to the end of its word or value
    std::size_t end = 0;
    std::string typed; ///< of it, what stands before the cursor; full-width forms as ASCII, no quotes
    /// Of the value; nothing: the name of a field is being typed.
    std::optional<QueryField> field;
    bool atWordEnd = true; ///< nothing but space, a parenthesis or the end follows
};

/// What the person is typing at `cursor`. An empty `typed` with no field means between two words.
/// Nothing where there is nothing to complete: in a free word that no field's name can become, in a
/// comparison, behind a field that is not known.
std::optional<QueryCompletion> completionAt(std::string_view text, std::size_t cursor, QueryScope scope);

/// The names of fields, each field once under its first name.
std::vector<std::string_view> queryFieldNames(QueryScope scope);
/// The field with this name (any case) in this scope.
std::optional<QueryField> queryField(std::string_view name, QueryScope scope);

/// Every value of a field that has few ("proto", "state", "dir" …); empty for others.
std::vector<std::string> fixedValues(QueryField field);

/// A value as it is written behind a colon: in quotes where it has what the language reads.
/// Control characters cannot be typed and are left out, as are quotes.
std::string writtenValue(std::string_view value);

} // namespace netwharf
