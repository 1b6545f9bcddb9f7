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

constexpr int Gap = 10;
constexpr int ChevronSize = 16;

int signRoom(const QFont &font)
{
    return grown(16, font);
}

} // namespace

PortUserLine::PortUserLine(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // Fixed would hold it at the height of one line
    setAttribute(Qt::WA_Hover);
}

void PortUserLine::setUser(const PortUser &user)
{
    m_user = user;
    QStringList parts{m_user.who, words()};
    if (showsCount())
        parts.append(tr("%Ln connection(s)", nullptr, m_user.connections));
    setAccessibleName(parts.join(words::listSeparator()));
    setToolTip(words::toolTip(accessibleName()));
    updateGeometry();
    update();
}

bool PortUserLine::showsCount() const
{
    return m_user.role != PortRole::Connects && m_user.connections > 0;
}

QString PortUserLine::words() const
{
    const QString reach = words::exposure(m_user.exposure);
    switch (m_user.role) {
    case PortRole::Connects: return tr("%Ln connection(s)", nullptr, m_user.connections);
    case PortRole::Holds: return tr("holds the port", "a process");
    case PortRole::Takes:
        return reach.isEmpty() ? tr("takes datagrams", "a process, on a port")
                               : tr("takes datagrams, %1", "a process; %1: who can reach it").arg(reach);
    case PortRole::Listens:
        return reach.isEmpty() ? tr("listens", "a process, on a port")
                               : tr("listens, %1", "a process; %1: who can reach it").arg(reach);
    }
    return {};
}

QSize PortUserLine::sizeHint() const
{
    return {200, Metrics::of(font()).lineHeight + 2};
}

int PortUserLine::heightForWidth(int width) const
{
    return fitsIn(width) ? sizeHint().height() : 2 * sizeHint().height();
}

bool PortUserLine::fitsIn(int width) const
{
    const QFontMetrics metrics(font());
    int needed = signRoom(font()) + ChevronSize + 4 + metrics.horizontalAdvance(m_user.who)
                 + metrics.horizontalAdvance(words()) + 2 * (Gap + 1);
    if (m_user.pid != 0)
        needed += QFontMetrics(monospaceFont(font())).horizontalAdvance(QString::number(m_user.pid)) + Gap + 1;
    if (showsCount())
        needed += signRoom(font()) + metrics.horizontalAdvance(QLocale().toString(m_user.connections)) + Gap + 1;
    return needed <= width;
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
    const int width = signRoom(font()) + QFontMetrics(font()).horizontalAdvance(count) + 1;
    const QRect room(rest.right() - width, rest.top(), width, rest.height());
    row.stateSign(room, StateGroup::Established, theme.muted);
    row.text(room.adjusted(signRoom(font()), 0, 0, 0), count, theme.text, Qt::AlignLeft, font());
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

    const bool folds = !fitsIn(width());
    const QRect line(0, 0, width(), folds ? height() / 2 : height());
    row.stateSign(line, m_user.role == PortRole::Connects ? StateGroup::Established : StateGroup::Listening,
                  theme.muted);
    QRect rest = line.adjusted(signRoom(font()), 0, -ChevronSize - 4, 0);
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
    if (folds)
        rest = line.translated(0, line.height()).adjusted(signRoom(font()), 0, 0, 0);
    put(words(), theme.text, font());
    const int chevronTop = (line.height() - ChevronSize) / 2;
    painter.drawPixmap(width() - ChevronSize, chevronTop,
                       iconPixmap(QStringLiteral("chevron-right"), theme.text, ChevronSize, devicePixelRatioF()));
}

} // namespace netwharf
