// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/ipaddress.h"

#include <string>

namespace netwharf {

/// The name that this system's name service has for an address; empty when it has none or does not
/// answer. Raw text from strangers. Blocks, at worst for as long as the system waits for its DNS
/// servers; nothing can interrupt it. Any thread. Defined by the platform.
std::string lookUpName(const IpAddress &address);

} // namespace netwharf
