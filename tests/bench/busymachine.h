// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakemachine.h"

#include <memory>
#include <vector>

namespace netwharf::bench {

/// A busy server made up: a hundred thousand connections of programs of fifty names, each process with
/// connections of its own.
class BusyMachine
{
public:
    static constexpr std::size_t RowCount = 100'000;

    BusyMachine();

    /// A tick later: one socket in a hundred has gone, come and changed.
    std::shared_ptr<Snapshot> next();
    /// The same with one in two, so that what happened fills the record of Activity.
    std::shared_ptr<Snapshot> overturned();

private:
    void open();
    void replace(std::size_t part); ///< one socket in so many

    FakeMachine m_machine;
    std::vector<ProcessIndex> m_processes;
    std::uint32_t m_opened = 0;
    std::size_t m_ticks = 0;
};

} // namespace netwharf::bench
