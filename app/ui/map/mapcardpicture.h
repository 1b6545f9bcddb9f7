// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/mapcard.h"

#include <QFont>
#include <QSize>

class QPainter;

namespace netwharf {

/// The card beside a port of the map: number, protocol, service, range, what it is for, and what shines.
class MapCardPicture
{
public:
    MapCardPicture(const MapCard &card, const QFont &font);

    QSize size() const { return m_size; }
    void draw(QPainter *painter, const QPoint &corner) const;

private:
    const MapCard &m_card;
    QFont m_font;
    QFont m_number;
    int m_line;
    QSize m_size;
};

} // namespace netwharf
