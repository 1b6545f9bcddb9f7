// SPDX-License-Identifier: MIT
#include "app/ui/ports/notetext.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Frame = 2;
constexpr int LeastLines = 3;
constexpr int MostLines = 12;

} // namespace

NoteText::NoteText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(Frame, Frame, Frame, Frame);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteText::fitHeight);
    fitHeight();
}

bool NoteText::event(QEvent *event)
{
    const bool handled = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint)
        drawFrame();
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
    return handled;
}

/// The margins around the viewport are this widget's own to paint.
void NoteText::drawFrame()
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state |= QStyle::State_Sunken;
    if (hasFocus())
        option.state |= QStyle::State_HasFocus;
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void NoteText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight(); // another width wraps otherwise
}

void NoteText::fitHeight()
{
    const int lines = std::clamp(static_cast<int>(document()->size().height()), LeastLines, MostLines);
    const int margins = 2 * (Frame + static_cast<int>(document()->documentMargin()));
    setFixedHeight(lines * fontMetrics().lineSpacing() + margins);
}

} // namespace netwharf
