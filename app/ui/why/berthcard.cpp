// SPDX-License-Identifier: MIT
#include "app/ui/why/berthcard.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/tuplepicture.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace netwharf {

namespace {

constexpr int Margin = 16;
constexpr int PictureWidth = 304;
constexpr int StackedBelow = 560; ///< the lines stand under the picture then

TupleEnd endOf(const EndWords &words)
{
    return {words.title, words.address, words.port, words.service, words.range, words.open};
}

} // namespace

BerthCard::BerthCard(QWidget *parent)
    : QWidget(parent), m_picture(new TuplePicture), m_facts(new FactList),
      m_remark(new PlainLabel(PlainLabel::Ink::Muted))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Margin, 10, Margin, 12);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(10);
    m_picture->setFixedWidth(grown(PictureWidth, font()));
    m_picture->setArrow(TupleArrow::Out, false);
    m_picture->setCrossed(true);
    grid->addWidget(m_picture, 0, 0, Qt::AlignTop);
    grid->addWidget(m_facts, 0, 1, Qt::AlignTop);
    grid->addWidget(m_remark, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_facts, &FactList::linkActivated, this, &BerthCard::holderRequested);
}

void BerthCard::show(const WhyCard &card)
{
    m_picture->setEnds(endOf(card.asker), endOf(card.holder));
    m_picture->setWords(card.protocol, {});
    QList<FactList::Fact> lines;
    for (const FactWords &fact : card.facts)
        lines.append({fact.label, fact.value, fact.code, lines.isEmpty(), {}});
    m_facts->setFacts(lines);
    m_remark->setText(card.remark);
    m_remark->setVisible(!card.remark.isEmpty());
}

void BerthCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BerthCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_picture->setFixedWidth(grown(PictureWidth, font()));
    arrange();
}

void BerthCard::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const bool stacked = width() < grown(StackedBelow, font());
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(grid->indexOf(m_facts), &row, &column, &rows, &columns);
    if ((row == 1) == stacked)
        return;
    grid->removeWidget(m_facts);
    if (stacked)
        grid->addWidget(m_facts, 1, 0, 1, 2, Qt::AlignTop);
    else
        grid->addWidget(m_facts, 0, 1, Qt::AlignTop);
}

void BerthCard::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

void BerthCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    drawBox(&painter, rect(), theme.window, theme.strong);
}

} // namespace netwharf
