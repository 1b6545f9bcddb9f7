// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/texttable.h"
#include "app/cli/watch.h"

namespace netwharf {

/// Lines of text for a file or a program: one for each socket that is there at the beginning, then one
/// for each change. A line begins with its time and a sign: = present, + opened, ~ changed, - closed.
/// What could not be seen goes to the standard error, each remark once.
class WatchLog final : public WatchForm
{
public:
    explicit WatchLog(Sink out);

    bool begin(const WatchedRows &rows) override;
    bool add(const WatchedRows &rows, const WatchNews &news) override;

private:
    void addLine(std::chrono::system_clock::time_point at, char sign, const Row &row, const Tables &tables,
                 const Catalogue &catalogue);
    void remarkOn(const Health &health);

    Sink m_out;
    TextTable m_table;
    Health m_health; ///< that was remarked on
};

} // namespace netwharf
