// SPDX-License-Identifier: MIT
#include "app/i18n/bindplacewords.h"

#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"
#include "core/advise/bindrules.h"

#include <algorithm>

namespace netwharf::words {

namespace {

QString interfaceName(std::uint32_t index, const BindSettings &settings)
{
    const auto found = settings.interfaces.find(index);
    return found != settings.interfaces.end() ? plain(found->second) : QString::number(index);
}

bool isBroadcast(const IpAddress &address)
{
    return address == IpAddress::parse("255.255.255.255");
}

QString otherProtocol(const OtherProtocol &other, const BindContext &context)
{
    const QString protocol = transport(other.protocol);
    const QString port = QString::number(context.answer.question.port);
    if (other.bindable)
        //: A remark: %1 TCP or UDP, %2 a port number
        return Words::tr("%1 port %2 can be bound: what is in use is the port of the other protocol.")
            .arg(protocol, port);
    if (!other.reason)
        //: A remark beside another answer: %1 TCP or UDP, %2 a port number
        return Words::tr("%1 port %2 cannot be bound; ask about %2/%3 to see why.")
            .arg(protocol, port, protocol.toLower());
    //: A remark beside another answer: %1 TCP or UDP, %2 a port number, %3 a sentence that says why, %4 "53/udp"
    return inserted(Words::tr("%1 port %2 cannot be bound: %3 Ask about %4 for more."),
                    {protocol, port, bindReason(*other.reason, context), port + QLatin1Char('/') + protocol.toLower()});
}

} // namespace

QString bindAddress(const BindContext &context)
{
    const BindQuestion &question = context.answer.question;
    const QString text = QString::fromStdString(context.answer.address.toString());
    return question.interfaceIndex == 0
               ? text
               : text + QLatin1Char('%') + interfaceName(question.interfaceIndex, context.settings);
}

QString bindEnd(const Socket &socket, const Tables &tables)
{
    QString text = QString::fromStdString(socket.local.toString());
    if (const std::string name = tables.interfaceName(socket); !name.empty())
        text.insert(text.lastIndexOf(QLatin1Char(':')), QLatin1Char('%') + plain(name));
    return text;
}

QStringList bindRemarks(const BindContext &context)
{
    const BindAnswer &answer = context.answer;
    QStringList remarks;
    if (answer.other)
        remarks.append(otherProtocol(*answer.other, context));
    const bool isTcp = answer.question.protocol == Protocol::Tcp;
    if (answer.bindable && isTcp && (answer.address.isMulticast() || isBroadcast(answer.address)))
        remarks.append(Words::tr("%1 stands for several machines: TCP lets it be bound, but nobody can connect to it.")
                           .arg(bindAddress(context)));
    return remarks;
}

namespace bindplace {

QString askedPlace(const BindContext &context)
{
    const BindQuestion &question = context.answer.question;
    if (question.interfaceIndex != 0 && context.answer.address.isUnspecified())
        //: Where a program listens: %1 "all addresses", %2 the name of an interface
        return inserted(Words::tr("%1 of %2", "addresses, interface"),
                        {address(context.answer.address), interfaceName(question.interfaceIndex, context.settings)});
    if (!question.address || !question.address->isUnspecified())
        return context.answer.address.isUnspecified() ? address(context.answer.address) : bindAddress(context);
    if (question.address->family() == Family::Ipv4)
        return Words::tr("all IPv4 addresses");
    return question.v6Only.value_or(context.settings.v6OnlyByDefault)
               //: IPV6_V6ONLY is the name of a socket option
               ? Words::tr("all IPv6 addresses (IPV6_V6ONLY)")
               : address(*question.address);
}

QString addressReason(const BindContext &context)
{
    const IpAddress &address = context.answer.address;
    const std::uint32_t interface = context.answer.question.interfaceIndex;
    const QString text = QString::fromStdString(address.toString());
    if (address.family() == Family::Ipv6 && address.isLinkLocal() && interface == 0)
        return Words::tr("%1 is a link-local address: it means nothing without the interface that it belongs to.")
            .arg(text);
    if (address.isMulticast())
        return Words::tr("%1 is a multicast address: TCP cannot use it.").arg(text);
    const auto &known = context.settings.addresses;
    const auto elsewhere =
        std::find_if(known.begin(), known.end(), [&](const LocalAddress &local) { return local.address == address; });
    if (interface != 0 && elsewhere != known.end())
        //: %1 an address, %2 and %3 names of interfaces
        return Words::tr("%1 belongs to the interface %2, not to %3.")
            .arg(text, interfaceName(elsewhere->interfaceIndex, context.settings),
                 interfaceName(interface, context.settings));
    return Words::tr("%1 is not an address of this machine.").arg(bindAddress(context));
}

QString unreadyReason(const BindContext &context)
{
    const LocalAddress *local = bindrules::unreadyAddress(context.answer.question, context.settings);
    const QString text = bindAddress(context);
    if (local != nullptr && local->state == AddressState::Duplicate)
        //: %1 an address, %2 the name of an interface
        return Words::tr(
                   "%1 belongs to the interface %2, but another machine in that network has it too, so it is not used "
                   "(duplicate address detection).")
            .arg(text, interfaceName(local->interfaceIndex, context.settings));
    return Words::tr("%1 is an address of this machine, but not ready: whether another machine has it too is still "
                     "being found out "
                     "(duplicate address detection).")
        .arg(text);
}

QString familyReason(const BindContext &context)
{
    const QString text = QString::fromStdString(context.answer.address.toString());
    if (context.answer.address.isMapped() && context.settings.hasIpv6)
        return Words::tr("%1 is an IPv4 address, and the socket would be for IPv6 only.").arg(text);
    return Words::tr("IPv6 is switched off on this machine, so %1 cannot be used.").arg(text);
}

} // namespace bindplace

} // namespace netwharf::words
