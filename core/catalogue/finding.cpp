// SPDX-License-Identifier: MIT
#include "core/catalogue/finding.h"

#include "core/text/visible.h"

namespace netwharf {

std::string_view reason(FindingCode code)
{
    switch (code) {
    case FindingCode::FileUnreadable: return "cannot be read";
    case FindingCode::BadUtf8: return "not UTF-8";
    case FindingCode::TooLarge: return "too large";
    case FindingCode::UnclosedQuote: return "a quote is never closed";
    case FindingCode::TextAfterQuote: return "text after a closing quote";
    case FindingCode::QuoteInField: return "a quote inside an unquoted field";
    case FindingCode::MissingColumn: return "missing column";
    case FindingCode::UnknownColumn: return "unknown column";
    case FindingCode::FieldCount: return "not as many fields as the header has";
    case FindingCode::TooFewRows: return "too few rows";
    case FindingCode::BadDate: return "not a date";
    case FindingCode::BadPort: return "not a port";
    case FindingCode::BadRange: return "the range runs backwards";
    case FindingCode::BadTransport: return "not a transport";
    case FindingCode::PortWithoutTransport: return "port and transport do not fit";
    case FindingCode::BadStatus: return "not a status";
    case FindingCode::BadName: return "not a service name";
    case FindingCode::BadAlias: return "not an alias";
    case FindingCode::BadCategory: return "not a category";
    case FindingCode::BadCommonness: return "commonness is not 1, 2 or 3";
    case FindingCode::BadOfficial: return "official is not yes or no";
    case FindingCode::BadFlag: return "not a flag";
    case FindingCode::OfficialDisagrees: return "the registry disagrees with official";
    case FindingCode::Duplicate: return "this port, transport and service stand here twice";
    case FindingCode::MissingLanguage: return "missing in a language";
    case FindingCode::TooLong: return "too long";
    case FindingCode::SameText: return "the same text in two languages";
    case FindingCode::HalfWidthPunctuation: return "half-width punctuation between Han characters";
    case FindingCode::ControlCharacter: return "control or invisible character";
    case FindingCode::UntrimmedText: return "needless space";
    }
    return {};
}

std::string describe(const Finding &finding)
{
    std::string result = finding.file;
    if (finding.line != 0)
        result += ':' + std::to_string(finding.line);
    result += ": ";
    result += reason(finding.code);
    if (!finding.detail.empty())
        result += ": " + text::visible(finding.detail);
    return result;
}

} // namespace netwharf
