// SPDX-License-Identifier: MIT
#pragma once

#include "core/portmap/portlights.h"

#include <QColor>

namespace netwharf {

/// The colours of the map: the same in both themes, for the sea is dark in both.
namespace mapcolors {

inline constexpr QRgb Sea = 0xFF0E1A29;
inline constexpr QRgb Text = 0xFFE6EAF0;
inline constexpr QRgb Muted = 0xFF93A4B8;
inline constexpr QRgb Line = 0xFF3A4A5E; ///< ticks and the edge between ranges
inline constexpr QRgb Client = 0xFF7FE0F0; ///< the outline of the client range
inline constexpr QRgb Hit = 0xFF9BE38B; ///< what a search found

QRgb ground(Ground ground);
QColor light(Light light);

} // namespace mapcolors

} // namespace netwharf
