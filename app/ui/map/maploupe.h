// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/map/mapsigns.h"

#include <QWidget>

#include <optional>

namespace netwharf {

class PortMapModel;

/// The cells around the cursor, big enough to be aimed at: 15 columns of up to 11 rows, 18 pixels each and more with a
/// larger font, with the number of the first cell of each row.
class MapLoupe : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Columns = 15;
    static constexpr int LeastRows = 5;
    static constexpr int MostRows = 11;

    explicit MapLoupe(PortMapModel *model, QWidget *parent = nullptr);
    int rows() const { return m_rows; }
    int leastHeight() const { return LeastRows * cell() + 1; }
    /// As many as fit into `height`: an odd number, for the cursor is in the middle.
    void fitInto(int height);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    std::optional<int> portAt(const QPointF &point) const;
    QRect cellRect(int column, int row) const;

signals:
    void pointed(std::optional<int> port); ///< nothing: the pointer has left
    void activated(quint16 port);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int cell() const; ///< pixels of a side
    int labelWidth() const;
    int firstColumn() const; ///< of the field; the loupe stays inside of it
    int firstRow() const;
    void drawCells(QPainter *painter) const;

    PortMapModel *m_model;
    int m_rows = MostRows;
    mutable LightSprites m_sprites;
    bool m_opens = false; ///< the button is down for the second time
};

} // namespace netwharf
