// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/act/questiondialog.h"
#include "core/act/action.h"

#include <vector>

namespace netwharf {

class LiveFeed;

/// A socket that somebody wants to close, with what the question says of it.
struct CloseCandidate
{
    Socket socket;
    QString holder; ///< "curl (4711)"
    QString ends; ///< "127.0.0.1:5000 → 192.0.2.1:443"
};

/// Asks once whether to close these sockets and says what their programs will see; then what was
/// refused, if anything was.
class CloseSocketDialog : public QuestionDialog
{
    Q_OBJECT
public:
    CloseSocketDialog(LiveFeed *feed, std::vector<CloseCandidate> candidates, QWidget *parent);

signals:
    void told(const QString &sentence); ///< what came of it

private:
    void showQuestion();
    void askWhetherPossible();
    void begin();
    void take(const CloseCandidate &candidate, const ActOutcome &outcome);
    void finish();

    LiveFeed *m_feed;
    const std::vector<CloseCandidate> m_candidates;
    std::size_t m_answers = 0;
    std::vector<std::pair<const CloseCandidate *, ActProblem>> m_problems;
    PushButton *m_verb;
};

} // namespace netwharf
