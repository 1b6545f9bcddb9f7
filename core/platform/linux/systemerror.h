// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"

#include <string>
#include <string_view>

namespace netwharf {

/// What an errno value means to a caller; `context` says what was asked.
Error errorFromErrno(int number, std::string context);

/// The system's English words for an errno value, for details of health notes.
std::string errnoText(int number);
/// The same for an error: the words of its errno, or its code where there is none.
std::string reasonText(const Error &error);

} // namespace netwharf
