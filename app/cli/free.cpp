// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/live.h"
#include "app/cli/output.h"
#include "app/export/bindjson.h"
#include "app/i18n/bindwords.h"
#include "app/i18n/reachwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// More would hide the answer.
constexpr qsizetype MostRemarks = 8;

bool writePorts(const std::vector<std::uint16_t> &ports, const Sink &out)
{
    std::string text;
    for (const std::uint16_t port : ports)
        text += std::to_string(port) + '\n';
    return out(text);
}

} // namespace

ExitCode runFree(const Arguments &arguments, const Sink &out)
{
    const auto [loaded, look] = loadAndLook();
    const auto &catalogue = loaded.catalogue;
    if (!look) {
        remark(failureSentence(look.error()));
        return ExitCode::NotAnswered;
    }
    const auto probe = makeBindProbe();
    const BindSettings settings = probe->settings();
    const Tables &tables = *look->snapshot->tables;
    const FreePorts found = findFreePorts(arguments.free, look->rows, *catalogue, settings, *probe);
    const ExitCode code = found.ports.empty() ? ExitCode::Nothing : ExitCode::Found;
    if (arguments.form == Form::Json) {
        writeFreePortsJson(found, look->rows, tables, *catalogue, settings, out);
        return code;
    }
    if (!found.ports.empty() && !writePorts(found.ports, out))
        return code;
    QStringList remarks;
    for (const PassedOver &passed : found.passedOver) {
        const QString sentence = words::passedOver(passed, look->rows, tables, *catalogue, settings);
        if (!remarks.contains(sentence) && remarks.size() < MostRemarks)
            remarks.append(sentence);
    }
    for (const QString &sentence : remarks)
        remark(sentence);
    QStringList outcome;
    if (found.ports.empty())
        outcome << Cli::tr("No such port is free.");
    else if (found.ports.size() < arguments.free.count)
        outcome << Cli::tr("Only %Ln such port(s) are free.", nullptr, static_cast<int>(found.ports.size()));
    if (!outcome.isEmpty() && !found.passedOver.empty())
        outcome << words::passedOverCounts(found);
    if (!outcome.isEmpty())
        remark(words::sentences(outcome));
    return code;
}

} // namespace netwharf
