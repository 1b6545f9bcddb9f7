// SPDX-License-Identifier: MIT
#include "tests/support/fakesource.h"

#include "core/act/consequences.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace netwharf {

void FakeAnswers::set(std::shared_ptr<const Snapshot> snapshot)
{
    const std::lock_guard lock(m_mutex);
    m_snapshot = std::move(snapshot);
    m_error.reset();
}

void FakeAnswers::fail(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_error = error;
}

tl::expected<std::shared_ptr<const Snapshot>, Error> FakeAnswers::answer()
{
    const std::lock_guard lock(m_mutex);
    ++m_asked;
    if (m_error)
        return tl::unexpected(*m_error);
    return m_snapshot;
}

tl::expected<std::shared_ptr<const Snapshot>, Error> FakeSource::sample(const Want &, std::stop_token)
{
    return m_answers->answer();
}

void FakeAnswers::setTraffic(std::vector<RowTraffic> traffic)
{
    const std::lock_guard lock(m_mutex);
    m_traffic = std::move(traffic);
}

std::vector<RowTraffic> FakeAnswers::traffic(std::span<const RowId> rows)
{
    const std::lock_guard lock(m_mutex);
    ++m_readings;
    std::vector<RowTraffic> found;
    std::ranges::copy_if(m_traffic, std::back_inserter(found),
                         [rows](const RowTraffic &row) { return std::ranges::count(rows, row.id) != 0; });
    for (RowTraffic &row : found)
        row.at = std::chrono::steady_clock::now();
    return found;
}

void FakeAnswers::setAct(Act act)
{
    const std::lock_guard lock(m_mutex);
    m_act = std::move(act);
}

ActOutcome FakeAnswers::act(const Action &action)
{
    const std::lock_guard lock(m_mutex);
    m_actions.push_back(action);
    if (m_act)
        return m_act(action);
    ActReport reports;
    if (const auto *look = std::get_if<LookAtProcesses>(&action)) {
        for (const ProcessKey &process : look->processes)
            reports.emplace_back().process = process;
        if (look->thorough && m_snapshot)
            addConsequences(reports, *m_snapshot);
    }
    return reports;
}

std::vector<Action> FakeAnswers::actions()
{
    const std::lock_guard lock(m_mutex);
    return m_actions;
}

std::vector<RowTraffic> FakeSource::traffic(std::span<const RowId> rows)
{
    return m_answers->traffic(rows);
}

} // namespace netwharf
