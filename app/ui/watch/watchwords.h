// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/notifier.h"
#include "app/live/watch.h"

#include <vector>

/// What watches say, in the language of now; text from strangers is made visible.
namespace netwharf::watchwords {

/// Of one watch: its name and what happened, then one of the sockets. Of several in one notice: how
/// many, then a line for each.
Notice notice(const std::vector<WatchNews> &news);
/// The notice as one sentence for the status bar.
QString sentence(const Notice &notice);
/// What it tells of: "opens and closes", "every socket that opens".
QString habit(const Watch &watch);

/// Watches of what a row is about; empty filter where there is nothing to watch.
Watch ofPort(const Row &row);
Watch ofProcess(const Process &process);

} // namespace netwharf::watchwords
