// SPDX-License-Identifier: MIT
#include "core/advise/bindholders.h"

#include <algorithm>

namespace netwharf {

namespace {

bool offers(const BindReason &reason, BindFix fix)
{
    return reason.row && std::find(reason.fixes.begin(), reason.fixes.end(), fix) != reason.fixes.end();
}

} // namespace

std::vector<const Process *> processesToEnd(const BindReason &reason, std::span<const Row> rows, const Tables &tables)
{
    return offers(reason, BindFix::EndProcess) ? tables.processesOf(rows[*reason.row].socket.owner)
                                               : std::vector<const Process *>();
}

std::vector<const Process *> processesToEnd(const BindAnswer &answer, std::span<const Row> rows, const Tables &tables)
{
    std::vector<const Process *> all;
    for (const BindReason &reason : answer.reasons)
        for (const Process *process : processesToEnd(reason, rows, tables))
            if (std::find(all.begin(), all.end(), process) == all.end())
                all.push_back(process);
    std::stable_sort(all.begin(), all.end(), [](const Process *a, const Process *b) { return a->pid < b->pid; });
    return all;
}

bool othersStay(const BindAnswer &answer)
{
    return std::any_of(answer.reasons.begin(), answer.reasons.end(), [](const BindReason &reason) {
        return reason.row && reason.certain && reason.code != BindReasonCode::TimeWait && !reason.freeIn
               && !offers(reason, BindFix::EndProcess);
    });
}

std::vector<std::size_t> connectionsToClose(const BindAnswer &answer)
{
    std::vector<std::size_t> all;
    for (const BindReason &reason : answer.reasons) {
        if (!offers(reason, BindFix::CloseConnection))
            continue;
        all.push_back(*reason.row);
        all.insert(all.end(), reason.others.begin(), reason.others.end());
    }
    return all;
}

} // namespace netwharf
