// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/bindprobe.h"

namespace netwharf {

/// How the demonstration machine answers a bind: as its sockets let expect, with the defaults of Linux.
class DemoProbe : public BindProbe
{
public:
    static constexpr std::uint16_t HeldPort = 8080; ///< by docker-proxy

    DemoProbe()
    {
        m_settings.addressesKnown = true;
        m_settings.addresses = {{*IpAddress::parse("127.0.0.1"), 8, 1, true},
                                {*IpAddress::parse("::1"), 128, 1},
                                {*IpAddress::parse("192.0.2.23"), 24, 2}};
        m_settings.interfaces = {{1, "lo"}, {2, "eth0"}};
        m_settings.uid = 1000;
    }
    BindSettings settings() override { return m_settings; }
    std::optional<ReuseOptions> optionsOf(const Socket &, const Tables &) override { return std::nullopt; }
    BindOutcome tryBind(const BindQuestion &question) override
    {
        const bool isHeld = question.protocol == Protocol::Tcp && question.port == HeldPort;
        return isHeld ? BindOutcome::AddressInUse : BindOutcome::Bound;
    }

private:
    BindSettings m_settings;
};

} // namespace netwharf
