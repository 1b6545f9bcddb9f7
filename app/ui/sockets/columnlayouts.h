// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/columnsets.h"

#include <QList>

#include <array>
#include <map>
#include <set>

class QSettings;

namespace netwharf {

/// Which columns each set shows, in which order, and how wide a person made them. One set is chosen; what
/// is changed is changed in it. A value.
class ColumnLayouts
{
public:
    struct Layout
    {
        QList<LiveColumn> shown; ///< in their order on the screen; never empty
        std::map<LiveColumn, int> widths; ///< only of those that a person has resized or fitted
        std::set<LiveColumn> fitted; ///< of these: to their content, and not resized since
    };

    ColumnLayouts();

    ColumnSet chosen() const { return m_chosen; }
    void choose(ColumnSet set) { m_chosen = set; }
    Layout &layout() { return m_layouts[static_cast<std::size_t>(m_chosen)]; }
    const Layout &layout() const { return m_layouts[static_cast<std::size_t>(m_chosen)]; }
    void reset(); ///< the chosen set, to how it began
    void scale(double factor); ///< the widths of all sets, for letters of another size

    void save(QSettings &settings) const;
    /// Leaves as it is what cannot be read.
    void restore(const QSettings &settings);

private:
    ColumnSet m_chosen = ColumnSet::Basic;
    std::array<Layout, AllColumnSets.size()> m_layouts;
};

} // namespace netwharf
