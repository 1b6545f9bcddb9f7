// SPDX-License-Identifier: MIT
#include "app/ui/widgets/stress.h"

#include <algorithm>

namespace netwharf {

bool hasHan(const QString &words)
{
    return std::any_of(words.begin(), words.end(), [](QChar letter) { return letter.unicode() >= 0x2e80; });
}

QFont stressedFont(QFont base, const QString &words)
{
    if (!hasHan(words))
        base.setWeight(QFont::DemiBold);
    return base;
}

} // namespace netwharf
