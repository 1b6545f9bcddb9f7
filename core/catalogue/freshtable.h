// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/compile.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace netwharf {

/// A table made at run time: the guide that is compiled into the program, joined with a registry
/// that is not. Immutable; any thread may read it.
class FreshTable
{
public:
    /// `date`: of the registry, "2026-08-17". Nothing (null) when the facts make more entries than a
    /// table can number. Takes some 0.1 s: not for the GUI thread.
    static std::shared_ptr<const FreshTable> make(std::span<const RegistryFact> facts, std::string_view date);

    table::Table view() const;

private:
    FreshTable(CompiledCatalogue data, std::string_view date) : m_data(std::move(data)), m_date(date) {}

    CompiledCatalogue m_data;
    std::string m_date;
};

/// The guide as its rows were before they were compiled into `table`: one row for each transport,
/// official as far as `facts` name the service now.
std::vector<GuideRow> guideOf(const table::Table &table, std::span<const RegistryFact> facts);

} // namespace netwharf
