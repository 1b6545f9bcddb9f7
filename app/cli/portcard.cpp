// SPDX-License-Identifier: MIT
#include "app/cli/portcard.h"

#include "app/i18n/words.h"
#include "core/text/visible.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString rangeText(Range range)
{
    if (range == Range::None)
        return words::range(range);
    const PortRange bounds = boundsOf(range);
    return QStringLiteral("%1 (%2-%3)").arg(words::range(range)).arg(bounds.first).arg(bounds.last);
}

QString officialText(const PortRecord &record)
{
    if (record.source == Origin::Unassigned)
        return {};
    return record.official ? Cli::tr("yes, registered with IANA under this name") : Cli::tr("no, used by convention");
}

/// The registry's own line: status, description, references, date.
QString registryText(const PortRecord &record)
{
    if (record.status == RegistryStatus::Absent)
        return {};
    if (record.status == RegistryStatus::Assigned && !record.official)
        return Cli::tr("assigned to another service");
    QStringList parts{words::status(record.status)};
    if (record.source != Origin::Machine && !record.description.empty())
        parts.append(words::plain(record.description));
    for (std::string_view reference : record.references)
        parts.append(words::plain(reference));
    if (!record.assignedOn.empty())
        parts.append(fromUtf8(record.assignedOn));
    return parts.join(words::listSeparator());
}

/// Aliases that belong to no language: those in Han characters are there for the search, in both
/// Chinese forms at once.
QString aliasText(const PortRecord &record)
{
    QStringList aliases;
    for (std::string_view alias : record.aliases)
        if (std::all_of(alias.begin(), alias.end(), [](char c) { return c >= 0x20 && c < 0x7f; }))
            aliases.append(words::plain(alias));
    return aliases.join(words::listSeparator());
}

} // namespace

struct PortCards::Fact
{
    QString label;
    QString value;
};

/// One service and the transports on which it means the same.
struct PortCards::Card
{
    std::vector<const PortReport *> reports;
    QString title;
    QString text;

    const PortRecord &record() const { return reports.front()->record; }
};

std::vector<PortCards::Card> PortCards::cards(const std::vector<PortReport> &reports) const
{
    std::vector<Card> result;
    std::map<std::tuple<std::string_view, std::uint32_t, QString, QString, std::string_view>, std::size_t> places;
    for (const PortReport &report : reports) {
        const QString title = words::title(report.record, m_language);
        const QString text = words::text(report.record, m_language, m_settings);
        const auto &ports = report.record.ports;
        const std::uint32_t number = ports ? (std::uint32_t{ports->first} << 16) | ports->last : 0;
        const auto [place, isNew] =
            places.try_emplace({report.record.name, number, title, text, report.record.noteText}, result.size());
        if (isNew)
            result.push_back({{&report}, title, text});
        else
            result[place->second].reports.push_back(&report);
    }
    return result;
}

QStringList PortCards::useLines(const Card &card) const
{
    QStringList lines;
    for (const PortReport *report : card.reports) {
        for (const PortHolder &holder : report->inUse) {
            const Socket &socket = m_rows[holder.row].socket;
            const QString who = holder.name.empty() || socket.owner.kind == OwnerKind::Kernel
                                    ? words::owner(socket, m_tables)
                                    : QStringLiteral("%1 (%2)").arg(words::plain(holder.name)).arg(holder.pid);
            //: Who uses a port: %1 a process, %2 TCP or UDP, %3 a state code, %4 an address
            lines.append(Cli::tr("%1: %2 %3, %4")
                             .arg(who, words::transport(socket.protocol), fromUtf8(code(holder.state)),
                                  words::address(holder.address)));
        }
    }
    return lines;
}

std::vector<PortCards::Fact> PortCards::facts(const Card &card) const
{
    const PortRecord &record = card.record();
    std::vector<Fact> facts{
        {Cli::tr("Range"), rangeText(record.range)},
        {Cli::tr("Official"), officialText(record)},
        {Cli::tr("Registry"), registryText(record)},
        {Cli::tr("Also known as"), aliasText(record)},
        {Cli::tr("Category"), words::category(record.category)},
        {Cli::tr("Safety"), words::safety(record, m_language)},
        {Cli::tr("Instead"), fromUtf8(record.secureAlternative)},
    };
    if (record.cleartext)
        facts.push_back({Cli::tr("Encryption"), Cli::tr("none: everything travels in cleartext")});
    QString noteLabel = Cli::tr("My note");
    for (const QString &line : words::noteLines(record.noteText))
        facts.push_back({std::exchange(noteLabel, QString()), line});
    const QStringList use = useLines(card);
    if (use.isEmpty())
        facts.push_back({Cli::tr("In use here"), Cli::tr("no")});
    for (const QString &line : use)
        facts.push_back({&line == &use.front() ? Cli::tr("In use here") : QString(), line});
    std::erase_if(facts, [](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

void PortCards::write(Chunks &chunks, const Card &card) const
{
    QStringList numbers;
    for (const PortReport *report : card.reports) {
        const QString ports = words::ports(report->record);
        const QString transport = fromUtf8(code(report->record.transport));
        numbers.append(ports.isEmpty() ? transport : QStringLiteral("%1/%2").arg(ports, transport));
    }
    QStringList head{numbers.join(words::listSeparator())};
    if (!card.record().name.empty())
        head.append(words::plain(card.record().name));
    head.append(card.title);
    chunks.write(head.join(QStringLiteral("  ")).toStdString() + '\n');
    if (!card.text.isEmpty())
        chunks.write("  " + card.text.toStdString() + '\n');
    const std::vector<Fact> all = facts(card);
    int widest = 0;
    for (const Fact &fact : all)
        widest = std::max(widest, text::displayWidth(fact.label.toStdString()));
    for (const Fact &fact : all) {
        const std::string label = fact.label.toStdString();
        const auto padding = static_cast<std::size_t>(widest - text::displayWidth(label) + 2);
        chunks.write("  " + label + std::string(padding, ' ') + fact.value.toStdString() + "\n");
    }
}

bool PortCards::write(const std::vector<PortReport> &reports, const Sink &out) const
{
    Chunks chunks(out);
    bool first = true;
    for (const Card &card : cards(reports)) {
        if (!first)
            chunks.Put('\n');
        first = false;
        write(chunks, card);
    }
    return chunks.flush();
}

} // namespace netwharf
