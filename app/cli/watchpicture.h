// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/liveoutput.h"
#include "app/cli/socketcells.h"
#include "app/cli/texttable.h"
#include "app/cli/watch.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace netwharf {

/// The list on a terminal, drawn again in place with each sample and cut to the terminal's size.
///
/// Rows that the last sample opened, changed or closed carry + ~ or -; closed ones go with the next.
/// What was on the screen before moves up into the terminal's memory, and the last picture stays when
/// it is over. No mode of the terminal is changed between two pictures, so that it is left clean
/// however the program ends.
class WatchPicture final : public WatchForm
{
public:
    /// `filter` as it was typed.
    WatchPicture(LiveOutput &output, std::string filter, std::chrono::milliseconds interval);

    bool begin(const WatchedRows &rows) override;
    bool add(const WatchedRows &rows, const WatchNews &news) override;
    bool redraw() override;
    void end() override;

private:
    struct Mark
    {
        char sign = ' ';
        const Tables *tables = nullptr; ///< that the row points into
    };
    void take(const WatchedRows &rows, const WatchNews &news);
    std::string headLine() const;
    std::vector<std::string> compose(TerminalSize size);

    LiveOutput &m_output;
    std::string m_filter;
    std::chrono::milliseconds m_interval;
    NamespaceColumn m_namespaces = NamespaceColumn::No;
    TextTable m_table;
    // What redraw() draws: as of the last sample.
    const WatchedRows *m_source = nullptr;
    std::vector<Row> m_rows; ///< sorted, those just closed among them
    std::unordered_map<RowId, Mark> m_marks;
    std::chrono::system_clock::time_point m_at;
    std::vector<std::string> m_notes; ///< what could not be seen
};

} // namespace netwharf
