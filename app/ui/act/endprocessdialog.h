// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/processending.h"
#include "app/ui/act/questiondialog.h"
#include "core/act/service.h"

#include <memory>
#include <optional>
#include <vector>

namespace netwharf {

/// A process that somebody wants to end.
struct EndCandidate
{
    ProcessKey process;
    std::string name; ///< raw
    std::optional<ServicePolicy> service; ///< that it belongs to
};

/// Asks once whether to end these processes and says what follows from it; then shows the wait, which
/// can be cut short or left; then what was refused, if anything was.
class EndProcessDialog : public QuestionDialog
{
    Q_OBJECT
public:
    EndProcessDialog(LiveFeed *feed, std::vector<EndCandidate> candidates, QWidget *parent,
                     std::chrono::milliseconds patience = ProcessEnding::Patience);

signals:
    void told(const QString &sentence); ///< what came of it

private:
    void askWhatFollows();
    void leaveOutTheAsked();
    void askManagers();
    void showQuestion();
    void addCandidate(const EndCandidate &candidate);
    const ProcessReport *reportOf(const ProcessKey &process) const;
    QString nameOf(const ProcessKey &process) const;
    QString allNames() const; ///< the one by name, else how many
    std::vector<ProcessKey> possible() const;
    void begin();
    void showWait();
    void updateWait();
    static QString waitSentence(bool isAsked, bool areSeveral, int seconds);
    QString waitingNames() const;
    void finish();
    void showRefusals();

    LiveFeed *m_feed;
    std::vector<EndCandidate> m_candidates;
    std::chrono::milliseconds m_patience;
    std::optional<ActReport> m_reports;
    ProcessEnding *m_ending = nullptr;
    PlainLabel *m_wait = nullptr;
    PlainLabel *m_progress = nullptr;
    PushButton *m_verb;
};

} // namespace netwharf
