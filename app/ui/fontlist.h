// SPDX-License-Identifier: MIT
#pragma once

namespace netwharf {

/// Has the system's list of fonts read, which Qt waits for when it needs its first font: on another thread it is
/// there by the time that Qt has reached the display. Does nothing where nobody keeps such a list. Any thread.
void readFontList();

} // namespace netwharf
