// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogueprivate.h"
#include "core/catalogue/searchterm.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace netwharf {

namespace {

/// More words than anyone types; they find nothing.
constexpr std::size_t MaximumWords = 16;

/// A word and what it found in each document.
struct Scan
{
    SearchTerm term;
    std::vector<MatchClass> byDocument; ///< empty when the term does not look at words

    Scan(const SearchTerm &wanted, const Layers &layers) : term(wanted)
    {
        if (!term.looksAtWords())
            return;
        byDocument.resize(layers.documentCount());
        for (std::uint32_t document = 0; document < byDocument.size(); ++document)
            byDocument[document] = term.classOf(layers.words(document));
    }

    MatchClass classOf(const Layers &layers, EntryIndex index) const
    {
        const auto ofWords = byDocument.empty() ? MatchClass::None : byDocument[layers.documentOf(index)];
        return term.classOf(layers.entry(index), ofWords);
    }
};

/// An entry is as good as the worst of its words; a transport beside another word only narrows.
MatchClass worst(const std::vector<Scan> &scans, const Layers &layers, EntryIndex index)
{
    auto result = MatchClass::Number;
    bool onlyTransports = true;
    for (const Scan &scan : scans) {
        const MatchClass found = scan.classOf(layers, index);
        if (found == MatchClass::None)
            return found;
        if (found == MatchClass::OnTransport)
            continue;
        onlyTransports = false;
        result = std::max(result, found);
    }
    return onlyTransports ? MatchClass::OnTransport : result;
}

/// People look for what the guide explains: its title with the word comes before a mere name that
/// happens to begin so ("game": Minecraft before gamegen1).
MatchClass shownClass(MatchClass found, const table::Entry &entry)
{
    if ((entry.flags & table::FromGuide) != 0)
        return found;
    switch (found) {
    case MatchClass::NamePrefix: return MatchClass::PlainNamePrefix;
    case MatchClass::AliasPrefix: return MatchClass::PlainAliasPrefix;
    case MatchClass::TitleWord: return MatchClass::PlainTitleWord;
    default: return found;
    }
}

} // namespace

std::vector<EntryIndex> Catalogue::search(std::span<const std::string> words) const
{
    const Layers &layers = m_private->layers;
    std::vector<EntryIndex> result;
    if (words.empty()) {
        result.resize(size());
        for (EntryIndex index = 0; index < size(); ++index)
            result[index] = index;
        return result;
    }
    if (words.size() > MaximumWords)
        return result;
    std::vector<std::string> folded; // the terms point into it
    std::vector<SearchTerm> terms;
    folded.reserve(words.size());
    for (const std::string &word : words) {
        if (word.size() > MaximumWordLength)
            return result;
        folded.push_back(text::fold(word));
        terms.push_back(SearchTerm::parse(folded.back()));
        if (terms.back().findsNothing)
            return result;
    }
    std::vector<Scan> scans;
    for (const SearchTerm &term : terms)
        scans.emplace_back(term, layers);

    std::array<std::vector<EntryIndex>, static_cast<std::size_t>(MatchClass::None)> byClass;
    for (const EntryIndex index : layers.searchOrder()) {
        const MatchClass found = shownClass(worst(scans, layers, index), layers.entry(index));
        if (found != MatchClass::None)
            byClass[static_cast<std::size_t>(found)].push_back(index);
    }
    for (const auto &entries : byClass)
        result.insert(result.end(), entries.begin(), entries.end());
    return result;
}

bool Catalogue::matchesWord(EntryIndex entry, std::string_view foldedWord) const
{
    const SearchTerm term = SearchTerm::parse(foldedWord);
    if (term.findsNothing)
        return false;
    const Layers &layers = m_private->layers;
    const auto ofWords = term.looksAtWords() ? term.classOf(layers.words(layers.documentOf(entry))) : MatchClass::None;
    return term.classOf(layers.entry(entry), ofWords) != MatchClass::None;
}

std::string_view Catalogue::searchText(EntryIndex entry) const
{
    const Layers &layers = m_private->layers;
    return layers.words(layers.documentOf(entry)).lines;
}

} // namespace netwharf
