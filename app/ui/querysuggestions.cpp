// SPDX-License-Identifier: MIT
#include "app/ui/querysuggestions.h"

#include "app/i18n/words.h"
#include "core/text/ascii.h"
#include "core/text/fold.h"

#include <string_view>

namespace netwharf {

namespace {

constexpr int MostItems = 200;
constexpr std::size_t LettersOfField = 2;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QList<Suggestion> fieldItems(const QueryCompletion &completion, QueryScope scope, bool hasColon)
{
    QList<Suggestion> items;
    const std::string typed = text::toLower(completion.typed);
    for (const std::string_view name : queryFieldNames(scope)) {
        if (!name.starts_with(typed))
            continue;
        const QString shown = toText(name);
        const QString colon = QStringLiteral(":");
        items << Suggestion{shown + colon, words::queryField(*queryField(name, scope)),
                            hasColon ? shown : shown + colon};
    }
    return items;
}

QList<LiveValue> valuesFor(QueryField field, const ValuesOf &valuesOf)
{
    QList<LiveValue> values;
    for (const std::string &value : fixedValues(field))
        values << LiveValue{value, words::queryValue(field, value)};
    return values.isEmpty() ? valuesOf(field) : values;
}

QList<Suggestion> valueItems(const QueryCompletion &completion, bool atEnd, const ValuesOf &valuesOf)
{
    const std::string typed = text::fold(completion.typed);
    QList<Suggestion> beginning;
    QList<Suggestion> inside;
    for (const LiveValue &each : valuesFor(*completion.field, valuesOf)) {
        const auto at = text::fold(each.value).find(typed);
        if (at == std::string::npos)
            continue;
        QString insertion = toText(writtenValue(each.value));
        if (atEnd)
            insertion += QLatin1Char(' ');
        (at == 0 ? beginning : inside) << Suggestion{words::plain(each.value), each.remark, insertion};
        if (beginning.size() >= MostItems)
            break;
    }
    QList<Suggestion> items = (beginning + inside).mid(0, MostItems);
    const bool isComplete = items.size() == 1 && text::fold(items.front().text.toStdString()) == typed;
    return isComplete ? QList<Suggestion>() : items;
}

} // namespace

Suggestions querySuggestions(const QString &text, int cursor, bool asked, QueryScope scope, const ValuesOf &valuesOf)
{
    const QByteArray utf8 = text.toUtf8();
    const auto cursorByte = static_cast<std::size_t>(text.left(cursor).toUtf8().size());
    const auto completion = completionAt({utf8.constData(), static_cast<std::size_t>(utf8.size())}, cursorByte, scope);
    Suggestions suggestions;
    if (!completion)
        return suggestions;
    const auto unitsOf = [&utf8](std::size_t bytes) {
        return static_cast<int>(QString::fromUtf8(utf8.left(static_cast<qsizetype>(bytes))).size());
    };
    suggestions.begin = unitsOf(completion->begin);
    suggestions.end = unitsOf(completion->end);
    if (!completion->field) {
        if (asked || completion->typed.size() >= LettersOfField)
            suggestions.items = fieldItems(*completion, scope, !completion->atWordEnd);
        return suggestions;
    }
    const bool atEnd = completion->atWordEnd && suggestions.end == text.size();
    suggestions.items = valueItems(*completion, atEnd, valuesOf);
    return suggestions;
}

} // namespace netwharf
