// SPDX-License-Identifier: MIT
#include "app/ui/widgets/tuplepicture.h"

#include <algorithm>

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int TitleGap = 4;
constexpr int LeastGap = 64;
constexpr int MostGap = 104;
constexpr int BoxSide = 10;
constexpr int BoxEdge = 6;
constexpr int TabSide = 8;
constexpr int LineClear = 4;
constexpr int HeadLength = 11;
constexpr int HeadHeight = 10;
constexpr int WordsAbove = 8;
constexpr int WordsBelow = 5;
constexpr double CrossClear = 9.5;

/// Addresses are codes and stand in monospace; "all addresses" and "anyone" are words.
bool isCode(const QString &address)
{
    const QString before = address.section(QLatin1Char('%'), 0, 0);
    const bool hex = std::all_of(before.begin(), before.end(), [](QChar c) {
        return c.isDigit() || (c >= QLatin1Char('a') && c <= QLatin1Char('f')) || c == QLatin1Char('.')
               || c == QLatin1Char(':');
    });
    return hex && (before.contains(QLatin1Char('.')) || before.contains(QLatin1Char(':')));
}

QFont boldMonospace(const QFont &base)
{
    QFont font = monospaceFont(base);
    font.setWeight(QFont::Bold);
    return font;
}

QString wholeEnd(const TupleEnd &end)
{
    if (end.port.isEmpty())
        return end.address;
    const bool brackets = end.address.contains(QLatin1Char(':'));
    const QString host = brackets ? QLatin1Char('[') + end.address + QLatin1Char(']') : end.address;
    return host + QLatin1Char(':') + end.port;
}

