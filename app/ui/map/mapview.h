// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/map/mapframe.h"
#include "app/ui/map/mapscene.h"
#include "app/ui/map/mapsigns.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QTimer>

#include <memory>
#include <optional>

namespace netwharf {

class MapCard;

/// The map on the screen: the field with its words around it, a cursor, and a card beside what is looked at.
/// Fits its room, or is zoomed and then scrolls; cells are always square, and where only single pixels would fit it is
/// larger than its room until somebody asks for all of it. Keys: arrows, Page Up and Down, Home and End, Ctrl with these;
/// Ctrl+Left and Right go from light to light; a number that is typed is gone to; + and - zoom, 0 fits.
class MapView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit MapView(PortMapModel *model, QWidget *parent = nullptr);
    ~MapView() override;

    /// Device pixels of a cell's side; 0: as many as fit, but no single pixel.
    int zoom() const { return m_zoom; }
    void setZoom(int cell);
    void fitAll(); ///< all of it, if need be as single pixels
    bool showsAll() const;
    void zoomBy(int steps); ///< up: nearer; about the cursor
    bool canZoom(int steps) const;
    bool namesShown() const { return m_namesShown; }
    void setNamesShown(bool shown);

    void showCard(); ///< of the cursor, until the pointer moves again
    /// Takes it away, and the number that is being typed; false when there was neither.
    bool hideCard();
    /// As if the pointer were on it; nothing: nowhere.
    void point(std::optional<int> port);
    void retranslate();
    const MapFrame &frame() const { return m_frame; }
    /// Of the name beside the light of this port; empty where none is written.
    QRectF nameRect(int port);
    std::optional<int> cardPort() const; ///< what the card is about
    QRect cardRect() const { return m_cardRect; } ///< empty without a card

signals:
    void activated(quint16 port); ///< double-clicked, or Enter
    void menuRequested(quint16 port, const QPoint &globalPosition);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    /// Around the field; where larger cells fit between tight ones, these.
    QMargins margins() const;
    int cellThatFits(const QMargins &margins) const; ///< device pixels, of the whole map
    int cellOf(int zoom, int fit) const; ///< device pixels
    bool hasBorderWords(const QMargins &margins) const;
    void refresh(); ///< what lies on the ground has changed
    const QList<MapScene::Name> &names();
    void placeField(const QSize &cell);
    void zoomAbout(int cell, const QPointF &point);
    int cellNow() const; ///< device pixels
    void ensureVisible(int port);
    void moveTo(int port); ///< by key: with its card
    bool moveByKey(const QKeyEvent &event);
    bool typeDigit(const QKeyEvent &event);
    std::optional<int> nextLit(int direction) const;
    std::optional<int> targetAt(const QPointF &point) const; ///< a light near by, else the cell
    void drawLights(MapCanvas &canvas, QPainter *painter, const MapScene &scene, bool veiled);
    void drawCursor(QPainter *painter) const;
    void drawCard(QPainter *painter);
    void drawTyped(QPainter *painter) const;
    QPoint cardCorner(const QSize &size, const QPointF &target, const QRectF &name) const;
    void tellReader();

    PortMapModel *m_model;
    QImage m_ground; ///< without lights
    QImage m_cells; ///< with those that are bright cells
    MapFrame m_frame;
    bool m_borderWords = true; ///< there is room for them
    std::optional<QList<MapScene::Name>> m_names; ///< placed for what is shown now
    LightSprites m_sprites;
    int m_zoom = 0;
    bool m_namesShown = true;
    bool m_cardShown = false; ///< of the cursor
    std::optional<int> m_pointed;
    std::unique_ptr<MapCard> m_card; ///< of what is pointed at, or of the cursor; made when it is drawn
    QRect m_cardRect;
    QString m_typed;
    QTimer m_typedTimer;
    QPointF m_pressedAt;
    QPoint m_scrollAtPress;
    bool m_dragging = false;
    bool m_opens = false; ///< the button is down for the second time
    int m_wheel = 0; ///< eighths of a degree not yet used
};

} // namespace netwharf
