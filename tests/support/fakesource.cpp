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

tl::expected<std::shared_ptr<const Snapshot>, Error> FakeAnswers::answer(const Want &want)
{
    const std::lock_guard lock(m_mutex);
    ++m_asked;
    m_allTraffic = want.allTraffic;
    if (m_error)
        return tl::unexpected(*m_error);
    if (!want.allTraffic || !m_snapshot)
        return m_snapshot;
    auto counted = std::make_shared<Snapshot>(*m_snapshot);
    counted->traffic = m_traffic;
    std::ranges::sort(counted->traffic, {}, &RowTraffic::id);
    for (RowTraffic &row : counted->traffic)
        row.at = std::chrono::steady_clock::now();
    return counted;
}

tl::expected<std::shared_ptr<const Snapshot>, Error> FakeSource::sample(const Want &want, std::stop_token)
{
    return m_answers->answer(want);
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
    m_lastRead.assign(rows.begin(), rows.end());
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

std::vector<RowId> FakeAnswers::lastRead()
{
    const std::lock_guard lock(m_mutex);
    return m_lastRead;
}

std::vector<RowTraffic> FakeSource::traffic(std::span<const RowId> rows)
{
    return m_answers->traffic(rows);
}

} // namespace netwharf
