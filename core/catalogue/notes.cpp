// SPDX-License-Identifier: MIT
#include "core/catalogue/notes.h"

#include "core/catalogue/noteline.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace netwharf {

namespace {

constexpr std::size_t MaximumWord = 40;

using Key = std::tuple<std::uint16_t, std::uint16_t, std::uint32_t>;

Key keyOf(const PortNote &note)
{
    return {note.ports.first, note.ports.last, note.transports};
}

} // namespace

/// Goes through the lines once.
class NotesDocument::Reader
{
public:
    explicit Reader(NotesDocument &document) : m_document(document) {}

    void read()
    {
        const std::string_view text = m_document.m_text;
        m_begin = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
        while (m_begin < text.size()) {
            ++m_line;
            const std::size_t feed = text.find('\n', m_begin);
            m_end = feed == std::string_view::npos ? text.size() : feed + 1;
            std::string_view line = text.substr(m_begin, std::min(feed, text.size()) - m_begin);
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            readLine(line);
            m_begin = m_end;
        }
        finish();
    }

private:
    void readLine(std::string_view line)
    {
        if (text::trimmed(line).empty()) {
            ++m_blanks;
            return;
        }
        if (line.front() == '#') {
            m_looseComments += m_document.m_text.substr(m_begin, m_end - m_begin);
            return;
        }
        if (text::isSpace(line.front()))
            readText(line);
        else
            readHead(line);
        m_blanks = 0;
        m_looseComments.clear();
    }

    void readHead(std::string_view line)
    {
        finish();
        m_inNote = true;
        m_headLine = m_line;
        m_note = {};
        m_span = {m_begin, m_end, {}};
        m_problem.reset();
        if (const auto error = readNoteHead(line, m_note))
            fail(*error, line);
    }

    void readText(std::string_view line)
    {
        if (!m_inNote) {
            report({m_line, NoteProblemCode::TextWithoutNote, wordOf(text::trimmed(line))});
            return;
        }
        if (!isNoteText(line))
            fail(NoteProblemCode::NotText, {});
        if (!m_note.text.empty())
            m_note.text.append(m_blanks + 1, '\n');
        if (m_note.text.size() <= MaximumText)
            m_note.text += withoutIndent(line);
        m_span.end = m_end;
        m_span.comments += m_looseComments;
    }

    /// The first reason counts.
    void fail(NoteProblemCode code, std::string_view line)
    {
        if (!m_problem)
            m_problem = NoteProblem{m_line, code, wordOf(line)};
    }

    static std::string wordOf(std::string_view line)
    {
        const auto end = std::find_if(line.begin(), line.end(), text::isSpace);
        return std::string(line.substr(0, std::min(static_cast<std::size_t>(end - line.begin()), MaximumWord)));
    }

    /// The note that was open is over.
    void finish()
    {
        if (!std::exchange(m_inNote, false))
            return;
        m_note.text = std::string(text::trimmed(m_note.text));
        const auto failAtHead = [this](NoteProblemCode code) {
            if (!m_problem)
                m_problem = NoteProblem{m_headLine, code, noteKey(m_note)};
        };
        if (m_note.label.empty() && m_note.text.empty())
            failAtHead(NoteProblemCode::Empty);
        if (m_note.label.size() > MaximumLabel || m_note.text.size() > MaximumText)
            failAtHead(NoteProblemCode::TooLong);
        if (m_known.contains(keyOf(m_note)))
            failAtHead(NoteProblemCode::Duplicate);
        if (m_document.m_notes.size() == MaximumNotes)
            failAtHead(NoteProblemCode::TooMany);
        if (m_problem) {
            report(std::move(*m_problem));
            return;
        }
        m_known.insert(keyOf(m_note));
        m_document.m_notes.push_back(std::move(m_note));
        m_document.m_spans.push_back(std::move(m_span));
    }

    void report(NoteProblem problem)
    {
        if (++m_document.m_problemCount <= MaximumProblems)
            m_document.m_problems.push_back(std::move(problem));
    }

    NotesDocument &m_document;
    std::size_t m_line = 0;
    std::size_t m_begin = 0; ///< of the line
    std::size_t m_end = 0;
    bool m_inNote = false;
    std::size_t m_headLine = 0;
    PortNote m_note;
    Span m_span;
    std::optional<NoteProblem> m_problem; ///< of the open note
    std::size_t m_blanks = 0; ///< empty lines since the last one of text
    std::string m_looseComments; ///< comments since then
    std::set<Key> m_known;
};

NotesDocument::NotesDocument(std::string text) : m_text(std::move(text))
{
    Reader(*this).read();
}

std::optional<std::size_t> NotesDocument::find(const PortNote &note) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(),
                                    [&](const PortNote &known) { return keyOf(known) == keyOf(note); });
    if (found == m_notes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_notes.begin());
}

void NotesDocument::set(const PortNote &note)
{
    const PortNote kept = keepable(note);
    const bool isNothing = kept.label.empty() && kept.text.empty();
    std::string text = m_text;
    if (const auto at = find(kept)) {
        const Span &span = m_spans[*at];
        const std::string lines = isNothing ? std::string() : written(kept);
        text.replace(span.begin, span.end - span.begin, lines + span.comments);
    } else if (!isNothing) {
        append(kept);
        text = m_text;
    }
    *this = NotesDocument(std::move(text));
}

void NotesDocument::append(const PortNote &note)
{
    if (!m_text.empty() && !m_text.ends_with('\n'))
        m_text += '\n';
    m_text += written(note);
}

NotesDocument::Merged NotesDocument::merge(std::span<const PortNote> notes)
{
    std::map<Key, const PortNote *> known;
    for (const PortNote &note : m_notes)
        known.emplace(keyOf(note), &note);
    Merged merged;
    for (const PortNote &note : notes) {
        const auto mine = known.find(keyOf(note));
        if (mine == known.end()) {
            append(keepable(note));
            known.emplace(keyOf(note), &note);
            ++merged.added;
        } else if (*mine->second == note) {
            ++merged.same;
        } else {
            ++merged.kept;
        }
    }
    if (merged.added > 0)
        *this = NotesDocument(std::move(m_text));
    return merged;
}

} // namespace netwharf
