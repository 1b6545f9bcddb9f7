// SPDX-License-Identifier: MIT
#pragma once

#include "core/portmap/maplook.h"
#include "core/portmap/porthits.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace netwharf {

/// What the map wishes to show. Null parts: there is none yet.
struct MapQuestion
{
    std::uint64_t number = 0; ///< counts questions
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const Catalogue> catalogue;
    Query query; ///< what is searched; a default one: nothing
    QueryScope scope = QueryScope::Ports;
};

struct MapAnswer
{
    std::uint64_t number = 0; ///< of its question
    std::shared_ptr<const MapLook> look; ///< null without a snapshot
    std::optional<PortHits> hits; ///< nothing when nothing is searched, or there is no catalogue
};

/// Reads snapshots for the map and searches it, on a thread of its own: both look at every socket. Only the newest
/// question is answered; a snapshot is read once.
class MapWorker
{
public:
    using Tell = std::function<void(const MapAnswer &)>;

    explicit MapWorker(Tell tell); ///< called on the thread of this
    ~MapWorker();
    MapWorker(const MapWorker &) = delete;
    MapWorker &operator=(const MapWorker &) = delete;

    void ask(MapQuestion question); ///< any thread

private:
    void run(const std::stop_token &stop);
    MapAnswer answer(const MapQuestion &question);

    Tell m_tell;
    std::shared_ptr<const MapLook> m_look; ///< the last, of the worker's thread
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::optional<MapQuestion> m_waiting;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace netwharf
