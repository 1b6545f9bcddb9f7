// SPDX-License-Identifier: MIT
#include "app/i18n/reachwords.h"

#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <algorithm>

namespace netwharf::words {

namespace {

constexpr std::size_t MostNetworks = 4;

QString interfaceName(std::uint32_t index, const NetworkNamespace &space)
{
    const auto found = space.interfaces.find(index);
    return found != space.interfaces.end() ? plain(found->second) : QString::number(index);
}

/// Of a wildcard, whatever the interface.
QString everyAddress(bool ipv4, bool ipv6)
{
    if (ipv4 && ipv6)
        return Words::tr("all addresses");
    return ipv4 ? Words::tr("all IPv4 addresses") : Words::tr("all IPv6 addresses");
}

QString onInterface(const QString &address, std::uint32_t index, const NetworkNamespace &space)
{
    if (index == 0)
        return address;
    //: %1 an address or "all addresses", %2 a network interface
    return Words::tr("%1 on %2", "address, interface").arg(address, interfaceName(index, space));
}

QString meantTag(MeantFor meant)
{
    switch (meant) {
    case MeantFor::Anyone: break;
    //: For whom services on a port usually are; short, in a table
    case MeantFor::OwnPrograms: return Words::tr("usually for own programs");
    //: For whom services on a port usually are; short, in a table
    case MeantFor::Developers: return Words::tr("usually for developers");
    //: For whom services on a port usually are; short, in a table
    case MeantFor::Administrators: return Words::tr("usually for administrators");
    }
    return {};
}

QString meantSentence(MeantFor meant)
{
    switch (meant) {
    case MeantFor::Anyone: break;
    case MeantFor::OwnPrograms:
        return Words::tr(
            "Services on this port are usually meant for programs of this machine, or of a few known ones.");
    case MeantFor::Developers:
        return Words::tr(
            "Services on this port are usually meant for developers, on this machine or in a network they trust.");
    case MeantFor::Administrators:
        return Words::tr("Services on this port control something and are usually meant for administrators only.");
    }
    return {};
}

/// The addresses that others in at least this circle can come to.
QString networkList(const Networks &networks, const NetworkNamespace &space, Exposure least = Exposure::LocalNetwork)
{
    QStringList list;
    for (const LocalAddress &local : networks.addresses) {
        if (exposureOf(local.address) < least)
            continue;
        if (static_cast<std::size_t>(list.size()) == MostNetworks) {
            list << QStringLiteral("…");
            break;
        }
        list << onInterface(QString::fromStdString(local.address.toString()), local.interfaceIndex, space);
    }
    return list.join(listSeparator());
}

} // namespace

PortRecord recordOf(const ReachLine &line, const Catalogue &catalogue)
{
    return line.row.service != NoEntry ? catalogue.at(line.row.service)
                                       : catalogue.answer(line.port(), transportOf(line.transport()));
}

QString reachAddress(const ReachAddress &address, const NetworkNamespace &space)
{
    const bool ipv6 = address.address.family() == Family::Ipv6;
    const QString text = address.address.isUnspecified() ? everyAddress(!ipv6 || address.dualStack, ipv6)
                                                         : QString::fromStdString(address.address.toString());
    return onInterface(text, address.interfaceIndex, space);
}

QString reachAddresses(const ReachLine &line, const Tables &tables)
{
    const NetworkNamespace &space = tables.namespaceOf(line.row.socket);
    bool ipv4 = false;
    bool ipv6 = false;
    QStringList texts;
    for (const ReachAddress &address : line.addresses) {
        if (!address.address.isUnspecified() || address.interfaceIndex != 0) {
            texts << reachAddress(address, space);
            continue;
        }
        const bool isV6 = address.address.family() == Family::Ipv6;
        ipv4 = ipv4 || !isV6 || address.dualStack;
        ipv6 = ipv6 || isV6;
    }
    if (ipv4 || ipv6)
        texts.prepend(everyAddress(ipv4, ipv6));
    const QString text = texts.join(listSeparator());
    const QString name = line.isElsewhere() ? networkNamespace(space) : QString();
    return name.isEmpty() ? text : QStringLiteral("%1 · %2").arg(name, text);
}

QString reachUser(const ReachLine &line, const Tables &tables)
{
    return line.program.uid ? plain(tables.user(*line.program.uid)) : QString();
}

QString safetyTags(const PortRecord &record)
{
    QStringList tags;
    if (record.cleartext)
        //: Of a service: what it sends is not encrypted
        tags << Words::tr("cleartext");
    if (record.legacy)
        //: Of a service: there is something newer
        tags << Words::tr("outdated");
    if (const QString meant = meantTag(meantFor(record)); !meant.isEmpty())
        tags << meant;
    return tags.join(QStringLiteral(" · "));
}

QStringList safetySentences(const PortRecord &record, Language language)
{
    QStringList sentences;
    if (record.cleartext && !record.secureAlternative.empty())
        sentences << Words::tr("What is sent on this port is usually not encrypted. Encrypted instead: %1.")
                         .arg(plain(record.secureAlternative).replace(QStringLiteral("; "), listSeparator()));
    else if (record.cleartext)
        sentences << Words::tr("What is sent on this port is usually not encrypted.");
    if (record.legacy)
        sentences << Words::tr("The service that this port is known for is outdated.");
    if (const QString meant = meantSentence(meantFor(record)); !meant.isEmpty())
        sentences << meant;
    if (const QString remark = safety(record, language); !remark.isEmpty())
        sentences << remark;
    return sentences;
}

QString reachNews(const ReachVerdict &verdict, const QString &accepted)
{
    switch (verdict.news) {
    case ReachNews::Unjudged:
    case ReachNews::Known: break;
    case ReachNews::New:
        //: Of a listening port: it was not there when the list was accepted; %1 a moment or a day
        return accepted.isEmpty() ? Words::tr("new", "a listening port") : Words::tr("new since %1").arg(accepted);
    case ReachNews::Wider:
    case ReachNews::Narrower:
        //: Of a listening port: %1 who could reach it when it was accepted: "this machine only"
        return Words::tr("was: %1").arg(exposure(verdict.before));
    }
    return {};
}

QString reachGone(const GoneReach &gone)
{
    if (gone.now == Exposure::None)
        //: Of a port that was accepted as known
        return Words::tr("nobody listens now");
    //: Of a port that was accepted as known: %1 who can reach it now
    return Words::tr("now: %1").arg(exposure(gone.now));
}

QString knownProgram(const KnownReach &known, const Tables &tables)
{
    const std::string &path = known.program.executable;
    if (!path.empty())
        return plain(std::string_view(path).substr(path.find_last_of('/') + 1));
    if (!known.program.unit.empty())
        return plain(known.program.unit);
    if (known.program.uid)
        //: A program of which only the user is known; %1 a user name
        return Words::tr("a program of %1").arg(plain(tables.user(*known.program.uid)));
    return Words::tr("a program");
}

QString networks(const NetworkNamespace &space)
{
    const Networks networks = networksOf(space);
    if (!networks.known)
        return Words::tr("“Anyone” is whoever has a way to an address of this machine.");
    if (!networks.hasIpv4 && !networks.hasIpv6)
        return Words::tr("This machine is in no network now. “Anyone” is everyone in the networks that it joins.");
    if (networks.isPublic)
        return Words::tr("This machine has public addresses (%1): “anyone” may be the whole internet.")
            .arg(networkList(networks, space, Exposure::Everywhere));
    const QString list = networkList(networks, space);
    if (list.isEmpty())
        return Words::tr("“Anyone” is everyone in the networks that this machine is in. It has no public address.");
    return Words::tr("“Anyone” is everyone in the networks that this machine is in (%1). It has no public address.")
        .arg(list);
}

QString networkAddresses(const NetworkNamespace &space)
{
    return networkList(networksOf(space), space);
}

QString reachableLater(const ReachLine &line, const NetworkNamespace &space)
{
    if (line.exposure <= Exposure::ThisMachine || canComeNow(line, space))
        return {};
    return Words::tr("There is no address of that kind now: nobody else can come until there is one.");
}

QString reachLimits()
{
    return Words::tr("By the addresses that programs have bound; firewalls are not looked at.");
}

QString clientSockets(int count)
{
    if (count == 0)
        return {};
    //: UDP sockets on ports that the system hands to clients
    return Words::tr("%Ln UDP socket(s) on client ports wait for answers; they are no services.", nullptr, count);
}

QString sentences(const QStringList &all)
{
    QString text;
    for (const QString &one : all)
        //: Two whole sentences one after the other; Chinese needs no space between them
        text = text.isEmpty() ? one : Words::tr("%1 %2").arg(text, one);
    return text;
}

QString baselineProblem(BaselineProblem problem, const QString &path)
{
    const QString file = plain(path.toStdString());
    switch (problem) {
    case BaselineProblem::NotABaseline: return Words::tr("The file %1 is no list of what was accepted.").arg(file);
    case BaselineProblem::NewerVersion:
        return Words::tr("The file %1 is of a newer Netwharf; it stays as it is.").arg(file);
    case BaselineProblem::TooLarge:
        return Words::tr("The file %1 is too large to be a list of what was accepted.").arg(file);
    }
    return {};
}

} // namespace netwharf::words
