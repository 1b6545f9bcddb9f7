// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portuse.h"

#include <cstdint>
#include <vector>

namespace netwharf {

/// Columns of the port list. Numbers are kept in settings: add at the end.
enum class PortColumn { Port, Transport, Name, Purpose, Category, InUse, Range, Origin, Official };
inline constexpr int PortColumnCount = 9;

/// Sorts rows of the port list by the value of a column; rows without a value come last in both
/// directions, equal ones stay in order of port.
///
/// Text columns sort by ranks over the whole catalogue, made once per language by QCollator when a
/// column is first sorted by, so that a keystroke in a sorted list compares numbers.
class PortOrder
{
public:
    PortOrder(const PortGroups &groups, Language language);

    /// `rows` is in order of port.
    void sort(std::vector<PortRowId> &rows, PortColumn column, bool descending, const UseCells &use);

private:
    using Ranks = std::vector<std::int64_t>; ///< by row; negative: no value
    const Ranks &ranks(PortColumn column);
    Ranks textRanks(PortColumn column) const;
    std::int64_t numberOf(PortRowId id, PortColumn column);

    const PortGroups &m_groups;
    Language m_language;
    Ranks m_names;
    Ranks m_purposes;
    Ranks m_categories;
};

} // namespace netwharf
