// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace netwharf::bench {

/// Watches an application from its first breath. When the first window has been painted it prints the
/// time, and a second later, when the first sample is in the list, the private memory; then it ends the
/// program. "painted 12345678\nprivate 34567\n": CLOCK_MONOTONIC in microseconds, KiB.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_seen = false;
};

} // namespace netwharf::bench
