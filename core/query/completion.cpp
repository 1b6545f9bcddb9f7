// SPDX-License-Identifier: MIT
#include "core/query/completion.h"

#include "core/query/lexer.h"
#include "core/query/querytext.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <initializer_list>

namespace netwharf {

namespace {

/// The place in plain() that byte `offset` of the original became.
std::size_t plainOffset(const QueryText &text, std::size_t offset)
{
    std::size_t position = 0;
    while (position < text.plain().size() && text.originalOffset(position) < offset)
        ++position;
    return position;
}

std::string typedPart(std::string_view plain, std::size_t begin, std::size_t cursor)
{
    std::string typed(plain.substr(begin, cursor - begin));
    std::erase(typed, '"');
    return typed;
}

bool canBecomeField(std::string_view typed, QueryScope scope)
{
    const auto names = queryFieldNames(scope);
    return std::any_of(names.begin(), names.end(), [typed](std::string_view name) {
        return name.size() >= typed.size() && text::equalsIgnoringCase(name.substr(0, typed.size()), typed);
    });
}

/// The word that the cursor is in or straight behind; null between words.
const QueryToken *wordAt(const std::vector<QueryToken> &tokens, std::size_t cursor)
{
    const auto found = std::find_if(tokens.begin(), tokens.end(), [cursor](const QueryToken &token) {
        const bool isWord = token.kind == QueryToken::Kind::Word || token.kind == QueryToken::Kind::Or
                            || token.kind == QueryToken::Kind::And;
        return isWord && token.begin < cursor && cursor <= token.end;
    });
    return found == tokens.end() ? nullptr : &*found;
}

/// Of a word with a field the value that the cursor is in.
const QueryPiece *valueAt(const QueryToken &word, std::size_t cursor)
{
    for (const QueryPiece &value : word.values)
        if (value.begin <= cursor && cursor <= value.end)
            return &value;
    return nullptr;
}

template<typename Enum>
std::vector<std::string> codes(std::initializer_list<Enum> values)
{
    std::vector<std::string> texts;
    for (const Enum value : values)
        texts.emplace_back(code(value));
    return texts;
}

std::vector<std::string> states()
{
    std::vector<std::string> texts{"listening", "established", "other"};
    for (int i = 0; i < SocketStateCount; ++i) {
        std::string name = text::toLower(code(static_cast<SocketState>(i)));
        // "listen" and "established" stand for their whole groups.
        if (name != "listen" && name != "established")
            texts.push_back(std::move(name));
    }
    return texts;
}

} // namespace

std::optional<QueryCompletion> completionAt(std::string_view original, std::size_t cursor, QueryScope scope)
{
    const QueryText text(original);
    const std::size_t at = plainOffset(text, std::min(cursor, original.size()));
    const auto tokens = lexQuery(text.plain());
    const auto completion = [&](std::size_t begin, std::size_t end) {
        return QueryCompletion{text.originalOffset(begin), text.originalOffset(end), typedPart(text.plain(), begin, at),
                               std::nullopt, true};
    };
    const QueryToken *word = wordAt(tokens, at);
    if (!word)
        return completion(at, at);
    const bool inName = !word->field || at < word->whole.begin;
    if (inName) {
        QueryCompletion name = completion(word->begin, word->field ? word->field->end : word->end);
        name.atWordEnd = !word->field;
        const bool isQuoted = !word->field && word->whole.quoted;
        return !isQuoted && canBecomeField(name.typed, scope) ? std::optional(name) : std::nullopt;
    }
    const auto field = queryField(word->field->text, scope);
    const QueryPiece *piece = valueAt(*word, at);
    if (!field || !piece)
        return std::nullopt;
    QueryCompletion value = completion(piece->begin, piece->end);
    value.field = field;
    value.atWordEnd = piece->end == word->end;
    const bool compares = value.typed.starts_with('<') || value.typed.starts_with('>');
    return compares ? std::nullopt : std::optional(value);
}

std::vector<std::string> fixedValues(QueryField field)
{
    switch (field) {
    case QueryField::Protocol:
        return codes({Protocol::Tcp, Protocol::Udp, Protocol::UdpLite, Protocol::Sctp, Protocol::Dccp, Protocol::Raw,
                      Protocol::Icmp});
    case QueryField::State: return states();
    case QueryField::Direction:
        return codes({Direction::Listening, Direction::Incoming, Direction::Outgoing, Direction::None});
    case QueryField::Range: return codes({Range::System, Range::Registered, Range::Dynamic, Range::None});
    case QueryField::Exposure:
        return codes({Exposure::ThisMachine, Exposure::LocalNetwork, Exposure::Everywhere, Exposure::None});
    case QueryField::Scope: return codes({Scope::ThisMachine, Scope::LocalNetwork, Scope::Internet, Scope::None});
    case QueryField::Event: return codes({RowChangeKind::Opened, RowChangeKind::Changed, RowChangeKind::Closed});
    case QueryField::Owner:
        return codes({OwnerKind::Process, OwnerKind::Shared, OwnerKind::Hidden, OwnerKind::Queued, OwnerKind::InFlight,
                      OwnerKind::Kernel, OwnerKind::Closed, OwnerKind::Pending});
    case QueryField::Origin:
        return codes({Origin::Note, Origin::Guide, Origin::Registry, Origin::Machine, Origin::Unassigned});
    case QueryField::InUse:
    case QueryField::Cleartext: return {"yes", "no"};
    case QueryField::Age: return {"5s", "1m", "10m", "1h", "1d"};
    default: return {};
    }
}

std::string writtenValue(std::string_view value)
{
    std::string written;
    bool needsQuotes = value.empty();
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || byte < 0x20 || byte == 0x7f)
            continue;
        // What full-width forms and “ ” turn into is read by the language as well.
        needsQuotes = needsQuotes || byte >= 0x80 || text::isSpace(c) || c == '(' || c == ')' || c == ',' || c == ':'
                      || c == '<' || c == '>';
        written += c;
    }
    return needsQuotes ? '"' + written + '"' : written;
}

} // namespace netwharf
