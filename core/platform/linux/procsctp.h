// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace netwharf {

/// Reads /proc/net/sctp/eps: one row for each endpoint that listens.
///
/// An endpoint may have several addresses; its row shows the first. Rows are as those of
/// parseProcNet. Returns how many lines after the heading could not be read. Thread: any.
/// Source: the kernel's net/sctp/proc.c, as is that of the next.
std::size_t parseSctpEndpoints(std::string_view text, std::vector<Socket> &rows);

/// Reads /proc/net/sctp/assocs: one row for each association, between the first local address and
/// the primary one of the peer. Several may belong to one socket, whose inode they then share.
/// States have the names of the TCP states that come nearest.
std::size_t parseSctpAssociations(std::string_view text, std::vector<Socket> &rows);

} // namespace netwharf
