// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <algorithm>

namespace netwharf::words {

namespace {

/// Why; to stand after the number of the line.
QString reason(const NoteProblem &problem)
{
    const QString word = plain(problem.word);
    switch (problem.code) {
    case NoteProblemCode::NotAPort: return Words::tr("“%1” is not a port number.").arg(word);
    case NoteProblemCode::PortOutOfRange:
        return Words::tr("“%1” is not a port: port numbers go from 0 to 65535.").arg(word);
    case NoteProblemCode::RangeBackwards: return Words::tr("The range “%1” ends before it begins.").arg(word);
    case NoteProblemCode::UnknownTransport:
        return Words::tr("“%1” names a transport other than tcp, udp, sctp and dccp.").arg(word);
    case NoteProblemCode::Empty: return Words::tr("The note on %1 has neither a label nor a text.").arg(word);
    case NoteProblemCode::TextWithoutNote: return Words::tr("The line is indented, but there is no note above it.");
    case NoteProblemCode::NotText: return Words::tr("The line is not readable text in UTF-8.");
    case NoteProblemCode::TooLong: return Words::tr("The note on %1 is too long.").arg(word);
    case NoteProblemCode::Duplicate: return Words::tr("There is a note on %1 already, further up.").arg(word);
    case NoteProblemCode::TooMany: return Words::tr("There are more than %1 notes.").arg(NotesDocument::MaximumNotes);
    }
    return {};
}

} // namespace

QString noteProblem(const NoteProblem &problem)
{
    //: %1 is the number of a line in the notes file, %2 a sentence that says what is wrong with it
    return Words::tr("Line %1: %2").arg(QString::number(problem.line), reason(problem));
}

QString noteProblems(const NotesDocument &notes)
{
    if (notes.problemCount() == 0)
        return {};
    const QString count = Words::tr("%Ln place(s) in the notes file are left out and kept as they are.", nullptr,
                                    static_cast<int>(notes.problemCount()));
    //: Two whole sentences one after the other; Chinese needs no space between them
    return Words::tr("%1 %2").arg(count, noteProblem(notes.problems().front()));
}

QStringList noteLines(std::string_view text)
{
    QStringList lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string line(text.substr(0, end));
        std::replace(line.begin(), line.end(), '\t', ' ');
        lines.append(plain(line));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace netwharf::words
