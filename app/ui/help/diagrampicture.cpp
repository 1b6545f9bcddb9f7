// SPDX-License-Identifier: MIT
#include "app/ui/help/diagrampicture.h"

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"
#include "core/catalogue/catalogue.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace netwharf {

namespace {

constexpr int CaptionGap = 4;
constexpr int RowGap = 8;
constexpr int LeastGap = 40; ///< between two columns, for a line with a head
constexpr int BoxSide = 10;
constexpr int BoxEdge = 6;
constexpr int TabSide = 8;
constexpr int Clear = 4; ///< between a line and what it leads to
constexpr int HeadLength = 11;
constexpr int HeadHeight = 10;
constexpr double CrossArm = 4.5;

QFont boldMonospace(const QFont &base)
{
    QFont font = monospaceFont(base);
    font.setWeight(QFont::Bold);
    return font;
}

int lineHeight(const QFont &font)
{
    return std::max(QFontMetrics(font).height() + 4, Metrics::of(font).hanLine);
}

int tabHeight(const QFont &font)
{
    return std::max(22, QFontMetrics(font).height() + 6);
}

} // namespace

struct DiagramPicture::Measures
{
    int captionHeight = 0; ///< with the gap below
    int lineHeight = 0;
    int tabHeight = 0;
    int rowHeight = 0;
    int gap = LeastGap;
    QList<double> lefts; ///< of the columns
    QList<double> widths;

    double top(int row) const { return captionHeight + row * (rowHeight + RowGap); }
    double lineY(int row) const { return top(row) + rowHeight - BoxEdge - tabHeight / 2.0; }
    QRectF rect(const DiagramBox &box) const
    {
        return QRectF(lefts[box.column], top(box.first), widths[box.column],
                      top(box.last) + rowHeight - top(box.first));
    }
};

DiagramPicture::DiagramPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DiagramPicture::setDiagram(const Diagram &diagram)
{
    m_diagram = diagram;
    describe();
    updateGeometry();
    update();
}

/// What the boxes say, for those who do not see them.
void DiagramPicture::describe()
{
    QStringList words;
    for (const DiagramBox &box : std::as_const(m_diagram.boxes)) {
        words << box.text;
        for (const DiagramPort &port : box.ports)
            words << port.port << port.note;
    }
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
}

DiagramPicture::Measures DiagramPicture::measures() const
{
    Measures m;
    m.lineHeight = netwharf::lineHeight(font());
    m.tabHeight = netwharf::tabHeight(font());
    m.captionHeight = m_diagram.captions.isEmpty() ? 0 : std::max(16, m.lineHeight - 2) + CaptionGap;
    m.rowHeight = m.tabHeight + 2 * BoxEdge + (m_diagram.tall ? m.lineHeight : 0);
    for (const DiagramLink &link : m_diagram.links)
        m.gap = std::max(m.gap, textWidth(link.note, font()) + 2 * Clear + HeadLength + 4);
    const auto columns = m_diagram.shares.size();
    const int shares = std::accumulate(m_diagram.shares.begin(), m_diagram.shares.end(), 0);
    const double room = width() - m.gap * static_cast<double>(columns - 1);
    double left = 0;
    for (const int share : m_diagram.shares) {
        m.lefts.append(std::round(left));
        m.widths.append(std::floor(room * share / shares));
        left += room * share / shares + m.gap;
    }
    return m;
}

QSize DiagramPicture::sizeHint() const
{
    const Measures m = measures();
    return QSize(400, static_cast<int>(m.top(m_diagram.rows - 1)) + m.rowHeight);
}

QSize DiagramPicture::minimumSizeHint() const
{
    return QSize(320, sizeHint().height());
}

