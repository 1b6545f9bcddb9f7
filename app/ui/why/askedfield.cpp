// SPDX-License-Identifier: MIT
#include "app/ui/why/askedfield.h"

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/style.h"
#include "app/ui/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Side = 34; ///< both margins and the cursor
constexpr int LeastDigits = 5;
constexpr int MostWidth = 420;

} // namespace

AskedField::AskedField(QWidget *parent) : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMaxLength(32767);
    setTextMargins(6, 0, 6, 0);
    applyFont();
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
}

void AskedField::applyFont()
{
    setFont(numberFont(QApplication::font()));
    updateGeometry();
}

QSize AskedField::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int least = metrics.horizontalAdvance(QString(LeastDigits, QLatin1Char('8')));
    const int wanted = metrics.horizontalAdvance(text());
    return QSize(std::min(std::max(least, wanted) + Side, grown(MostWidth, QApplication::font())),
                 std::max(Height, metrics.height() + 8));
}

void AskedField::setFault(int start, int length)
{
    m_faultStart = start;
    m_faultLength = length;
    if (property(FaultProperty).toBool() != (length > 0)) {
        setProperty(FaultProperty, length > 0);
        update();
    }
    update();
}

void AskedField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_faultLength == 0)
        return;
    // cursorRect() begins 5 px before the cursor and follows the field's own scrolling.
    const QFontMetricsF metrics(font());
    const auto advanceTo = [&](int position) { return metrics.horizontalAdvance(text().left(position)); };
    const double origin = cursorRect().left() + 5 - advanceTo(cursorPosition());
    const double left = std::max(origin + advanceTo(m_faultStart), 6.0);
    const double right = std::min(std::max(origin + advanceTo(m_faultStart + m_faultLength), left + 8), width() - 6.0);
    const double y = height() - 8;
    QPainterPath path(QPointF(left, y));
    bool low = true;
    for (double x = left + 2; x <= right; x += 2, low = !low)
        path.lineTo(x, low ? y + 2 : y);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().closed, 1.25));
    painter.drawPath(path);
}

void AskedField::keyPressEvent(QKeyEvent *event)
{
    const bool isPaste = event->matches(QKeySequence::Paste);
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        emit textEdited(QString());
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (isPaste)
        emit pasted();
}

/// Its menu in the size of all others; what it pastes is asked at once.
void AskedField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(QApplication::font());
    const QString before = text();
    connect(menu, &QMenu::triggered, this, [this, before] {
        if (text() != before)
            emit pasted();
    });
    menu->popup(event->globalPos());
}

void AskedField::dropEvent(QDropEvent *event)
{
    QLineEdit::dropEvent(event);
    emit pasted();
}

} // namespace netwharf
