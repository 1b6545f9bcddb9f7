// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/freeports.h"

#include <QString>

#include <optional>
#include <string>
#include <variant>

namespace netwharf {

/// The options of `netwharf free` as they were typed; nothing for those that were not.
struct FreeOptions
{
    std::optional<std::string> near;
    std::optional<std::string> range;
    std::optional<std::string> count;
    std::optional<std::string> protocol;
};

/// What they wish for, or a sentence about the first that is wrong. Without --proto a port must be free
/// for both protocols; without --near the search begins where --range does.
std::variant<FreePortWish, QString> readFreeWish(const FreeOptions &options);

/// What to say when nothing stands after --address: one sentence.
QString emptyAddress();

} // namespace netwharf
