// SPDX-License-Identifier: MIT
#include "app/cli/askarguments.h"
#include "app/cli/commands.h"
#include "app/cli/live.h"
#include "app/cli/output.h"
#include "app/export/bindjson.h"
#include "app/i18n/bindwords.h"
#include "app/i18n/words.h"
#include "core/advise/askbind.h"
#include "core/advise/askedquestion.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::size_t FreePortCount = 3;

tl::expected<AskedBind, QString> readAsked(const Arguments &arguments, const Catalogue &catalogue)
{
    auto asked = readAskedBind(arguments.query, catalogue);
    if (!asked)
        return tl::unexpected(words::askError(asked.error()));
    if (arguments.address) {
        const auto address = readAskedAddress(*arguments.address);
        if (!address && address.error().code == AskErrorCode::Empty)
            return tl::unexpected(emptyAddress());
        if (!address)
            return tl::unexpected(words::askError({AskErrorCode::NotAnAddress, *arguments.address}));
        const bool isSame = asked->address == address->address && asked->interface == address->interface;
        if ((asked->address || !asked->interface.empty()) && !isSame)
            return tl::unexpected(
                Cli::tr("Two addresses are named, one in “%1” and one by --address: name one of them.")
                    .arg(words::plain(arguments.query)));
        asked->address = address->address;
        asked->interface = address->interface;
    }
    if (arguments.v6Only && !asked->address)
        asked->address = IpAddress::parse("::");
    if (arguments.v6Only && asked->address->family() == Family::Ipv4)
        return tl::unexpected(Cli::tr("The option --v6only is for IPv6 sockets; %1 is an IPv4 address.")
                                  .arg(QString::fromStdString(asked->address->toString())));
    return *asked;
}

tl::expected<BindQuestion, QString> questionFrom(const AskedBind &asked, const Arguments &arguments,
                                                 const BindSettings &settings)
{
    auto question = questionOf(asked, settings);
    if (!question)
        return tl::unexpected(Cli::tr("There is no network interface “%1” on this machine (any more).")
                                  .arg(words::plain(asked.interface)));
    if (arguments.v6Only)
        question->v6Only = true;
    question->reuseAddress = arguments.reuseAddress;
    question->reusePort = arguments.reusePort;
    return *question;
}

/// One look at the machine, and the answer from it.
struct Asked
{
    LiveLook look;
    BindAnswer answer;
};

tl::expected<Asked, Error> ask(const AskedBind &asked, const BindQuestion &question, const Catalogue &catalogue,
                               const BindSettings &settings, BindProbe &probe)
{
    auto look = lookOnce(catalogue);
    if (!look)
        return tl::unexpected(look.error());
    BindAnswer answer = askAbout(asked, question, look->rows, *look->snapshot->tables, settings, probe);
    return Asked{std::move(*look), std::move(answer)};
}

void addFixes(QStringList &lines, const words::BindContext &context)
{
    QStringList fixes;
    for (const BindReason &reason : context.answer.reasons)
        for (const BindFix fix : reason.fixes) {
            QString line = words::bindFix(fix, reason, context);
            const QString command = words::bindFixCommand(fix, reason, context);
            if (!command.isEmpty())
                line += QStringLiteral("\n     ") + command;
            if (!fixes.contains(line))
                fixes.append(line);
        }
    if (fixes.isEmpty())
        return;
    lines.append(QString());
    lines.append(Cli::tr("What helps:"));
    for (qsizetype i = 0; i < fixes.size(); ++i)
        lines.append(QStringLiteral("  %1. %2").arg(i + 1).arg(fixes[i]));
}

bool writeText(const words::BindContext &context, const Sink &out)
{
    QStringList lines{words::bindVerdict(context)};
    std::vector<std::size_t> shown;
    for (const BindReason &reason : context.answer.reasons) {
        lines.append(words::bindReason(reason, context));
        if (!reason.row || std::find(shown.begin(), shown.end(), *reason.row) != shown.end())
            continue;
        shown.push_back(*reason.row);
        //: Before the program that holds a port, with its details
        lines.append(QStringLiteral("  ")
                     + Cli::tr("Holder: %1").arg(words::bindHolder(context.rows[*reason.row].socket, context.tables)));
    }
    addFixes(lines, context);
    return out(lines.join(QLatin1Char('\n')).toStdString() + '\n');
}

void remarkOn(const words::BindContext &context, const AskedBind &asked)
{
    const BindAnswer &answer = context.answer;
    for (const QString &sentence : words::bindRemarks(context))
        remark(sentence);
    if (const QString others = words::otherPorts(asked); !others.isEmpty())
        remark(others);
    if (!answer.bindable)
        return;
    if (asked.error)
        remark(Cli::tr("What the program was told has passed: now it can be bound."));
    if (answer.natProblem && answer.natProblem->code == ErrorCode::NotPermitted)
        remark(Cli::tr("NAT rules cannot be read without CAP_NET_ADMIN: whether one of them takes what arrives "
                       "elsewhere is not known."));
    else if (answer.legacyNatProblem)
        remark(Cli::tr("The NAT rules of legacy iptables cannot be read from here: whether one of them takes what "
                       "arrives elsewhere is not known."));
}

} // namespace

ExitCode runWhy(const Arguments &arguments, const Sink &out)
{
    const auto catalogue = loadCatalogue().catalogue;
    const auto probe = makeBindProbe();
    const BindSettings settings = probe->settings();
    const auto asked = readAsked(arguments, *catalogue);
    if (!asked) {
        remark(asked.error());
        return ExitCode::BadInput;
    }
    const auto question = questionFrom(*asked, arguments, settings);
    if (!question) {
        remark(question.error());
        return ExitCode::BadInput;
    }
    auto found = ask(*asked, *question, *catalogue, settings, *probe);
    // What changed between list and trial, a second look sees.
    if (found && found->answer.disagrees)
        found = ask(*asked, *question, *catalogue, settings, *probe);
    if (!found) {
        remark(failureSentence(found.error()));
        return ExitCode::NotAnswered;
    }
    const auto &[look, answer] = *found;
    FreePorts nearby;
    if (!answer.reasons.empty())
        nearby =
            findFreePorts({.near = portInstead(question->port, settings), .range = {1, 65535}, .count = FreePortCount},
                          look.rows, *catalogue, settings, *probe);
    const words::BindContext context{answer, look.rows, *look.snapshot->tables, settings, nearby.ports};
    if (arguments.form == Form::Json)
        writeBindJson(context, *catalogue, out);
    else if (writeText(context, out))
        remarkOn(context, *asked);
    return answer.bindable ? ExitCode::Found : ExitCode::Nothing;
}

} // namespace netwharf
