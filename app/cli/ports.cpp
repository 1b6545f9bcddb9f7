// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/live.h"
#include "app/cli/output.h"
#include "app/cli/portcard.h"
#include "app/cli/portlist.h"
#include "app/cli/texttable.h"
#include "app/export/csv.h"
#include "app/export/portshtml.h"
#include "app/export/portsjson.h"
#include "app/i18n/words.h"
#include "core/catalogue/services.h"

#include <QCoreApplication>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Columns for a title; the registry has a few that are as long as a paragraph.
constexpr int MostTitle = 48;

QString usersText(const PortReport &report, std::span<const Row> rows, const Tables &tables)
{
    QStringList names;
    for (const PortHolder &holder : report.inUse) {
        const QString name =
            holder.name.empty() ? words::owner(rows[holder.row].socket, tables) : words::plain(holder.name);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(words::listSeparator());
}

bool writeTable(const std::vector<PortReport> &reports, const LiveLook &look, Language language, const Sink &out)
{
    using enum TextTable::Align;
    TextTable table({
        {Cli::tr("Port").toStdString(), Right},
        {Cli::tr("Protocol").toStdString(), Left},
        {Cli::tr("Name").toStdString(), Left},
        {Cli::tr("What it is for").toStdString(), Left, MostTitle},
        {Cli::tr("In use here").toStdString(), Left},
    });
    for (const PortReport &report : reports)
        table.addLine({words::ports(report.record).toStdString(), std::string(code(report.record.transport)),
                       words::plain(report.record.name).toStdString(),
                       words::title(report.record, language).toStdString(),
                       usersText(report, look.rows, *look.snapshot->tables).toStdString()});
    return table.write(out);
}

bool writePorts(const Arguments &arguments, const std::vector<PortReport> &reports, bool explain, const LiveLook &look,
                const RegistryInfo &registry, Language language, const Sink &out)
{
    const SystemSettings &settings = look.snapshot->settings;
    switch (arguments.form) {
    case Form::Json: return writePortsJson(reports, registry.date, language, settings, out);
    case Form::Csv: return writePortsCsv(reports, language, settings, out);
    case Form::Html: {
        const QString search = words::plain(arguments.query);
        return writePortsHtml(reports, {words::registry(registry, language), search}, language, settings, out);
    }
    case Form::Text: break;
    }
    if (reports.empty())
        return true;
    if (explain)
        return PortCards(look.rows, *look.snapshot->tables, settings, language).write(reports, out);
    return writeTable(reports, look, language, out);
}

} // namespace

ExitCode runPorts(const Arguments &arguments, Language language, const Sink &out)
{
    const auto query = Query::parse(arguments.query, QueryScope::Ports);
    if (!query) {
        remark(words::queryError(query.error()));
        return ExitCode::BadInput;
    }
    auto [loaded, look] = loadAndLook();
    const auto &[catalogue, skippedLines] = loaded;
    if (!look) {
        // The catalogue answers without the live list; only "in use here" stays open.
        remark(failureSentence(look.error()));
        look = LiveLook{std::make_shared<const Snapshot>(), {}};
    }
    const auto reports = findPorts(*query, *catalogue, look->rows, *look->snapshot->tables);
    writePorts(arguments, reports, !query->askedPorts().empty(), *look, catalogue->registry(), language, out);
    if (skippedLines > 0 && arguments.form == Form::Text)
        //: %1 the path of the system's services file
        remark(Cli::tr("%Ln line(s) of %1 are no services or too many for one port, and were passed over.", nullptr,
                       static_cast<int>(skippedLines))
                   .arg(words::plain(servicesPath().string())));
    if (reports.empty() && (arguments.form == Form::Text || arguments.form == Form::Csv))
        remark(Cli::tr("No port matches."));
    return reports.empty() ? ExitCode::Nothing : ExitCode::Found;
}

} // namespace netwharf
