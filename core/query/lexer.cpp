// SPDX-License-Identifier: MIT
#include "core/query/lexer.h"

#include "core/query/values.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace netwharf {

namespace {

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<QueryToken> run()
    {
        while (true) {
            while (!atEnd() && text::isSpace(m_text[m_at]))
                ++m_at;
            m_tokens.push_back(next());
            if (m_tokens.back().kind == QueryToken::Kind::End)
                return std::move(m_tokens);
        }
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    QueryToken next()
    {
        if (atEnd())
            return sign(QueryToken::Kind::End, 0);
        switch (m_text[m_at]) {
        case '(': return sign(QueryToken::Kind::Open, 1);
        case ')': return sign(QueryToken::Kind::Close, 1);
        case '-':
        case '!':
            if (!followsNot())
                return sign(QueryToken::Kind::Not, 1);
            break;
        default: break;
        }
        return word();
    }

    /// A second sign straight after the first belongs to the word.
    bool followsNot() const
    {
        return !m_tokens.empty() && m_tokens.back().kind == QueryToken::Kind::Not && m_tokens.back().end == m_at;
    }

    QueryToken sign(QueryToken::Kind kind, std::size_t length)
    {
        QueryToken token;
        token.kind = kind;
        token.begin = m_at;
        m_at += length;
        token.end = m_at;
        return token;
    }

    /// End of the token that starts at m_at: a space or parenthesis outside quotes.
    std::size_t wordEnd() const
    {
        bool quoted = false;
        std::size_t i = m_at;
        for (; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && (text::isSpace(c) || c == '(' || c == ')'))
                break;
        }
        return i;
    }

    QueryToken word()
    {
        QueryToken token;
        token.kind = QueryToken::Kind::Word;
        token.begin = m_at;
        token.end = wordEnd();
        const std::size_t colon = fieldColon(token.begin, token.end);
        if (colon != std::string_view::npos)
            token.field = piece(token.begin, colon);
        const std::size_t start = token.field ? colon + 1 : token.begin;
        token.whole = piece(start, token.end);
        splitAtCommas(token, start);
        m_at = token.end;
        if (!token.field && !token.whole.quoted) {
            if (text::equalsIgnoringCase(token.whole.text, "or"))
                token.kind = QueryToken::Kind::Or;
            else if (text::equalsIgnoringCase(token.whole.text, "and"))
                token.kind = QueryToken::Kind::And;
        }
        return token;
    }

    /// Where the colon after a field's name is; npos for words without one. Names of fields have no
    /// digits, so that addresses, whole or half typed, are words.
    std::size_t fieldColon(std::size_t begin, std::size_t end) const
    {
        const std::string_view token = m_text.substr(begin, end - begin);
        const std::size_t colon = token.find(':');
        const std::string_view name = token.substr(0, colon);
        if (colon == std::string_view::npos || colon == 0 || name.front() == '['
            || name.find('"') != std::string_view::npos || std::any_of(name.begin(), name.end(), text::isDigit)
            || readAddressBlock(token) || overlongPrefix(token))
            return std::string_view::npos;
        return begin + colon;
    }

    QueryPiece piece(std::size_t begin, std::size_t end) const
    {
        QueryPiece result;
        result.begin = begin;
        result.end = end;
        for (char c : m_text.substr(begin, end - begin)) {
            if (c == '"')
                result.quoted = true;
            else
                result.text += c;
        }
        return result;
    }

    void splitAtCommas(QueryToken &token, std::size_t start) const
    {
        bool quoted = false;
        for (std::size_t i = start; i < token.end; ++i) {
            if (m_text[i] == '"') {
                quoted = !quoted;
            } else if (m_text[i] == ',' && !quoted) {
                token.values.push_back(piece(start, i));
                start = i + 1;
            }
        }
        token.values.push_back(piece(start, token.end));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<QueryToken> m_tokens;
};

} // namespace

std::vector<QueryToken> lexQuery(std::string_view text)
{
    return Lexer(text).run();
}

} // namespace netwharf
