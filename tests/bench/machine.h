// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace netwharf::bench {

/// Where figures were taken: what a reader needs to compare them.
struct MachineFacts
{
    QString processor;
    int cores = 0;
    QString kernel; ///< its release: "6.1.0-28-amd64"
    QString platform; ///< Qt's: "xcb", "offscreen"
};

MachineFacts machineFacts();

} // namespace netwharf::bench
