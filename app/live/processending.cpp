// SPDX-License-Identifier: MIT
#include "app/live/processending.h"

#include "app/live/livefeed.h"

#include <algorithm>

namespace netwharf {

ProcessEnding::ProcessEnding(LiveFeed *feed, const std::vector<ProcessKey> &processes,
                             std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_feed(feed), m_patience(patience)
{
    for (const ProcessKey &process : processes)
        m_all.push_back({process, Stage::Asked, false, std::nullopt});
    order(EndManner::Ask, Stage::Asked);
    connect(&m_clock, &QTimer::timeout, this, &ProcessEnding::tick);
    m_clock.start(LookInterval);
}

int ProcessEnding::count(Stage stage) const
{
    return static_cast<int>(std::ranges::count(m_all, stage, &One::stage));
}

std::chrono::milliseconds ProcessEnding::timeLeft() const
{
    return m_hasForced ? std::chrono::milliseconds(0) : std::chrono::milliseconds(m_patience.remainingTime());
}

void ProcessEnding::order(EndManner manner, Stage from)
{
    for (const One &one : m_all)
        if (one.stage == from)
            m_feed->act(EndProcess{one.process, manner}, this,
                        [this, process = one.process](const ActOutcome &outcome) { takeOutcome(process, outcome); });
}

void ProcessEnding::force()
{
    if (m_hasForced)
        return;
    m_hasForced = true;
    order(EndManner::Force, Stage::Asked);
    for (One &one : m_all) {
        if (one.stage == Stage::Asked) {
            one.stage = Stage::Forced;
            one.wasForced = true;
        }
    }
    emit changed();
}

void ProcessEnding::tick()
{
    if (m_patience.hasExpired())
        force();
    emit changed();
    if (m_isLooking)
        return;
    LookAtProcesses look;
    for (const One &one : m_all)
        if (one.stage == Stage::Asked || one.stage == Stage::Forced)
            look.processes.push_back(one.process);
    m_isLooking = true;
    m_feed->act(look, this, [this](const ActOutcome &outcome) { takeLook(outcome); });
}

void ProcessEnding::takeOutcome(const ProcessKey &process, const ActOutcome &outcome)
{
    if (outcome)
        return; // it was told; whether it ends is seen by looking
    settle(process, outcome.error());
    tell();
}

void ProcessEnding::takeLook(const ActOutcome &outcome)
{
    m_isLooking = false;
    if (outcome) {
        for (const ProcessReport &report : *outcome)
            if (report.problem)
                settle(report.process, *report.problem);
    }
    tell();
}

void ProcessEnding::settle(const ProcessKey &process, const ActProblem &problem)
{
    const auto one = std::ranges::find(m_all, process, &One::process);
    if (one == m_all.end() || one->stage == Stage::Ended || one->stage == Stage::Refused)
        return;
    const bool hasEnded = problem.code == ActRefusal::ProcessGone || problem.code == ActRefusal::ProcessReplaced;
    one->stage = hasEnded ? Stage::Ended : Stage::Refused;
    if (!hasEnded)
        one->problem = problem;
}

void ProcessEnding::tell()
{
    emit changed();
    if (waiting() > 0 || !m_clock.isActive())
        return;
    m_clock.stop();
    m_feed->refresh();
    emit finished();
}

} // namespace netwharf
