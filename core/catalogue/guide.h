// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/finding.h"
#include "core/catalogue/registryfacts.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// In the order of Language.
using GuideText = std::array<std::string, LanguageCount>;

/// One row of a file of the guide: a service on its ports, in three languages.
struct GuideRow
{
    std::string file;
    std::size_t line = 0;
    std::optional<PortRange> ports; ///< nothing: ICMP
    std::vector<Protocol> transports; ///< tcp, udp, sctp, dccp, or icmp alone
    std::string service;
    std::vector<std::string> aliases;
    std::string category; ///< one of Categories
    std::uint8_t commonness = 0; ///< 1 to 3
    bool official = false;
    bool cleartext = false;
    bool legacy = false;
    std::string secureAlternative;
    GuideText title;
    GuideText text;
    GuideText safety; ///< all empty or none
    std::string pinyin; ///< as in table::PinyinLines; no file has it, the catalogue compiler adds it
};

/// Reads one file of the guide (columns: see resources/catalogue/PROVENANCE.md). Every breach of a
/// rule that one row can show goes to `findings`; a row whose key cannot be read is left out.
std::vector<GuideRow> readGuide(std::string_view text, std::string_view file, Findings &findings);

/// The rules that need all rows and the registry: `official` agrees with it, and no (ports,
/// transport, service) stands there twice.
void checkGuide(std::span<const GuideRow> rows, std::span<const RegistryFact> facts, Findings &findings);

/// The rules for texts that people write, applied to one row: lengths, languages, punctuation,
/// invisible characters.
void checkGuideTexts(const GuideRow &row, Findings &findings);

} // namespace netwharf
