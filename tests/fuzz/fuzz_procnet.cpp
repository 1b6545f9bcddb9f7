// SPDX-License-Identifier: MIT
#include "core/platform/linux/procnet.h"
#include "core/platform/linux/procparse.h"
#include "core/platform/linux/procsctp.h"

#include <cstdint>

using namespace netwharf;

/// The first byte chooses the reader, the rest is a file of /proc.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data + 1), size - 1);
    std::vector<Socket> rows;
    switch (data[0] % 9) {
    case 0: (void)parseProcNet(text, Protocol::Tcp, Family::Ipv4, rows); break;
    case 1: (void)parseProcNet(text, Protocol::Udp, Family::Ipv6, rows); break;
    case 2: (void)parseSctpEndpoints(text, rows); break;
    case 3: (void)parseSctpAssociations(text, rows); break;
    case 4: (void)parseStat(text); break;
    case 5: (void)parseProcessCgroup(text); break;
    case 6: (void)parseSocketLink(text); break;
    case 7: (void)parseNewestPid(text); break;
    default: (void)parsePortRange(text); break;
    }
    return 0;
}
