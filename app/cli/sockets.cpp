// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/live.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/export/csv.h"
#include "app/export/socketsjson.h"
#include "app/i18n/words.h"
#include "core/query/query.h"
#include "core/rows/ordering.h"
#include "core/text/visible.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::string heading(const QString &text)
{
    return text.toStdString();
}

/// `withNamespaces`: with a last column that says which namespace a socket is in.
TextTable makeTable(bool withNamespaces)
{
    using enum TextTable::Align;
    std::vector<TextTable::Column> columns{
        {heading(Cli::tr("Protocol")), Left},
        {heading(Cli::tr("State")), Left},
        {heading(Cli::tr("Local address")), Left},
        {"", Left},
        {heading(Cli::tr("Remote address")), Left},
        {heading(Cli::tr("Service")), Left},
        {heading(Cli::tr("PID")), Right},
        {heading(Cli::tr("Process")), Left},
        {heading(Cli::tr("User")), Left},
    };
    if (withNamespaces)
        columns.push_back({heading(Cli::tr("Namespace")), Left});
    return TextTable(std::move(columns));
}

std::string arrow(Direction direction)
{
    switch (direction) {
    case Direction::None: break;
    case Direction::Listening:
    case Direction::Incoming: return "<-";
    case Direction::Outgoing: return "->";
    }
    return "";
}

/// "192.0.2.1:443"; without the number where it is no port, "–" where it is not known.
std::string endText(const Endpoint &end, Protocol protocol)
{
    if (!hasPorts(protocol))
        return end.address.toString();
    std::string text = end.toString();
    if (end.port == 0)
        text.replace(text.size() - 1, 1, "–");
    return text;
}

/// The local end as ss writes it: "*:80" for an IPv6 wildcard that takes IPv4 too, "[::]%eth0:546" where
/// the socket is bound to an interface.
std::string localText(const Socket &socket, const Tables &tables)
{
    std::string text = endText(socket.local, socket.protocol);
    const std::size_t end = hasPorts(socket.protocol) ? text.rfind(':') : text.size();
    const bool isDual = socket.dualStack && socket.local.address.isUnspecified();
    if (isDual)
        text.replace(0, end, "*");
    if (const std::string name = tables.interfaceName(socket); !name.empty())
        text.insert(isDual ? 1 : end, '%' + text::visible(name));
    return text;
}

/// Writes rows of one snapshot as lines.
class SocketLines
{
public:
    SocketLines(const Snapshot &snapshot, const Catalogue &catalogue)
        : m_tables(*snapshot.tables), m_catalogue(catalogue)
    {
    }

    bool write(const std::vector<Row> &rows, const Sink &out) const
    {
        const bool withNamespaces = std::any_of(
            rows.begin(), rows.end(), [](const Row &row) { return row.socket.namespaceIndex != 0; });
        TextTable table = makeTable(withNamespaces);
        for (const Row &row : rows) {
            std::vector<std::string> line = cells(row);
            if (withNamespaces)
                line.push_back(words::networkNamespace(m_tables.namespaceOf(row.socket)).toStdString());
            table.addLine(std::move(line));
        }
        return table.write(out);
    }

private:
    std::vector<std::string> cells(const Row &row) const
    {
        const Socket &socket = row.socket;
        const Process *process = m_tables.process(socket.owner.process);
        const bool holds = process && socket.owner.kind != OwnerKind::Kernel;
        return {
            std::string(code(socket.protocol)),
            std::string(code(socket.state)),
            localText(socket, m_tables),
            arrow(row.direction),
            remoteText(row),
            serviceText(row),
            holds ? std::to_string(process->pid) : std::string(),
            words::owner(socket, m_tables).toStdString(),
            socket.uidKnown ? text::visible(m_tables.user(socket.uid)) : std::string(),
        };
    }

    static std::string remoteText(const Row &row)
    {
        if (row.socket.hasRemote)
            return endText(row.socket.remote, row.socket.protocol);
        return words::exposure(row.exposure).toStdString();
    }

    std::string serviceText(const Row &row) const
    {
        if (row.service != NoEntry)
            return std::string(m_catalogue.at(row.service).name);
        //: In place of a service's name: the local port is one that the machine hands to clients
        return row.servicePort == 0 && row.clientPort ? Cli::tr("client port").toStdString() : std::string();
    }

    const Tables &m_tables;
    const Catalogue &m_catalogue;
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
    sortRows(look.rows, SortKey::Process, false, {look.snapshot->tables.get(), &catalogue});
    return SocketLines(*look.snapshot, catalogue).write(look.rows, out);
}

} // namespace

ExitCode runSockets(const Arguments &arguments, const Sink &out)
{
    const auto query = Query::parse(arguments.query, QueryScope::Sockets);
    if (!query) {
        remark(words::queryError(query.error()));
        return ExitCode::BadInput;
    }
    const auto catalogue = loadCatalogue().catalogue;
    auto look = lookOnce(*catalogue, arguments.form == Form::Json);
    if (!look) {
        remark(failureSentence(look.error()));
        return ExitCode::NotAnswered;
    }
    RowMatcher matches(*query, *look->snapshot->tables, *catalogue, look->snapshot->takenAt);
    std::erase_if(look->rows, [&](const Row &row) { return !matches(row); });
    const bool wasRead = writeSockets(arguments, *look, *catalogue, out);
    if (arguments.form != Form::Json && wasRead) {
        for (const HealthNote &note : look->snapshot->health)
            //: A remark of the command line: %1 what could not be seen, %2 what would change that
            remark(Cli::tr("%1 %2").arg(words::health(note), words::remedy(note)));
        if (look->rows.empty())
            remark(Cli::tr("No socket matches."));
    }
    return look->rows.empty() ? ExitCode::Nothing : ExitCode::Found;
}

} // namespace netwharf
