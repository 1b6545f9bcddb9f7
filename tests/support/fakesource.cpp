// SPDX-License-Identifier: MIT
#include "tests/support/fakesource.h"

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

} // namespace netwharf
