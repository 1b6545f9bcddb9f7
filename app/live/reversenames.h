// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/remotename.h"
#include "core/rows/ordering.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace netwharf {

/// Names of remote addresses, asked of the system's name service and kept for a while. Off until somebody
/// switches it on: to ask is to tell a DNS server whom this machine talks to.
///
/// The questions are asked on two threads of their own, one after the other on each, the newest wish
/// first; the rest of the program only ever reads what is known. Bounded: MostNames are kept,
/// MostWaiting wait. The threads are detached, for no way leads out of a question that the system
/// has begun, and quitting must not wait for it: they share only a block that outlives this object,
/// and tell nobody any more once it has gone.
class ReverseNames : public QObject
{
    Q_OBJECT
public:
    using Ask = std::function<std::string(const IpAddress &)>; ///< blocks; empty: no name
    using Clock = std::chrono::steady_clock;

    static constexpr std::size_t MostNames = 4096;
    static constexpr std::size_t MostWaiting = 256;
    static constexpr std::chrono::minutes NameLife{60};
    static constexpr std::chrono::minutes NoNameLife{5};

    explicit ReverseNames(Ask ask = lookUpName, QObject *parent = nullptr);
    ~ReverseNames() override;

    void setEnabled(bool enabled); ///< off: forgets every name
    bool isEnabled() const { return m_enabled; }
    /// Asks for those of these addresses that are not known; what was asked for before and has not begun
    /// is forgotten. Nothing while it is off. Loopback, multicast and unspecified ones are not asked for.
    void want(const std::vector<IpAddress> &addresses);
    /// The name of an address, raw text from strangers; empty: none, or not known yet.
    const std::string &nameOf(const IpAddress &address) const;
    /// All names that are known, for sorting.
    std::shared_ptr<const RemoteNames> names() const;

signals:
    void found(); ///< some names are new; at most four times a second

private:
    struct Known
    {
        std::string name;
        Clock::time_point at;
        std::uint64_t wanted = 0; ///< the count of want() that last asked for it
    };
    struct Desk;

    void take(const IpAddress &address, std::string name);
    void startThreads();
    void forgetOldest();

    std::shared_ptr<Desk> m_desk;
    std::map<IpAddress, Known> m_known;
    std::uint64_t m_wants = 0;
    bool m_enabled = false;
    bool m_started = false;
    QTimer m_tell;
};

} // namespace netwharf
