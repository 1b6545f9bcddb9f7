// SPDX-License-Identifier: MIT
#include "app/ui/ports/portuserline.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int SignRoom = 16;
constexpr int Gap = 10;
constexpr int ChevronSize = 16;

} // namespace

PortUserLine::PortUserLine(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void PortUserLine::setUser(const PortUser &user)
{
    m_user = user;
    QStringList parts{m_user.who, words()};
    if (showsCount())
        parts.append(tr("%n connection(s)", nullptr, m_user.connections));
    setAccessibleName(parts.join(words::listSeparator()));
    setToolTip(words::toolTip(accessibleName()));
    update();
}

bool PortUserLine::showsCount() const
{
    return m_user.listens && m_user.connections > 0;
}

QString PortUserLine::words() const
{
    if (!m_user.listens)
        return tr("%n connection(s)", nullptr, m_user.connections);
    if (m_user.exposure == Exposure::None)
        return tr("listens", "a process, on a port");
    return tr("listens, %1", "a process; %1: who can reach it").arg(words::exposure(m_user.exposure));
}

QSize PortUserLine::sizeHint() const
{
    return {200, Metrics::of(font()).lineHeight + 2};
}

bool PortUserLine::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setUser(m_user);
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void PortUserLine::drawCount(const RowPainter &row, QRect &rest) const
{
    const Theme &theme = Theme::current();
    const QString count = QLocale().toString(m_user.connections);
    const int width = SignRoom + QFontMetrics(font()).horizontalAdvance(count) + 1;
    const QRect room(rest.right() - width, rest.top(), width, rest.height());
    row.stateSign(room, StateGroup::Established, theme.muted);
    row.text(room.adjusted(SignRoom, 0, 0, 0), count, theme.text, Qt::AlignLeft, font());
    rest.setRight(room.left() - Gap);
}

void PortUserLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.state &= ~QStyle::State_Selected;
    const RowPainter row(&painter, option);
    const Theme &theme = Theme::current();
    QFont nameFont = font();
    nameFont.setUnderline(underMouse() || hasFocus());

    row.stateSign(rect(), m_user.listens ? StateGroup::Listening : StateGroup::Established, theme.muted);
    QRect rest = rect().adjusted(SignRoom, 0, -ChevronSize - 4, 0);
    if (showsCount())
        drawCount(row, rest);
    const auto put = [&](const QString &text, const QColor &color, const QFont &font) {
        const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 1, std::max(rest.width(), 0));
        row.text(QRect(rest.left(), rest.top(), width, rest.height()), text, color, Qt::AlignLeft, font);
        rest.setLeft(rest.left() + width + Gap);
    };
    put(m_user.who, theme.link, nameFont);
    if (m_user.pid != 0)
        put(QString::number(m_user.pid), theme.muted, monospaceFont(font()));
    put(words(), theme.text, font());
    const int chevronTop = (height() - ChevronSize) / 2;
    painter.drawPixmap(
        width() - ChevronSize, chevronTop,
        iconPixmap(QStringLiteral("chevron-right"), theme.text, ChevronSize, devicePixelRatioF()));
}

} // namespace netwharf
