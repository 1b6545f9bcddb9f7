// SPDX-License-Identifier: MIT
#include "app/cli/liveoutput.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace netwharf {

namespace {

constexpr std::array Enders{SIGINT, SIGTERM, SIGHUP};
constexpr std::array Redrawers{SIGWINCH, SIGCONT};
/// A pipe that can be written to takes this much without keeping us waiting (POSIX: PIPE_BUF).
constexpr std::size_t MostAtOnce = PIPE_BUF;

// What the handler sees; lock-free, as a handler needs it.
std::atomic<int> wakePipe = -1;
std::atomic<bool> wasEnded = false;
std::atomic<bool> wasRedrawn = false;
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

std::array<struct sigaction, Enders.size() + Redrawers.size()> actionsBefore;

extern "C" void noteSignal(int number)
{
    const int errnoBefore = errno;
    const bool redraws = number == SIGWINCH || number == SIGCONT;
    (redraws ? wasRedrawn : wasEnded) = true;
    // A full pipe wakes us as well.
    [[maybe_unused]] const ssize_t written = ::write(wakePipe, "", 1);
    errno = errnoBefore;
}

/// `flags`: SA_RESTART where a call that is under way shall not notice.
void handle(int number, int flags, struct sigaction &before)
{
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = flags;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(number, nullptr, &before);
    if (before.sa_handler != SIG_IGN)
        ::sigaction(number, &action, nullptr);
}

} // namespace

LiveOutput::LiveOutput(int descriptor) : m_descriptor(descriptor)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        m_pipe = {-1, -1}; // signals are then noticed when the wait is over
    wakePipe = m_pipe[1];
    wasEnded = wasRedrawn = false;
    auto before = actionsBefore.begin();
    for (const int number : Enders)
        handle(number, 0, *before++);
    for (const int number : Redrawers)
        handle(number, SA_RESTART, *before++);
}

LiveOutput::~LiveOutput()
{
    auto before = actionsBefore.begin();
    for (const int number : Enders)
        ::sigaction(number, &*before++, nullptr);
    for (const int number : Redrawers)
        ::sigaction(number, &*before++, nullptr);
    wakePipe = -1;
    for (const int end : m_pipe)
        if (end >= 0)
            ::close(end);
}

bool LiveOutput::isTerminal() const
{
    const char *kind = std::getenv("TERM");
    return ::isatty(m_descriptor) == 1 && kind != nullptr && *kind != '\0' && std::string_view(kind) != "dumb";
}

TerminalSize LiveOutput::size() const
{
    struct winsize size = {};
    if (::ioctl(m_descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return {};
    return {size.ws_col, size.ws_row};
}

/// What has become of the descriptor: some of `events`, or nothing.
short LiveOutput::waitFor(short events, int milliseconds)
{
    std::array<pollfd, 2> polled{{{m_descriptor, events, 0}, {m_pipe[0], POLLIN, 0}}};
    if (::poll(polled.data(), polled.size(), milliseconds) < 0)
        return 0;
    if (polled[1].revents != 0)
        takeSignals();
    if ((polled[0].revents & (POLLERR | POLLHUP)) != 0)
        m_gone = true;
    if ((polled[0].revents & POLLNVAL) != 0)
        m_good = false;
    return static_cast<short>(polled[0].revents & events);
}

void LiveOutput::takeSignals()
{
    std::array<char, 64> bytes;
    while (::read(m_pipe[0], bytes.data(), bytes.size()) > 0) {
    }
}

/// Writes as much as is taken without waiting. False after an error.
bool LiveOutput::writeSome(std::string_view &text)
{
    const ssize_t written = ::write(m_descriptor, text.data(), std::min(text.size(), MostAtOnce));
    if (written >= 0) {
        text.remove_prefix(static_cast<std::size_t>(written));
        return true;
    }
    if (errno == EINTR || errno == EAGAIN)
        return true;
    m_gone = errno == EPIPE;
    m_good = m_gone;
    return false;
}

bool LiveOutput::write(std::string_view text)
{
    while (!text.empty()) {
        // What is under way when the end comes is finished, if its reader takes it.
        const bool isEnding = wasEnded;
        const bool isReady = (waitFor(POLLOUT, isEnding ? 0 : -1) & POLLOUT) != 0;
        if (!isServing() || (isReady && !writeSome(text)) || (!isReady && isEnding))
            return false;
    }
    return true;
}

Wake LiveOutput::waitUntil(std::chrono::steady_clock::time_point due)
{
    using namespace std::chrono;
    for (;;) {
        const auto left = std::max(ceil<milliseconds>(due - steady_clock::now()), milliseconds::zero());
        const bool mayWait = !wasEnded && !wasRedrawn;
        waitFor(0, mayWait ? static_cast<int>(left.count()) : 0);
        if (wasEnded || !isServing())
            return Wake::Ended;
        if (wasRedrawn.exchange(false))
            return Wake::Redraw;
        if (left == milliseconds::zero())
            return Wake::Due;
    }
}

} // namespace netwharf
