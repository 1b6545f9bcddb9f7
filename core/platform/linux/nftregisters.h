// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/natrules.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace netwharf::nft {

/// Part of a packet that an expression has loaded.
struct Loaded
{
    enum class Form : std::uint8_t { Plain, EtherType, NfProtocol };

    NatSubject subject = NatSubject::Other;
    Form form = Form::Plain; ///< of Family: how it is written
    Family family = Family::Ipv4; ///< of Address
    std::size_t length = 4; ///< bytes; of an address perhaps only the first
    std::vector<std::byte> mask{}; ///< of Address: what a bitwise expression left of it; empty for all
};

/// What a comparison of something loaded with values from `low` to `high`, both in network order, asks for.
NatCondition conditionOn(const Loaded &loaded, std::span<const std::byte> low, std::span<const std::byte> high,
                         bool negated);

/// The registers of nftables while a rule is followed: what they hold, word by word of 4 bytes.
class Registers
{
public:
    /// `number`: as in NFTA_*_DREG; those that do not exist are nowhere.
    void load(std::uint32_t number, Loaded loaded);
    void set(std::uint32_t number, std::span<const std::byte> value);
    void forget(std::uint32_t number);

    const Loaded *loadedAt(std::uint32_t number, std::size_t wordsBehind = 0) const;
    Loaded *loadedAt(std::uint32_t number);
    /// The first `length` bytes of a value; nothing where it is not known.
    std::optional<std::vector<std::byte>> valueAt(std::uint32_t number, std::size_t length) const;

private:
    static constexpr std::size_t Words = 16;
    static std::size_t placeOf(std::uint32_t number);

    std::map<std::size_t, Loaded> m_loaded;
    std::array<std::optional<std::array<std::byte, 4>>, Words> m_values;
};

} // namespace netwharf::nft
