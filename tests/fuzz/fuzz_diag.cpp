// SPDX-License-Identifier: MIT
#include "core/platform/linux/diagcodec.h"
#include "core/platform/linux/namespaceids.h"

#include <span>

using namespace netwharf;

/// The first byte chooses the table; the rest is the kernel's answer, in memory aligned as asked. The number of a
/// namespace comes in such an answer too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto answer = std::as_bytes(std::span(data + 1, size - 1));
    const std::vector<std::byte> bytes(answer.begin(), answer.end());
    std::vector<Socket> rows;
    (void)decodeDump(bytes, static_cast<DiagTable>(data[0] % 9), 1, rows);
    (void)readNamespaceId(bytes, 1);
    return 0;
}
