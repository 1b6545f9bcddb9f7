// SPDX-License-Identifier: MIT
#pragma once

#include "core/act/action.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace netwharf {

class LiveFeed;

/// Ends processes: asks all of them, waits, and ends by force those that still run. Sees by looking
/// again when they have ended.
class ProcessEnding : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Asked, Forced, Ended, Refused };
    struct One
    {
        ProcessKey process;
        Stage stage = Stage::Asked;
        bool wasForced = false;
        std::optional<ActProblem> problem; ///< when Refused
    };

    static constexpr std::chrono::milliseconds Patience{10'000};

    /// Begins at once. `patience`: between asking and force.
    ProcessEnding(LiveFeed *feed, const std::vector<ProcessKey> &processes,
                  std::chrono::milliseconds patience = Patience, QObject *parent = nullptr);

    const std::vector<One> &all() const { return m_all; }
    int count(Stage stage) const;
    /// Until those that were asked are ended by force; 0 afterwards.
    std::chrono::milliseconds timeLeft() const;
    void force(); ///< now
    /// Neither ended nor refused.
    int waiting() const { return count(Stage::Asked) + count(Stage::Forced); }

signals:
    void changed(); ///< also as time passes
    void finished(); ///< nothing is waited for any more

private:
    void order(EndManner manner, Stage from);
    void tick();
    void takeOutcome(const ProcessKey &process, const ActOutcome &outcome);
    void takeLook(const ActOutcome &outcome);
    void settle(const ProcessKey &process, const ActProblem &problem);
    void tell();

    static constexpr std::chrono::milliseconds LookInterval{200};
    LiveFeed *m_feed;
    std::vector<One> m_all;
    QDeadlineTimer m_patience;
    QTimer m_clock;
    bool m_isLooking = false;
    bool m_hasForced = false;
};

} // namespace netwharf
