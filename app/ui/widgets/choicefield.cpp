// SPDX-License-Identifier: MIT
#include "app/ui/widgets/choicefield.h"

#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Side = 10;
constexpr int Gap = 6;
constexpr int MostWidth = 300;

} // namespace

ChoiceField::ChoiceField(QWidget *parent) : DropDown(parent) {}

void ChoiceField::setName(const QString &name)
{
    m_name = name;
    showCurrent();
}

void ChoiceField::setChoices(const QStringList &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    menu()->clear();
    for (int i = 0; i < choices.size(); ++i) {
        QString words = choices.at(i);
        QAction *action = menu()->addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
    }
    showCurrent();
}

void ChoiceField::setCurrent(int choice)
{
    m_current = choice;
    showCurrent();
}

void ChoiceField::choose(int choice)
{
    setCurrent(choice);
    emit chosen(choice);
}

void ChoiceField::showCurrent()
{
    const QString words = m_choices.value(m_current);
    if (text() != words)
        setText(words);
    const QList<QAction *> actions = menu()->actions();
    for (int i = 0; i < actions.size(); ++i)
        actions.at(i)->setChecked(i == m_current);
    //: What is chosen, for a screen reader: %1 of what, %2 the choice
    setAccessibleName(tr("%1: %2").arg(m_name, words));
    setToolTip(m_name);
    updateGeometry();
    update();
}

QSize ChoiceField::sizeHint() const
{
    const Metrics metrics = Metrics::of(font());
    const int width = 2 * Side + textWidth(text(), font()) + Gap + metrics.iconSide - 2;
    return QSize(std::min(width, grown(MostWidth, font())), metrics.controlHeight);
}

void ChoiceField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QStyleOption option;
    initStyleOption(&option);
    const bool down = option.state & QStyle::State_Sunken;
    const bool hover = option.state & QStyle::State_MouseOver;
    const bool focus = option.state & QStyle::State_HasFocus;
    QPainter painter(this);
    drawBox(&painter, rect(),
            mixed(theme.button, theme.text,
                  down    ? 0.12
                  : hover ? 0.04
                          : 0),
            focus ? theme.accent : theme.strong, 4, focus ? 2 : 1);
    const int icon = Metrics::of(font()).iconSide;
    const int left = width() - Side - icon + 2;
    painter.drawPixmap(QPoint(left, (height() - icon) / 2),
                       iconPixmap(QStringLiteral("chevron-down"), theme.muted, icon, devicePixelRatioF()));
    drawLine(&painter, QRectF(Side, 0, left - Gap - Side, height()), text(), font(), theme.text, Qt::AlignLeft,
             Qt::ElideMiddle);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || event->modifiers() != Qt::NoModifier) {
        DropDown::keyPressEvent(event); // Alt+Down opens
        return;
    }
    const int next = std::clamp(m_current + step, 0, std::max(0, static_cast<int>(m_choices.size()) - 1));
    if (next != m_current)
        choose(next);
}

} // namespace netwharf
