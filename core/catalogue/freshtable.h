// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/compile.h"

#include <memory>
#include <span>

namespace netwharf {

/// A table made at run time: the guide that is compiled into the program, joined with a registry
/// that is not. Immutable; any thread may read it.
class FreshTable
{
public:
    /// Nothing (null) when the facts make more entries than a
    /// table can number. Takes some 0.1 s: not for the GUI thread.
    static std::shared_ptr<const FreshTable> make(std::span<const RegistryFact> facts, RegistryInfo registry);

    table::Table view() const;
    const RegistryInfo &registry() const { return m_registry; }

private:
    FreshTable(CompiledCatalogue data, RegistryInfo registry) : m_data(std::move(data)), m_registry(std::move(registry))
    {}

    CompiledCatalogue m_data;
    RegistryInfo m_registry;
};

/// The guide as its rows were before they were compiled into `table`: one row for each transport,
/// official as far as `facts` name the service now.
std::vector<GuideRow> guideOf(const table::Table &table, std::span<const RegistryFact> facts);

} // namespace netwharf
