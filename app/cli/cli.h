// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace netwharf {

/// Exit codes of the command line.
enum class ExitCode : int {
    Found = 0,
    Nothing = 1, ///< nothing found, or "no"
    BadInput = 2, ///< also: no display, or no window
    NotAnswered = 3 ///< the system could not be asked
};

/// Whether the arguments ask for the command line rather than the window. Options of Qt's own
/// (-platform, -style, ...) do not, nor does a language alone.
bool isCli(int argc, char **argv);

/// Runs one command and returns the exit code. Makes its own QCoreApplication: needs no display.
int runCli(int argc, char **argv);

/// Says in one line that there is no display and which commands need none; returns the exit code.
int sayNoDisplay(int argc, char **argv);
/// The same where the window's library could not be loaded; `problem` in the system's words.
int sayWindowMissing(int argc, char **argv, const std::string &problem);

} // namespace netwharf
