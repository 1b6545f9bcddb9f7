// SPDX-License-Identifier: MIT
#include "app/export/chunks.h"

namespace netwharf {

bool Chunks::flush()
{
    if (!m_failed && !m_buffer.empty())
        m_failed = !m_sink(m_buffer);
    m_buffer.clear();
    return !m_failed;
}

} // namespace netwharf
