// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <tl/expected.hpp>

namespace netwharf {

/// Why a line of a notes file is no note.
enum class NoteProblemCode : std::uint8_t {
    NotAPort, ///< the line does not begin with a port or range; word = what stands there
    PortOutOfRange, ///< above 65535
    RangeBackwards,
    UnknownTransport, ///< neither tcp, udp, sctp nor dccp
    Empty, ///< a port without label and text
    TextWithoutNote, ///< an indented line with no note above it
    NotText, ///< not UTF-8, or control characters
    TooLong, ///< label above MaximumLabel or text above MaximumText
    Duplicate, ///< an earlier note is about the same; only that one counts
    TooMany ///< more than MaximumNotes
};
std::string_view code(NoteProblemCode problem); ///< "not_a_port", ...

struct NoteProblem
{
    std::size_t line = 0; ///< counted from 1
    NoteProblemCode code{};
    std::string word; ///< at most 40 bytes of what stands there; may be empty

    bool operator==(const NoteProblem &) const = default;
};

/// The person's notes as a text file that people can edit by hand:
///
///   # a comment
///   5432  Staging database
///       What it is for, as many lines as needed.
///   8000-8100/tcp  My development servers
///   53/tcp,udp,sctp
///       A note may have text and no label.
///
/// A note begins at the start of a line with a port or range, then "/" and transports (none: tcp and
/// udp), white space and the label. Indented lines below it are its text, empty ones among them
/// included. "#" at the start of a line makes a comment. UTF-8, line ends LF or CRLF.
///
/// What is not understood is a problem, and stays in the file as it is, like comments and order: a
/// change rewrites the lines of its own note only. A value; pure.
class NotesDocument
{
public:
    static constexpr std::size_t MaximumLabel = 400; ///< bytes
    static constexpr std::size_t MaximumText = 16'384; ///< bytes
    static constexpr std::size_t MaximumNotes = 20'000;
    static constexpr std::size_t MaximumProblems = 100; ///< that are kept; all are counted

    NotesDocument() = default;
    /// Never fails.
    explicit NotesDocument(std::string text);

    const std::string &text() const { return m_text; }
    const std::vector<PortNote> &notes() const { return m_notes; }
    const std::vector<NoteProblem> &problems() const { return m_problems; }
    std::size_t problemCount() const { return m_problemCount; }

    /// Puts the note in the place of the one with the same ports and transports, or at the end. One
    /// with neither label nor text removes it.
    void set(const PortNote &note);

    struct Merged
    {
        std::size_t added = 0;
        std::size_t same = 0; ///< were here already
        std::size_t kept = 0; ///< said something else: mine stays
    };
    /// Adds the notes that are not here.
    Merged merge(std::span<const PortNote> notes);

private:
    /// Where a note stands in m_text.
    struct Span
    {
        std::size_t begin = 0;
        std::size_t end = 0; ///< after the line end of its last line
        std::string comments; ///< lines inside that are not of the note
    };
    class Reader;

    std::optional<std::size_t> find(const PortNote &note) const;
    void append(const PortNote &note);

    std::string m_text;
    std::vector<PortNote> m_notes;
    std::vector<Span> m_spans; ///< by note
    std::vector<NoteProblem> m_problems;
    std::size_t m_problemCount = 0;
};

/// The note as it can be kept: label in one line, text without empty lines at its ends and without
/// control characters, valid UTF-8, cut to what a file may hold.
PortNote keepable(const PortNote &note);
/// The lines of a keepable note, the last with its line end.
std::string written(const PortNote &note);

/// Larger files are not read: no person wrote them.
inline constexpr std::size_t MaximumNotesFile = 16U << 20U;

/// The document in a file; a file that is not there is an empty one. Errors: of the system, or
/// file_too_large.
tl::expected<NotesDocument, std::error_code> readNotesFile(const std::filesystem::path &path);

/// Where the notes are: $XDG_DATA_HOME/netwharf/notes.txt, by default in ~/.local/share;
/// %APPDATA%\netwharf\notes.txt. Empty when neither is known.
std::filesystem::path notesPath();

} // namespace netwharf
