// SPDX-License-Identifier: MIT
#include "app/ui/widgets/detailpane.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int SideMargin = 16;
constexpr int TopMargin = 14;
constexpr int BottomMargin = 12;
constexpr int LeastWidth = 320;
constexpr int MostWidth = 420;
constexpr int FirstWidth = 352;

class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent) : QWidget(parent) { setFixedHeight(Above + 1 + Below); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        fillCrisp(&painter, QRectF(0, Above, width(), 1), Theme::current().line);
    }

private:
    static constexpr int Above = 14;
    static constexpr int Below = 10;
};

} // namespace

DetailPane::DetailPane(QWidget *parent) : QWidget(parent)
{
    fitWidth();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    auto *scroll = m_scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    m_content = new QVBoxLayout(page);
    m_content->setContentsMargins(SideMargin, TopMargin, SideMargin, BottomMargin);
    m_content->setSpacing(0);
    m_content->setAlignment(Qt::AlignTop);
    scroll->setWidget(page);
    // Content lies on the window's ground, not on that of fields.
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    page->setBackgroundRole(QPalette::Window);
    outer->addWidget(scroll, 1);

    m_actions = new QHBoxLayout;
    m_actions->setContentsMargins(SideMargin, 8, SideMargin, BottomMargin);
    m_actions->setSpacing(8);
    outer->addLayout(m_actions);
}

QSize DetailPane::sizeHint() const
{
    return QSize(grown(FirstWidth, font()), 400);
}

/// The least width does not grow with the font: what does not fit wraps.
void DetailPane::fitWidth()
{
    setMinimumWidth(LeastWidth);
    setMaximumWidth(grown(MostWidth, font()));
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void DetailPane::goToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *DetailPane::addHairline()
{
    auto *line = new Hairline(this);
    m_content->addWidget(line);
    return line;
}

QWidget *makeHairline()
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight); // Theme::line
    return line;
}

} // namespace netwharf
