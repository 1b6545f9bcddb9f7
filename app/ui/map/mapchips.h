// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/chip.h"
#include "core/portmap/portlights.h"

#include <QObject>

#include <array>

namespace netwharf {

/// The chips above the map: lights with their signs, TCP and UDP. Rare lights have one only while there are any,
/// or while they are chosen.
class MapChips : public QObject
{
    Q_OBJECT
public:
    explicit MapChips(ChipRow *row);

    LightMask lights() const;
    MapLayers layers() const;
    void setChosen(LightMask lights, MapLayers layers); ///< emits nothing
    void setCounts(const LightCounts &counts);
    void retranslate();

signals:
    void changed();

private:
    void showRare();

    std::array<Chip *, LightCount> m_lights{};
    std::array<Chip *, MapLayerCount> m_layers{};
    LightCounts m_counts;
};

} // namespace netwharf
