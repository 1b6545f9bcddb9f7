// SPDX-License-Identifier: MIT
#pragma once

#include "core/act/action.h"
#include "core/act/service.h"

#include <QString>
#include <QStringList>

/// What may be done to processes and sockets, and what came of it, as whole sentences; as words.h.
namespace netwharf::words {

/// A process by name and number: "nginx (1234)".
QString processWithPid(std::string_view name, std::uint32_t pid);

/// Why it was not done, or cannot be: one or two sentences.
QString actProblem(const ActProblem &problem);

/// What ending it means for whom, a sentence each: ports, connections, programs at their other ends,
/// children. Empty when nothing depends on it.
QStringList consequences(const ProcessReport &report);

/// What its manager does when the process ends, and how to stop the service for good: one or two
/// sentences; empty while that is not known.
QString servicePolicy(const ServicePolicy &service, std::uint32_t pid);

/// What closing the socket means for its program and the other end. `holder`: who holds it, in words.
QString closing(const Socket &socket, const QString &holder);

} // namespace netwharf::words
