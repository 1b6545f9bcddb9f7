// SPDX-License-Identifier: MIT
#include "app/ui/ports/portuserline.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

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
    setAccessibleName(QStringList{m_user.who, words()}.join(words::listSeparator()));
    setToolTip(accessibleName().toHtmlEscaped());
    update();
}

QString PortUserLine::words() const
{
    const QString connections = tr("%n connection(s)", nullptr, m_user.connections);
    if (!m_user.listens)
        return connections;
    const QString listens = m_user.exposure == Exposure::None ? tr("listens", "a process, on a port")
                                          : tr("listens, %1", "a process; %1: who can reach it").arg(words::exposure(m_user.exposure));
    return m_user.connections == 0 ? listens : QStringList{listens, connections}.join(words::listSeparator());
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
    painter.drawPixmap(width() - ChevronSize, chevronTop,
                       iconPixmap(QStringLiteral("chevron-right"), theme.text, ChevronSize, devicePixelRatioF()));
}

} // namespace netwharf
