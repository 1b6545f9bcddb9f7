// SPDX-License-Identifier: MIT
#include "app/ui/searchquery.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/searchfield.h"

namespace netwharf {

namespace {

/// UTF-16 units of the first `bytes` bytes.
int unitsOf(const QByteArray &utf8, std::size_t bytes)
{
    return static_cast<int>(QString::fromUtf8(utf8.left(static_cast<qsizetype>(bytes))).size());
}

} // namespace

std::optional<Query> readQuery(SearchField *field, QueryScope scope)
{
    const QByteArray text = field->text().toUtf8();
    const auto query = Query::parse({text.constData(), static_cast<std::size_t>(text.size())}, scope);
    if (query) {
        field->clearError();
        return *query;
    }
    const QueryError &error = query.error();
    const int start = unitsOf(text, error.offset);
    field->setError(start, unitsOf(text, error.offset + error.length) - start, words::queryError(error));
    return std::nullopt;
}

} // namespace netwharf
