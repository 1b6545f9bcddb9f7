// SPDX-License-Identifier: MIT
#include "core/reach/baseline.h"

#include "core/reach/baselineline.h"
#include "core/text/number.h"

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

using TimePoint = std::chrono::system_clock::time_point;

constexpr std::string_view Head = "netwharf-reach ";
constexpr std::string_view Accepted = "accepted ";
constexpr int Version = 1;

bool isComment(std::string_view line)
{
    return line.empty() || line.front() == '#';
}

/// The next line of `text` without its end, which is cut off.
std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    while (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

std::string_view code(BaselineProblem problem)
{
    switch (problem) {
    case BaselineProblem::NotABaseline: return "not_a_baseline";
    case BaselineProblem::NewerVersion: return "newer_version";
    case BaselineProblem::TooLarge: return "too_large";
    }
    return {};
}

KnownReach knownReachOf(const ReachLine &line, TimePoint now)
{
    KnownReach known;
    known.transport = line.transport();
    known.port = line.port();
    known.exposure = line.exposure;
    known.elsewhere = line.isElsewhere();
    known.program = line.program;
    known.since = std::chrono::floor<std::chrono::seconds>(now);
    return known;
}

bool isSameThing(const KnownReach &a, const KnownReach &b)
{
    return a.transport == b.transport && a.port == b.port && a.elsewhere == b.elsewhere
           && isSameProgram(a.program, b.program);
}

tl::expected<ReachBaseline, BaselineProblem> ReachBaseline::parse(std::string_view text)
{
    if (text.size() > MaximumBytes)
        return tl::unexpected(BaselineProblem::TooLarge);
    if (text.find('\0') != std::string_view::npos)
        return tl::unexpected(BaselineProblem::NotABaseline);
    ReachBaseline baseline;
    std::size_t entries = 0;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (!baseline.m_hasHead && !isComment(line)) {
            const auto version =
                line.starts_with(Head) ? text::parseNumber<int>(line.substr(Head.size())) : std::nullopt;
            if (version.value_or(0) < 1)
                return tl::unexpected(BaselineProblem::NotABaseline);
            if (*version > Version)
                return tl::unexpected(BaselineProblem::NewerVersion);
            baseline.m_hasHead = true;
        } else if (!baseline.m_hasHead) {
            baseline.m_before.emplace_back(line);
        } else if (const auto at = line.starts_with(Accepted) ? readUtc(line.substr(Accepted.size())) : std::nullopt) {
            baseline.m_acceptedAt = at;
        } else if (auto known = entries < MaximumEntries ? readKnownReach(line) : std::nullopt) {
            baseline.m_lines.emplace_back(std::move(*known));
            ++entries;
        } else {
            baseline.m_lines.emplace_back(std::string(line));
        }
    }
    return baseline;
}

std::string ReachBaseline::text() const
{
    std::string text;
    for (const std::string &line : m_before)
        text += line + '\n';
    if (!m_hasHead)
        return text;
    text += std::string(Head) + std::to_string(Version) + '\n';
    if (m_acceptedAt)
        text += std::string(Accepted) + writeUtc(*m_acceptedAt) + '\n';
    for (const Line &line : m_lines) {
        const auto *known = std::get_if<KnownReach>(&line);
        text += (known != nullptr ? writeKnownReach(*known) : std::get<std::string>(line)) + '\n';
    }
    return text;
}

std::vector<KnownReach> ReachBaseline::entries() const
{
    std::vector<KnownReach> entries;
    for (const Line &line : m_lines)
        if (const auto *known = std::get_if<KnownReach>(&line))
            entries.push_back(*known);
    return entries;
}

std::size_t ReachBaseline::strangeLines() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_lines, [](const Line &line) {
        const auto *text = std::get_if<std::string>(&line);
        return text != nullptr && !isComment(*text);
    }));
}

void ReachBaseline::begin()
{
    if (m_hasHead)
        return;
    if (m_before.empty())
        m_before.emplace_back("# Accepted in Netwharf: what others could reach on this machine.");
    m_hasHead = true;
}

void ReachBaseline::acceptAll(const std::vector<KnownReach> &all, TimePoint now)
{
    begin();
    m_acceptedAt = std::chrono::floor<std::chrono::seconds>(now);
    std::erase_if(m_lines, [](const Line &line) { return std::holds_alternative<KnownReach>(line); });
    for (const KnownReach &one : all)
        m_lines.emplace_back(one);
}

void ReachBaseline::forgetAll()
{
    m_acceptedAt.reset();
    std::erase_if(m_lines, [](const Line &line) { return std::holds_alternative<KnownReach>(line); });
}

void ReachBaseline::accept(const KnownReach &one)
{
    begin();
    const auto isSame = [&one](const Line &line) {
        const auto *known = std::get_if<KnownReach>(&line);
        return known != nullptr && isSameThing(*known, one);
    };
    const auto place = std::ranges::find_if(m_lines, isSame);
    if (place == m_lines.end()) {
        m_lines.emplace_back(one);
        return;
    }
    KnownReach placed = one;
    placed.rest = std::get<KnownReach>(*place).rest;
    *place = std::move(placed);
}

void ReachBaseline::forget(const KnownReach &one)
{
    std::erase_if(m_lines, [&one](const Line &line) {
        const auto *known = std::get_if<KnownReach>(&line);
        return known != nullptr && isSameThing(*known, one);
    });
}

} // namespace netwharf
