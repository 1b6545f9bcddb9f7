// SPDX-License-Identifier: MIT
#include "app/models/reacharranger.h"

#include <QMetaObject>

#include <utility>

namespace netwharf {

ReachArranger::ReachArranger(QObject *parent) : QObject(parent) {}

ReachArranger::~ReachArranger() = default;

void ReachArranger::setList(std::shared_ptr<const ReachList> list)
{
    m_wish.list = std::move(list);
    ask();
}

void ReachArranger::setBaseline(std::shared_ptr<const ReachBaseline> baseline)
{
    m_wish.baseline = std::move(baseline);
    ask();
}

void ReachArranger::setSearch(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_wish.words)
        return;
    m_wish.words = words;
    ask();
}

void ReachArranger::setMachineOpen(bool open)
{
    if (open == m_wish.machineOpen)
        return;
    m_wish.machineOpen = open;
    ask();
}

void ReachArranger::setLanguage(Language language)
{
    if (language == m_wish.language)
        return;
    m_wish.language = language;
    ask();
}

void ReachArranger::ask()
{
    if (!m_wish.list)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = {++m_asked, m_wish};
    }
    m_wake.notify_all();
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void ReachArranger::run(const std::stop_token &stop)
{
    ReachOrder order;
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); }) && !stop.stop_requested()) {
        const auto [number, wish] = *std::exchange(m_waiting, std::nullopt);
        lock.unlock();
        std::shared_ptr<const ReachArrangement> made = order.arrange(wish);
        lock.lock();
        m_made = {number, std::move(made)};
        QMetaObject::invokeMethod(this, &ReachArranger::tell, Qt::QueuedConnection);
    }
}

/// The newest that was made; an earlier call may have told it already.
void ReachArranger::tell()
{
    std::unique_lock lock(m_mutex);
    const auto made = std::exchange(m_made, std::nullopt);
    lock.unlock();
    if (!made)
        return;
    m_answered = made->first;
    emit arranged(made->second);
}

} // namespace netwharf
