// SPDX-License-Identifier: MIT
#include "app/ui/act/questiondialog.h"

#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Margin = 20;
constexpr int TextWidth = 440;
constexpr int MostHeight = 320; // of the sentences; more of them scroll
constexpr int FrameRoom = 40; // what a desktop puts round a window

} // namespace

QuestionDialog::QuestionDialog(QWidget *parent)
    : QDialog(parent), m_heading(new PlainLabel), m_body(new QWidget), m_sentences(new QVBoxLayout(m_body)),
      m_scroll(new QScrollArea), m_buttons(new QHBoxLayout), m_safe(new PushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setFont(headingFont(font()));
    m_heading->setFixedWidth(textWidth());
    m_sentences->setContentsMargins(0, 0, 0, 0);
    m_sentences->setSpacing(4);
    m_scroll->setWidget(m_body);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_scroll->setFixedWidth(textWidth() + Margin);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_safe);
    m_buttons->setContentsMargins(0, 8, Margin, 0);
    m_safe->setDefault(true);
    connect(m_safe, &QAbstractButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, 0, Margin);
    layout->setSpacing(8);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll);
    layout->addLayout(m_buttons);
    m_safe->setFocus();
}

int QuestionDialog::textWidth() const
{
    return grown(TextWidth, font());
}

void QuestionDialog::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setWindowTitle(heading);
}

void QuestionDialog::clearSentences()
{
    while (QLayoutItem *item = m_sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

PlainLabel *QuestionDialog::addSentence(const QString &text, PlainLabel::Ink ink)
{
    auto *label = new PlainLabel(ink, m_body);
    label->setText(text);
    label->setFixedWidth(textWidth());
    m_sentences->addWidget(label);
    label->show();
    return label;
}

void QuestionDialog::addGap()
{
    m_sentences->addSpacing(8);
}

PushButton *QuestionDialog::addVerb()
{
    auto *button = new PushButton;
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    QWidget::setTabOrder(button, m_safe);
    return button;
}

void QuestionDialog::fit()
{
    int height = 0;
    for (int i = 0; i < m_sentences->count(); ++i) {
        QLayoutItem *item = m_sentences->itemAt(i);
        const QWidget *label = item->widget();
        height += (label ? label->heightForWidth(textWidth()) : item->sizeHint().height())
                  + (i > 0 ? m_sentences->spacing() : 0);
    }
    m_body->setFixedSize(textWidth(), height);
    m_scroll->setFixedHeight(std::min({height, grown(MostHeight, font()), roomForSentences()}));
    m_scroll->setVisible(height > 0);
    layout()->activate();
    keepOnScreen();
}

/// What heading and buttons leave of the screen: with large text it is less than the usual height.
int QuestionDialog::roomForSentences() const
{
    const int others = m_heading->heightForWidth(textWidth()) + m_buttons->sizeHint().height()
                       + 2 * (Margin + layout()->spacing()) + FrameRoom;
    return std::max(fontMetrics().height(), screen()->availableGeometry().height() - others);
}

/// It grows at its lower edge, where the buttons are.
void QuestionDialog::keepOnScreen()
{
    const QRect room = screen()->availableGeometry();
    if (const int over = frameGeometry().bottom() - room.bottom(); isVisible() && over > 0)
        move(x(), std::max(room.top(), y() - over));
}

bool QuestionDialog::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        fit();
    return QDialog::event(event);
}

} // namespace netwharf
