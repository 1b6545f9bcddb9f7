// SPDX-License-Identifier: MIT
#include "app/ui/why/verdictpart.h"

#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace netwharf {

namespace {

constexpr int DiscSize = 20;

void setLines(PlainLabel *label, const QStringList &lines)
{
    label->setText(lines.join(QLatin1Char('\n')));
    label->setVisible(!lines.isEmpty());
}

} // namespace

/// A disc of 20 with a check or a cross.
class VerdictSign : public QWidget
{
public:
    VerdictSign() { setFixedWidth(DiscSize); }
    void setPositive(bool positive)
    {
        m_positive = positive;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF disc(0, (height() - DiscSize) / 2, DiscSize, DiscSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_positive ? theme.opened : theme.closed);
        painter.drawEllipse(disc);
        painter.setPen(QPen(theme.base, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = disc.topLeft();
        if (m_positive) {
            painter.drawPolyline(QPolygonF{at + QPointF(5.5, 10.5), at + QPointF(8.75, 13.75), at + QPointF(14.5, 7)});
        } else {
            painter.drawLine(at + QPointF(6.5, 6.5), at + QPointF(13.5, 13.5));
            painter.drawLine(at + QPointF(6.5, 13.5), at + QPointF(13.5, 6.5));
        }
    }

private:
    bool m_positive = false;
};

VerdictPart::VerdictPart(QWidget *parent)
    : QWidget(parent), m_sign(new VerdictSign), m_heading(new PlainLabel), m_sentences(new PlainLabel),
      m_remarks(new PlainLabel(PlainLabel::Ink::Muted))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Indent - DiscSize);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_heading, 0, 1);
    grid->addWidget(m_sentences, 1, 1);
    grid->addWidget(m_remarks, 2, 1);
    grid->setColumnStretch(1, 1);
    applyFont();
}

void VerdictPart::applyFont()
{
    m_heading->setFont(headingFont(font()));
    m_sign->setFixedHeight(std::max(DiscSize, QFontMetrics(m_heading->font()).lineSpacing()));
}

void VerdictPart::show(bool bindable, const WhyVerdict &words)
{
    m_sign->setPositive(bindable);
    m_heading->setText(words.heading);
    setLines(m_sentences, words.sentences);
    setLines(m_remarks, words.remarks);
}

QString VerdictPart::heading() const
{
    return m_heading->text();
}

void VerdictPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

} // namespace netwharf
