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
/// "port 80" before "host:80"; of equal ones the first. Times, dates, and places in source files are none.
std::optional<NamedEnd> endpointIn(std::string_view line);

/// The port in the command line of a program, which is lower case ASCII: behind -p or --port, else the last number
/// from 1 to 65535 that is a word of its own, "/tcp" or "/udp" behind it or not; with an address that stands alone.
std::optional<NamedEnd> portOfCommand(std::string_view line);

/// An IP address that stands alone in `line`; empty without one.
std::string_view addressIn(std::string_view line);

} // namespace netwharf
