// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

namespace netwharf {

/// The end that a message speaks of, as it stands there; views into the text.
struct NamedEnd
{
    std::string_view address; ///< an IP address, "localhost", "*", a host name; empty when none is named
    std::string_view port; ///< digits
};

/// The most telling end in `line`, which is lower case ASCII: "[::]:80" or "0.0.0.0:80" before ":80" before
/// "port 80", "80/tcp", "listen 80" before "host:80" before a number that ends an error message; of equal ones the
/// first. A number without any such sign is none, nor are times, dates, errno, and places in source files.
/// `isError`: the line says why something was refused, so that a host that it names is one to be bound.
std::optional<NamedEnd> endpointIn(std::string_view line, bool isError);

/// The last number from 1 to 65535 that is a word of its own; empty without one. Nothing says that it is a port.
std::string_view loneNumberIn(std::string_view line);

/// An IP address that stands alone in `line`; empty without one.
std::string_view addressIn(std::string_view line);

} // namespace netwharf
