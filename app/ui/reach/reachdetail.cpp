// SPDX-License-Identifier: MIT
#include "app/ui/reach/reachdetail.h"

#include "app/i18n/language.h"
#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"
#include "app/models/connectionwords.h"
#include "app/models/reachmodel.h"
#include "app/ui/reach/reachactions.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QLocale>

namespace netwharf {

namespace {

using std::chrono::system_clock;

/// A button that does what an action does, as long as that can be done.
PushButton *makeButton(QAction *action, ReachDetail *parent)
{
    auto *button = new PushButton(parent);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action, parent] {
        if (!action->isEnabled() && button->hasFocus())
            emit parent->listRequested(); // else the focus goes on to whatever comes next in the window
        button->setEnabled(action->isEnabled());
    });
    return button;
}

QString momentOrNothing(system_clock::time_point moment)
{
    return moment == system_clock::time_point() ? QString() : momentText(moment, system_clock::now());
}

} // namespace

ReachDetail::ReachDetail(const ReachModel &model, const ReachActions &actions, QWidget *parent)
    : DetailPane(parent), m_model(model), m_title(new PlainLabel), m_subtitle(new PlainLabel(PlainLabel::Ink::Muted)),
      m_facts(new FactList)
{
    content()->addWidget(m_title);
    content()->addSpacing(4);
    content()->addWidget(m_subtitle);
    content()->addSpacing(12);
    content()->addWidget(m_facts);
    m_hairline = addHairline();
    m_safetyHeading = new PlainLabel(PlainLabel::Ink::Muted);
    m_safety = new PlainLabel;
    content()->addWidget(m_safetyHeading);
    content()->addSpacing(4);
    content()->addWidget(m_safety);
    content()->addStretch(1);
    m_connections = makeButton(actions.showConnections(), this);
    m_accept = makeButton(actions.accept(), this);
    this->actions()->addWidget(m_connections);
    this->actions()->addWidget(m_accept);
    this->actions()->addStretch(1);
    applyFonts();
    retranslate();
}

void ReachDetail::showRow(int row)
{
    m_row = row >= 0 && row < m_model.rowCount() && !m_model.rowAt(row).isHead ? row : -1;
    const bool isSomething = m_row >= 0;
    for (QWidget *part :
         {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_connections), static_cast<QWidget *>(m_accept)})
        part->setVisible(isSomething);
    if (!isSomething)
        showNothing();
    else if (m_model.rowAt(m_row).isGone())
        showGone(m_row);
    else
        showLine(m_row);
}

void ReachDetail::showNothing()
{
    m_title->setText(tr("Nothing is selected."));
    m_subtitle->setText(tr("Select a line to see what is known of it."));
    showSentences({});
}

void ReachDetail::showSentences(const QStringList &sentences)
{
    m_safety->setText(sentences.join(QStringLiteral("\n")));
    for (QWidget *part : {m_hairline, static_cast<QWidget *>(m_safetyHeading), static_cast<QWidget *>(m_safety)})
        part->setVisible(!sentences.isEmpty());
}

void ReachDetail::showLine(int row)
{
    const ReachLine &line = m_model.lineAt(row);
    const Tables &tables = *m_model.list()->snapshot->tables;
    const Language language = languageFor({QLocale().name()});
    const PortRecord record = words::recordOf(line, *m_model.list()->catalogue);
    const ReachVerdict verdict = m_model.verdictAt(row);
    const Process *process = line.holders.empty() ? nullptr : tables.process(line.holders.front());
    m_title->setText(words::title(record, language));
    //: %1 a port, %2 a protocol, %3 who can reach it: "anyone"
    m_subtitle->setText(
        tr("%1 %2, reachable by: %3")
            .arg(words::transport(line.transport()), QString::number(line.port()), words::exposure(line.exposure)));
    const NetworkNamespace &space = tables.namespaceOf(line.row.socket);
    QStringList addresses;
    for (const ReachAddress &address : line.addresses)
        addresses << words::reachAddress(address, space);
    m_facts->setFacts({
        {tr("Program"), words::owner(line.row.socket, tables)},
        {tr("File"), words::plain(line.program.executable), true},
        {tr("PID"), process ? QString::number(process->pid) : QString(), true},
        {tr("User"), words::reachUser(line, tables)},
        {tr("Unit"), words::plain(line.program.unit)},
        {tr("Bound to", "addresses"), addresses.join(QLatin1Char('\n'))},
        {tr("At present"), words::reachableLater(line, space)},
        {tr("Namespace"), words::networkNamespace(space)},
        //: The addresses that a container or namespace has
        {tr("Its addresses"), line.isElsewhere() ? words::networkAddresses(space) : QString()},
        {tr("Since"), momentOrNothing(line.since)},
        {tr("Accepted"), verdict.before != Exposure::None ? momentOrNothing(verdict.acceptedAt) : QString()},
        //: Label: how a listening port differs from what was accepted
        {tr("Change"), changeText(row)},
    });
    showSentences(words::safetySentences(record, language));
}

QString ReachDetail::changeText(int row) const
{
    const QString news = m_model.newsAt(row);
    const auto accepted = m_model.acceptedAt();
    if (news.isEmpty() || !accepted)
        return news;
    //: %1 "new" or "was: this machine only"; %2 a moment or a day
    return tr("%1. Compared with what you accepted (%2).").arg(news, momentOrNothing(*accepted));
}

void ReachDetail::showGone(int row)
{
    const GoneReach &gone = m_model.goneAt(row);
    const KnownReach &known = gone.known;
    const Tables &tables = *m_model.list()->snapshot->tables;
    m_title->setText(words::knownProgram(known, tables));
    m_subtitle->setText(tr("%1 %2, reachable by: %3")
                            .arg(words::transport(known.transport), QString::number(known.port),
                                 gone.now == Exposure::None ? words::reachGone(gone) : words::exposure(gone.now)));
    m_facts->setFacts({
        {tr("File"), words::plain(known.program.executable), true},
        {tr("User"), known.program.uid ? words::plain(tables.user(*known.program.uid)) : QString()},
        {tr("Unit"), words::plain(known.program.unit)},
        {tr("Accepted"), momentOrNothing(known.since)},
        //: Who could reach a port when it was accepted
        {tr("As"), words::exposure(known.exposure)},
    });
    showSentences({});
}

void ReachDetail::retranslate()
{
    m_connections->setText(tr("Show in Connections"));
    m_accept->setText(tr("Accept as known"));
    m_safetyHeading->setText(tr("What the catalogue says of this port"));
    setAccessibleName(tr("Details"));
    showRow(m_row);
}

void ReachDetail::applyFonts()
{
    m_title->setFont(headingFont(font()));
}

void ReachDetail::changeEvent(QEvent *event)
{
    DetailPane::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

} // namespace netwharf
