// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/asktext.h"

#include <optional>

namespace netwharf {

/// The bind that was asked about, done by ourselves; the likely protocol where none was named. What was refused for
/// want of rights is asked as a program without them. Nothing when there is no interface of that name or
/// number (any more). Pure.
std::optional<BindQuestion> questionOf(const AskedBind &asked, const BindSettings &settings);

} // namespace netwharf
