// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace netwharf {

/// A port at an edge of a box, with a remark beside it.
struct DiagramPort
{
    int row = 0;
    bool left = true; ///< at the left edge of its box; else at the right
    QString port;
    QString note;
};

/// One box. It covers rows `first` to `last` of its column; its text stands in the first of them.
struct DiagramBox
{
    int column = 0;
    int first = 0;
    int last = 0;
    QString text;
    bool code = false; ///< an address or a call: in monospace
    bool open = false; ///< dashed: one of several that are possible
    QList<DiagramPort> ports;
};

/// A line from the right edge of a box in `column` to the left edge of one in the next column.
struct DiagramLink
{
    int column = 0;
    int fromRow = 0;
    int toRow = 0;
    bool back = false; ///< the head is at the left
    bool crossed = false; ///< refused
    bool dashed = false;
    QString note = {}; ///< above the line
};

struct Diagram
{
    QStringList captions; ///< above the columns, muted
    QList<int> shares; ///< widths of the columns in proportion
    int rows = 1;
    bool tall = false; ///< a line of text above the line of the port in each row
    QList<DiagramBox> boxes;
    QList<DiagramLink> links;
};

/// Boxes in columns with port tabs and lines between, in the manner of TuplePicture.
class DiagramPicture : public QWidget
{
    Q_OBJECT
public:
    explicit DiagramPicture(QWidget *parent = nullptr);
    void setDiagram(const Diagram &diagram);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Measures;
    Measures measures() const;
    void drawBoxOf(QPainter *painter, const Measures &measures, const DiagramBox &box) const;
    void drawPort(QPainter *painter, const Measures &measures, const DiagramBox &box, const DiagramPort &port) const;
    void drawLink(QPainter *painter, const Measures &measures, const DiagramLink &link) const;
    void describe();

    Diagram m_diagram;
};

} // namespace netwharf
