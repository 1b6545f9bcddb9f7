// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/map/mapcanvas.h"
#include "core/portmap/portlights.h"

#include <QIcon>

#include <map>

class QPainter;

namespace netwharf {

/// The sign of a light: ring, disc, half ring, cross, triangle up, open triangle down. No two have one shape.
/// `ink` invalid: the light's own colour.
void drawSign(MapCanvas &canvas, const QPointF &centre, Light light, const QColor &ink = {});
/// The sign of a port with these lights on a patch of sea: the main one, a dot in a ring that is connected
/// too, and a small triangle beside what has a note too.
void drawLight(MapCanvas &canvas, const QPointF &centre, LightMask mask);
/// Where signs would lie on each other: a tick, apart from those beside it.
void drawCrowdedLight(MapCanvas &canvas, const QRectF &cell, LightMask mask);

/// What drawLight() covers beside its sign for a note; empty where it draws no small triangle.
QRectF noteBadge(const QPointF &centre, LightMask mask);

/// As a legend explains it; on a dense map connections are bright cells.
void drawLegendLight(MapCanvas &canvas, const QPointF &centre, Light light, bool dense);

/// The lights drawn once for each mask and scale: a machine may have thousands of them.
class LightSprites
{
public:
    /// Draws `mask` with its middle on the nearest device pixel.
    void draw(QPainter *painter, const QPointF &centre, LightMask mask);

private:
    const QImage &sprite(LightMask mask, double scale);

    std::map<int, QImage> m_sprites; ///< by what is drawn
    double m_scale = 0;
};

} // namespace netwharf
