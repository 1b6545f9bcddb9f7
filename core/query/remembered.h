// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace netwharf {

/// Answers to one yes-or-no question about numbered things, each worked out once.
class Remembered
{
public:
    template<typename Ask>
    bool operator()(std::size_t thing, Ask ask)
    {
        if (thing >= m_answers.size())
            m_answers.resize(thing + 1, Unknown);
        if (m_answers[thing] == Unknown)
            m_answers[thing] = ask() ? Yes : No;
        return m_answers[thing] == Yes;
    }

private:
    static constexpr std::int8_t Unknown = -1;
    static constexpr std::int8_t No = 0;
    static constexpr std::int8_t Yes = 1;
    std::vector<std::int8_t> m_answers;
};

} // namespace netwharf
