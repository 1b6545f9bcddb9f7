// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace netwharf {

/// Why a question to the system has no answer.
enum class ErrorCode : std::uint8_t {
    NotPermitted, ///< EPERM, EACCES
    NotSupported, ///< the system does not know this protocol or request
    Interrupted, ///< a stop was asked for, or the table changed while it was read
    Truncated, ///< a length runs past the end of what was read
    Malformed, ///< the bytes are not what the format says
    System ///< anything else; `native` says what
};

/// Fixed code: "not_permitted", "truncated", ...
std::string_view code(ErrorCode code);

struct Error
{
    ErrorCode code = ErrorCode::System;
    int native = 0; ///< errno, or 0
    std::string context; ///< English, for logs and details: what was asked

    bool operator==(const Error &) const = default;
};

/// What was asked and why it has no answer, in English: "tcp: errno 13", "tcp: truncated".
std::string describe(const Error &error);

} // namespace netwharf
