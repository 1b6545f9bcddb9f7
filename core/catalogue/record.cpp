// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"

namespace netwharf {

std::string_view code(Range range)
{
    switch (range) {
    case Range::System: return "system";
    case Range::Registered: return "registered";
    case Range::Dynamic: return "dynamic";
    case Range::None: return "none";
    }
    return {};
}

Range rangeOf(std::uint16_t port)
{
    if (port <= boundsOf(Range::System).last)
        return Range::System;
    return port <= boundsOf(Range::Registered).last ? Range::Registered : Range::Dynamic;
}

PortRange boundsOf(Range range)
{
    switch (range) {
    case Range::System: return {0, 1023};
    case Range::Registered: return {1024, 49151};
    case Range::Dynamic: return {49152, 65535};
    case Range::None: break;
    }
    return {};
}

std::string_view code(Origin origin)
{
    switch (origin) {
    case Origin::Note: return "note";
    case Origin::Guide: return "guide";
    case Origin::Registry: return "registry";
    case Origin::Machine: return "machine";
    case Origin::Unassigned: return "range";
    }
    return {};
}

std::string_view code(RegistrySource source)
{
    switch (source) {
    case RegistrySource::BuiltIn: return "builtin";
    case RegistrySource::Imported: return "imported";
    case RegistrySource::Updated: return "updated";
    }
    return {};
}

std::string_view code(RegistryStatus status)
{
    switch (status) {
    case RegistryStatus::Absent: return "absent";
    case RegistryStatus::Assigned: return "assigned";
    case RegistryStatus::Reserved: return "reserved";
    case RegistryStatus::Unassigned: return "unassigned";
    case RegistryStatus::Removed: return "removed";
    }
    return {};
}

} // namespace netwharf
