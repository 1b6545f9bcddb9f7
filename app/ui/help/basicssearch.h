// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace netwharf {

class BasicsSection;
class PlainLabel;

/// Where words stand in the texts of the sections; marks them there. Upper and lower case are the same.
class BasicsSearch
{
public:
    struct Hit
    {
        PlainLabel *label;
        int start;
        int length;
    };

    /// Finds anew; `sections` outlive it. Empty `text`: nothing, and no marks.
    void find(const QString &text, const QList<BasicsSection *> &sections);
    int count() const { return static_cast<int>(m_hits.size()); }
    int current() const { return m_current; } ///< -1: none
    const Hit &at(int index) const { return m_hits.at(index); }
    void choose(int index); ///< marks this one as the current one; counts on from the ends

private:
    QList<Hit> m_hits; ///< in reading order
    int m_current = -1;
};

} // namespace netwharf
