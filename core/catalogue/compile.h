// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/guide.h"
#include "core/catalogue/registryfacts.h"
#include "core/catalogue/table.h"

#include <span>
#include <string>
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

/// Joins registry and guide, both already checked, into one table: one entry per (ports,
/// transport, service), the guide's words over the registry's. At most 65,535 entries.
CompiledCatalogue compileCatalogue(std::span<const RegistryFact> facts, std::span<const GuideRow> guide);

} // namespace netwharf
