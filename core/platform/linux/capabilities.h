// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace netwharf {

/// Those of `names` ("cap_sys_ptrace cap_dac_read_search") that this thread does not have in effect, in
/// their order with a space between; a name that is not known here counts as missing.
/// Source: capabilities(7). Thread: any.
std::string missingCapabilities(std::string_view names);

/// What stands in our way outside: the same, or OwnUserNamespace (core/net/health.h) when we have them all in
/// another user namespace than the first. Empty: nothing of the kind.
std::string missingOutside(std::string_view names);

} // namespace netwharf
