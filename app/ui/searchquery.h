// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QString>

#include <optional>

namespace netwharf {

class SearchField;

/// The query in the field. When it cannot be read the field says where and why, and there is none:
/// the page keeps the last good one (SearchField::understood). A value that is missing where the
/// person is typing is no error yet: it is the query without that part.
std::optional<Query> readQuery(SearchField *field, QueryScope scope);
/// Puts `text` into the field, of which the page hears nothing, and reads it.
std::optional<Query> putQuery(SearchField *field, const QString &text, QueryScope scope);
/// What the row of chips says while the text in the field cannot be read: a link back to the text that is in
/// force. Empty while it can be.
QString searchRemark(const SearchField &field);

} // namespace netwharf
