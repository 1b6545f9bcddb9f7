// SPDX-License-Identifier: MIT
#pragma once

namespace netwharf::bench {

/// What to generate. Numbers are of the whole load, shared evenly among the processes.
struct Load
{
    int tcp = 1'000; ///< TCP sockets: about one in ten listens, the others are both ends of connections
    int udp = 100;
    int processes = 10;
    int extra = 4; ///< further descriptors of each process beside 0, 1 and 2: files, pipes, events
    int churn = 0; ///< connections a second that are closed and replaced
    int churners = 50; ///< how many of the processes do that
    bool reset = false; ///< replaced connections leave no TIME_WAIT behind
};

} // namespace netwharf::bench
