// SPDX-License-Identifier: MIT
#pragma once

namespace netwharf {

/// Opens the window and runs until it is closed. Needs a display. Returns the exit code.
int runWindow(int &argc, char **argv);

} // namespace netwharf
