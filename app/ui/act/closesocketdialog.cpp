// SPDX-License-Identifier: MIT
#include "app/ui/act/closesocketdialog.h"

#include "app/i18n/actwords.h"
#include "app/live/livefeed.h"
#include "app/ui/widgets/pushbutton.h"

#include <utility>

namespace netwharf {

CloseSocketDialog::CloseSocketDialog(LiveFeed *feed, std::vector<CloseCandidate> candidates, QWidget *parent)
    : QuestionDialog(parent), m_feed(feed), m_candidates(std::move(candidates)), m_verb(addVerb())
{
    connect(m_verb, &QAbstractButton::clicked, this, &CloseSocketDialog::begin);
    showQuestion();
    askWhetherPossible();
}

void CloseSocketDialog::showQuestion()
{
    const CloseCandidate &first = m_candidates.front();
    const int count = static_cast<int>(m_candidates.size());
    if (count > 1)
        setHeading(tr("Close %Ln socket(s)?", nullptr, count));
    else if (first.socket.hasRemote)
        //: Question: %1 who holds the connection
        setHeading(tr("Close this connection of %1?").arg(first.holder));
    else
        //: Question: %1 who holds the socket, %2 a port
        setHeading(tr("Close the socket of %1 on port %2?").arg(first.holder).arg(first.socket.local.port));
    for (const CloseCandidate &candidate : m_candidates) {
        if (count > 1)
            //: A socket in a list: %1 who holds it, %2 its ends
            addSentence(tr("%1: %2").arg(candidate.holder, candidate.ends));
        else
            addSentence(candidate.ends);
    }
    addGap();
    addSentence(count > 1 ? tr("Their programs get an error when they use them, and the other ends see them reset.")
                          : words::closing(first.socket, first.holder),
                PlainLabel::Ink::Muted);
    //: Button
    m_verb->setText(count > 1                ? tr("&Close %Ln socket(s)", nullptr, count)
                    : first.socket.hasRemote ? tr("&Close connection")
                                             : tr("&Close socket"));
    //: Button: the connection is not closed
    safeButton()->setText(count > 1 ? tr("&Keep them open") : tr("&Keep it open"));
}

/// Better now than after the decision.
void CloseSocketDialog::askWhetherPossible()
{
    m_feed->act(CloseSocket{m_candidates.front().socket, true}, this, [this](const ActOutcome &outcome) {
        if (outcome)
            return;
        addGap();
        addSentence(words::actProblem(outcome.error()), PlainLabel::Ink::Closed);
        m_verb->setEnabled(false);
        safeButton()->setFocus();
        fit();
    });
}

void CloseSocketDialog::begin()
{
    m_verb->setEnabled(false);
    for (const CloseCandidate &candidate : m_candidates)
        m_feed->act(CloseSocket{candidate.socket, false}, this,
                    [this, &candidate](const ActOutcome &outcome) { take(candidate, outcome); });
}

void CloseSocketDialog::take(const CloseCandidate &candidate, const ActOutcome &outcome)
{
    ++m_answers;
    if (!outcome)
        m_problems.emplace_back(&candidate, outcome.error());
    if (m_answers == m_candidates.size())
        finish();
}

void CloseSocketDialog::finish()
{
    const int closed = static_cast<int>(m_candidates.size() - m_problems.size());
    if (closed > 0)
        emit told(tr("%Ln socket(s) closed.", nullptr, closed));
    if (m_problems.empty()) {
        accept();
        return;
    }
    clearSentences();
    setHeading(tr("%Ln socket(s) were not closed", nullptr, static_cast<int>(m_problems.size())));
    for (const auto &[candidate, problem] : m_problems) {
        addSentence(candidate->ends);
        addSentence(words::actProblem(problem), PlainLabel::Ink::Muted);
    }
    m_verb->hide();
    safeButton()->setText(tr("&Close"));
    safeButton()->setFocus();
    fit();
}

} // namespace netwharf
