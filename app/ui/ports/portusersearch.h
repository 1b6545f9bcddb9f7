// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portuse.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace netwharf {

/// Looks for who uses some ports. That looks at every socket: where there are many it is done on a thread of the
/// pool, and only the newest question is answered. GUI thread.
class PortUserSearch : public QObject
{
    Q_OBJECT
public:
    struct Question
    {
        std::shared_ptr<const Snapshot> snapshot;
        std::shared_ptr<const Catalogue> catalogue;
        PortRange ports;
        std::uint32_t transports = 0; ///< as in usersOfPorts()
    };

    explicit PortUserSearch(QObject *parent = nullptr);
    ~PortUserSearch() override;

    void ask(const Question &question); ///< found() comes, at once where there are few sockets
    void forget(); ///< what was asked is not answered any more

signals:
    void found(const std::vector<netwharf::PortUser> &users);

private:
    struct Desk;
    void answer();
    void take(std::uint64_t number, const std::vector<PortUser> &users);

    std::shared_ptr<Desk> m_desk; ///< shared with what runs on the pool
    std::optional<Question> m_waiting; ///< for the one before to be answered
    std::uint64_t m_asked = 0;
    bool m_isBusy = false;
};

} // namespace netwharf
