// SPDX-License-Identifier: MIT
#include "app/live/mapworker.h"

#include <utility>

namespace netwharf {

MapWorker::MapWorker(Tell tell) : m_tell(std::move(tell)), m_thread([this](const std::stop_token &stop) { run(stop); })
{}

MapWorker::~MapWorker() = default;

void MapWorker::ask(MapQuestion question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::move(question);
    }
    m_wake.notify_all();
}

MapAnswer MapWorker::answer(const MapQuestion &question)
{
    if (!question.snapshot)
        m_look.reset();
    else if (!m_look || m_look->snapshot != question.snapshot)
        m_look = lookAt(question.snapshot);
    MapAnswer answer{question.number, m_look, {}};
    if (question.query.matchesAll() || !question.catalogue)
        return answer;
    answer.hits = question.scope == QueryScope::Sockets
                      ? socketHits(question.query, *question.catalogue, question.snapshot.get())
                      : portHits(question.query, *question.catalogue, m_look ? m_look->lights : PortLights(),
                                 question.snapshot.get());
    return answer;
}

void MapWorker::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); }) && !stop.stop_requested()) {
        const MapQuestion question = *std::exchange(m_waiting, std::nullopt);
        lock.unlock();
        m_tell(answer(question));
        lock.lock();
    }
}

} // namespace netwharf
