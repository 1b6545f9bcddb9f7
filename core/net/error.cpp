// SPDX-License-Identifier: MIT
#include "core/net/error.h"

namespace netwharf {

std::string_view code(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotPermitted: return "not_permitted";
    case ErrorCode::NotSupported: return "not_supported";
    case ErrorCode::Interrupted: return "interrupted";
    case ErrorCode::Truncated: return "truncated";
    case ErrorCode::Malformed: return "malformed";
    case ErrorCode::System: return "system";
    }
    return {};
}

std::string describe(const Error &error)
{
    return error.context + ": "
           + (error.native != 0 ? "errno " + std::to_string(error.native) : std::string(code(error.code)));
}

} // namespace netwharf