/// A tab with round corners only on the side away from the box's edge.
QPainterPath tabPath(const QRectF &rect, bool edgeAtRight)
{
    QPainterPath path;
    path.addRoundedRect(rect, 3, 3);
    const double half = rect.width() / 2;
    path.addRect(edgeAtRight ? rect.adjusted(half, 0, 0, 0) : rect.adjusted(0, 0, -half, 0));
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace

struct TuplePicture::Geometry
{
    int titleHeight = 16;
    int lineHeight = 18;
    int tabHeight = 22;
    int boxHeight = 60;
    int gap = LeastGap;
    QRectF left, right; ///< the boxes
    double lineY = 0; ///< middle of the line and of the tabs
};

TuplePicture::TuplePicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TuplePicture::setEnds(const TupleEnd &local, const TupleEnd &remote)
{
    m_local = local;
    m_remote = remote;
    describe();
    update();
}

void TuplePicture::setArrow(TupleArrow arrow, bool dashed)
{
    m_arrow = arrow;
    m_dashed = dashed;
    update();
}

void TuplePicture::setWords(const QString &above, const QString &below)
{
    m_above = above;
    m_below = below;
    update();
}

void TuplePicture::setCrossed(bool crossed)
{
    m_crossed = crossed;
    update();
}

void TuplePicture::describe()
{
    setAccessibleName(wholeEnd(m_local) + QLatin1String(", ") + wholeEnd(m_remote));
}

TuplePicture::Geometry TuplePicture::geometryNow() const
{
    const QFontMetrics metrics(font());
    const int line = std::max(metrics.height() + 4, Metrics::of(font()).hanLine);
    Geometry g;
    g.titleHeight = std::max(16, line - 2);
    g.lineHeight = line;
    g.tabHeight = std::max(22, metrics.height() + 6);
    g.boxHeight = std::max(60, line + g.tabHeight + 16);
    const int words = std::max(textWidth(m_above, font()), textWidth(m_below, font()));
    g.gap = std::clamp(words + 8, LeastGap, std::max(LeastGap, std::min(MostGap, width() / 3)));
    const int box = std::max(0, (width() - g.gap) / 2);
    const int top = g.titleHeight + TitleGap;
    g.left = QRectF(0, top, box, g.boxHeight);
    g.right = QRectF(width() - box, top, box, g.boxHeight);
    g.lineY = g.left.bottom() - BoxEdge - g.tabHeight / 2.0;
    return g;
}

QSize TuplePicture::sizeHint() const
{
    const Geometry g = geometryNow();
    const int words = qRound(g.lineY) + WordsBelow + QFontMetrics(font()).height();
    return QSize(320, std::max({84, g.titleHeight + TitleGap + g.boxHeight, words}));
}

QSize TuplePicture::minimumSizeHint() const
{
    return QSize(240, sizeHint().height());
}

void TuplePicture::drawBoxOf(QPainter *painter, const QRectF &box, bool open) const
{
    const Theme &theme = Theme::current();
    if (!open) {
        drawBox(painter, box, theme.base, theme.strong);
        return;
    }
    QPen pen(theme.strong, 1);
    pen.setDashPattern({4, 3});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->drawRoundedRect(snapped(*painter, box).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
    painter->restore();
}

/// The port, moored to the inner edge of its box; returns the tab's width.
double TuplePicture::drawTab(QPainter *painter, const Geometry &g, const TupleEnd &end, bool left) const
{
    if (end.port.isEmpty())
        return 0;
    const Theme &theme = Theme::current();
    const QRectF box = left ? g.left : g.right;
    const QFont bold = boldMonospace(font());
    const double width = textWidth(end.port, bold) + 2 * TabSide;
    const QRectF tab = snapped(
        *painter, QRectF(left ? box.right() - width : box.left(), g.lineY - g.tabHeight / 2.0, width, g.tabHeight));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(tabPath(tab, left), end.open ? theme.line : theme.rangeColor(end.range));
    painter->restore();
    drawLine(painter, tab, end.port, bold, end.open ? theme.text : theme.rangeInk(end.range), Qt::AlignHCenter,
             Qt::ElideNone);
    return width;
}

void TuplePicture::drawEnd(QPainter *painter, const Geometry &g, const TupleEnd &end, bool left) const
{
    const Theme &theme = Theme::current();
    const QRectF box = left ? g.left : g.right;
    const Qt::Alignment outer = left ? Qt::AlignLeft : Qt::AlignRight;
    const double half = (width() - 8) / 2.0;
    drawLine(painter, QRectF(left ? 0 : width() - half, 0, half, g.titleHeight), end.title, font(), theme.muted, outer);
    drawBoxOf(painter, box, end.open);
    // An address may come 2 px nearer to the inner edge: 15 letters of 12 px just fit then.
    const QRectF address(box.left() + (left ? BoxSide : BoxSide - 2), box.top() + BoxEdge + 1,
                         box.width() - 2 * BoxSide + 2, g.lineHeight);
    drawLine(painter, address, end.address, isCode(end.address) ? monospaceFont(font()) : font(), theme.text, outer,
             Qt::ElideMiddle);
    const double room = box.width() - drawTab(painter, g, end, left) - BoxSide - 6;
    const QRectF service(left ? box.left() + BoxSide : box.right() - BoxSide - room, g.lineY - g.tabHeight / 2.0, room,
                         g.tabHeight);
    drawLine(painter, service, end.service, font(), theme.muted, outer);
}

void TuplePicture::drawLink(QPainter *painter, const Geometry &g) const
{
    const Theme &theme = Theme::current();
    const double from = g.left.right() + LineClear;
    const double to = g.right.left() - LineClear;
    const double middle = (from + to) / 2;
    const bool atLeft = m_arrow != TupleArrow::Out;
    const bool atRight = m_arrow != TupleArrow::In;
    const double lineFrom = from + (atLeft ? HeadLength - 1 : 0);
    const double lineTo = to - (atRight ? HeadLength - 1 : 0);
    const auto stroke = [&](double a, double b) {
        if (b > a)
            fillCrisp(painter, QRectF(a, g.lineY - 1, b - a, 2), theme.text);
    };
    if (m_dashed) {
        for (double x = lineFrom; x < lineTo; x += 8)
            stroke(x, std::min(x + 5, lineTo));
    } else if (m_crossed) {
        stroke(lineFrom, std::floor(middle - CrossClear));
        stroke(std::ceil(middle + CrossClear), lineTo);
    } else {
        stroke(lineFrom, lineTo);
    }
    const QRectF head(0, g.lineY - HeadHeight / 2, HeadLength, HeadHeight);
    if (atLeft)
        drawArrowHead(painter, head.translated(from, 0), true, theme.text);
    if (atRight)
        drawArrowHead(painter, head.translated(to - HeadLength, 0), false, theme.text);
    if (m_crossed)
        drawCross(painter, QPointF(middle, g.lineY));
}

void TuplePicture::drawCross(QPainter *painter, const QPointF &centre) const
{
    const double arm = 4.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::current().closed, 2));
    painter->drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter->drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    painter->restore();
}

void TuplePicture::drawLinkWords(QPainter *painter, const Geometry &g) const
{
    const Theme &theme = Theme::current();
    const double left = g.left.right() + 2;
    const double gap = g.right.left() - g.left.right() - 4;
    const int words = QFontMetrics(font()).height();
    drawLine(painter, QRectF(left, g.lineY - WordsAbove - words, gap, words), m_above, font(), theme.text,
             Qt::AlignHCenter);
    drawLine(painter, QRectF(left, g.lineY + WordsBelow, gap, words), m_below, font(), theme.muted, Qt::AlignHCenter);
}

void TuplePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Geometry g = geometryNow();
    drawEnd(&painter, g, m_local, true);
    drawEnd(&painter, g, m_remote, false);
    drawLink(&painter, g);
    drawLinkWords(&painter, g);
}

bool TuplePicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Names come from strangers: escaped, so that a tooltip never takes them for markup.
        const auto lines = [](const TupleEnd &end) {
            const QString title = end.title.isEmpty() ? QString() : end.title.toHtmlEscaped() + QLatin1String("<br>");
            return title + wholeEnd(end).toHtmlEscaped();
        };
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           QStringLiteral("<p style='white-space:pre'>%1</p><p style='white-space:pre'>%2</p>")
                               .arg(lines(m_local), lines(m_remote)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace netwharf
