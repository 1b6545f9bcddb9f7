// SPDX-License-Identifier: MIT
#include "core/platform/linux/cputime.h"

#include <ctime>

namespace netwharf {

std::chrono::nanoseconds threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace netwharf
