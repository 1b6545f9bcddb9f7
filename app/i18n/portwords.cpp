// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace netwharf::words {

namespace {

using TagName = std::pair<std::string_view, const char *>;

/// Names of the guide's categories, by tag.
constexpr TagName CategoryNames[] = {
    {"ai", QT_TRANSLATE_NOOP("Words", "AI")},
    {"app-server", QT_TRANSLATE_NOOP("Words", "Application server")},
    {"apple", QT_TRANSLATE_NOOP("Words", "Apple")},
    {"authentication", QT_TRANSLATE_NOOP("Words", "Authentication")},
    {"backup", QT_TRANSLATE_NOOP("Words", "Backup")},
    {"cache", QT_TRANSLATE_NOOP("Words", "Cache")},
    {"container", QT_TRANSLATE_NOOP("Words", "Containers")},
    {"cryptocurrency", QT_TRANSLATE_NOOP("Words", "Cryptocurrency")},
    {"database", QT_TRANSLATE_NOOP("Words", "Database")},
    {"dev", QT_TRANSLATE_NOOP("Words", "Development")},
    {"directory", QT_TRANSLATE_NOOP("Words", "Directory service")},
    {"discovery", QT_TRANSLATE_NOOP("Words", "Discovery")},
    {"dns", QT_TRANSLATE_NOOP("Words", "DNS")},
    {"file", QT_TRANSLATE_NOOP("Words", "File transfer")},
    {"game", QT_TRANSLATE_NOOP("Words", "Games")},
    {"hardware-management", QT_TRANSLATE_NOOP("Words", "Hardware control")},
    {"industrial", QT_TRANSLATE_NOOP("Words", "Industrial control")},
    {"iot", QT_TRANSLATE_NOOP("Words", "Internet of things")},
    {"kubernetes", QT_TRANSLATE_NOOP("Words", "Kubernetes")},
    {"legacy", QT_TRANSLATE_NOOP("Words", "Legacy")},
    {"logging", QT_TRANSLATE_NOOP("Words", "Logging")},
    {"mail", QT_TRANSLATE_NOOP("Words", "Mail")},
    {"malware", QT_TRANSLATE_NOOP("Words", "Malware")},
    {"media", QT_TRANSLATE_NOOP("Words", "Media")},
    {"message-queue", QT_TRANSLATE_NOOP("Words", "Message queue")},
    {"messaging", QT_TRANSLATE_NOOP("Words", "Messaging")},
    {"monitoring", QT_TRANSLATE_NOOP("Words", "Monitoring")},
    {"network-config", QT_TRANSLATE_NOOP("Words", "Network setup")},
    {"network-management", QT_TRANSLATE_NOOP("Words", "Network admin")},
    {"orchestration", QT_TRANSLATE_NOOP("Words", "Orchestration")},
    {"p2p", QT_TRANSLATE_NOOP("Words", "Peer to peer")},
    {"printing", QT_TRANSLATE_NOOP("Words", "Printing")},
    {"proxy", QT_TRANSLATE_NOOP("Words", "Proxy")},
    {"remote-access", QT_TRANSLATE_NOOP("Words", "Remote access")},
    {"routing", QT_TRANSLATE_NOOP("Words", "Routing")},
    {"rpc", QT_TRANSLATE_NOOP("Words", "Remote calls")},
    {"security", QT_TRANSLATE_NOOP("Words", "Security")},
    {"storage", QT_TRANSLATE_NOOP("Words", "Storage")},
    {"telecom", QT_TRANSLATE_NOOP("Words", "Telecom")},
    {"time", QT_TRANSLATE_NOOP("Words", "Time")},
    {"virtualization", QT_TRANSLATE_NOOP("Words", "Virtualization")},
    {"vpn", QT_TRANSLATE_NOOP("Words", "VPN")},
    {"web", QT_TRANSLATE_NOOP("Words", "Web")},
    {"windows", QT_TRANSLATE_NOOP("Words", "Windows")},
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Two whole sentences, one after the other; the second may be empty.
QString both(const QString &first, const QString &second)
{
    //: Two whole sentences one after the other; Chinese needs no space between them
    return second.isEmpty() ? first : Words::tr("%1 %2").arg(first, second);
}

QString systemAnswer(RegistryStatus status, const QString &port)
{
    switch (status) {
    case RegistryStatus::Reserved:
        return Words::tr("Port %1 is a system port (0-1023) that IANA holds in reserve.").arg(port);
    case RegistryStatus::Removed:
        return Words::tr("Port %1 is a system port (0-1023) whose assignment IANA has withdrawn.").arg(port);
    case RegistryStatus::Absent:
    case RegistryStatus::Assigned:
    case RegistryStatus::Unassigned: break;
    }
    return Words::tr("Port %1 is a system port (0-1023) that IANA has not assigned to anyone.").arg(port);
}

QString registeredAnswer(RegistryStatus status, const QString &port)
{
    switch (status) {
    case RegistryStatus::Reserved:
        return Words::tr("Port %1 is a registered port (1024-49151) that IANA holds in reserve.").arg(port);
    case RegistryStatus::Removed:
        return Words::tr("Port %1 is a registered port (1024-49151) whose assignment IANA has withdrawn.").arg(port);
    case RegistryStatus::Absent:
    case RegistryStatus::Assigned:
    case RegistryStatus::Unassigned: break;
    }
    return Words::tr("Port %1 is in the range of registered ports (1024-49151), but IANA has not assigned "
                     "it to anyone.")
        .arg(port);
}

QString rangeAnswer(const PortRecord &record)
{
    const QString port = ports(record);
    switch (record.range) {
    case Range::System: return systemAnswer(record.status, port);
    case Range::Registered: return registeredAnswer(record.status, port);
    case Range::Dynamic:
        return Words::tr("Port %1 is a dynamic port (49152-65535): IANA assigns none of these; programs "
                         "take them as they need them.")
            .arg(port);
    case Range::None: break;
    }
    return {};
}

/// Whether this machine hands the port to clients; empty when its setting could not be read.
QString clientAnswer(const PortRecord &record, const SystemSettings &settings)
{
    if (!settings.known || !record.ports)
        return {};
    const PortRange clients = settings.clientRange;
    const QString first = QString::number(clients.first);
    const QString last = QString::number(clients.last);
    if (clients.contains(record.ports->first))
        return Words::tr("This machine hands it to its own outgoing connections, as any port from %1 to %2.")
            .arg(first, last);
    return Words::tr("This machine does not hand it to outgoing connections: it uses %1 to %2 for these.")
        .arg(first, last);
}

QString registryText(const PortRecord &record)
{
    const QString name = fromUtf8(record.name);
    switch (record.status) {
    case RegistryStatus::Reserved:
        return Words::tr("The IANA registry holds this number in reserve under the name “%1”.").arg(name);
    case RegistryStatus::Removed:
        return Words::tr("IANA once assigned this number to “%1” and has withdrawn that.").arg(name);
    case RegistryStatus::Absent:
    case RegistryStatus::Assigned:
    case RegistryStatus::Unassigned: break;
    }
    if (name.isEmpty())
        return Words::tr("The IANA registry assigns this number, but gives it no service name.");
    return Words::tr("The IANA registry assigns this number to the service “%1”. No more is known of it here.")
        .arg(name);
}

QString machineText(const PortRecord &record)
{
    return Words::tr("This machine's services file names it “%1”; the IANA registry does not.").arg(plain(record.name));
}

QString unassignedTitle(const PortRecord &record)
{
    if (record.range == Range::Dynamic)
        return Words::tr("Dynamic port");
    const bool silent = record.status == RegistryStatus::Absent || record.status == RegistryStatus::Assigned;
    return status(silent ? RegistryStatus::Unassigned : record.status);
}

} // namespace

QString transport(Protocol protocol)
{
    switch (protocol) {
    case Protocol::UdpLite: return QStringLiteral("UDP-Lite");
    case Protocol::Raw: return QStringLiteral("RAW");
    case Protocol::Tcp:
    case Protocol::Udp:
    case Protocol::Sctp:
    case Protocol::Dccp:
    case Protocol::Icmp: break;
    }
    return fromUtf8(code(protocol)).toUpper();
}

QString range(Range range)
{
    switch (range) {
    //: Range of port numbers 0-1023
    case Range::System: return Words::tr("System");
    //: Range of port numbers 1024-49151
    case Range::Registered: return Words::tr("Registered");
    //: Range of port numbers 49152-65535
    case Range::Dynamic: return Words::tr("Dynamic");
    //: Instead of a range of port numbers: ICMP has no ports
    case Range::None: return Words::tr("No port");
    }
    return {};
}

QString origin(Origin origin)
{
    switch (origin) {
    //: Whose words an entry shows: the person's own
    case Origin::Note: return Words::tr("My note");
    //: Whose words an entry shows: those of this program
    case Origin::Guide: return Words::tr("Netwharf's guide");
    //: Whose words an entry shows
    case Origin::Registry: return Words::tr("IANA registry");
    //: Whose words an entry shows: the file /etc/services
    case Origin::Machine: return Words::tr("this machine's services file");
    //: Whose words an entry shows: nobody names the port, only its range is known
    case Origin::Unassigned: return Words::tr("its range");
    }
    return {};
}

QString status(RegistryStatus status)
{
    switch (status) {
    case RegistryStatus::Absent: return {};
    //: What the registry says of a port
    case RegistryStatus::Assigned: return Words::tr("Assigned");
    //: What the registry says of a port
    case RegistryStatus::Reserved: return Words::tr("Reserved");
    //: What the registry says of a port
    case RegistryStatus::Unassigned: return Words::tr("Unassigned");
    //: What the registry says of a port: the assignment was withdrawn
    case RegistryStatus::Removed: return Words::tr("Removed");
    }
    return {};
}

QString category(std::string_view tag)
{
    const auto found = std::find_if(std::begin(CategoryNames), std::end(CategoryNames),
                                    [tag](const TagName &name) { return name.first == tag; });
    return found != std::end(CategoryNames) ? Words::tr(found->second) : fromUtf8(tag);
}

QString ports(const PortRecord &record)
{
    if (!record.ports)
        return {};
    const QString first = QString::number(record.ports->first);
    if (record.ports->first == record.ports->last)
        return first;
    return QStringLiteral("%1-%2").arg(first).arg(record.ports->last);
}

QString title(const PortRecord &record, Language language)
{
    const QString label = plain(record.noteLabel);
    if (record.origin == Origin::Note && record.source == Origin::Unassigned)
        return label.isEmpty() ? plain(record.name) : label;
    const QString title = catalogueTitle(record, language);
    //: What a port is for: the person's own label of it, then the words of the catalogue
    return label.isEmpty() ? title : Words::tr("%1 · %2", "label of a note and title").arg(label, title);
}

QString catalogueTitle(const PortRecord &record, Language language)
{
    if (record.source == Origin::Unassigned)
        return unassignedTitle(record);
    if (!record.title.empty())
        return fromUtf8(record.title[language]);
    return plain(record.description.empty() ? record.name : record.description);
}

QString text(const PortRecord &record, Language language, const SystemSettings &settings)
{
    if (!record.text.empty())
        return fromUtf8(record.text[language]);
    switch (record.source) {
    case Origin::Unassigned:
        // A note on a range, or inside a block that has a name, says all there is to say.
        if (record.origin == Origin::Note
            && (record.status == RegistryStatus::Assigned || record.ports->first != record.ports->last))
            return {};
        return both(rangeAnswer(record), clientAnswer(record, settings));
    case Origin::Machine: return machineText(record);
    case Origin::Note:
    case Origin::Guide:
    case Origin::Registry: break;
    }
    return registryText(record);
}

QString safety(const PortRecord &record, Language language)
{
    return fromUtf8(record.safety[language]);
}

} // namespace netwharf::words
