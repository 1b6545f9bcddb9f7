// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/theme.h"

#include <QFont>

namespace netwharf {

/// The fonts that cells are drawn with. Made when the font of the view changes, for to make one costs more than to
/// draw a cell.
class RowFonts
{
public:
    void use(const QFont &font)
    {
        if (m_struck.strikeOut() && font == m_text)
            return;
        m_text = font;
        m_monospace = monospaceFont(font);
        m_struck = m_monospace;
        m_struck.setStrikeOut(true);
    }

    const QFont &text() const { return m_text; }
    const QFont &monospace() const { return m_monospace; }
    const QFont &struck() const { return m_struck; } ///< monospace: the state of what has closed

private:
    QFont m_text; ///< of the view
    QFont m_monospace;
    QFont m_struck; ///< without the stroke until use()
};

} // namespace netwharf
