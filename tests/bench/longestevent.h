// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace netwharf::bench {

/// An application that knows how long the longest of its events kept its thread busy: whatever that did,
/// events that were sent meanwhile and painting among it.
class LongestEvent : public QApplication
{
public:
    LongestEvent(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    void forget() { m_longest = 0; }
    double longest() const { return m_longest; } ///< milliseconds, since forget()
    qint64 quietFor() const { return m_busy.elapsed(); } ///< milliseconds since the last event of any length

private:
    QElapsedTimer m_busy;
    double m_longest = 0;
    int m_depth = 0;
};

} // namespace netwharf::bench
