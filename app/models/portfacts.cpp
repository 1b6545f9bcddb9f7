// SPDX-License-Identifier: MIT
#include "app/models/portfacts.h"

#include "app/i18n/language.h"
#include "app/i18n/words.h"
#include "core/text/number.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace netwharf {

namespace {

/// The context of these sentences in the translation files.
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(PortFacts)
};

constexpr std::array PortTransports = {Protocol::Tcp, Protocol::Udp, Protocol::Sctp, Protocol::Dccp};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QUrl urlOf(std::string_view reference)
{
    if (reference.starts_with("RFC") && text::parseNumber<unsigned>(reference.substr(3)))
        return QUrl(QStringLiteral("https://www.rfc-editor.org/rfc/rfc") + fromView(reference.substr(3)));
    const QUrl url(fromView(reference), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb ? url : QUrl();
}

/// "TCP, UDP" for the transports on which the registry has this name; "; UDP reserved" after it
/// where it keeps the number free on purpose.
QString registeredTransports(const Catalogue &catalogue, const PortRecord &record)
{
    QStringList assigned;
    QStringList reserved;
    for (const Protocol transport : PortTransports) {
        const auto entries = catalogue.lookUp(record.ports->first, transport);
        const bool named = std::any_of(entries.begin(), entries.end(), [&](EntryIndex entry) {
            const PortRecord other = catalogue.at(entry);
            return other.official && other.name == record.name && other.ports == record.ports;
        });
        if (named)
            assigned.append(words::transport(transport));
        else if (entries.empty() && catalogue.answer(record.ports->first, transport).status == RegistryStatus::Reserved)
            reserved.append(words::transport(transport));
    }
    const QString list = assigned.join(words::listSeparator());
    if (reserved.isEmpty() || list.isEmpty())
        return list;
    return Sentences::tr("%1; %2 reserved", "transports: TCP; UDP reserved")
        .arg(list, reserved.join(words::listSeparator()));
}

/// Other names of the service. Those in Chinese are for searching, not for reading.
QString aliasesOf(const PortRecord &record)
{
    QStringList list;
    for (const std::string_view alias : record.aliases)
        if (std::all_of(alias.begin(), alias.end(), [](char c) { return c >= ' ' && c <= '~'; }))
            list.append(fromView(alias));
    return list.join(words::listSeparator());
}

/// A line for each, since each is a link of its own.
void addReferences(PortFacts &facts, const PortRecord &record)
{
    //: Label in the detail of a port: documents that define it, "RFC9110"
    QString label = Sentences::tr("References");
    for (const std::string_view reference : record.references)
        facts.registry.append({std::exchange(label, QString()), fromView(reference), urlOf(reference)});
}

QString registryWord(const PortRecord &record)
{
    const QString status = words::status(record.status);
    if (record.official)
        return status.isEmpty() ? fromView(record.name) : QStringLiteral("%1 · %2").arg(fromView(record.name), status);
    if (!record.ports)
        return {};
    //: What the registry says of a service that uses its port by convention only
    return record.source == Origin::Unassigned ? status : Sentences::tr("not under this name");
}

void addRegistry(PortFacts &facts, const PortsModel &model, const PortRecord &record)
{
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.registry.append({label, value, {}});
    };
    //: Label in the detail of a port: what the registry of IANA says
    add(Sentences::tr("Registry"), registryWord(record));
    const QString description = fromView(record.description);
    if (description != words::catalogueTitle(record, model.language()))
        //: Label in the detail of a port: the registry's description
        add(record.official ? Sentences::tr("IANA says")
                            //: Label in the detail of a port: the comment in the services file
                            : Sentences::tr("Comment"),
            description);
    if (record.ports && record.official)
        //: Label in the detail of a port: TCP, UDP
        add(Sentences::tr("Transport"), registeredTransports(model.groups()->catalogue(), record));
    add(Sentences::tr("Aliases", "other names of a service"), aliasesOf(record));
    addReferences(facts, record);
    //: Label in the detail of a port: when it was registered or last changed
    add(Sentences::tr("Date"), words::date(record.assignedOn, model.language()));
    if (record.onMachine)
        //: Label in the detail of a port: this machine's list of services
        add(Sentences::tr("This machine"), Sentences::tr("/etc/services has this name"));
}

