// SPDX-License-Identifier: MIT
#include "core/platform/linux/cgrouppath.h"
#include "core/platform/linux/procnet.h"
#include "core/platform/linux/procparse.h"

#include <cstddef>
#include <cstdint>

using namespace netwharf;

/// The first byte chooses the table of /proc/net; every other reader of /proc gets the same text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data + 1), size - 1);
    std::vector<Socket> rows;
    const Protocol protocol = data[0] & 2 ? Protocol::Tcp : Protocol::Raw;
    (void)parseProcNet(text, protocol, data[0] & 1 ? Family::Ipv4 : Family::Ipv6, rows);
    (void)parseStat(text);
    (void)parseNewestPid(text);
    (void)commandLine(text);
    (void)processName(text.substr(0, 15), text);
    (void)parseSocketLink(text);
    (void)parsePortRange(text);
    (void)parseUnreadyAddresses(text);
    for (const std::string_view path : {text, parseProcessCgroup(text)}) {
        (void)unitFromCgroupPath(path);
        (void)podFromCgroupPath(path);
    }
    return 0;
}
