// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/live.h"
#include "app/cli/output.h"
#include "app/cli/socketcells.h"
#include "app/export/csv.h"
#include "app/export/socketsjson.h"
#include "app/i18n/words.h"
#include "core/query/querynode.h"
#include "core/rows/ordering.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool writeSockets(const Arguments &arguments, LiveLook &look, const Catalogue &catalogue, const Sink &out)
{
    switch (arguments.form) {
    case Form::Json: return writeSocketsJson(*look.snapshot, look.rows, catalogue, out);
    case Form::Csv: return writeSocketsCsv(*look.snapshot, look.rows, catalogue, out);
    case Form::Html: // the parser takes it for ports only
    case Form::Text: break;
    }
    if (look.rows.empty())
        return true;
    const Tables &tables = *look.snapshot->tables;
    sortRows(look.rows, SortKey::Process, false, {&tables, &catalogue});
    const NamespaceColumn column = namespaceColumnFor(look.rows);
    TextTable table(socketColumns(column));
    for (const Row &row : look.rows)
        table.addLine(socketCells(row, tables, catalogue, column));
    return table.write(out);
}

/// Whether the query is about a namespace other than ours.
bool asksForNamespace(const QueryNode &node)
{
    const auto isOther = [](const QueryValue &value) {
        const auto *text = std::get_if<std::string>(&value);
        return text != nullptr && *text != "current";
    };
    if (node.kind == QueryNode::Kind::Test)
        return node.field == QueryField::Namespace && std::ranges::any_of(node.values, isOther);
    return std::ranges::any_of(node.children, &asksForNamespace);
}

/// What a habit of ss and netstat would mean in words of ours: "proto:tcp state:listen" for "-tln", which as a filter
/// leaves out whatever has "tln" in it. Empty for other words.
QString meantBy(const QString &word)
{
    static const QRegularExpression letters(QStringLiteral("^-[46aelnoptu]*[tul][46aelnoptu]*$"));
    if (!letters.match(word).hasMatch())
        return {};
    QStringList conditions;
    const bool isTcp = word.contains(QLatin1Char('t'));
    if (isTcp != word.contains(QLatin1Char('u')))
        conditions << (isTcp ? QStringLiteral("proto:tcp") : QStringLiteral("proto:udp"));
    if (word.contains(QLatin1Char('l')))
        conditions << QStringLiteral("state:listen");
    return conditions.isEmpty() ? QStringLiteral("proto:tcp,udp") : conditions.join(QLatin1Char(' '));
}

void remarkOnLetters(const std::string &query)
{
    const QStringList words = QString::fromStdString(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (const QString meant = meantBy(word); !meant.isEmpty())
            //: %1 as typed, "-tln"; %2 the same without its sign; %3 conditions of a filter
            remark(Cli::tr("“%1” is no option here, but leaves out what has “%2” in it. Did you mean %3?")
                       .arg(word, word.mid(1), meant));
}

bool hidesNamespaces(const LiveLook &look)
{
    return std::ranges::any_of(look.snapshot->tables->namespaces,
                               [](const NetworkNamespace &space) { return !space.idKnown; });
}

} // namespace

ExitCode runSockets(const Arguments &arguments, const Sink &out)
{
    const auto query = Query::parse(arguments.query, QueryScope::Sockets);
    if (!query) {
        remark(words::queryError(query.error()));
        return ExitCode::BadInput;
    }
    if (arguments.watch)
        return runSocketsWatch(arguments, *query);
    auto [loaded, look] = loadAndLook(arguments.form != Form::Text);
    const Catalogue &catalogue = *loaded.catalogue;
    if (!look) {
        remark(failureSentence(look.error()));
        return ExitCode::NotAnswered;
    }
    RowMatcher matches(*query, *look->snapshot->tables, catalogue, look->snapshot->takenAt);
    std::erase_if(look->rows, [&](const Row &row) { return !matches(row); });
    const bool wasRead = writeSockets(arguments, *look, catalogue, out);
    if (arguments.form != Form::Json && wasRead) {
        for (const HealthNote &note : healthOfShown(look->snapshot->health, look->rows))
            //: A remark of the command line: %1 what could not be seen, %2 what would change that
            remark(Cli::tr("%1 %2").arg(words::health(note), words::remedy(note)));
        remarkOnLetters(arguments.query);
        if (look->rows.empty())
            remark(Cli::tr("No socket matches."));
        if (look->rows.empty() && hidesNamespaces(*look) && query->root() != nullptr
            && asksForNamespace(*query->root()))
            remark(Cli::tr("Which of the other network namespaces has that name or number cannot be told: it takes "
                           "CAP_SYS_PTRACE, which root has."));
    }
    return look->rows.empty() ? ExitCode::Nothing : ExitCode::Found;
}

} // namespace netwharf
