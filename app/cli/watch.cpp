// SPDX-License-Identifier: MIT
#include "app/cli/watch.h"

#include "core/collect/collector.h"

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

using Clock = std::chrono::steady_clock;

/// The samples after the first, one after the other.
class Watch
{
public:
    Watch(Source &source, WatchedRows rows, const WatchPace &pace, WatchForm &form)
        : m_source(source), m_rows(std::move(rows)), m_pace(pace), m_form(form)
    {}

    tl::expected<void, Error> run()
    {
        Clock::time_point due;
        Want want;
        want.allOwners = true; // what is there already is shown with its owners
        const auto began = Clock::now();
        auto first = sample(want, due);
        due = began + m_pace.interval;
        if (!first)
            return tl::unexpected(std::move(first.error()));
        m_health = (*first)->health;
        m_rows.advance(std::move(*first));
        bool goesOn = m_form.begin(m_rows);
        while (goesOn && waitUntil(due))
            goesOn = take(sample({}, due));
        m_form.end();
        return {};
    }

private:
    using Sample = tl::expected<std::shared_ptr<const Snapshot>, Error>;

    /// Also says when the next is due.
    Sample sample(const Want &want, Clock::time_point &due)
    {
        const auto began = Clock::now();
        Sample result = m_source.sample(want, {});
        due = began + dueAfter(m_pace.interval, Clock::now() - began);
        return result;
    }

    /// False when it is over.
    bool waitUntil(Clock::time_point due)
    {
        for (;;) {
            switch (m_pace.waitUntil(due)) {
            case Wake::Due: return true;
            case Wake::Ended: return false;
            case Wake::Redraw:
                if (!m_form.redraw())
                    return false;
            }
        }
    }

    bool take(Sample sample)
    {
        const bool isNew = sample.has_value();
        const auto at = isNew ? (*sample)->takenAt : std::chrono::system_clock::now();
        Health health = isNew ? (*sample)->health : healthOfFailure(m_health, sample.error());
        const bool healthChanged = !std::ranges::equal(health, m_health, sameNote);
        m_health = std::move(health);
        const auto changes = isNew ? m_rows.advance(std::move(*sample)) : std::vector<RowChange>();
        return m_form.add(m_rows, {at, changes, m_health, healthChanged});
    }

    Source &m_source;
    WatchedRows m_rows;
    const WatchPace &m_pace;
    WatchForm &m_form;
    Health m_health;
};

} // namespace

char signOf(RowChangeKind kind)
{
    switch (kind) {
    case RowChangeKind::Opened: return '+';
    case RowChangeKind::Changed: return '~';
    case RowChangeKind::Closed: break;
    }
    return '-';
}

bool sameNote(const HealthNote &a, const HealthNote &b)
{
    return a.code == b.code && a.detail == b.detail;
}

tl::expected<void, Error> watchSockets(Source &source, WatchedRows rows, const WatchPace &pace, WatchForm &form)
{
    return Watch(source, std::move(rows), pace, form).run();
}

} // namespace netwharf
