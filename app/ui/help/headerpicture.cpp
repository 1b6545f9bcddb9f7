// SPDX-License-Identifier: MIT
#include "app/ui/help/headerpicture.h"

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace netwharf {

namespace {

constexpr int RowGap = 8;
constexpr int TitleGap = 12;

int noteHeight(const QFont &font)
{
    return std::max(QFontMetrics(font).height() + 4, Metrics::of(font).hanLine);
}

int cellHeight(const QFont &font)
{
    return std::max(28, QFontMetrics(font).height() + 12);
}

} // namespace

HeaderPicture::HeaderPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeaderPicture::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    QStringList words;
    for (const Line &line : lines) {
        words << line.title;
        for (const HeaderField &field : line.fields)
            words << field.words;
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int HeaderPicture::titleWidth() const
{
    int width = 0;
    for (const Line &line : m_lines)
        width = std::max(width, textWidth(line.title, monospaceFont(font())));
    return width + TitleGap;
}

QSize HeaderPicture::sizeHint() const
{
    const int row = cellHeight(font()) + noteHeight(font()) + RowGap;
    return QSize(400, static_cast<int>(m_lines.size()) * row - RowGap);
}

void HeaderPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const int cell = cellHeight(font());
    const int note = noteHeight(font());
    double top = 0;
    for (const Line &line : std::as_const(m_lines)) {
        drawLine(&painter, QRectF(0, top, titleWidth(), cell), line.title, monospaceFont(font()), theme.text);
        const int shares = std::accumulate(line.fields.begin(), line.fields.end(), 0,
                                           [](int sum, const HeaderField &field) { return sum + field.share; });
        double left = titleWidth();
        const double unit = (width() - left) / shares;
        for (const HeaderField &field : line.fields) {
            // Neighbours share their border.
            const QRectF rect(std::round(left), top, std::round(left + unit * field.share) - std::round(left) + 1,
                              cell);
            drawBox(&painter, rect.adjusted(0, 0, rect.right() > width() ? -1 : 0, 0),
                    field.filled ? theme.soft : theme.base, theme.strong, 0.5);
            drawLine(&painter, rect.adjusted(4, 0, -4, 0), field.words, font(), field.filled ? theme.text : theme.muted,
                     Qt::AlignHCenter);
            drawLine(&painter, QRectF(rect.left(), top + cell, rect.width(), note), field.note, font(), theme.muted,
                     Qt::AlignHCenter);
            left += unit * field.share;
        }
        top += cell + note + RowGap;
    }
}

} // namespace netwharf
