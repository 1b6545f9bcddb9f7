// SPDX-License-Identifier: MIT
#include "app/export/chunks.h"

#include <algorithm>

namespace netwharf {

void Chunks::writeAfterFlush(std::string_view text)
{
    flush();
    for (; text.size() > Size; text.remove_prefix(Size))
        m_failed = m_failed || !m_sink(text.substr(0, Size));
    std::copy(text.begin(), text.end(), m_buffer.data());
    m_used = text.size();
}

bool Chunks::flush()
{
    if (!m_failed && m_used > 0)
        m_failed = !m_sink(std::string_view(m_buffer).substr(0, m_used));
    m_used = 0;
    return !m_failed;
}

} // namespace netwharf
