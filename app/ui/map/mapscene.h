// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portmapmodel.h"
#include "app/ui/map/mapcanvas.h"
#include "app/ui/map/mapframe.h"

#include <QCoreApplication>
#include <QList>
#include <QMargins>

namespace netwharf {

/// Everything of the map that is drawn alike on the screen and in a picture: ground, borders with their numbers
/// and names, numbers of rows and columns, hits, names beside lights.
class MapScene
{
    Q_DECLARE_TR_FUNCTIONS(MapScene)
public:
    /// `ground` is groundImage(model).
    MapScene(const PortMapModel &model, const QImage &ground, const QFont &font)
        : m_model(model), m_ground(ground), m_font(font)
    {}

    /// 256 x 256 cells, RGB32. An empty sea without a catalogue.
    static QImage groundImage(const PortMapModel &model);
    /// Room that the words around the field need.
    QMargins margins() const;
    /// As little of it as can be read.
    QMargins tightMargins() const;

    void drawGround(MapCanvas &canvas, const MapFrame &frame) const;
    void drawHits(MapCanvas &canvas, const MapFrame &frame) const;
    void drawBorders(MapCanvas &canvas, const MapFrame &frame) const;
    void drawAxes(MapCanvas &canvas, const MapFrame &frame) const;
    void drawNames(MapCanvas &canvas, const MapFrame &frame) const;
    /// Where drawNames() writes beside the light of this port; empty where it does not.
    QRectF nameRect(const MapFrame &frame, int port) const;

private:
    struct Border
    {
        QPolygonF line;
        QString number;
        QString name;
        double y = 0; ///< where it meets the right edge
        QColor color;
        bool dashed = false;
    };
    struct Name
    {
        int port = 0;
        QPointF light;
        QString text;
        QRectF place; ///< empty: there is no room
    };
    static QList<QPointF> namePlaces(const QSizeF &size);
    QList<Name> placeNames(const MapFrame &frame) const;
    QList<Border> borders(const MapFrame &frame) const;
    void drawBorderWords(MapCanvas &canvas, const MapFrame &frame, const QList<Border> &borders) const;
    int lineHeight() const;

    const PortMapModel &m_model;
    const QImage &m_ground;
    const QFont m_font;
};

} // namespace netwharf
