// SPDX-License-Identifier: MIT
#include "app/ui/map/mapcardpicture.h"

#include "app/ui/map/mapsigns.h"
#include "app/ui/map/paintercanvas.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QFontInfo>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Side = 12;
constexpr int Top = 8;
constexpr int SignRoom = 16;
constexpr int LeastWidth = 268;
constexpr int MostWidth = 380;

} // namespace

MapCardPicture::MapCardPicture(const MapCard &card, const QFont &font)
    : m_card(card), m_font(font), m_number(monospaceFont(font)), m_line(Metrics::of(font).lineHeight)
{
    m_number.setPixelSize(qRound(QFontInfo(font).pixelSize() * 1.25));
    m_number.setWeight(QFont::Bold);
    int width = textWidth(QString::number(card.port), m_number) + textWidth(card.transports, font)
                + textWidth(card.name, font) + textWidth(card.range, font) + 40;
    width = std::max(width, textWidth(card.title, font));
    for (const MapLine &line : card.lines)
        width = std::max(width, SignRoom + textWidth(line.text, font));
    const int lines = 2 + static_cast<int>(card.lines.size()) + (card.idle.isEmpty() ? 0 : 1);
    const int rule = lines == 2 ? 0 : 9;
    m_size = {std::clamp(width + 2 * Side, grown(LeastWidth, font), grown(MostWidth, font)),
              lines * m_line + rule + 2 * Top + 2};
}

void MapCardPicture::draw(QPainter *painter, const QPoint &corner) const
{
    const Theme &theme = Theme::current();
    const QRect box(corner, m_size);
    drawBox(painter, box, theme.base, theme.strong);
    QRectF row(box.left() + Side, box.top() + Top, box.width() - 2 * Side, m_line + 2);
    drawLine(painter, row, m_card.range, m_font, theme.muted, Qt::AlignRight);
    const double end = row.right() - textWidth(m_card.range, m_font) - 8;
    const QString number = QString::number(m_card.port);
    drawLine(painter, row, number, m_number, theme.text);
    double x = row.left() + textWidth(number, m_number) + 10;
    drawLine(painter, QRectF(x, row.top(), end - x, row.height()), m_card.transports, m_font, theme.text);
    x += textWidth(m_card.transports, m_font) + 8;
    drawLine(painter, QRectF(x, row.top(), end - x, row.height()), m_card.name, m_font, theme.text);
    row.translate(0, m_line + 2);
    row.setHeight(m_line);
    drawLine(painter, row, m_card.title, m_font, theme.muted);
    row.translate(0, m_line);
    if (m_card.lines.isEmpty() && m_card.idle.isEmpty())
        return;
    fillCrisp(painter, QRectF(row.left(), row.top() + 4, row.width(), 1), theme.line);
    row.translate(0, 9);
    PainterCanvas canvas(painter, m_font);
    for (const MapLine &line : m_card.lines) {
        drawLight(canvas, {row.left() + 5, row.center().y()}, bit(line.light));
        drawLine(painter, row.adjusted(SignRoom, 0, 0, 0), line.text, m_font, theme.text);
        row.translate(0, m_line);
    }
    drawLine(painter, row, m_card.idle, m_font, theme.muted);
}

} // namespace netwharf
