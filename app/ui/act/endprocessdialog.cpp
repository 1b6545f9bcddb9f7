// SPDX-License-Identifier: MIT
#include "app/ui/act/endprocessdialog.h"

#include "app/desktop/servicequestion.h"
#include "app/i18n/actwords.h"
#include "app/i18n/words.h"
#include "app/live/livefeed.h"
#include "app/ui/widgets/accesskey.h"
#include "app/ui/widgets/pushbutton.h"

#include <algorithm>
#include <utility>

namespace netwharf {

EndProcessDialog::EndProcessDialog(LiveFeed *feed, std::vector<EndCandidate> candidates, QWidget *parent,
                                   std::chrono::milliseconds patience)
    : QuestionDialog(parent), m_feed(feed), m_candidates(std::move(candidates)), m_patience(patience), m_verb(addVerb())
{
    connect(m_verb, &QAbstractButton::clicked, this, [this] { m_ending ? m_ending->force() : begin(); });
    showQuestion();
    askWhatFollows();
    askManagers();
}

void EndProcessDialog::askWhatFollows()
{
    LookAtProcesses look{{}, true};
    for (const EndCandidate &candidate : m_candidates)
        look.processes.push_back(candidate.process);
    m_feed->act(look, this, [this](const ActOutcome &outcome) {
        if (m_ending || !outcome)
            return;
        m_reports = *outcome;
        leaveOutTheAsked();
        showQuestion();
    });
}

/// Processes that end too are nobody to be warned of.
void EndProcessDialog::leaveOutTheAsked()
{
    const auto isAsked = [this](const RelatedProcess &related) {
        return std::ranges::any_of(
            m_candidates, [&related](const EndCandidate &candidate) { return candidate.process.pid == related.pid; });
    };
    for (ProcessReport &report : *m_reports) {
        std::erase_if(report.peers, isAsked);
        std::erase_if(report.children, isAsked);
    }
}

void EndProcessDialog::askManagers()
{
    for (std::size_t place = 0; place < m_candidates.size(); ++place) {
        if (!m_candidates[place].service)
            continue;
        auto *question = new ServiceQuestion(this);
        connect(question, &ServiceQuestion::answered, this, [this, place](const ServicePolicy &service) {
            m_candidates[place].service = service;
            if (!m_ending)
                showQuestion();
        });
        question->ask(*m_candidates[place].service);
    }
}

const ProcessReport *EndProcessDialog::reportOf(const ProcessKey &process) const
{
    if (!m_reports)
        return nullptr;
    const auto report = std::ranges::find(*m_reports, process, &ProcessReport::process);
    return report != m_reports->end() ? &*report : nullptr;
}

QString EndProcessDialog::nameOf(const ProcessKey &process) const
{
    const auto candidate = std::ranges::find(m_candidates, process, &EndCandidate::process);
    return words::processWithPid(candidate != m_candidates.end() ? candidate->name : std::string(), process.pid);
}

std::vector<ProcessKey> EndProcessDialog::possible() const
{
    std::vector<ProcessKey> processes;
    for (const EndCandidate &candidate : m_candidates)
        if (const ProcessReport *report = reportOf(candidate.process); !report || !report->problem)
            processes.push_back(candidate.process);
    return processes;
}

void EndProcessDialog::showQuestion()
{
    const auto processes = possible();
    const int count = static_cast<int>(processes.size());
    clearSentences();
    if (m_candidates.size() == 1)
        //: Question: %1 a process name and its number
        setHeading(tr("End %1?").arg(nameOf(m_candidates.front().process)));
    else
        setHeading(tr("End %Ln process(es)?", nullptr, count));
    for (const EndCandidate &candidate : m_candidates)
        addCandidate(candidate);
    addGap();
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_patience).count());
    if (count == 1)
        //: %Ln seconds
        addSentence(tr("It is asked to end. If it has not after %Ln s, it is ended by force, unless you stop waiting. "
                       "What it has not saved may be lost.",
                       nullptr, seconds),
                    PlainLabel::Ink::Muted);
    else if (count > 1)
        //: %Ln seconds
        addSentence(tr("They are asked to end. Those that have not after %Ln s are ended by force, unless you stop "
                       "waiting. What they have not saved may be lost.",
                       nullptr, seconds),
                    PlainLabel::Ink::Muted);
    if (m_candidates.size() == 1)
        //: Button: %1 a process name
        m_verb->setText(tr("&End %1").arg(withoutAccessKey(words::plain(m_candidates.front().name).left(24))));
    else
        //: Button
        m_verb->setText(tr("&End %Ln process(es)", nullptr, count));
    m_verb->setEnabled(count > 0);
    //: Button: the process is not ended
    safeButton()->setText(m_candidates.size() == 1 ? tr("&Keep it running") : tr("&Keep them running"));
    fit();
}

