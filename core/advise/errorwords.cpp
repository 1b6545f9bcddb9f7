// SPDX-License-Identifier: MIT
#include "core/advise/errorwords.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace netwharf {

namespace {

using Sign = std::pair<std::string_view, BindOutcome>;

constexpr std::array<Sign, 33> Words{{
    {"eaddrinuse", BindOutcome::AddressInUse},
    {"addrinuse", BindOutcome::AddressInUse},
    {"wsaeaddrinuse", BindOutcome::AddressInUse},
    {"address already in use", BindOutcome::AddressInUse},
    {"address in use", BindOutcome::AddressInUse},
    {"already in use", BindOutcome::AddressInUse},
    {"connection in use", BindOutcome::AddressInUse}, // gunicorn
    {"is in use", BindOutcome::AddressInUse},
    {"already allocated", BindOutcome::AddressInUse}, // docker
    {"already listening", BindOutcome::AddressInUse},
    {"already bound", BindOutcome::AddressInUse},
    {"something is already running on port", BindOutcome::AddressInUse}, // create-react-app
    {"port in use", BindOutcome::AddressInUse}, // Hadoop
    {"only one usage of each socket address", BindOutcome::AddressInUse}, // Winsock
    {"地址已在使用", BindOutcome::AddressInUse}, // glibc, zh_CN
    {"位址已經有在使用", BindOutcome::AddressInUse}, // glibc, zh_TW
    {"通常每个套接字地址", BindOutcome::AddressInUse}, // Winsock
    {"一次只能用一個通訊端位址", BindOutcome::AddressInUse},
    {"eaddrnotavail", BindOutcome::AddressNotAvailable},
    {"addrnotavailable", BindOutcome::AddressNotAvailable},
    {"cannot assign requested address", BindOutcome::AddressNotAvailable},
    {"can't assign requested address", BindOutcome::AddressNotAvailable}, // BSD
    {"address not available", BindOutcome::AddressNotAvailable}, // musl
    {"requested address is not valid", BindOutcome::AddressNotAvailable}, // Winsock
    {"无法指定被请求的地址", BindOutcome::AddressNotAvailable},
    {"eafnosupport", BindOutcome::FamilyNotSupported},
    {"address family not supported", BindOutcome::FamilyNotSupported},
    {"eacces", BindOutcome::NotPermitted},
    {"permission denied", BindOutcome::NotPermitted},
    {"permissiondenied", BindOutcome::NotPermitted}, // Rust's kind
    {"forbidden by its access permissions", BindOutcome::NotPermitted}, // Winsock
    {"权限不够", BindOutcome::NotPermitted},
    {"拒絕不符權限的操作", BindOutcome::NotPermitted},
}};

constexpr std::array<Sign, 10> Numbers{{
    {"98", BindOutcome::AddressInUse},
    {"48", BindOutcome::AddressInUse}, // BSD and macOS
    {"10048", BindOutcome::AddressInUse},
    {"99", BindOutcome::AddressNotAvailable},
    {"49", BindOutcome::AddressNotAvailable}, // BSD and macOS
    {"10049", BindOutcome::AddressNotAvailable},
    {"97", BindOutcome::FamilyNotSupported},
    {"10047", BindOutcome::FamilyNotSupported},
    {"13", BindOutcome::NotPermitted},
    {"10013", BindOutcome::NotPermitted},
}};

/// What stands before a number that is an error's: "errno 98", "errno: -98", "os error 98", "(98)".
constexpr std::array<std::string_view, 5> Leads{"errno", "error", "errcode", "error code", "{ code"};

/// Without what may stand between the word and its number.
std::string_view withoutJoints(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" :=#-([");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool leadsToErrno(std::string_view before)
{
    const std::string_view words = withoutJoints(before);
    return std::any_of(Leads.begin(), Leads.end(), [words](std::string_view lead) { return words.ends_with(lead); });
}

/// "(98: Address…", "(98)Address…", "[Errno 98]", "error 98".
bool standsForErrno(std::string_view line, std::size_t begin, std::size_t end)
{
    const std::string_view before = line.substr(0, begin);
    const bool isBracketed = (before.ends_with('(') || before.ends_with('[')) && end < line.size()
                             && (line[end] == ':' || line[end] == ')' || line[end] == ']');
    return leadsToErrno(before) || (isBracketed && line.size() > end - begin + 2);
}

std::optional<BindOutcome> numberIn(std::string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!text::isDigit(line[i]))
            continue;
        const std::size_t begin = i;
        while (i < line.size() && text::isDigit(line[i]))
            ++i;
        const auto known = std::find_if(Numbers.begin(), Numbers.end(),
                                        [&](const Sign &sign) { return sign.first == line.substr(begin, i - begin); });
        if (known != Numbers.end() && standsForErrno(line, begin, i))
            return known->second;
    }
    return std::nullopt;
}

} // namespace

std::optional<BindOutcome> errorIn(std::string_view line)
{
    for (const auto &[words, outcome] : Words)
        if (line.find(words) != std::string_view::npos)
            return outcome;
    return numberIn(line);
}

bool isErrorNumber(std::string_view digits)
{
    return std::any_of(Numbers.begin(), Numbers.end(), [digits](const Sign &sign) { return sign.first == digits; });
}

} // namespace netwharf
