// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace netwharf {

/// Reads a whole file, one of /proc included, where sizes are not known beforehand.
///
/// `directory`: descriptor that a relative `path` starts from. `text` is overwritten; its memory is
/// used again. Returns 0, or errno and an empty text. Thread: any.
int readFile(int directory, const char *path, std::string &text);

} // namespace netwharf
