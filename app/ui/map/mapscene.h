// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portmapmodel.h"
#include "app/ui/map/mapcanvas.h"
#include "app/ui/map/mapframe.h"

#include <QCoreApplication>
#include <QLineF>
#include <QList>
#include <QMargins>

namespace netwharf {

/// Everything of the map that is drawn alike on the screen and in a picture: ground, borders with their numbers
/// and names, numbers of rows and columns, hits, names beside lights.
class MapScene
{
    Q_DECLARE_TR_FUNCTIONS(MapScene)
public:
    /// `ground`: of withBrightCells().
    MapScene(const PortMapModel &model, const QImage &ground, const QFont &font)
        : m_model(model), m_ground(ground), m_font(font)
    {}

    /// A name beside a light.
    struct Name
    {
        int port = 0;
        QPointF light;
        QString text;
        QRectF place; ///< empty: there is no room
        QLineF leader = {}; ///< from the light to a name that stands a line further; else null
    };

    /// 256 x 256 cells, RGB32, without lights. An empty sea without a catalogue.
    static QImage groundImage(const PortMapModel &model);
    /// The ground, and on it the ports that are drawn as bright cells.
    static QImage withBrightCells(const PortMapModel &model, QImage ground);
    /// Room that the words around the field need.
    QMargins margins() const;
    /// As little of it as can be read.
    QMargins tightMargins() const;
    /// The same without the words at the right, which borderWords = false leaves out.
    QMargins bareMargins() const;

    void drawGround(MapCanvas &canvas, const MapFrame &frame) const;
    /// While something is searched: a veil over the ground and over what was drawn on it, and what was found. Lights
    /// of ports that were not found go below it.
    void drawHits(MapCanvas &canvas, const MapFrame &frame) const;
    bool isVeiled(std::uint16_t port) const { return m_model.isSearching() && !m_model.hits().contains(port); }
    void drawBorders(MapCanvas &canvas, const MapFrame &frame) const;
    void drawAxes(MapCanvas &canvas, const MapFrame &frame, bool borderWords = true) const;
    /// Beside ports that are listened on, where there is room: no name lies on another or on a light.
    QList<Name> placeNames(const MapFrame &frame) const;
    void drawNames(MapCanvas &canvas, const QList<Name> &names) const;
    /// Signs of so many neighbours would lie on its own that none could be told apart: it is drawn as a tick. Ports
    /// that shine only.
    bool isCrowded(const MapFrame &frame, std::uint16_t port) const;

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
    static QList<QPointF> namePlaces(const QSizeF &size);
    bool isOnLight(const MapFrame &frame, const QRectF &place) const;
    /// Of the ports whose cells meet `area`.
    template<typename Visit>
    static bool anyPortIn(const MapFrame &frame, const QRectF &area, Visit visit);
    void place(Name &name, const MapFrame &frame, const QList<Name> &placed) const;
    QList<Border> borders(const MapFrame &frame) const;
    void drawBorderWords(MapCanvas &canvas, const MapFrame &frame, const QList<Border> &borders) const;
    int lineHeight() const;

    const PortMapModel &m_model;
    const QImage &m_ground;
    const QFont m_font;
};

} // namespace netwharf
