// SPDX-License-Identifier: MIT
#include "core/advise/askbind.h"

namespace netwharf {

namespace {

/// Each costs a look through the descriptors of a process; more holders than this tell nothing new.
constexpr std::size_t MostAsked = 32;

} // namespace

BindQuestion asOurselves(BindQuestion question, const BindSettings &settings)
{
    question.uid = settings.uid;
    question.mayBindPrivileged = settings.mayBindPrivileged;
    return question;
}

BindAnswer askBind(const BindQuestion &question, std::span<const Row> rows, const Tables &tables,
                   const BindSettings &settings, BindProbe &probe)
{
    HolderOptions options;
    std::size_t asked = 0;
    for (const std::size_t place : holdersOf(question, rows, settings)) {
        const Socket &holder = rows[place].socket;
        if (holder.inode == 0 || asked == MostAsked)
            continue;
        ++asked;
        if (const auto found = probe.optionsOf(holder, tables))
            options.emplace(holder.id, *found);
    }
    const bool areWe = question.uid == settings.uid && question.mayBindPrivileged == settings.mayBindPrivileged;
    const auto trial = areWe ? std::optional(probe.tryBind(question)) : std::nullopt;
    return adviseBind(question, rows, tables, settings, options, trial);
}

} // namespace netwharf
