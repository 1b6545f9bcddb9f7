// SPDX-License-Identifier: MIT
#include "app/ui/map/maploupe.h"

#include "app/models/portmapmodel.h"
#include "app/ui/map/mapcolors.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr int CellSide = 18;

} // namespace

MapLoupe::MapLoupe(PortMapModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const auto signal : {&PortMapModel::groundChanged, &PortMapModel::lightsChanged, &PortMapModel::hitsChanged,
                              &PortMapModel::currentChanged})
        connect(model, signal, this, qOverload<>(&QWidget::update));
}

int MapLoupe::cell() const
{
    return grown(CellSide, font());
}

int MapLoupe::labelWidth() const
{
    return textWidth(QStringLiteral("65535"), monospaceFont(font())) + 8;
}

QSize MapLoupe::sizeHint() const
{
    return {labelWidth() + Columns * cell() + 1, m_rows * cell() + 1};
}

void MapLoupe::fitInto(int height)
{
    const int fitting = (height - 1) / cell();
    const int rows = std::clamp(fitting - (fitting % 2 == 0 ? 1 : 0), LeastRows, MostRows);
    if (std::exchange(m_rows, rows) == rows)
        return;
    updateGeometry();
    update();
}

int MapLoupe::firstColumn() const
{
    return std::clamp(mapColumn(m_model->current()) - Columns / 2, 0, MapSide - Columns);
}

int MapLoupe::firstRow() const
{
    return std::clamp(mapRow(m_model->current()) - m_rows / 2, 0, MapSide - m_rows);
}

QRect MapLoupe::cellRect(int column, int row) const
{
    const int side = cell();
    return {labelWidth() + column * side, row * side, side, side};
}

std::optional<int> MapLoupe::portAt(const QPointF &point) const
{
    const int column = static_cast<int>((point.x() - labelWidth()) / cell());
    const int row = static_cast<int>(point.y() / cell());
    if (point.x() < labelWidth() || point.y() < 0 || column >= Columns || row >= m_rows)
        return std::nullopt;
    return (firstRow() + row) * MapSide + firstColumn() + column;
}

void MapLoupe::drawCells(QPainter *painter) const
{
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < Columns; ++column) {
            const auto port = static_cast<std::uint16_t>((firstRow() + row) * MapSide + firstColumn() + column);
            const QRect rect = cellRect(column, row);
            fillCrisp(painter, rect.adjusted(1, 1, 0, 0), QColor(mapcolors::ground(m_model->groundAt(port))));
            if (m_model->isSearching() && m_model->hits().contains(port))
                drawBox(painter, rect.adjusted(3, 3, -2, -2), {}, QColor(mapcolors::Hit), 2, 2);
            if (const LightMask mask = m_model->lightsAt(port))
                m_sprites.draw(painter, QRectF(rect.adjusted(1, 1, 0, 0)).center(), mask);
        }
    }
}

void MapLoupe::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRect field(labelWidth(), 0, Columns * cell() + 1, m_rows * cell() + 1);
    fillCrisp(&painter, field, QColor(mapcolors::Line));
    if (!m_model->isReady())
        return;
    drawCells(&painter);
    const QFont digits = monospaceFont(font());
    const int current = m_model->current();
    for (int row = 0; row < m_rows; ++row) {
        const bool here = mapRow(current) == firstRow() + row;
        drawLine(&painter, QRectF(0, row * cell(), labelWidth() - 8, cell()),
                 QString::number((firstRow() + row) * MapSide + firstColumn()), digits, here ? theme.text : theme.muted,
                 Qt::AlignRight, Qt::ElideNone);
    }
    const QRect cell = cellRect(mapColumn(current) - firstColumn(), mapRow(current) - firstRow());
    drawBox(&painter, cell.adjusted(0, 0, 1, 1), {}, QColor(mapcolors::Text), 0, 2);
}

void MapLoupe::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void MapLoupe::mouseMoveEvent(QMouseEvent *event)
{
    const auto port = portAt(event->position());
    setCursor(port && m_model->isReady() && m_model->lightsAt(static_cast<std::uint16_t>(*port)) != 0
                  ? Qt::PointingHandCursor
                  : Qt::ArrowCursor);
    emit pointed(port);
}

void MapLoupe::mouseReleaseEvent(QMouseEvent *event)
{
    const auto port = portAt(event->position());
    if (event->button() != Qt::LeftButton || !m_model->isReady())
        return;
    if (std::exchange(m_opens, false))
        emit activated(m_model->current()); // the first click has brought the cursor there
    else if (port)
        m_model->setCurrent(*port);
}

void MapLoupe::mousePressEvent(QMouseEvent *)
{
    m_opens = false;
}

/// It opens when the button is up: else the release would go to what is shown then.
void MapLoupe::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_opens = event->button() == Qt::LeftButton && portAt(event->position()).has_value();
}

void MapLoupe::leaveEvent(QEvent *)
{
    emit pointed(std::nullopt);
}

} // namespace netwharf
