// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"
#include "core/query/completion.h"

#include <QLocale>

namespace netwharf::words {

namespace {

/// Long enough to recognise what was typed, short enough for a line.
QString shortened(const std::string &word)
{
    constexpr int Longest = 60;
    const QString shown = plain(word);
    return shown.size() > Longest ? shown.left(Longest) + QStringLiteral("…") : shown;
}

} // namespace

QString queryError(const QueryError &error)
{
    const QString word = shortened(error.word);
    switch (error.code) {
    case QueryErrorCode::UnknownField:
        if (netwharf::queryField(error.word, QueryScope::Events))
            //: %1 the name of a filter field, as "event"
            return Words::tr("“%1” asks for what happened: the page Activity alone knows it.").arg(word);
        return Words::tr("There is no filter field “%1”.").arg(word);
    case QueryErrorCode::MissingValue: return Words::tr("“%1” needs a value after the colon.").arg(word);
    case QueryErrorCode::MissingColon:
        //: %1 what was typed, as "port>1024"; %2 what may have been meant, as "port:>1024"
        return inserted(Words::tr("“%1” lacks a colon: did you mean “%2”?"), {word, shortened(error.meant)});
    case QueryErrorCode::NotAPort: return Words::tr("“%1” is not a port number.").arg(word);
    case QueryErrorCode::PortOutOfRange:
        return Words::tr("“%1” is not a port: port numbers go from 0 to 65535.").arg(word);
    case QueryErrorCode::RangeBackwards: return Words::tr("The range “%1” ends before it begins.").arg(word);
    case QueryErrorCode::NotAnAddress: return Words::tr("“%1” is not an IP address or network.").arg(word);
    case QueryErrorCode::PrefixTooLong:
        return Words::tr("“%1” is too long a prefix: /32 is the longest of IPv4, /128 of IPv6.").arg(word);
    case QueryErrorCode::NotANumber: return Words::tr("“%1” is not a number.").arg(word);
    case QueryErrorCode::NotADuration:
        return Words::tr("“%1” is not a duration like 500ms, 5s, 10m, 2h or 1d.").arg(word);
    case QueryErrorCode::UnknownProtocol: return Words::tr("There is no protocol “%1” here.").arg(word);
    case QueryErrorCode::UnknownState: return Words::tr("There is no state “%1”.").arg(word);
    case QueryErrorCode::UnknownDirection:
        return Words::tr("“%1” is not a direction: use listening, incoming, outgoing or none.").arg(word);
    case QueryErrorCode::UnknownRange:
        return Words::tr("“%1” is not a range: use system, registered, dynamic or none.").arg(word);
    case QueryErrorCode::UnknownOrigin:
        return Words::tr("“%1” is not a source: use note, guide, registry, machine or range.").arg(word);
    case QueryErrorCode::UnknownOwnerKind:
        return Words::tr("“%1” is not a kind of owner: use process, shared, hidden, queued, in_flight, "
                         "kernel, closed or pending.")
            .arg(word);
    case QueryErrorCode::NotYesOrNo: return Words::tr("“%1” is neither yes nor no.").arg(word);
    case QueryErrorCode::UnknownExposure:
        return Words::tr("“%1” does not say who can reach it: use machine, network, everywhere or none.").arg(word);
    case QueryErrorCode::UnknownScope:
        return Words::tr("“%1” does not say where the other end is: use machine, network, internet or none.").arg(word);
    case QueryErrorCode::UnknownEvent:
        return Words::tr("“%1” is not an event: use opened, changed or closed.").arg(word);
    case QueryErrorCode::UnclosedParenthesis: return Words::tr("A parenthesis is opened but not closed.");
    case QueryErrorCode::UnexpectedParenthesis: return Words::tr("A parenthesis is closed where nothing stands open.");
    case QueryErrorCode::MissingOperand: return Words::tr("Something is missing beside “%1”.").arg(word);
    case QueryErrorCode::TooLong:
        return Words::tr("The filter is too long: %1 characters are the limit.")
            .arg(QLocale().toString(static_cast<qulonglong>(MaximumQueryLength)));
    case QueryErrorCode::TooDeep: return Words::tr("There are too many parentheses inside each other.");
    }
    return {};
}

QString queryField(QueryField field)
{
    switch (field) {
    //: What a filter field asks for; shown beside its name while one types
    case QueryField::Port: return Words::tr("port at either end");
    case QueryField::LocalPort: return Words::tr("local port");
    case QueryField::RemotePort: return Words::tr("remote port");
    case QueryField::Address: return Words::tr("address or network at either end");
    case QueryField::LocalAddress: return Words::tr("local address or network");
    case QueryField::RemoteAddress: return Words::tr("remote address or network");
    case QueryField::Protocol: return Words::tr("protocol");
    case QueryField::State: return Words::tr("state or group of states");
    case QueryField::Process: return Words::tr("name of the process");
    case QueryField::Pid: return Words::tr("process ID");
    case QueryField::User: return Words::tr("user who owns the socket");
    case QueryField::Service: return Words::tr("service the port is known for");
    case QueryField::Direction: return Words::tr("who opened the connection");
    case QueryField::Range: return Words::tr("range of the port");
    case QueryField::Exposure: return Words::tr("who can reach a listening socket");
    case QueryField::Scope: return Words::tr("where the other end is");
    case QueryField::Owner: return Words::tr("kind of owner");
    case QueryField::Unit: return Words::tr("systemd unit or container");
    case QueryField::Executable: return Words::tr("executable file");
    case QueryField::Interface: return Words::tr("network interface");
    case QueryField::Namespace: return Words::tr("network namespace");
    case QueryField::Age: return Words::tr("how long it has been open: <5s, 1h-2h");
    case QueryField::Event: return Words::tr("what happened");
    case QueryField::Category: return Words::tr("what the port is for");
    case QueryField::Origin: return Words::tr("whose words explain it");
    case QueryField::Name: return Words::tr("name of the service");
    case QueryField::Note: return Words::tr("text of your note");
    case QueryField::InUse: return Words::tr("used here and now");
    case QueryField::Cleartext: return Words::tr("unencrypted");
    case QueryField::Word: break;
    }
    return {};
}

namespace {

template<typename Enum, typename ToWords>
QString wordsOf(const std::string &value, Enum last, ToWords toWords)
{
    for (unsigned i = 0; i <= static_cast<unsigned>(last); ++i)
        if (code(static_cast<Enum>(i)) == value)
            return toWords(static_cast<Enum>(i));
    return {};
}

QString stateValue(const std::string &value)
{
    if (value == "listening")
        return stateGroup(StateGroup::Listening);
    if (value == "established")
        return stateGroup(StateGroup::Established);
    if (value == "other")
        return stateGroup(StateGroup::Other);
    const auto known = stateFromName(value);
    return known ? state(*known) : QString();
}

} // namespace

QString queryValue(QueryField field, const std::string &value)
{
    switch (field) {
    case QueryField::State: return stateValue(value);
    case QueryField::Direction: return wordsOf(value, Direction::Outgoing, direction);
    case QueryField::Range: return wordsOf(value, Range::None, [](Range each) { return range(each); });
    case QueryField::Exposure: return wordsOf(value, Exposure::Everywhere, exposure);
    case QueryField::Scope: return wordsOf(value, Scope::Internet, scope);
    case QueryField::Event: return wordsOf(value, RowChangeKind::Closed, rowChange);
    case QueryField::Origin: return wordsOf(value, Origin::Unassigned, [](Origin each) { return origin(each); });
    case QueryField::Category: return category(value);
    default: return {};
    }
}

} // namespace netwharf::words
