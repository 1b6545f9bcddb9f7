// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"
#include "core/query/querynode.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace netwharf {

/// Reads one value of a field.
tl::expected<QueryValue, QueryErrorCode> readValue(QueryField field, std::string_view text);

/// Reads a free word: what it means as a number or an address, and its folded text.
tl::expected<QueryWord, QueryErrorCode> readWord(std::string_view text, bool quoted, QueryScope scope);

/// "10.0.0.1", "10.0.0.0/8", "::1", "[::1]", "fe80::1%eth0", "[fe80::1]%eth0"; nothing for other text.
std::optional<AddressBlock> readAddressBlock(std::string_view text);

/// Where the "/40" of "10.0.0.0/40" begins: a prefix that is longer than an address of its family; else nothing.
std::optional<std::size_t> overlongPrefix(std::string_view text);

/// "port:>80" for "port>80", "state:listen" for "state=listen": what a comparison without a colon may mean;
/// nothing where no field stands before the sign, or where its value would not be understood.
std::optional<std::string> withColon(std::string_view text, QueryScope scope);

/// "443", "8000-8100", "<1024", ">=49152": numbers up to 65535.
tl::expected<NumberSpan, QueryErrorCode> readPorts(std::string_view text);

/// What the name of a state or of a group of them stands for, as behind "state:"; nothing for other text, and
/// for "other", which is a word as well.
std::optional<CodeSet> readStateWord(std::string_view text);

/// Whether this is a decimal number or two with a hyphen between them.
bool looksLikeNumbers(std::string_view text);

} // namespace netwharf
