// SPDX-License-Identifier: MIT
#include "core/platform/linux/destroycodec.h"
#include "core/platform/linux/endedcodec.h"
#include "core/platform/linux/trafficcodec.h"

#include <array>
#include <span>

using namespace netwharf;

/// What the kernel says unasked, and its answers about single sockets and to their destruction, in memory aligned as asked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto heard = std::as_bytes(std::span(data, size));
    const std::vector<std::byte> bytes(heard.begin(), heard.end());
    std::vector<EndedEvent> events;
    (void)decodeEnded(bytes, events);
    const std::array protocols{Protocol::Tcp, Protocol::Udp};
    std::vector<CountsAnswer> answers;
    (void)decodeDestroyed(bytes, 0);
    (void)decodeCounts(bytes, 0, protocols, answers);
    Traffic traffic;
    (void)readTcpInfo(bytes, SocketState::CloseWait, traffic);
    (void)readMemoryInfo(bytes, traffic);
    return 0;
}
