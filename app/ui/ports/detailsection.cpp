// SPDX-License-Identifier: MIT
#include "app/ui/ports/detailsection.h"

#include "app/ui/widgets/detailpane.h"

#include <QLayoutItem>

#include <memory>

namespace netwharf {

DetailSection::DetailSection(DetailPane *pane)
    : QWidget(pane), m_hairline(pane->addHairline()), m_heading(new PlainLabel(PlainLabel::Ink::Muted, this)),
      m_lines(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_lines->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(m_lines);
    pane->content()->addWidget(this);
    m_heading->hide();
}

void DetailSection::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void DetailSection::addLine(QWidget *line)
{
    m_lines->addWidget(line);
}

void DetailSection::clearLines()
{
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        item->widget()->hide(); // deleted later, since it may be the one that was clicked
        item->widget()->deleteLater();
    }
}

void DetailSection::setShown(bool shown)
{
    m_hairline->setVisible(shown);
    setVisible(shown);
}

QWidget *DetailSection::line(int index) const
{
    return m_lines->itemAt(index)->widget();
}

bool DetailSection::isEmpty() const
{
    return m_lines->isEmpty();
}

} // namespace netwharf
