// SPDX-License-Identifier: MIT
#pragma once

#include "core/reach/reachlist.h"

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace netwharf {

/// Something that takes from others, which the person has accepted as known.
struct KnownReach
{
    Protocol transport = Protocol::Tcp; ///< never Raw or Icmp
    std::uint16_t port = 0; ///< host order, not 0
    Exposure exposure = Exposure::ThisMachine; ///< never None
    bool elsewhere = false; ///< in another network namespace, whichever: they have no name that lasts
    ReachProgram program;
    std::chrono::system_clock::time_point since; ///< accepted then, to the second; the epoch: not said
    std::string rest; ///< words of the line that this version does not know, as they stand there

    bool operator==(const KnownReach &) const = default;
};
KnownReach knownReachOf(const ReachLine &line, std::chrono::system_clock::time_point now);
/// Whether both speak of the same program on the same port, however far it reaches.
bool isSameThing(const KnownReach &a, const KnownReach &b);

/// Why a text is no baseline. It is not to be written over.
enum class BaselineProblem : std::uint8_t {
    NotABaseline, ///< it does not begin as one does, or is no text
    NewerVersion, ///< of a later version of the program
    TooLarge
};
std::string_view code(BaselineProblem problem); ///< "not_a_baseline", "newer_version", "too_large"

/// What a person has accepted as known, as a text that people can read:
///
///   # Accepted in Netwharf: what others could reach on this machine.
///   netwharf-reach 1
///   accepted 2026-11-20T21:10:00Z
///   tcp 22 everywhere user=0 unit=ssh.service program=/usr/sbin/sshd since=2026-11-20T21:10:00Z
///   udp 5353 network elsewhere user=112
///
/// One line for each; a protocol, a port, who can reach it (the codes of Exposure), and words in any
/// order. Bytes of a value that are a space, "%" or not printable ASCII are written "%20". Lines end with LF or CRLF.
///
/// Lines that are not understood, comments and words that are not known stay as they are. A value; pure.
class ReachBaseline
{
public:
    static constexpr std::size_t MaximumBytes = 4U << 20U;
    static constexpr std::size_t MaximumEntries = 20'000; ///< more stay lines that are not understood

    ReachBaseline() = default; ///< nothing was ever accepted
    /// An empty text is an empty baseline.
    static tl::expected<ReachBaseline, BaselineProblem> parse(std::string_view text);
    /// As a file holds it; empty while nothing was accepted.
    std::string text() const;

    /// When all that there was then was accepted; nothing when it never was.
    std::optional<std::chrono::system_clock::time_point> acceptedAt() const { return m_acceptedAt; }
    std::vector<KnownReach> entries() const; ///< in the order of the file
    std::size_t strangeLines() const; ///< that are not understood; comments are none

    /// Exactly these from now on.
    void acceptAll(const std::vector<KnownReach> &all, std::chrono::system_clock::time_point now);
    /// In the place of the one that is the same thing, or at the end.
    void accept(const KnownReach &one);
    void forget(const KnownReach &one); ///< and whatever is the same thing
    void forgetAll(); ///< as if nothing was ever accepted; what is not understood stays

    bool operator==(const ReachBaseline &) const = default;

private:
    using Line = std::variant<KnownReach, std::string>; ///< an entry, or text that is kept
    void begin();

    bool m_hasHead = false;
    std::vector<std::string> m_before; ///< lines before the one that says what it is
    std::optional<std::chrono::system_clock::time_point> m_acceptedAt;
    std::vector<Line> m_lines;
};

} // namespace netwharf
