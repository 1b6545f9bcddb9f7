// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>

#include <linux/netlink.h>

/// Reading netlink attributes and packed numbers, bounds-checked. Pure, any thread.
namespace netwharf::bytes {

using Bytes = std::span<const std::byte>;

/// Hands type and payload of each attribute to `use`; false when one runs past the end.
template<typename Use>
bool forEachAttribute(Bytes bytes, Use &&use)
{
    while (bytes.size() >= sizeof(nlattr)) {
        nlattr attribute;
        std::memcpy(&attribute, bytes.data(), sizeof(attribute));
        if (attribute.nla_len < sizeof(nlattr) || attribute.nla_len > bytes.size())
            return false;
        use(attribute.nla_type & NLA_TYPE_MASK, bytes.subspan(sizeof(nlattr), attribute.nla_len - sizeof(nlattr)));
        bytes = bytes.subspan(std::min((std::size_t{attribute.nla_len} + 3) / 4 * 4, bytes.size()));
    }
    return true;
}

/// A number in the machine's order; nothing when `bytes` do not hold it whole.
template<typename Number>
std::optional<Number> numberAt(Bytes bytes, std::size_t offset)
{
    if (offset > bytes.size() || bytes.size() - offset < sizeof(Number))
        return std::nullopt;
    Number number;
    std::memcpy(&number, bytes.data() + offset, sizeof(number));
    return number;
}

/// The first bytes, at most four, as a number in network order.
inline std::uint32_t networkNumber(Bytes bytes)
{
    std::uint32_t number = 0;
    for (const std::byte one : bytes.first(std::min<std::size_t>(bytes.size(), 4)))
        number = (number << 8) | std::to_integer<std::uint32_t>(one);
    return number;
}

/// Text up to its NUL or its end.
inline std::string text(Bytes bytes)
{
    const auto end = std::find(bytes.begin(), bytes.end(), std::byte{0});
    return std::string(reinterpret_cast<const char *>(bytes.data()), static_cast<std::size_t>(end - bytes.begin()));
}

} // namespace netwharf::bytes
