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

/// The query without the condition whose value is not there yet, or with the values it has: "port:80,".
std::optional<Query> queryWithout(QByteArray text, const QueryError &error, QueryScope scope)
{
    auto start = static_cast<qsizetype>(error.offset);
    auto length = static_cast<qsizetype>(error.length);
    if (error.word.ends_with(',')) {
        start += length - 1;
        length = 1;
    }
    text.remove(start, length);
    while (start > 0 && (text.at(start - 1) == '-' || text.at(start - 1) == '!'))
        text.remove(--start, 1);
    const auto query = Query::parse({text.constData(), static_cast<std::size_t>(text.size())}, scope);
    return query ? std::optional(*query) : std::nullopt;
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
    const int end = unitsOf(text, error.offset + error.length);
    if (error.code == QueryErrorCode::MissingValue && field->hasFocus() && field->cursorPosition() == end) {
        field->clearError();
        return queryWithout(text, error, scope);
    }
    field->setError(start, end - start, words::queryError(error));
    return std::nullopt;
}

} // namespace netwharf
