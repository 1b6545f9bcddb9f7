// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/filedescriptor.h"
#include "tests/bench/generator/load.h"

#include <cstdint>
#include <vector>

namespace netwharf::bench {

/// One process of a load: it holds its share of the sockets, and may replace connections all the time.
class Holder
{
public:
    /// `number`: which of the processes it is, from 0. Opens everything; throws std::system_error.
    Holder(const Load &load, int number);

    /// Never returns.
    [[noreturn]] void stay();

private:
    struct Connection
    {
        FileDescriptor client;
        FileDescriptor server;
    };

    void openExtra(int count);
    void openUdp(int count);
    void openTcp(int count);
    void listenOn(bool dualStack, std::uint16_t port);
    Connection connect(int index) const;
    void close(Connection &connection) const;
    void replaceOne(std::uint64_t step);

    Load m_load;
    int m_number;
    std::uint32_t m_address; ///< an IPv4 loopback address of this process alone, in host order
    std::vector<FileDescriptor> m_descriptors; ///< never touched again
    std::vector<FileDescriptor> m_listeners; ///< the first takes both families
    std::vector<Connection> m_connections;
};

} // namespace netwharf::bench
