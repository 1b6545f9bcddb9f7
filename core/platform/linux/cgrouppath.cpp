// SPDX-License-Identifier: MIT
#include "core/platform/linux/cgrouppath.h"

#include "core/text/number.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace netwharf {

namespace {

constexpr std::size_t ShortId = 12; // what the runtimes themselves print

bool isHexId(std::string_view text)
{
    return text.size() >= 32 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// What stands between `prefix` and `suffix`; nothing when `text` is not so built or it is empty.
std::optional<std::string_view> between(std::string_view text, std::string_view prefix, std::string_view suffix)
{
    if (text.size() <= prefix.size() + suffix.size() || !text.starts_with(prefix) || !text.ends_with(suffix))
        return std::nullopt;
    return text.substr(prefix.size(), text.size() - prefix.size() - suffix.size());
}

/// systemd writes bytes that a unit name may not hold as "\x2d".
std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte =
            text.substr(i, 2) == "\\x" ? text::parseNumber<unsigned char>(text.substr(i + 2, 2), 16) : std::nullopt;
        if (byte && text.size() >= i + 4) {
            result += static_cast<char>(*byte);
            i += 3;
        } else {
            result += text[i];
        }
    }
    return result;
}

std::string labelled(std::string_view label, std::string_view value)
{
    return std::string(label) + ':' + std::string(value);
}

struct ScopeRule
{
    std::string_view prefix;
    std::string_view label;
};
/// "<prefix><hex>.scope" where systemd made the control group, "<prefix><hex>" where the runtime did; the longer
/// prefix first.
constexpr std::array<ScopeRule, 5> HexScopes{{
    {"docker-", "docker"},
    {"libpod-conmon-", "podman"},
    {"libpod-", "podman"},
    {"cri-containerd-", "cri-containerd"},
    {"crio-", "crio"},
}};

std::string containerOfScope(std::string_view part)
{
    for (const auto &[prefix, label] : HexScopes)
        for (const std::string_view suffix : {".scope", ""})
            if (const auto id = between(part, prefix, suffix); id && isHexId(*id))
                return labelled(label, id->substr(0, ShortId));
    if (const auto name = between(part, "machine-", ".scope"))
        return labelled("machine", unescaped(*name));
    if (const auto name = between(part, "systemd-nspawn@", ".service"))
        return labelled("machine", unescaped(*name));
    if (const auto name = between(part, "lxc.payload.", ""))
        return labelled("lxc", *name);
    return {};
}

/// Flatpak: app-flatpak-<id>-<pid>.scope; snap: snap.<name>.<app>….
std::string sandboxOf(std::string_view part)
{
    if (const auto inner = between(part, "app-flatpak-", ".scope"))
        return labelled("flatpak", unescaped(inner->substr(0, inner->rfind('-'))));
    if (const auto inner = between(part, "snap.", ""); inner && part.find('.', 5) != std::string_view::npos)
        return labelled("snap", inner->substr(0, inner->find('.')));
    return {};
}

/// A directory named by an id alone tells what it is by its parents.
std::string containerOfBareId(const std::vector<std::string_view> &parts, std::size_t position)
{
    if (!isHexId(parts[position]) || position == 0)
        return {};
    const std::string_view id = parts[position].substr(0, ShortId);
    if (parts[position - 1] == "docker")
        return labelled("docker", id);
    if (parts[position - 1] == "libpod_parent")
        return labelled("podman", id);
    for (std::size_t i = 0; i < position; ++i)
        if (parts[i].starts_with("kubepods"))
            return labelled("k8s", id);
    return {};
}

bool isUnit(std::string_view part)
{
    return part.ends_with(".service") || (part.starts_with("app-") && part.ends_with(".scope"))
           || (part.starts_with("snap.") && part.ends_with(".scope"));
}

std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const std::string_view part = path.substr(0, path.find('/'));
        path.remove_prefix(std::min(part.size() + 1, path.size()));
        if (!part.empty())
            parts.push_back(part);
    }
    return parts;
}

} // namespace

Unit unitFromCgroupPath(std::string_view path)
{
    Unit unit;
    unit.path = path;
    const auto parts = partsOf(path);
    std::string_view session;
    for (std::size_t i = parts.size(); i-- > 0;) {
        if (unit.container.empty())
            unit.container = containerOfScope(parts[i]);
        if (unit.container.empty())
            unit.container = sandboxOf(parts[i]);
        if (unit.container.empty())
            unit.container = containerOfBareId(parts, i);
        if (unit.unit.empty() && isUnit(parts[i])) {
            // The user's manager is the answer only when nothing inside it is.
            if (parts[i].starts_with("user@"))
                session = parts[i];
            else
                unit.unit = parts[i];
        }
    }
    if (unit.unit.empty())
        unit.unit = session;
    return unit;
}

std::string podFromCgroupPath(std::string_view path)
{
    const auto parts = partsOf(path);
    const auto isAbove = [](std::string_view part) { return part.find("kubepods") != std::string_view::npos; };
    for (std::size_t i = parts.size(); i-- > 0;) {
        // By systemd "kubepods-burstable-pod<uid>.slice", where "-" is the separator of slices.
        std::string_view part = parts[i];
        if (part.ends_with(".slice")) {
            const std::size_t start = part.rfind("-pod");
            part = part.substr(start == std::string_view::npos ? part.size() : start + 1);
        }
        const auto uid = between(part, "pod", part.ends_with(".slice") ? ".slice" : "");
        if (!uid || std::none_of(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(i) + 1, isAbove))
            continue;
        std::string pod(*uid);
        std::replace(pod.begin(), pod.end(), '_', '-');
        return pod;
    }
    return {};
}

} // namespace netwharf
