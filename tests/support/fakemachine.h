// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// A machine made up for tests: processes and sockets that open, change and close by name.
class FakeMachine
{
public:
    FakeMachine();

    ProcessIndex addProcess(std::string name, std::uint32_t pid, std::uint32_t uid = 1000, std::string executable = {},
                            std::string unit = {});
    UnitIndex addUnit(std::string unit);
    void addUser(std::uint32_t uid, std::string name);

    /// Each returns the new socket; the reference holds until the next one is added.
    Socket &listen(ProcessIndex process, std::string_view address, std::uint16_t port);
    Socket &openUdp(ProcessIndex process, std::string_view address, std::uint16_t port);
    Socket &connect(ProcessIndex process, std::string_view local, std::uint16_t localPort, std::string_view remote,
                    std::uint16_t remotePort, SocketState state = SocketState::Established);
    Socket &at(RowId id);
    void close(RowId id);

    std::vector<Socket> &sockets() { return m_sockets; }
    /// The machine as it is now, as the next snapshot.
    std::shared_ptr<Snapshot> snapshot();

private:
    Socket &add(ProcessIndex process, Protocol protocol, SocketState state);

    Tables m_tables;
    std::shared_ptr<const Tables> m_published; ///< null when m_tables has changed since
    std::vector<Socket> m_sockets;
    std::uint64_t m_lastId = 0;
    std::uint64_t m_sequence = 0;
};

/// The rows of the picture that the Connections page is drawn after.
FakeMachine pictureMachine();

} // namespace netwharf
