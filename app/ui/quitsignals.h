// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace netwharf {

/// While it lives, a signal that asks the program to end (SIGTERM, SIGINT, SIGHUP) ends the loop of events, so
/// that aboutToQuit() is told and settings are saved. A second one of the same kind ends the program as ever. One
/// object at a time, in the thread of the application. On Windows, which closes windows instead, it does nothing.
class QuitSignals : public QObject
{
public:
    QuitSignals();
    ~QuitSignals() override;
};

} // namespace netwharf
