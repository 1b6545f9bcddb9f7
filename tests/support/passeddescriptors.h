// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/filedescriptor.h"

namespace netwharf::test {

/// Sends a descriptor on its way through a Unix socket (SCM_RIGHTS); until somebody receives it, a message holds it.
bool sendDescriptor(int channel, int descriptor);
FileDescriptor receiveDescriptor(int channel); ///< invalid when there was none

} // namespace netwharf::test
