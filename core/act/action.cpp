// SPDX-License-Identifier: MIT
#include "core/act/action.h"

namespace netwharf {

namespace {

constexpr std::uint32_t FirstPid = 1;
constexpr std::uint32_t KernelThreads = 2; // kthreadd, the parent of all others

} // namespace

ProcessKey keyOf(const Process &process)
{
    return {process.pid, process.startTicks};
}

bool isChange(const Action &action)
{
    const auto *close = std::get_if<CloseSocket>(&action);
    return std::holds_alternative<EndProcess>(action) || (close != nullptr && !close->onlyAsk);
}

std::string_view code(ActRefusal refusal)
{
    switch (refusal) {
    case ActRefusal::ProcessGone: return "process_gone";
    case ActRefusal::ProcessReplaced: return "process_replaced";
    case ActRefusal::FirstProcess: return "first_process";
    case ActRefusal::OwnProcess: return "own_process";
    case ActRefusal::KernelThread: return "kernel_thread";
    case ActRefusal::NotPermitted: return "not_permitted";
    case ActRefusal::SocketGone: return "socket_gone";
    case ActRefusal::WithoutCookie: return "without_cookie";
    case ActRefusal::ProtocolNotClosable: return "protocol_not_closable";
    case ActRefusal::OnlyBound: return "only_bound";
    case ActRefusal::Multipath: return "multipath";
    case ActRefusal::NamespaceClosed: return "namespace_closed";
    case ActRefusal::NotSupported: return "not_supported";
    case ActRefusal::Failed: return "failed";
    }
    return {};
}

std::optional<ActRefusal> whyNotEnd(const Process &process, std::uint32_t ownPid)
{
    if (process.pid == FirstPid)
        return ActRefusal::FirstProcess;
    if (process.pid == ownPid)
        return ActRefusal::OwnProcess;
    // In a container pid 2 is a program like any other: a thread of the kernel has no command.
    const bool isThread = process.pid == KernelThreads || process.parentPid == KernelThreads;
    if (isThread && process.command.empty() && process.executable.empty())
        return ActRefusal::KernelThread;
    return std::nullopt;
}

std::optional<ActRefusal> whyNotClose(const Socket &socket)
{
    if (socket.protocol != Protocol::Tcp && socket.protocol != Protocol::Udp)
        return ActRefusal::ProtocolNotClosable;
    if (socket.state == SocketState::Bound)
        return ActRefusal::OnlyBound;
    if (socket.mptcp)
        return ActRefusal::Multipath;
    if (socket.cookie == 0)
        return ActRefusal::WithoutCookie;
    return std::nullopt;
}

} // namespace netwharf