void DiagramPicture::drawPort(QPainter *painter, const Measures &m, const DiagramBox &box,
                              const DiagramPort &port) const
{
    const Theme &theme = Theme::current();
    const QRectF rect = m.rect(box);
    const QFont bold = boldMonospace(font());
    const double width = textWidth(port.port, bold) + 2 * TabSide;
    const double top = m.lineY(port.row) - m.tabHeight / 2.0;
    const QRectF tab =
        snapped(*painter, QRectF(port.left ? rect.left() : rect.right() - width, top, width, m.tabHeight));
    const Range range = rangeOf(static_cast<std::uint16_t>(port.port.toUInt()));
    QPainterPath path; // square at the edge of the box, round inside
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(tab, 3, 3);
    path.addRect(port.left ? tab.adjusted(0, 0, -width / 2, 0) : tab.adjusted(width / 2, 0, 0, 0));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path, theme.rangeColor(range));
    painter->restore();
    drawLine(painter, tab, port.port, bold, theme.rangeInk(range), Qt::AlignHCenter, Qt::ElideNone);
    const QRectF note = port.left
                            ? QRectF(tab.right() + 8, top, rect.right() - tab.right() - 12, m.tabHeight)
                            : QRectF(rect.left() + BoxSide, top, tab.left() - rect.left() - BoxSide - 6, m.tabHeight);
    drawLine(painter, note, port.note, font(), theme.muted);
}

void DiagramPicture::drawBoxOf(QPainter *painter, const Measures &m, const DiagramBox &box) const
{
    const Theme &theme = Theme::current();
    const QRectF rect = m.rect(box);
    if (box.open) {
        QPen pen(theme.strong, 1);
        pen.setDashPattern({4, 3});
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(pen);
        painter->drawRoundedRect(snapped(*painter, rect).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
        painter->restore();
    } else {
        drawBox(painter, rect, theme.base, theme.strong);
    }
    const double textTop = m_diagram.tall ? rect.top() + BoxEdge - 1 : m.lineY(box.first) - m.lineHeight / 2.0;
    drawLine(painter, QRectF(rect.left() + BoxSide, textTop, rect.width() - 2 * BoxSide + 4, m.lineHeight), box.text,
             box.code ? monospaceFont(font()) : font(), theme.text);
    for (const DiagramPort &port : box.ports)
        drawPort(painter, m, box, port);
}

void DiagramPicture::drawLink(QPainter *painter, const Measures &m, const DiagramLink &link) const
{
    const Theme &theme = Theme::current();
    const double from = m.lefts[link.column] + m.widths[link.column] + Clear;
    const double to = m.lefts[link.column + 1] - Clear;
    const double fromY = m.lineY(link.fromRow);
    const double toY = m.lineY(link.toRow);
    const double middle = std::round((from + to) / 2);
    const double lineFrom = from + (link.back ? HeadLength - 1 : 0);
    const double lineTo = to - (link.back ? 0 : HeadLength - 1);
    const auto stroke = [&](double a, double b, double y) {
        const double step = link.dashed ? 8 : b - a;
        for (double x = a; x < b; x += step)
            fillCrisp(painter, QRectF(x, y - 1, std::min(link.dashed ? 5.0 : step, b - x), 2), theme.text);
    };
    if (link.crossed) {
        stroke(lineFrom, middle - 9, fromY);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.closed, 2));
        for (const double side : {-CrossArm, CrossArm})
            painter->drawLine(QPointF(middle - CrossArm, fromY + side), QPointF(middle + CrossArm, fromY - side));
        painter->restore();
        return;
    }
    stroke(lineFrom, fromY == toY ? lineTo : middle + 1, fromY);
    if (fromY != toY) {
        const double top = std::min(fromY, toY);
        fillCrisp(painter, QRectF(middle - 1, top, 2, std::abs(fromY - toY)), theme.text);
        stroke(middle - 1, lineTo, toY);
    }
    const double headLeft = link.back ? from : to - HeadLength;
    drawArrowHead(painter, QRectF(headLeft, toY - HeadHeight / 2.0, HeadLength, HeadHeight), link.back, theme.text);
    drawLine(painter, QRectF(from - Clear, fromY - m.lineHeight - 2, to - from + 2 * Clear, m.lineHeight), link.note,
             font(), theme.muted, Qt::AlignHCenter);
}

void DiagramPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Measures m = measures();
    for (int column = 0; column < m_diagram.captions.size(); ++column) {
        drawLine(&painter, QRectF(m.lefts[column], 0, m.widths[column], m.captionHeight - CaptionGap),
                 m_diagram.captions[column], font(), Theme::current().muted);
    }
    for (const DiagramBox &box : m_diagram.boxes)
        drawBoxOf(&painter, m, box);
    for (const DiagramLink &link : m_diagram.links)
        drawLink(&painter, m, link);
}

} // namespace netwharf
