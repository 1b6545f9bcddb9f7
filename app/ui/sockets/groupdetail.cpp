// SPDX-License-Identifier: MIT
#include "app/ui/sockets/groupdetail.h"

#include "app/models/groupwords.h"
#include "app/models/livemodel.h"
#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace netwharf {

GroupDetail::GroupDetail(QWidget *parent)
    : DetailPane(parent), m_title(new PlainLabel), m_count(new Badge),
      m_sentence(new PlainLabel(PlainLabel::Ink::Muted)), m_facts(new FactList), m_fold(new PushButton(this)),
      m_onlyProcess(new PushButton(this)), m_copy(new PushButton(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_count, 0, Qt::AlignTop);
    content()->addLayout(head);
    content()->addWidget(m_sentence);
    addHairline();
    content()->addWidget(m_facts);
    content()->addStretch(1);
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    actions()->addWidget(m_fold);
    actions()->addWidget(m_onlyProcess);
    actions()->addStretch(1);
    actions()->addWidget(m_copy);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { emit openRequested(!m_open); });
    connect(m_onlyProcess, &QAbstractButton::clicked, this, [this] { emit onlyProcessRequested(m_pid); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_card); });
    m_title->setFont(headingFont(font()));
    retranslate();
}

void GroupDetail::show(const LiveModel &model, const RowGroup &group)
{
    const GroupWords words(model, group);
    m_id = group.id;
    m_card = words.card();
    m_open = group.open;
    m_title->setText(words.title());
    //: How many sockets a group has
    m_count->setText(tr("%Ln socket(s)", nullptr, group.sockets));
    m_sentence->setText(words.sentence());
    QList<FactList::Fact> facts;
    for (const FactWords &fact : words.facts())
        facts.append({fact.label, fact.value, fact.code});
    m_facts->setFacts(facts);
    const Process *process =
        group.processCount == 1 ? model.snapshot()->tables->process(group.processes.front()) : nullptr;
    m_pid = process ? process->pid : 0;
    m_onlyProcess->setVisible(m_pid != 0);
    retranslate();
}

void GroupDetail::retranslate()
{
    m_fold->setText(m_open ? tr("Collapse") : tr("Expand"));
    m_onlyProcess->setText(tr("Only this process"));
    m_copy->setToolTip(tr("Copy everything shown here"));
    m_copy->setAccessibleName(m_copy->toolTip());
}

void GroupDetail::changeEvent(QEvent *event)
{
    DetailPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_title->setFont(headingFont(font()));
}

} // namespace netwharf
