// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/guide.h"
#include "core/catalogue/registryfacts.h"
#include "core/catalogue/table.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// The catalogue's table before it is written; see table.h for what each part means.
struct CompiledCatalogue
{
    std::vector<table::Entry> entries;
    std::vector<table::Document> documents;
    std::vector<std::uint16_t> searchOrder;
    std::vector<table::Nameless> nameless;
    std::string texts;
    std::string arena;
    std::string pinyin;
};

/// The lines of table::PinyinLines for a folded text.
using PinyinLinesOf = std::function<std::string(std::string_view foldedText)>;

/// Joins registry and guide, both already checked, into one table: one entry per (ports,
/// transport, service), the guide's words over the registry's. At most 65,535 entries. Without
/// `pinyinOf` nothing is found by pinyin.
CompiledCatalogue compileCatalogue(std::span<const RegistryFact> facts, std::span<const GuideRow> guide,
                                   const PinyinLinesOf &pinyinOf = {});

} // namespace netwharf
