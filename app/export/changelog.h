// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity/watchedrows.h"

#include <QFile>
#include <QFileDevice>
#include <QString>

#include <cstdint>
#include <optional>

namespace netwharf {

enum class ChangeLogForm : std::uint8_t {
    JsonLines, ///< the stream of SocketStream
    Text ///< a line for each socket and change, its cells apart by tabs
};

enum class WhenFull : std::uint8_t {
    Stop,
    /// The file is kept once as NAME.1, in place of what was there; the new one has the changes that had no
    /// room, and then what is there, as at the beginning.
    BeginAnew
};

/// What to write where.
struct ChangeLogOrder
{
    QString path;
    ChangeLogForm form = ChangeLogForm::JsonLines;
    std::uint64_t limit = 0; ///< bytes of the file
    WhenFull whenFull = WhenFull::Stop;
    Query filter;
};

struct ChangeLogState
{
    std::uint64_t size = 0; ///< bytes of the file
    std::uint64_t changes = 0; ///< that were written so far
    bool isFull = false; ///< and so ended
    std::optional<QFileDevice::FileError> error; ///< and so ended

    bool hasEnded() const { return isFull || error; }
};

/// Appends what happens to sockets to a file, from snapshot to snapshot: first those that are there, then
/// every change. What a sample brought is written whole or, where there is no room, not at all. Not
/// shared between threads.
class ChangeLog
{
public:
    ChangeLog(ChangeLogOrder order, std::shared_ptr<const Catalogue> catalogue);

    /// Nothing is written once it has ended.
    const ChangeLogState &take(const std::shared_ptr<const Snapshot> &snapshot);

private:
    std::string beginning() const; ///< what is there
    std::string textOf(const std::vector<RowChange> &changes) const;
    void append(const std::string &text);
    bool fits(const std::string &text) const;
    void beginAnew();

    const ChangeLogOrder m_order;
    WatchedRows m_rows;
    QFile m_file;
    ChangeLogState m_state;
};

} // namespace netwharf
