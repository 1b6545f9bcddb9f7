// SPDX-License-Identifier: MIT
#include "app/ui/map/mapchips.h"

#include "app/i18n/words.h"
#include "app/models/mapcard.h"
#include "app/ui/map/mapcolors.h"
#include "app/ui/map/mapsigns.h"
#include "app/ui/map/paintercanvas.h"
#include "app/ui/widgets/chipmask.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

enum Group { LightGroup, LayerGroup };

/// The light as the map has it; on a light chip it keeps its patch of sea, for it is as bright as the chip.
void paintSign(QPainter *painter, const QPointF &middle, Light light, const QColor &ink)
{
    PainterCanvas canvas(painter, {});
    if (ink.isValid())
        drawSign(canvas, middle, light, ink);
    else if (Theme::current().dark)
        drawSign(canvas, middle, light);
    else
        drawLight(canvas, middle, bit(light));
}

} // namespace

MapChips::MapChips(ChipRow *row) : QObject(row)
{
    const auto add = [this, row](int group) {
        Chip *chip = row->addChip(group);
        connect(chip, &Chip::toggled, this, &MapChips::changed);
        return chip;
    };
    for (std::size_t i = 0; i < LightCount; ++i) {
        m_lights[i] = add(LightGroup);
        m_lights[i]->setSign(
            [light = static_cast<Light>(i)](QPainter *painter, const QPointF &middle, const QColor &ink) {
                paintSign(painter, middle, light, ink);
            });
    }
    for (Chip *&chip : m_layers)
        chip = add(LayerGroup);
    setCounts({});
    retranslate();
}

LightMask MapChips::lights() const
{
    return static_cast<LightMask>(maskOf(m_lights));
}

MapLayers MapChips::layers() const
{
    return static_cast<MapLayers>(maskOf(m_layers));
}

void MapChips::setChosen(LightMask lights, MapLayers layers)
{
    checkByMask(m_lights, lights);
    checkByMask(m_layers, layers);
    showRare();
}

void MapChips::setCounts(const LightCounts &counts)
{
    m_counts = counts;
    for (std::size_t i = 0; i < LightCount; ++i)
        m_lights[i]->setCount(counts.lights[i]);
    for (std::size_t i = 0; i < MapLayerCount; ++i)
        m_layers[i]->setCount(counts.layers[i]);
    showRare();
}

void MapChips::showRare()
{
    for (const Light light : {Light::Held, Light::Conflict}) {
        Chip *chip = m_lights[static_cast<std::size_t>(light)];
        chip->setPresent(chip->isChecked() || m_counts.lights[static_cast<std::size_t>(light)] > 0);
    }
}

void MapChips::retranslate()
{
    for (std::size_t i = 0; i < LightCount; ++i) {
        m_lights[i]->setText(LightWords::name(static_cast<Light>(i)));
        m_lights[i]->setToolTip(LightWords::explanation(static_cast<Light>(i)));
    }
    for (std::size_t i = 0; i < MapLayerCount; ++i)
        m_layers[i]->setText(words::transport(protocolOf(static_cast<MapLayer>(i))));
}

} // namespace netwharf
