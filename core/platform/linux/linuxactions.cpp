// SPDX-License-Identifier: MIT
// The part of LinuxSource that acts.
#include "core/act/consequences.h"
#include "core/platform/linux/capabilities.h"
#include "core/platform/linux/linuxsource.h"
#include "core/platform/linux/processender.h"
#include "core/platform/linux/socketdestroyer.h"

#include <variant>

namespace netwharf {

namespace {

constexpr const char *EnterAbility = "cap_sys_admin";

ActOutcome outcomeOf(std::optional<ActProblem> problem)
{
    if (problem)
        return tl::unexpected(std::move(*problem));
    return ActReport{};
}

} // namespace

ActOutcome LinuxSource::act(const Action &action)
{
    return std::visit([this](const auto &order) { return carryOut(order); }, action);
}

ActOutcome LinuxSource::carryOut(const LookAtProcesses &look) const
{
    ActReport reports;
    for (const ProcessKey &process : look.processes) {
        ProcessReport &report = reports.emplace_back();
        report.process = process;
        report.problem = m_options.pidfd ? whyNotEnd(process) : ActProblem{ActRefusal::NotSupported, {}};
    }
    if (!look.thorough)
        return reports;
    addChildren(reports);
    if (m_last)
        addConsequences(reports, *m_last);
    return reports;
}

ActOutcome LinuxSource::carryOut(const EndProcess &order) const
{
    return outcomeOf(m_options.pidfd ? endProcess(order) : ActProblem{ActRefusal::NotSupported, {}});
}

ActOutcome LinuxSource::carryOut(const CloseSocket &order)
{
    if (const auto refusal = whyNotClose(order.socket))
        return tl::unexpected(ActProblem{*refusal, {}});
    if (!m_options.destroy || !m_options.netlink)
        return tl::unexpected(ActProblem{ActRefusal::NotSupported, {}});
    if (order.socket.namespaceIndex == 0)
        return outcomeOf(destroySocket(order.socket, order.onlyAsk));
    std::optional<ActProblem> problem;
    const bool wasThere = m_otherSockets.visit(order.socket.namespaceIndex,
                                               [&] { problem = destroySocket(order.socket, order.onlyAsk); });
    if (!wasThere)
        problem = ActProblem{ActRefusal::NamespaceClosed, missingCapabilities(EnterAbility)};
    return outcomeOf(std::move(problem));
}

} // namespace netwharf
