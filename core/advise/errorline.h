// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/asktext.h"

namespace netwharf {

/// Reads a message of a program that could not bind or listen: what the system told it (words such as
/// "Address already in use", names such as EADDRINUSE, numbers such as 98, 10048 of Windows), and the end
/// it wanted ("0.0.0.0:80", ":::3000", "[::]:22", "*:80", "port 5432", ...). Whatever language or shape the
/// rest has; or the command line of a program that takes a port. The text is from a stranger: any bytes.
///
/// Of several lines the first that has both counts; else the first error, with the end that stands nearest to it;
/// other ports that are refused in the same text are `others`.
///
/// Nothing when it looks like neither. Errors: NoPort, PortOutOfRange, PortZero, OtherMachine, UnclearNumber. Pure.
std::optional<tl::expected<AskedBind, AskError>> readErrorLine(std::string_view text);

} // namespace netwharf
