// SPDX-License-Identifier: MIT
#include "app/ui/searchquery.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/searchfield.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace netwharf {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

/// UTF-16 units of the first `bytes` bytes.
int unitsOf(const QByteArray &utf8, std::size_t bytes)
{
    return static_cast<int>(QString::fromUtf8(utf8.left(static_cast<qsizetype>(bytes))).size());
}

/// The text without the condition whose value is not there yet, or with the values it has: "port:80,".
QByteArray textWithout(QByteArray text, const QueryError &error)
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
    return text;
}

tl::expected<Query, QueryError> parsed(const QByteArray &text, QueryScope scope)
{
    return Query::parse({text.constData(), static_cast<std::size_t>(text.size())}, scope);
}

/// What the errors are, and what the rows follow as long as they are there.
QString toolTipOf(const SearchField &field)
{
    QStringList lines = field.errorMessages();
    const QString understood = words::plain(field.understood().toStdString());
    if (understood.trimmed().isEmpty())
        lines << Texts::tr("Until this can be read, nothing is searched for.");
    else
        //: %1 the text of a search that could be read
        lines << Texts::tr("Until this can be read, the search is still “%1”.").arg(understood);
    return words::toolTip(lines.join(QLatin1Char('\n')));
}

} // namespace

std::optional<Query> readQuery(SearchField *field, QueryScope scope)
{
    const QByteArray text = field->text().toUtf8();
    QByteArray finished = text;
    QList<SearchError> shown;
    for (const QueryError &error : Query::errors({text.constData(), static_cast<std::size_t>(text.size())}, scope)) {
        const int start = unitsOf(text, error.offset);
        const int end = unitsOf(text, error.offset + error.length);
        if (error.code == QueryErrorCode::MissingValue && field->hasFocus() && field->cursorPosition() == end)
            finished = textWithout(text, error);
        else
            shown << SearchError{start, end - start, words::queryError(error)};
    }
    if (!shown.isEmpty()) {
        field->setErrors(shown);
        field->setToolTip(toolTipOf(*field));
        return std::nullopt;
    }
    const auto query = parsed(finished, scope);
    if (!query) {
        field->clearErrors(field->understood()); // what is left of "(state:" is not finished either
        return std::nullopt;
    }
    field->clearErrors(QString::fromUtf8(finished).trimmed());
    return *query;
}

std::optional<Query> putQuery(SearchField *field, const QString &text, QueryScope scope)
{
    const QSignalBlocker quiet(field);
    field->setText(text);
    return readQuery(field, scope);
}

QString searchRemark(const SearchField &field)
{
    constexpr qsizetype Longest = 24;
    if (!field.hasError())
        return {};
    QString understood = words::plain(field.understood().toStdString());
    if (understood.trimmed().isEmpty())
        //: Link: what was typed cannot be read, so that it leaves out no row; a click takes it away
        return Texts::tr("search not in force, clear it");
    if (understood.size() > Longest)
        understood = understood.left(Longest - 1) + QStringLiteral("…");
    //: Link: what was typed cannot be read, and the last text that could is in force: %1. A click brings it back.
    return Texts::tr("“%1” is still in force, back to it").arg(understood);
}

} // namespace netwharf