void EndProcessDialog::addCandidate(const EndCandidate &candidate)
{
    const ProcessReport *report = reportOf(candidate.process);
    if (m_candidates.size() > 1) {
        addGap();
        addSentence(nameOf(candidate.process));
    }
    if (!report) {
        addSentence(tr("Looking for what depends on it…"), PlainLabel::Ink::Muted);
        return;
    }
    if (report->problem) {
        addSentence(words::actProblem(*report->problem), PlainLabel::Ink::Closed);
        return;
    }
    const QStringList sentences = words::consequences(*report);
    for (const QString &sentence : sentences)
        addSentence(sentence, PlainLabel::Ink::Muted);
    if (sentences.isEmpty())
        addSentence(tr("Nothing is connected to it."), PlainLabel::Ink::Muted);
    if (candidate.service)
        addSentence(words::servicePolicy(*candidate.service, candidate.process.pid));
}

void EndProcessDialog::begin()
{
    m_ending = new ProcessEnding(m_feed, possible(), m_patience, this);
    connect(m_ending, &ProcessEnding::changed, this, &EndProcessDialog::updateWait);
    connect(m_ending, &ProcessEnding::finished, this, &EndProcessDialog::finish);
    showWait();
}

void EndProcessDialog::showWait()
{
    clearSentences();
    const auto &all = m_ending->all();
    if (all.size() == 1)
        //: %1 a process name and its number
        setHeading(tr("Waiting for %1 to end").arg(nameOf(all.front().process)));
    else
        setHeading(tr("Waiting for %Ln process(es) to end", nullptr, static_cast<int>(all.size())));
    m_wait = addSentence({});
    m_progress = addSentence({}, PlainLabel::Ink::Muted);
    //: Button: ends the process at once, whatever it is doing
    m_verb->setText(tr("End by &force now"));
    //: Button: the process may go on or end when it likes
    safeButton()->setText(tr("&Stop waiting"));
    safeButton()->setFocus();
    updateWait();
    fit();
}

QString EndProcessDialog::waitSentence(bool isAsked, bool areSeveral, int seconds)
{
    if (isAsked)
        return areSeveral ? tr("They were asked to end, and may be tidying up. Those still there are ended by force in "
                               "%Ln second(s).",
                               "several processes", seconds)
                          : tr("It was asked to end, and may be tidying up. It is ended by force in %Ln second(s).",
                               nullptr, seconds);
    return areSeveral ? tr("They are being ended by force. One that waits for a device ends when that answers.")
                      : tr("It is being ended by force. One that waits for a device ends when that answers.");
}

/// Of those that have not ended yet, the first few.
QString EndProcessDialog::waitingNames() const
{
    constexpr qsizetype MostNamed = 5;
    QStringList names;
    for (const ProcessEnding::One &one : m_ending->all())
        if (one.stage == ProcessEnding::Stage::Asked || one.stage == ProcessEnding::Stage::Forced)
            names << nameOf(one.process);
    if (names.size() > MostNamed)
        names = names.first(MostNamed) + QStringList{QStringLiteral("…")};
    return names.join(words::listSeparator());
}

void EndProcessDialog::updateWait()
{
    if (!m_wait)
        return;
    const int seconds = static_cast<int>((m_ending->timeLeft().count() + 999) / 1000);
    const bool isAsked = m_ending->count(ProcessEnding::Stage::Asked) > 0;
    m_verb->setEnabled(isAsked);
    const int count = static_cast<int>(m_ending->all().size());
    const QString sentence = waitSentence(isAsked, count > 1, seconds);
    const QString progress =
        count < 2 ? QString()
                  //: %1 how many have ended, %Ln of how many; %2 the names of the others
                  : tr("%1 of %Ln have ended. Still there: %2.", "processes", count)
                        .arg(QString::number(m_ending->count(ProcessEnding::Stage::Ended)), waitingNames());
    if (m_wait->text() == sentence && m_progress->text() == progress)
        return;
    m_wait->setText(sentence);
    m_progress->setText(progress);
    fit();
}

QString EndProcessDialog::allNames() const
{
    const auto &all = m_ending->all();
    return all.size() == 1 ? nameOf(all.front().process) : QString();
}

void EndProcessDialog::finish()
{
    const auto &all = m_ending->all();
    const int ended = m_ending->count(ProcessEnding::Stage::Ended);
    const bool byForce = std::ranges::any_of(all, &ProcessEnding::One::wasForced);
    if (all.size() == 1 && ended == 1)
        emit told(byForce ? tr("%1 was ended by force.").arg(allNames()) : tr("%1 has ended.").arg(allNames()));
    else if (ended > 0)
        emit told(tr("%Ln process(es) have ended.", nullptr, ended));
    m_wait = nullptr;
    m_progress = nullptr;
    if (m_ending->count(ProcessEnding::Stage::Refused) > 0)
        showRefusals();
    else
        accept();
}

void EndProcessDialog::showRefusals()
{
    clearSentences();
    const auto &all = m_ending->all();
    if (all.size() == 1)
        //: %1 a process name and its number
        setHeading(tr("%1 was not ended").arg(nameOf(all.front().process)));
    else
        setHeading(tr("%Ln process(es) were not ended", nullptr, m_ending->count(ProcessEnding::Stage::Refused)));
    for (const ProcessEnding::One &one : all) {
        if (!one.problem)
            continue;
        if (all.size() > 1)
            addSentence(nameOf(one.process));
        addSentence(words::actProblem(*one.problem), PlainLabel::Ink::Muted);
    }
    m_verb->hide();
    safeButton()->setText(tr("&Close"));
    fit();
}

} // namespace netwharf
