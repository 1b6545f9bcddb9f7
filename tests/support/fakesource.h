// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/source.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace netwharf {

/// What a FakeSource says when it is asked next; kept by the test, read on the collector's thread.
class FakeAnswers
{
public:
    void set(std::shared_ptr<const Snapshot> snapshot);
    void fail(const Error &error); ///< until the next set()
    tl::expected<std::shared_ptr<const Snapshot>, Error> answer(const Want &want);
    int asked() const { return m_asked; }
    void setTraffic(std::vector<RowTraffic> traffic); ///< what traffic() says of its rows
    std::vector<RowTraffic> traffic(std::span<const RowId> rows);
    /// What act() says of an action; without one it looks into the snapshot, and does what it is told.
    using Act = std::function<ActOutcome(const Action &)>;
    void setAct(Act act);
    ActOutcome act(const Action &action);
    std::vector<Action> actions(); ///< that were asked for, in their order
    int readings() const { return m_readings; }
    bool allTrafficWanted() const { return m_allTraffic; } ///< by the last sample
    std::vector<RowId> lastRead(); ///< the rows of the last traffic()

private:
    std::mutex m_mutex; ///< guards what follows
    std::shared_ptr<const Snapshot> m_snapshot;
    std::optional<Error> m_error;
    std::vector<RowTraffic> m_traffic;
    Act m_act;
    std::vector<Action> m_actions;
    std::vector<RowId> m_lastRead;
    std::atomic<int> m_asked = 0;
    std::atomic<int> m_readings = 0;
    std::atomic<bool> m_allTraffic = false;
};

class FakeSource : public Source
{
public:
    explicit FakeSource(std::shared_ptr<FakeAnswers> answers) : m_answers(std::move(answers)) {}
    tl::expected<std::shared_ptr<const Snapshot>, Error> sample(const Want &want, std::stop_token stop) override;
    std::vector<RowTraffic> traffic(std::span<const RowId> rows) override;
    ActOutcome act(const Action &action) override { return m_answers->act(action); }

private:
    std::shared_ptr<FakeAnswers> m_answers;
};

} // namespace netwharf