/// A new note is about the whole row.
std::optional<PortNote> noteOf(const PortGroups &groups, PortRowId id)
{
    const PortGroup group = groups.group(id);
    if (!group.ports)
        return std::nullopt;
    PortNote empty{*group.ports, 0, {}, {}};
    for (const Protocol transport : PortTransports) {
        if ((group.transports & bit(transport)) == 0)
            continue;
        if (const PortNote *note = groups.catalogue().noteOn(*group.ports, transport))
            return *note;
        empty.transports |= bit(transport);
    }
    return empty.transports == 0 ? std::nullopt : std::optional(empty);
}

std::vector<PortRowId> rowsOn(const PortGroups &groups, const PortGroup &group)
{
    std::vector<PortRowId> rows;
    if (!group.ports)
        return rows;
    for (const EntryIndex entry : groups.catalogue().overlapping(*group.ports))
        rows.push_back(groups.rowOf(entry));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void addOthers(PortFacts &facts, const PortsModel &model, PortRowId id)
{
    const QString name = fromView(model.groups()->record(id).name);
    for (const PortRowId other : rowsOn(*model.groups(), model.groups()->group(id))) {
        // The registry's own line for the same service on another transport is among its facts.
        const bool saysNoMore =
            !model.groups()->group(other).explained && fromView(model.groups()->record(other).name) == name;
        if (other == id || saysNoMore)
            continue;
        if (facts.others.size() == PortFacts::MostOthers) {
            ++facts.moreOthers;
            continue;
        }
        const bool official = model.groups()->group(other).official;
        const QString words = official ? Sentences::tr("%1 · %2", "what else uses a port: its purpose, TCP UDP")
                                       : Sentences::tr("%1 · %2 (by convention)");
        facts.others.append({other, words.arg(model.purpose(other), model.transportText(other))});
    }
}

} // namespace

PortFacts describePort(const PortsModel &model, PortRowId id)
{
    const PortRecord record = model.groups()->record(id);
    const Language language = model.language();
    PortFacts facts;
    facts.number = model.portText(id);
    if (record.ports) {
        facts.transports = model.transportText(id).split(QLatin1Char(' '));
        facts.range = record.range;
        facts.rangeWord = words::range(record.range);
    }
    facts.title = model.purpose(id);
    facts.text = words::text(record, language, model.settings());
    facts.note = noteOf(*model.groups(), id);
    addOthers(facts, model, id);
    addRegistry(facts, model, record);
    facts.safety = words::safety(record, language);
    if (!record.secureAlternative.empty())
        facts.secureAlternative =
            Sentences::tr("Secure alternative: %1")
                .arg(fromView(record.secureAlternative).replace(QStringLiteral("; "), words::listSeparator()));
    if (!record.unauthorisedUse.empty())
        facts.unauthorisedUse = Sentences::tr("Unauthorised use reported: %1").arg(fromView(record.unauthorisedUse));
    return facts;
}

QString PortFacts::toText() const
{
    QStringList lines{
        QStringList{number, transports.join(QLatin1Char(' ')), rangeWord}.join(QLatin1Char(' ')).trimmed(), title,
        text};
    if (note)
        lines += words::noteLines(note->text);
    for (const Fact &fact : registry) {
        const QString value = fact.url.isEmpty() ? fact.value : fact.value + QLatin1Char(' ') + fact.url.toString();
        lines.append(fact.label.isEmpty() ? value : Sentences::tr("%1: %2", "label: value").arg(fact.label, value));
    }
    lines += {safety, secureAlternative, unauthorisedUse};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace netwharf
