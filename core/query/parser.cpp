// SPDX-License-Identifier: MIT
#include "core/query/completion.h"
#include "core/query/lexer.h"
#include "core/query/query.h"
#include "core/query/querynode.h"
#include "core/query/querytext.h"
#include "core/query/values.h"

#include <algorithm>
#include <set>
#include <span>

namespace netwharf {

namespace {

using Kind = QueryToken::Kind;
using Node = tl::expected<QueryNode, QueryError>;

class Parser
{
public:
    /// With `refused` a condition that is not understood goes there, and reading goes on behind it.
    Parser(const QueryText &text, QueryScope scope, std::vector<QueryError> *refused = nullptr)
        : m_text(text), m_scope(scope), m_tokens(lexQuery(text.plain())), m_refused(refused)
    {}

    bool isEmpty() const { return m_tokens.front().kind == Kind::End; }

    Node query()
    {
        Node node = any();
        if (node && token().kind == Kind::Close)
            return error(QueryErrorCode::UnexpectedParenthesis, token());
        return node;
    }

    /// The free words that every match has.
    std::vector<std::string> requiredWords(const QueryNode &root) const
    {
        std::vector<std::string> words;
        const auto add = [&](const QueryNode &node) {
            if (node.kind == QueryNode::Kind::Test && node.field == QueryField::Word)
                words.push_back(m_typed[node.number]);
        };
        add(root);
        if (root.kind == QueryNode::Kind::All)
            std::for_each(root.children.begin(), root.children.end(), add);
        return words;
    }

private:
    const QueryToken &token() const { return m_tokens[m_at]; }

    Node any()
    {
        return chain(
            QueryNode::Kind::Any, [this] { return all(); }, [this] { return take(Kind::Or); });
    }

    Node all()
    {
        std::set<std::pair<std::string, bool>> seen;
        Node node = chain(
            QueryNode::Kind::All, [this] { return factor(); }, [this] { return take(Kind::And) || startsFactor(); });
        if (node && node->kind == QueryNode::Kind::All)
            std::erase_if(node->children, [&](const QueryNode &child) { return isRepeat(child, seen); });
        if (node && m_scope == QueryScope::Ports)
            joinPorts(*node);
        return node;
    }

    static bool isBarePort(const QueryNode &node)
    {
        const auto *word = node.kind == QueryNode::Kind::Test ? std::get_if<QueryWord>(&node.values.front()) : nullptr;
        return word != nullptr && word->ports && !word->addresses && !word->transport;
    }

    /// "80 443" in the catalogue, where no entry could be both: the same as "80,443".
    void joinPorts(QueryNode &all)
    {
        if (std::count_if(all.children.begin(), all.children.end(), isBarePort) < 2)
            return;
        QueryNode ports = newTest(QueryField::Port);
        for (const QueryNode &child : all.children)
            if (isBarePort(child))
                add(ports, *std::get<QueryWord>(child.values.front()).ports, std::string(m_typed[child.number]));
        std::erase_if(all.children, isBarePort);
        if (all.children.empty())
            all = std::move(ports);
        else
            all.children.push_back(std::move(ports));
    }

    /// One node, or a flat list of them while `more` says so.
    template<typename Next, typename More>
    Node chain(QueryNode::Kind kind, Next next, More more)
    {
        Node first = next();
        if (!first)
            return first;
        QueryNode list;
        list.kind = kind;
        list.children.push_back(std::move(*first));
        while (more()) {
            Node node = next();
            if (!node)
                return node;
            list.children.push_back(std::move(*node));
        }
        if (list.children.size() > 1)
            return list;
        return QueryNode(std::move(list.children.front()));
    }

    bool take(Kind kind)
    {
        if (token().kind != kind)
            return false;
        ++m_at;
        return true;
    }

    bool startsFactor() const
    {
        return token().kind == Kind::Word || token().kind == Kind::Open || token().kind == Kind::Not;
    }

    /// A word asked for twice costs twice and finds the same.
    static bool isRepeat(const QueryNode &node, std::set<std::pair<std::string, bool>> &seen)
    {
        if (node.kind != QueryNode::Kind::Test || node.field != QueryField::Word)
            return false;
        const auto &word = std::get<QueryWord>(node.values.front());
        return !seen.emplace(word.folded, word.isValue()).second;
    }

    Node factor()
    {
        const QueryToken &start = token();
        switch (start.kind) {
        case Kind::Not: return negation();
        case Kind::Open: return group();
        case Kind::Word: ++m_at; return orRefused(start.field ? fieldTest(start) : wordTest(start));
        case Kind::Close: return error(QueryErrorCode::UnexpectedParenthesis, start);
        case Kind::And:
        case Kind::Or: return error(QueryErrorCode::MissingOperand, start);
        case Kind::End: break;
        }
        return error(QueryErrorCode::MissingOperand, m_at > 0 ? m_tokens[m_at - 1] : start);
    }

