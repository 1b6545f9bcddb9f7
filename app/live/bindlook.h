// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/bindasker.h"

namespace netwharf {

/// What the BindAsker does with one snapshot, and remembers until the next. Blocks. One thread.
class BindLook
{
public:
    /// What is wanted now.
    struct Request
    {
        std::shared_ptr<const Snapshot> snapshot;
        std::shared_ptr<const Catalogue> catalogue;
        BindProbe &probe;
        const std::optional<BindWish> &wish;
        const std::optional<FreePortWish> &freeWish;
        bool again; ///< whatever was answered before
    };
    struct Result
    {
        std::shared_ptr<const BindReport> report; ///< null: nothing new to say
        std::shared_ptr<const FreeReport> freeReport; ///< the same
        bool wantsRefresh = false; ///< list and kernel disagree
    };

    Result look(const Request &request);

private:
    using Clock = std::chrono::steady_clock;

    void answer(const Request &request, const BindSettings &settings, Result &result);
    bool isDue(const BindReport &now, bool again) const;
    void findFree(const Request &request, const BindSettings &settings, Result &result);

    std::shared_ptr<const BindReport> m_report;
    std::shared_ptr<const FreeReport> m_freeReport;
    Clock::time_point m_triedAt{};
    bool m_explained = true; ///< what is listed explains the last answer
    bool m_confirmed = false; ///< it does not, and a newer list did neither
    std::optional<std::uint64_t> m_doubted; ///< the snapshot that the kernel disagreed with
};

} // namespace netwharf
