// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/netlinkbytes.h"

#include <array>
#include <optional>
#include <string>

#include <linux/netfilter/nf_tables.h>

namespace netwharf::nft {

/// The attributes of one expression by number; those past the greatest that matters are left out.
class Fields
{
public:
    static constexpr int Most = 10;

    explicit Fields(bytes::Bytes data)
    {
        m_isWhole = bytes::forEachAttribute(data, [this](int type, bytes::Bytes payload) {
            if (type > 0 && type < Most)
                m_fields.at(static_cast<std::size_t>(type)) = payload;
        });
    }
    bool isWhole() const { return m_isWhole; }
    bool has(int type) const { return m_fields.at(static_cast<std::size_t>(type)).has_value(); }
    bytes::Bytes payload(int type) const
    {
        return m_fields.at(static_cast<std::size_t>(type)).value_or(bytes::Bytes());
    }
    std::uint32_t number(int type) const { return bytes::networkNumber(payload(type)); }
    std::string text(int type) const { return bytes::text(payload(type)); }
    /// The value inside NFTA_DATA_VALUE; empty without one.
    bytes::Bytes value(int type) const
    {
        bytes::Bytes value;
        bytes::forEachAttribute(payload(type), [&](int inner, bytes::Bytes payload) {
            if (inner == NFTA_DATA_VALUE)
                value = payload;
        });
        return value;
    }

private:
    std::array<std::optional<bytes::Bytes>, Most> m_fields;
    bool m_isWhole = true;
};

} // namespace netwharf::nft
