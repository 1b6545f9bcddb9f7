// SPDX-License-Identifier: MIT
#include "app/export/chunks.h"

#include <algorithm>

namespace netwharf {

void Chunks::writeInParts(std::string_view text)
{
    while (!text.empty()) {
        if (m_used == Size)
            flush();
        const std::size_t part = std::min(text.size(), Size - m_used);
        std::copy_n(text.begin(), part, m_buffer.begin() + static_cast<std::ptrdiff_t>(m_used));
        m_used += part;
        text.remove_prefix(part);
    }
}

bool Chunks::flush()
{
    if (!m_failed && m_used > 0)
        m_failed = !m_sink(std::string_view(m_buffer).substr(0, m_used));
    m_used = 0;
    return !m_failed;
}

} // namespace netwharf
