// SPDX-License-Identifier: MIT
#include "app/models/matches.h"

#include "core/text/ascii.h"
#include "core/text/fold.h"

#include <QStringView>

#include <algorithm>

namespace netwharf {

namespace {

/// A text folded with the way back: byte i of `folded` came from UTF-16 units [begin[i], end[i]).
struct FoldedText
{
    std::string folded;
    std::vector<int> begin;
    std::vector<int> end;

    void append(std::string_view bytes, int from, int to)
    {
        folded.append(bytes);
        begin.resize(folded.size(), from);
        end.resize(folded.size(), to);
    }
};

FoldedText foldWithPositions(QStringView text)
{
    FoldedText result;
    for (int i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const int next = i + (pair ? 2 : 1);
        if (text[i].unicode() < 0x80) {
            const char c = text::lower(static_cast<char>(text[i].unicode()));
            result.append(std::string_view(&c, 1), i, next);
        } else {
            result.append(text::fold(text.mid(i, next - i).toUtf8().toStdString()), i, next);
        }
        i = next;
    }
    return result;
}

} // namespace

QList<std::pair<int, int>> matchesIn(const QString &text, const std::vector<std::string> &foldedWords)
{
    QList<std::pair<int, int>> found;
    if (foldedWords.empty() || text.isEmpty())
        return found;
    const FoldedText folded = foldWithPositions(text);
    for (const std::string &word : foldedWords) {
        if (word.empty())
            continue;
        for (auto at = folded.folded.find(word); at != std::string::npos;
             at = folded.folded.find(word, at + word.size())) {
            const int start = folded.begin[at];
            found.append({start, folded.end[at + word.size() - 1] - start});
        }
    }
    std::sort(found.begin(), found.end());
    QList<std::pair<int, int>> joined;
    for (const auto &[start, length] : found) {
        if (!joined.isEmpty() && start <= joined.last().first + joined.last().second)
            joined.last().second = std::max(joined.last().second, start + length - joined.last().first);
        else
            joined.append({start, length});
    }
    return joined;
}

} // namespace netwharf
