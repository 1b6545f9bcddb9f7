// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portmapmodel.h"
#include "app/ui/map/mapcanvas.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSize>

namespace netwharf {

class MapScene;
struct MapFrame;

/// The map as a picture to be shared: title and date, the field with its borders and names, a legend with counts.
/// It tells which ports are in use, and nothing else of this machine: no name of it, no address, no process.
class MapPoster
{
    Q_DECLARE_TR_FUNCTIONS(MapPoster)
public:
    static constexpr int Cell = 3; ///< pixels at scale 1
    static constexpr int MostScale = 4;

    MapPoster(const PortMapModel &model, const QFont &font, bool names, const QDateTime &taken);

    QSize size() const { return m_size; } ///< at scale 1
    QImage image(int scale) const;
    QByteArray png(int scale) const;
    QByteArray svg() const;

private:
    void draw(MapCanvas &canvas, const MapScene &scene) const;
    void drawLights(MapCanvas &canvas, const MapFrame &frame, const MapScene &scene, bool veiled) const;
    void drawLegend(MapCanvas &canvas, double top) const;
    MapFrame frame() const;
    QString title() const;
    QString summary() const;

    const PortMapModel &m_model;
    QFont m_font;
    QImage m_ground;
    bool m_names;
    QDateTime m_taken;
    QMargins m_margins;
    QSize m_size;
};

} // namespace netwharf
