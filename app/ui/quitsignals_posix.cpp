// SPDX-License-Identifier: MIT
#include "app/ui/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace netwharf {

namespace {

constexpr std::array Signals{SIGTERM, SIGINT, SIGHUP};

/// A handler may do little more than write: what it writes wakes the loop of events.
std::array<int, 2> pipeEnds{-1, -1};

extern "C" void noteSignal(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

/// What was ignored when the program was started, as by nohup, stays so.
void handle(int signal)
{
    struct sigaction now = {};
    if (::sigaction(signal, nullptr, &now) != 0 || now.sa_handler == SIG_IGN)
        return;
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

void leaveAlone(int signal)
{
    struct sigaction now = {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == noteSignal)
        ::signal(signal, SIG_DFL);
}

} // namespace

QuitSignals::QuitSignals()
{
    if (::pipe(pipeEnds.data()) != 0)
        return; // the signals do what they did
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::exit(0); // quit() would ask open dialogs, which may refuse
    });
    for (const int signal : Signals)
        handle(signal);
}

QuitSignals::~QuitSignals()
{
    if (pipeEnds[0] < 0)
        return;
    for (const int signal : Signals)
        leaveAlone(signal);
    qDeleteAll(findChildren<QSocketNotifier *>());
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace netwharf
