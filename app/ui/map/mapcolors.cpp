// SPDX-License-Identifier: MIT
#include "app/ui/map/mapcolors.h"

#include "app/ui/widgets/theme.h"

namespace netwharf::mapcolors {

namespace {

constexpr QRgb System = 0xFF35639A;
constexpr QRgb Registered = 0xFF24507F;

} // namespace

QRgb ground(Ground ground)
{
    switch (ground) {
    case Ground::SystemAssigned: return System;
    case Ground::SystemFree: return mixed(QColor(Sea), QColor(System), 0.35).rgb();
    case Ground::RegisteredAssigned: return Registered;
    case Ground::RegisteredFree: return mixed(QColor(Sea), QColor(Registered), 0.20).rgb();
    case Ground::Dynamic: break;
    }
    return 0xFF16324F;
}

QColor light(Light light)
{
    switch (light) {
    case Light::Listening:
    case Light::Held: return QColor(0xFFC14D);
    case Light::Connected: return QColor(0x7FE0F0);
    case Light::Closed: return QColor(0xFF8A80);
    case Light::Note: return QColor(0xE6EAF0);
    case Light::Conflict: break;
    }
    return QColor(0xFF6B57);
}

} // namespace netwharf::mapcolors
