// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QString>

#include <vector>

namespace netwharf {

class ChipRow;
class SearchField;

/// The filters that jumps of a page have put aside: a jump has a filter of its own, and what was filtered before is
/// one step back. `Filters` is a value that can be compared.
template<typename Filters>
class FiltersBefore
{
public:
    /// A jump leads from the one to the other.
    void leave(const Filters &before, const Filters &after)
    {
        if (before != after)
            m_all.push_back(before);
    }
    /// Nobody needs a way to where they are. `back` leads to the nearest.
    void settle(const Filters &now, QAction *back)
    {
        while (!m_all.empty() && m_all.back() == now)
            m_all.pop_back();
        back->setEnabled(!isEmpty());
    }
    bool isEmpty() const { return m_all.empty(); }
    const Filters &nearest() const { return m_all.back(); }
    Filters take()
    {
        Filters nearest = m_all.back();
        m_all.pop_back();
        return nearest;
    }
    void clear() { m_all.clear(); }

private:
    std::vector<Filters> m_all; ///< the nearest is the last
};

/// The link beside the chips that leads back, and the same in a menu.
QString filtersBeforeLink();
QString filtersBeforeEntry();

/// The link beside the chips: what is in force where the text in the field cannot be read, else the way back from a
/// jump, where there is one.
void showFilterRemark(ChipRow *row, const SearchField &search, bool hasWayBack);
/// Follows that link where it is about the text: what is in force stands in the field again. False where it is not.
bool takeUnderstood(SearchField *search);

} // namespace netwharf
