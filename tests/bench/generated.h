// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace netwharf::bench {

/// What netwharf-sockets-generator shall make.
struct Machine
{
    int tcp = 0;
    int udp = 0;
    int processes = 0;
    int churn = 0; ///< connections replaced each second
};

/// A program that was built beside this one.
QString beside(const QString &program);
/// The program itself.
QString netwharfProgram();

/// Runs a command inside the generated machine and returns what it printed, cut into lines of words.
/// Remarks of the command go to stderr. Throws std::runtime_error when it failed.
QList<QList<QByteArray>> runInside(const Machine &machine, const QStringList &command);

/// The runs on lines "MEASURED REFERENCE", or "NAME MEASURED REFERENCE" when `name` is not empty.
std::vector<Run> runsOf(const QList<QList<QByteArray>> &lines, const QByteArray &name = {});

} // namespace netwharf::bench
