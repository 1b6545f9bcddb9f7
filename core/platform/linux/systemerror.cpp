// SPDX-License-Identifier: MIT
#include "core/platform/linux/systemerror.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace netwharf {

Error errorFromErrno(int number, std::string context)
{
    ErrorCode code = ErrorCode::System;
    switch (number) {
    case EPERM:
    case EACCES: code = ErrorCode::NotPermitted; break;
    case ENOENT: // sock_diag: no handler for this protocol; a file: not built into this kernel
    case EOPNOTSUPP:
    case EPROTONOSUPPORT:
    case EAFNOSUPPORT:
    case ENOPROTOOPT: code = ErrorCode::NotSupported; break;
    case EINTR: code = ErrorCode::Interrupted; break;
    case ENOSPC: // libmnl: the answer was longer than the buffer
        code = ErrorCode::Truncated;
        break;
    default: break;
    }
    return {code, number, std::move(context)};
}

std::string errnoText(int number)
{
    // Unlike strerror it neither translates nor shares a buffer.
    const char *text = strerrordesc_np(number);
    return text != nullptr ? text : "errno " + std::to_string(number);
}

std::string reasonText(const Error &error)
{
    return error.native != 0 ? errnoText(error.native) : std::string(code(error.code));
}

} // namespace netwharf