    Node orRefused(Node node)
    {
        if (node || !m_refused)
            return node;
        m_refused->push_back(std::move(node.error()));
        QueryNode anything;
        anything.kind = QueryNode::Kind::All;
        return anything;
    }

    Node negation()
    {
        const QueryToken &sign = token();
        ++m_at;
        const QueryToken &operand = token();
        const bool hasOperand = operand.begin == sign.end && (operand.kind == Kind::Word || operand.kind == Kind::Open);
        if (!hasOperand)
            return error(QueryErrorCode::MissingOperand, sign);
        if (m_text.plain()[sign.begin] == '-' && operand.kind == Kind::Word && !operand.field && !operand.whole.quoted
            && looksLikeNumbers(operand.whole.text)) {
            if (m_refused)
                ++m_at; // behind the operand
            return orRefused(error(QueryErrorCode::NotAPort, sign.begin, operand.end));
        }
        Node inner = factor();
        if (!inner)
            return inner;
        QueryNode node;
        node.kind = QueryNode::Kind::Not;
        node.children.push_back(std::move(*inner));
        return node;
    }

    Node group()
    {
        const QueryToken &open = token();
        if (++m_depth > MaximumQueryDepth)
            return error(QueryErrorCode::TooDeep, open);
        ++m_at;
        if (token().kind == Kind::Close)
            return error(QueryErrorCode::MissingOperand, open.begin, token().end);
        Node inner = token().kind == Kind::End ? Node(QueryNode{}) : any();
        if (!inner)
            return inner;
        if (!take(Kind::Close))
            return error(QueryErrorCode::UnclosedParenthesis, open);
        --m_depth;
        return inner;
    }

    Node fieldTest(const QueryToken &word)
    {
        const auto field = queryField(word.field->text, m_scope);
        if (!field)
            return error(QueryErrorCode::UnknownField, word.field->begin, word.field->end);
        return valuesTest(*field, word);
    }

    Node valuesTest(QueryField field, const QueryToken &word)
    {
        QueryNode node = newTest(field);
        for (const QueryPiece &piece : word.values) {
            if (piece.text.empty())
                return error(QueryErrorCode::MissingValue, word);
            auto value = readValue(field, piece.text);
            if (!value && value.error() == QueryErrorCode::NotAnAddress)
                if (const auto prefix = prefixError(piece))
                    return tl::unexpected(*prefix);
            if (!value)
                return error(value.error(), piece.begin, piece.end);
            add(node, std::move(*value), piece.text);
        }
        return node;
    }

    Node wordTest(const QueryToken &word)
    {
        const bool isPortList =
            word.values.size() > 1 && std::all_of(word.values.begin(), word.values.end(), [](const QueryPiece &p) {
                return !p.quoted && looksLikeNumbers(p.text);
            });
        if (isPortList)
            return valuesTest(QueryField::Port, word);
        if (const auto likely = wordError(word.whole))
            return tl::unexpected(*likely);
        auto value = readWord(word.whole.text, word.whole.quoted, m_scope);
        if (!value)
            return error(value.error(), word.begin, word.end);
        QueryNode node = newTest(QueryField::Word);
        add(node, std::move(*value), word.whole.text);
        return node;
    }

    /// What nobody looks for as a text, but types for want of a better knowledge of the language.
    std::optional<QueryError> wordError(const QueryPiece &word) const
    {
        if (word.quoted)
            return std::nullopt;
        if (auto meant = withColon(word.text, m_scope)) {
            QueryError missing = error(QueryErrorCode::MissingColon, word.begin, word.end).value();
            missing.meant = std::move(*meant);
            return missing;
        }
        return prefixError(word);
    }

    std::optional<QueryError> prefixError(const QueryPiece &piece) const
    {
        const auto slash = piece.quoted ? std::nullopt : overlongPrefix(piece.text);
        return slash ? std::optional(error(QueryErrorCode::PrefixTooLong, piece.begin + *slash, piece.end).value())
                     : std::nullopt;
    }

    QueryNode newTest(QueryField field) const
    {
        QueryNode node;
        node.field = field;
        node.number = static_cast<std::uint32_t>(m_typed.size());
        return node;
    }

    void add(QueryNode &test, QueryValue value, const std::string &typed)
    {
        test.values.push_back(std::move(value));
        m_typed.push_back(typed);
    }

