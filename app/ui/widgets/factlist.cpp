// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>

#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int LabelWidth = 80;
constexpr int ColumnGap = 8;

} // namespace

struct FactList::Line
{
    PlainLabel *label = nullptr;
    PlainLabel *value = nullptr;
    LinkButton *link = nullptr;
    bool monospace = false;
};

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ColumnGap);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

FactList::~FactList()
{
    qDeleteAll(m_lines);
}

FactList::Line *FactList::makeLine(int row)
{
    auto *line = new Line;
    line->label = new PlainLabel(PlainLabel::Ink::Muted, this);
    line->value = new PlainLabel(PlainLabel::Ink::Text, this);
    line->link = new LinkButton(this);
    line->link->setChevron(true);
    line->label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line->value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(line->label, row, 0);
    m_grid->addWidget(line->value, row, 1);
    m_grid->addWidget(line->link, row, 1, Qt::AlignLeft | Qt::AlignTop);
    connect(line->link, &QAbstractButton::clicked, this, [this, row] { emit linkActivated(row); });
    return line;
}

void FactList::setFacts(const QList<Fact> &facts)
{
    while (m_lines.size() < facts.size())
        m_lines.append(makeLine(static_cast<int>(m_lines.size())));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line *line = m_lines[i];
        const Fact fact = i < facts.size() ? facts[i] : Fact{};
        const bool shown = !fact.value.isEmpty();
        line->monospace = fact.monospace;
        if (line->label->text() != fact.label)
            line->label->setText(fact.label);
        if (line->value->text() != fact.value)
            line->value->setText(fact.value);
        if (line->link->text() != fact.value) {
            line->link->setText(fact.value);
            line->link->updateGeometry();
        }
        line->value->setToolTip(fact.toolTip);
        line->label->setVisible(shown);
        line->value->setVisible(shown && !fact.link);
        line->link->setVisible(shown && fact.link);
    }
    fit();
}

void FactList::fit()
{
    const int least = Metrics::of(font()).lineHeight;
    int label = LabelWidth;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line *line = m_lines[i];
        line->value->setFont(line->monospace ? monospaceFont(font()) : QFont());
        const bool shown = !line->value->text().isEmpty();
        m_grid->setRowMinimumHeight(static_cast<int>(i), shown ? least : 0);
        if (shown)
            label = std::max(label, textWidth(line->label->text(), font()) + 1); // else it may wrap
    }
    m_grid->setColumnMinimumWidth(0, label);
    const int spare = std::max(0, least - QFontMetrics(font()).height());
    for (Line *line : std::as_const(m_lines)) {
        line->label->setFixedWidth(label);
        for (PlainLabel *words : {line->label, line->value})
            words->setContentsMargins(0, spare / 2, 0, spare - spare / 2);
    }
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace netwharf
