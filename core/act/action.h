// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a person may do to what the list shows, and what came of it. Values and codes; the Source acts.
namespace netwharf {

/// One process and never the next one that gets its number.
struct ProcessKey
{
    std::uint32_t pid = 0;
    std::uint64_t startTicks = 0; ///< as Process has it

    auto operator<=>(const ProcessKey &) const = default;
};
ProcessKey keyOf(const Process &process);

enum class EndManner : std::uint8_t {
    Ask, ///< SIGTERM: it may tidy up, and may decline
    Force ///< SIGKILL: it ends at once, whatever it was doing
};

/// Asks whether the processes run and may be ended. `thorough`: also what would follow from it, which
/// takes one look at every process of the machine.
struct LookAtProcesses
{
    std::vector<ProcessKey> processes;
    bool thorough = false;
};

/// Ends one process.
struct EndProcess
{
    ProcessKey process;
    EndManner manner = EndManner::Ask;
};

/// Closes one socket from outside. `socket`: the row that was shown, with its cookie.
struct CloseSocket
{
    Socket socket;
    bool onlyAsk = false; ///< says whether it would be tried, and does nothing
};

using Action = std::variant<LookAtProcesses, EndProcess, CloseSocket>;
/// Whether it does something, and not only asks.
bool isChange(const Action &action);

/// Why something was not done.
enum class ActRefusal : std::uint8_t {
    ProcessGone, ///< it has ended already
    ProcessReplaced, ///< its number belongs to another process now
    FirstProcess, ///< pid 1 starts and keeps everything else
    OwnProcess, ///< this program itself
    KernelThread,
    NotPermitted, ///< detail = what unlocks it: capability names; none when we have them
    SocketGone, ///< the kernel has no socket with these ends and this cookie any more
    WithoutCookie, ///< the row does not come from the kernel's own list: another one might be hit
    ProtocolNotClosable, ///< UDP-Lite, SCTP, raw and ping sockets
    OnlyBound, ///< holds a port and nothing else: the kernel does not find it
    Multipath, ///< a subflow of MPTCP: the connection would live on
    NamespaceClosed, ///< its network namespace may not be entered; detail as for NotPermitted
    NotSupported, ///< this kernel or system lacks the ability
    Failed ///< anything else; detail = errno text in English
};
std::string_view code(ActRefusal refusal); ///< "process_gone", "not_permitted", ...

struct ActProblem
{
    ActRefusal code{};
    std::string detail;

    bool operator==(const ActProblem &) const = default;
};

/// A process that another one started, or one that talks to it.
struct RelatedProcess
{
    std::uint32_t pid = 0;
    std::string name; ///< raw bytes from strangers

    auto operator<=>(const RelatedProcess &) const = default;
};

/// What is known of one process that somebody thinks of ending.
struct ProcessReport
{
    ProcessKey process;
    std::optional<ActProblem> problem; ///< why it cannot be ended; ProcessGone: it has ended
    // The rest only from a thorough look:
    int listening = 0; ///< sockets that listen or are open for anybody, and close when all of these end
    int connections = 0; ///< sockets with a remote end that close
    int shared = 0; ///< sockets that others hold too, which are not looked at: these stay
    std::vector<std::uint16_t> ports; ///< that `listening` is about, ascending, each once
    std::vector<RelatedProcess> peers; ///< others on this machine that are connected to it, by pid
    std::vector<RelatedProcess> children; ///< by pid
};

/// What an action has brought: the reports of a look; nothing for the others.
using ActReport = std::vector<ProcessReport>;
using ActOutcome = tl::expected<ActReport, ActProblem>;

/// What forbids ending it for everybody, as far as the list tells: pid 1, the program itself
/// (`ownPid`), threads of the kernel. The Source looks again before it acts.
std::optional<ActRefusal> whyNotEnd(const Process &process, std::uint32_t ownPid);

/// What forbids closing it for everybody: the kernel has no way, or none that surely hits this one.
std::optional<ActRefusal> whyNotClose(const Socket &socket);

} // namespace netwharf
