// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/chip.h"

#include <QSignalBlocker>

#include <array>
#include <cstddef>
#include <cstdint>

namespace netwharf {

/// Which chips of a group are chosen: bit i is chip i.
template<std::size_t Count>
std::uint32_t maskOf(const std::array<Chip *, Count> &chips)
{
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < Count; ++i)
        mask |= chips[i]->isChecked() ? 1U << i : 0U;
    return mask;
}

/// The same the other way; the chips tell nobody.
template<std::size_t Count>
void checkByMask(const std::array<Chip *, Count> &chips, std::uint32_t mask)
{
    for (std::size_t i = 0; i < Count; ++i) {
        const QSignalBlocker quiet(chips[i]);
        chips[i]->setChecked((mask >> i & 1U) != 0);
        chips[i]->update();
    }
}

} // namespace netwharf
