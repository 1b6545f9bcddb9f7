// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace netwharf {

/// Something a person wants to be told of.
struct Watch
{
    std::uint64_t id = 0; ///< given by the list of watches; 0: none yet
    std::string name; ///< "Port 5432"; what a notice says first
    std::string filter; ///< in the language of the live list
    bool opens = true; ///< tell when it opens
    bool closes = true; ///< tell when it closes
    /// Tell of every socket; else only of the first that opens and of the last that closes.
    bool each = false;

    bool operator==(const Watch &) const = default;
};

/// One socket that a notice can name.
struct WatchedSocket
{
    std::string process; ///< raw; empty when not known
    std::uint32_t pid = 0;
    Protocol protocol{};
    Endpoint local;
    bool hasRemote = false;
    Endpoint remote;
};

/// What one snapshot brought for one watch.
struct WatchNews
{
    std::uint64_t watch = 0;
    std::string name;
    int opened = 0; ///< sockets; 0 also when nobody wants to know
    int closed = 0;
    WatchedSocket example; ///< one of them: of the opened, if there are any
};

/// Compares each snapshot with the one before. Not shared between threads.
class WatchBook
{
public:
    WatchBook(std::vector<Watch> watches, std::shared_ptr<const Catalogue> catalogue);

    /// What a watch sees first is no news. Snapshots of failed samples tell nothing; TIME_WAIT counts
    /// as closed. A watch with a filter that cannot be read sees nothing.
    std::vector<WatchNews> take(const std::shared_ptr<const Snapshot> &snapshot);

private:
    struct Kept
    {
        Watch watch;
        Query query;
        bool isReadable = false;
        bool hasSeen = false;
        std::vector<Row> rows; ///< that matched last, by id
    };
    static WatchNews compare(const Kept &kept, const std::vector<Row> &rows, const Tables &before, const Snapshot &now);
    void addShortLived(const Kept &kept, const std::vector<Row> &ended, const Snapshot &now, WatchNews &news) const;

    std::vector<Kept> m_watches;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Tables> m_tables; ///< that kept rows point into
};

} // namespace netwharf
