// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/watch.h"
#include "app/export/chunks.h"

#include <array>
#include <chrono>
#include <string_view>

namespace netwharf {

/// Size of a terminal in characters.
struct TerminalSize
{
    int columns = 80;
    int lines = 24;
};

/// An output that someone watches until they have enough: it ends by SIGINT, SIGTERM or SIGHUP, or
/// when its reader goes, also while it waits or is kept waiting by a reader who does not read.
///
/// Handles these signals and SIGWINCH and SIGCONT from its making to its end; signals that were
/// ignored before, as under nohup, stay so. One at a time; one thread.
class LiveOutput
{
public:
    /// `descriptor` is written to, and not closed.
    explicit LiveOutput(int descriptor);
    ~LiveOutput();
    LiveOutput(const LiveOutput &) = delete;
    LiveOutput &operator=(const LiveOutput &) = delete;

    /// A terminal that can do more than print lines.
    bool isTerminal() const;
    TerminalSize size() const;

    /// False when nobody takes it any more.
    bool write(std::string_view text);
    /// Waits until then, or until something happens before.
    Wake waitUntil(std::chrono::steady_clock::time_point due);

    /// False after an error other than a reader that has gone: a full disk.
    bool isGood() const { return m_good; }

private:
    bool isServing() const { return m_good && !m_gone; }
    short waitFor(short events, int milliseconds);
    void takeSignals();
    bool writeSome(std::string_view &text);

    int m_descriptor;
    std::array<int, 2> m_pipe{-1, -1}; ///< the handler wakes us through it
    bool m_gone = false; ///< the reader
    bool m_good = true;
};

} // namespace netwharf