    tl::unexpected<QueryError> error(QueryErrorCode code, const QueryToken &at) const
    {
        return error(code, at.begin, at.end);
    }

    tl::unexpected<QueryError> error(QueryErrorCode code, std::size_t begin, std::size_t end) const
    {
        const std::string_view typed = m_text.original(begin, end);
        return tl::unexpected(QueryError{code, m_text.originalOffset(begin), typed.size(), std::string(typed)});
    }

    const QueryText &m_text;
    QueryScope m_scope;
    std::vector<QueryToken> m_tokens;
    std::vector<QueryError> *m_refused;
    std::vector<std::string> m_typed; ///< text of each value, by its number
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
};

} // namespace

namespace {

std::optional<QueryError> lengthError(std::string_view text)
{
    const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; });
    return static_cast<std::size_t>(characters) > MaximumQueryLength
               ? std::optional(QueryError{QueryErrorCode::TooLong, 0, text.size(), {}})
               : std::nullopt;
}

} // namespace

std::vector<QueryError> Query::errors(std::string_view text, QueryScope scope)
{
    if (const auto error = lengthError(text))
        return {*error};
    const QueryText plain(text);
    std::vector<QueryError> refused;
    Parser parser(plain, scope, &refused);
    if (parser.isEmpty())
        return {};
    if (auto root = parser.query(); !root)
        refused.push_back(std::move(root.error()));
    return refused;
}

tl::expected<Query, QueryError> Query::parse(std::string_view text, QueryScope scope)
{
    if (const auto error = lengthError(text))
        return tl::unexpected(*error);
    const QueryText plain(text);
    Parser parser(plain, scope);
    Query query;
    if (parser.isEmpty())
        return query;
    auto root = parser.query();
    if (!root)
        return tl::unexpected(std::move(root.error()));
    query.m_words = parser.requiredWords(*root);
    query.m_root = std::make_shared<const QueryNode>(std::move(*root));
    return query;
}

namespace {

/// The single ports that a test asks for; empty when it asks for anything else too.
std::vector<AskedPort> portsOf(const QueryNode &test)
{
    std::vector<AskedPort> ports;
    for (const QueryValue &value : test.values) {
        const auto *word = std::get_if<QueryWord>(&value);
        const auto *span = std::get_if<NumberSpan>(&value);
        if (word && word->ports && !word->addresses)
            span = &*word->ports;
        const bool isPort = word || test.field == QueryField::Port;
        if (!isPort || !span || span->first != span->last || span->first > 65535)
            return {};
        ports.push_back({static_cast<std::uint16_t>(span->first), word ? word->transport : std::nullopt});
    }
    return ports;
}

/// The transports with ports that a test asks for: "proto:udp", "udp".
std::vector<Protocol> transportsOf(const QueryNode &test)
{
    std::vector<Protocol> transports;
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp, Protocol::Sctp, Protocol::Dccp}) {
        const bool isAsked = std::any_of(test.values.begin(), test.values.end(), [&](const QueryValue &value) {
            const auto *codes = std::get_if<CodeSet>(&value);
            const auto *word = std::get_if<QueryWord>(&value);
            return test.field == QueryField::Protocol ? codes && codes->contains(protocol)
                                                      : word && protocolFromCode(word->folded) == protocol;
        });
        if (isAsked)
            transports.push_back(protocol);
    }
    return transports;
}

} // namespace

std::vector<AskedPort> Query::askedPorts() const
{
    if (!m_root || m_root->kind == QueryNode::Kind::Any || m_root->kind == QueryNode::Kind::Not)
        return {};
    const bool isOne = m_root->kind == QueryNode::Kind::Test;
    std::vector<AskedPort> ports;
    std::vector<Protocol> transports;
    for (const QueryNode &test : isOne ? std::span(m_root.get(), 1) : std::span(m_root->children)) {
        const bool isTest = test.kind == QueryNode::Kind::Test;
        const auto portsHere = isTest ? portsOf(test) : std::vector<AskedPort>{};
        const auto transportsHere = isTest ? transportsOf(test) : std::vector<Protocol>{};
        const bool isFirst = portsHere.empty() ? transports.empty() : ports.empty();
        if ((portsHere.empty() && transportsHere.empty()) || !isFirst)
            return {};
        if (portsHere.empty())
            transports = transportsHere;
        else
            ports = portsHere;
    }
    std::set<AskedPort> asked;
    for (const AskedPort &port : ports) {
        if (transports.empty())
            asked.insert(port);
        for (const Protocol transport : transports)
            if (port.transport.value_or(transport) == transport)
                asked.insert({port.port, transport});
    }
    return {asked.begin(), asked.end()};
}

} // namespace netwharf
