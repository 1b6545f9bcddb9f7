// SPDX-License-Identifier: MIT
#include "app/live/reversenames.h"

#include <QMetaObject>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

namespace netwharf {

namespace {

constexpr int Threads = 2;
constexpr std::chrono::milliseconds TellInterval{250};

bool isWorthAsking(const IpAddress &address)
{
    return !address.isLoopback() && !address.isMulticast() && !address.isUnspecified();
}

} // namespace

/// What the threads share with the object, and keep when that has gone.
struct ReverseNames::Desk
{
    Ask ask;
    std::mutex mutex; ///< guards what follows
    std::condition_variable wake;
    std::deque<IpAddress> waiting; ///< the next one first
    std::set<IpAddress> asked; ///< begun, not answered
    std::function<void(const IpAddress &, std::string)> tell; ///< must not block; empty: nobody listens
    bool closed = false;

    void work();
};

void ReverseNames::Desk::work()
{
    std::unique_lock lock(mutex);
    while (!closed) {
        wake.wait(lock, [this] { return closed || !waiting.empty(); });
        if (closed)
            return;
        const IpAddress address = waiting.front();
        waiting.pop_front();
        asked.insert(address);
        lock.unlock();
        std::string name = ask(address);
        lock.lock();
        asked.erase(address);
        if (tell)
            tell(address, std::move(name));
    }
}

ReverseNames::ReverseNames(Ask ask, QObject *parent) : QObject(parent), m_desk(std::make_shared<Desk>())
{
    m_desk->ask = std::move(ask);
    m_desk->tell = [this](const IpAddress &address, std::string name) {
        QMetaObject::invokeMethod(
            this, [this, address, name = std::move(name)] { take(address, name); }, Qt::QueuedConnection);
    };
    m_tell.setSingleShot(true);
    m_tell.setInterval(TellInterval);
    connect(&m_tell, &QTimer::timeout, this, &ReverseNames::found);
}

ReverseNames::~ReverseNames()
{
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->closed = true;
        m_desk->tell = {};
        m_desk->waiting.clear();
    }
    m_desk->wake.notify_all();
}

void ReverseNames::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    if (enabled)
        return;
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->waiting.clear();
    }
    m_known.clear();
    emit found();
}

void ReverseNames::startThreads()
{
    if (std::exchange(m_started, true))
        return;
    for (int i = 0; i < Threads; ++i)
        std::thread([desk = m_desk] { desk->work(); }).detach();
}

void ReverseNames::want(const std::vector<IpAddress> &addresses)
{
    if (!m_enabled)
        return;
    ++m_wants;
    const auto now = Clock::now();
    std::vector<IpAddress> missing;
    for (const IpAddress &address : addresses) {
        const auto known = m_known.find(address);
        if (known != m_known.end()) {
            known->second.wanted = m_wants;
            const auto life = known->second.name.empty() ? NoNameLife : NameLife;
            if (now - known->second.at < life)
                continue;
        }
        const bool isNew = std::ranges::find(missing, address) == missing.end();
        if (isNew && missing.size() < MostWaiting && isWorthAsking(address))
            missing.push_back(address);
    }
    if (!missing.empty())
        startThreads();
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->waiting.clear();
        std::ranges::copy_if(missing, std::back_inserter(m_desk->waiting),
                             [this](const IpAddress &address) { return !m_desk->asked.contains(address); });
    }
    m_desk->wake.notify_all();
}

void ReverseNames::take(const IpAddress &address, std::string name)
{
    if (!m_enabled)
        return;
    if (m_known.size() >= MostNames && !m_known.contains(address))
        forgetOldest();
    m_known[address] = {std::move(name), Clock::now(), m_wants};
    if (!m_tell.isActive())
        m_tell.start();
}

/// A quarter at once, so that a full cache does not search for the oldest each time.
void ReverseNames::forgetOldest()
{
    std::vector<std::pair<std::uint64_t, IpAddress>> byUse;
    for (const auto &[address, known] : m_known)
        byUse.emplace_back(known.wanted, address);
    const auto end = byUse.begin() + static_cast<std::ptrdiff_t>(byUse.size() / 4);
    std::nth_element(byUse.begin(), end, byUse.end());
    std::for_each(byUse.begin(), end, [this](const auto &use) { m_known.erase(use.second); });
}

const std::string &ReverseNames::nameOf(const IpAddress &address) const
{
    static const std::string none;
    const auto known = m_known.find(address);
    return known == m_known.end() ? none : known->second.name;
}

std::shared_ptr<const RemoteNames> ReverseNames::names() const
{
    auto names = std::make_shared<RemoteNames>();
    for (const auto &[address, known] : m_known)
        if (!known.name.empty())
            names->emplace(address, known.name);
    return names;
}

} // namespace netwharf
