// SPDX-License-Identifier: MIT
#include "app/ui/sockets/tcpdiagram.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace netwharf {

namespace {

constexpr int RowGap = 10;
constexpr int ColumnGap = 8;
constexpr int HeadSize = 5;

enum class Column { Left, Middle, Right };

struct Place
{
    SocketState state;
    int row; ///< in rows of boxes
    Column column;
};

constexpr int ClosingRow = 3; ///< the captions of how it ends stand above it
constexpr int Rows = 6;
constexpr std::array Places{
    Place{SocketState::Listen, 0, Column::Left},   Place{SocketState::SynSent, 0, Column::Right},
    Place{SocketState::SynRecv, 1, Column::Left},  Place{SocketState::Established, 2, Column::Middle},
    Place{SocketState::FinWait1, 3, Column::Left}, Place{SocketState::CloseWait, 3, Column::Right},
    Place{SocketState::FinWait2, 4, Column::Left}, Place{SocketState::Closing, 4, Column::Middle},
    Place{SocketState::LastAck, 4, Column::Right}, Place{SocketState::TimeWait, 5, Column::Left},
    Place{SocketState::Close, 5, Column::Right},
};

using Step = std::pair<SocketState, SocketState>;
constexpr std::array Steps{
    Step{SocketState::Listen, SocketState::SynRecv},        Step{SocketState::SynRecv, SocketState::Established},
    Step{SocketState::SynSent, SocketState::Established},   Step{SocketState::Established, SocketState::FinWait1},
    Step{SocketState::Established, SocketState::CloseWait}, Step{SocketState::FinWait1, SocketState::FinWait2},
    Step{SocketState::FinWait1, SocketState::Closing},      Step{SocketState::CloseWait, SocketState::LastAck},
    Step{SocketState::FinWait2, SocketState::TimeWait},     Step{SocketState::Closing, SocketState::TimeWait},
    Step{SocketState::LastAck, SocketState::Close},         Step{SocketState::TimeWait, SocketState::Close},
};

} // namespace

struct TcpDiagram::Measures
{
    QFont code;
    int line; ///< of a caption
    int box; ///< height of a box
    int column; ///< width of a column
};

TcpDiagram::TcpDiagram(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TcpDiagram::setState(SocketState state)
{
    m_state = state;
    setAccessibleName(words::stateCode(state) + QStringLiteral(": ") + tcpPlaceText(state));
    update();
}

void TcpDiagram::setCaptions(const TcpCaptions &captions)
{
    m_captions = captions;
    setState(m_state);
}

TcpDiagram::Measures TcpDiagram::measures() const
{
    Measures measures;
    measures.code = monospaceFont(font());
    measures.line = std::max(QFontMetrics(font()).height(), Metrics::of(font()).hanLine);
    measures.box = measures.line + 4;
    measures.column = (width() - 2 * ColumnGap) / 3;
    return measures;
}

QSize TcpDiagram::sizeHint() const
{
    const Measures of = measures();
    return {320, 2 * of.line + Rows * of.box + (Rows - 1) * RowGap};
}

QSize TcpDiagram::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

QRect TcpDiagram::boxOf(SocketState state, const Measures &of) const
{
    const auto place = std::ranges::find(Places, state, &Place::state);
    const int captions = place->row >= ClosingRow ? 2 : 1;
    const int y = captions * of.line + place->row * (of.box + RowGap);
    const int x = static_cast<int>(place->column) * (of.column + ColumnGap);
    // A code is never cut: where a column is too narrow for it the box grows towards the middle.
    const int width = std::max(of.column, textWidth(words::stateCode(state), of.code) + 6);
    const int spare = width - of.column;
    const int left = place->column == Column::Left ? 0 : place->column == Column::Middle ? spare / 2 : spare;
    return {x - left, y, width, of.box};
}

void TcpDiagram::drawStep(QPainter *painter, const QRect &from, const QRect &to) const
{
    const QColor color = Theme::current().strong;
    if (from.top() == to.top()) { // in one row: the last step of all
        const int y = from.top() + from.height() / 2;
        fillCrisp(painter, QRectF(from.right() + 1, y, to.left() - from.right() - 1 - HeadSize, 1), color);
        drawArrowHead(painter, QRectF(to.left() - HeadSize, y - 3, HeadSize, 7), false, color);
        return;
    }
    const int begin = from.left() + from.width() / 2;
    const int x = std::clamp(begin, to.left() + 8, to.right() - 8);
    const int turn = to.top() - RowGap / 2;
    fillCrisp(painter, QRectF(begin, from.bottom() + 1, 1, turn - from.bottom() - 1), color);
    fillCrisp(painter, QRectF(std::min(begin, x), turn, std::abs(begin - x) + 1, 1), color);
    fillCrisp(painter, QRectF(x, turn, 1, to.top() - turn), color);
    drawTriangle(painter, QRectF(x - 3, to.top() - HeadSize, 7, HeadSize), false, color);
}

void TcpDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const Measures of = measures();
    const auto caption = [&](int row, const QString &left, const QString &right) {
        const int y = row == 0 ? 0 : of.line + row * (of.box + RowGap) - RowGap / 2 - 2;
        const double half = width() / 2.0 - 4;
        drawLine(&painter, QRectF(0, y, half, of.line), left, font(), theme.muted);
        drawLine(&painter, QRectF(width() - half, y, half, of.line), right, font(), theme.muted, Qt::AlignRight);
    };
    for (const auto &[from, to] : Steps)
        drawStep(&painter, boxOf(from, of), boxOf(to, of));
    caption(0, m_captions.comesIn, m_captions.goesOut);
    caption(ClosingRow, m_captions.closesHere, m_captions.closesThere);
    for (const Place &place : Places) {
        const QRect box = boxOf(place.state, of);
        const bool here = place.state == m_state;
        drawBox(&painter, box, here ? theme.accent : theme.base, here ? theme.accent : theme.strong);
        drawLine(&painter, box, words::stateCode(place.state), of.code, here ? theme.onAccent : theme.muted,
                 Qt::AlignHCenter, Qt::ElideNone);
    }
}

void TcpDiagram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace netwharf
