// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

namespace netwharf {

/// For whom services of a kind are usually meant. What the catalogue says of a port number, not of the
/// program that uses it.
enum class MeantFor : std::uint8_t {
    Anyone, ///< or nothing is known
    OwnPrograms, ///< databases, caches, message queues: the programs that use them
    Developers, ///< debuggers, development servers
    Administrators ///< what controls machines, containers or the network
};
std::string_view code(MeantFor meant); ///< "anyone", "own_programs", "developers", "administrators"
MeantFor meantFor(const PortRecord &record);

/// Whether the catalogue has anything to say of its safety.
bool hasSafetyRemark(const PortRecord &record);

} // namespace netwharf
