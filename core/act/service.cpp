// SPDX-License-Identifier: MIT
#include "core/act/service.h"

#include "core/text/number.h"

#include <algorithm>

namespace netwharf {

namespace {

constexpr std::string_view UserManager = "/user@";
constexpr std::string_view Service = ".service";

/// The uid in ".../user@1000.service/...", where more follows.
std::optional<std::uint32_t> userManagerOf(std::string_view path)
{
    const std::size_t start = path.find(UserManager);
    if (start == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = path.substr(start + UserManager.size());
    const std::size_t end = rest.find(Service);
    if (end == std::string_view::npos || !rest.substr(end + Service.size()).starts_with('/'))
        return std::nullopt;
    return text::parseNumber<std::uint32_t>(rest.substr(0, end));
}

} // namespace

RestartHabit restartHabit(std::string_view restart)
{
    if (restart == "always" || restart == "on-success")
        return RestartHabit::Always;
    if (restart == "on-failure" || restart == "on-abnormal" || restart == "on-abort")
        return RestartHabit::WhenForced;
    return RestartHabit::Never;
}

std::optional<ServicePolicy> serviceOf(const Unit &unit)
{
    if (!unit.unit.ends_with(Service) || !unit.container.empty())
        return std::nullopt;
    ServicePolicy policy;
    policy.unit = unit.unit;
    policy.userManager = userManagerOf(unit.path);
    return policy;
}

void readServiceProperties(std::string_view text, ServicePolicy &policy)
{
    bool isLoaded = false;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const std::size_t sign = line.find('=');
        if (sign == std::string_view::npos)
            continue;
        const std::string_view name = line.substr(0, sign);
        const std::string_view value = line.substr(sign + 1);
        if (name == "LoadState")
            isLoaded = value == "loaded";
        else if (name == "MainPID")
            policy.mainPid = text::parseNumber<std::uint32_t>(value).value_or(0);
        else if (name == "Restart")
            policy.restart = value;
    }
    policy.known = isLoaded;
}

} // namespace netwharf
