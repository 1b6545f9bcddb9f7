// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/layers.h"

#include <optional>
#include <string_view>

namespace netwharf {

/// How well an entry answers a word; the best first.
enum class MatchClass : std::uint8_t {
    Number, ///< the very port, or a port of the wanted range
    WideBlock, ///< a port somewhere in a block of a thousand or more
    ExactName,
    ExactAlias,
    NamePrefix,
    AliasPrefix,
    TitleWord, ///< at the start of a word that says what it is
    PlainNamePrefix, ///< these three of an entry that the guide does not explain
    PlainAliasPrefix,
    PlainTitleWord,
    Word, ///< at the start of any other word
    Inside,
    PinyinWhole, ///< all of a Chinese title or alias, typed as it sounds or by its initials
    PinyinStart,
    PinyinInside,
    OnTransport, ///< only the transport is the wanted one
    None
};

/// Longer words find nothing: no entry has one.
inline constexpr std::size_t MaximumWordLength = 128;

/// One folded word of a search, understood.
struct SearchTerm
{
    bool findsNothing = false; ///< empty, too long or with control characters
    std::optional<PortRange> ports; ///< a number is a whole port: neither 8443 nor a text that mentions it
    std::optional<Protocol> transport;
    std::string_view text; ///< what names and texts must hold; empty: they are not looked at

    /// Understands "443", "443/tcp", ":443", "8000-8100", "tcp" and plain words.
    static SearchTerm parse(std::string_view foldedWord);

    bool looksAtWords() const { return !text.empty(); }
    MatchClass classOf(const EntryWords &words) const;
    /// `ofWords`: what classOf(const EntryWords &) said of the entry's words.
    MatchClass classOf(const table::Entry &entry, MatchClass ofWords) const;
};

} // namespace netwharf
