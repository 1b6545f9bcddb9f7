// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"

#include <QFileDevice>

#include <functional>

namespace netwharf {

/// Writes a file, whole or not at all: until the last byte is on the disk the file that was there
/// stays. A device or a pipe is written as it is. `write` gets the sink and says whether all went
/// well. Returns NoError, or why there is no new file.
QFileDevice::FileError writeFile(const QString &path, const std::function<bool(const Sink &)> &write);

} // namespace netwharf
