// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace netwharf {

/// The window's entry in its library: runs until it is closed and returns the exit code.
using RunWindow = int (*)(int *argc, char **argv);

/// What came of loading the library that holds the window.
struct WindowLibrary
{
    RunWindow run = nullptr; ///< null: `problem` says why
    std::string problem; ///< in the system's words; names the file
};

/// Loads the window, which lies beside the program or where the installation has its libraries. A window
/// needs some fifty libraries that the command line is quicker without. It stays loaded.
WindowLibrary loadWindow();

} // namespace netwharf
