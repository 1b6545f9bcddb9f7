// SPDX-License-Identifier: MIT
#pragma once

#include "core/portmap/portlights.h"

#include <QWidget>

namespace netwharf {

class MapCanvas;
class PortMapModel;

/// What the colours and signs of the map mean, with numbers: grounds, lights, borders. A line for a rare light
/// appears with the first of it and stays.
class MapLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MapLegend(const PortMapModel *model, QWidget *parent = nullptr);

    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Kind { Ground, Light, Border, Clients, Gap };
    struct Line
    {
        Kind kind = Kind::Gap;
        Light light{};
        Ground ground{}; ///< the assigned one
        QString word;
        QString number;
    };
    QList<Line> lines() const;
    bool isShown(Light light) const;
    int heightOf(const Line &line) const;
    static QString explanation(const Line &line);
    void drawSample(QPainter *painter, const QRectF &place, const Line &line) const;

    const PortMapModel *m_model;
    LightMask m_seen = 0; ///< rare lights that have a line
};

} // namespace netwharf
