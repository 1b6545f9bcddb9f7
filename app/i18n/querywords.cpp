// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

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
    case QueryErrorCode::UnknownField: return Words::tr("There is no filter field “%1”.").arg(word);
    case QueryErrorCode::MissingValue: return Words::tr("“%1” needs a value after the colon.").arg(word);
    case QueryErrorCode::NotAPort: return Words::tr("“%1” is not a port number.").arg(word);
    case QueryErrorCode::PortOutOfRange:
        return Words::tr("“%1” is not a port: port numbers go from 0 to 65535.").arg(word);
    case QueryErrorCode::RangeBackwards: return Words::tr("The range “%1” ends before it begins.").arg(word);
    case QueryErrorCode::NotAnAddress: return Words::tr("“%1” is not an IP address or network.").arg(word);
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
    case QueryErrorCode::UnclosedParenthesis: return Words::tr("A parenthesis is opened but not closed.");
    case QueryErrorCode::UnexpectedParenthesis:
        return Words::tr("A parenthesis is closed where nothing stands open.");
    case QueryErrorCode::MissingOperand: return Words::tr("Something is missing beside “%1”.").arg(word);
    case QueryErrorCode::TooLong:
        return Words::tr("The filter is too long: %1 characters are the limit.").arg(MaximumQueryLength);
    case QueryErrorCode::TooDeep: return Words::tr("There are too many parentheses inside each other.");
    }
    return {};
}

} // namespace netwharf::words
