// SPDX-License-Identifier: MIT
#include "core/catalogue/services.h"

#include "core/catalogue/registryfacts.h"
#include "core/text/ascii.h"
#include "core/text/number.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <string>
#include <utility>

namespace netwharf {

namespace {

constexpr std::size_t MaximumBytes = 16U << 20U;
constexpr std::size_t MaximumName = 64;
constexpr std::size_t MaximumAliases = 32;
constexpr std::size_t MaximumComment = 200;
/// No system has a tenth of this; a file with thousands would make every answer as long.
constexpr int MaximumPerPort = 16;

/// Names are shown as they are, so they must be plain: no controls, no bytes outside ASCII.
bool isPlainName(std::string_view text)
{
    return !text.empty() && text.size() <= MaximumName
           && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

std::string_view takeWord(std::string_view &rest)
{
    rest = text::trimmed(rest);
    const auto end = std::find_if(rest.begin(), rest.end(), text::isSpace);
    const std::string_view word = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    rest.remove_prefix(word.size());
    return word;
}

enum class LineKind { Service, Other, Broken };

LineKind readLine(std::string_view line, MachineService &service)
{
    const std::size_t hash = line.find('#');
    std::string_view rest = line.substr(0, hash);
    const std::string_view name = takeWord(rest);
    if (name.empty())
        return LineKind::Other;
    const std::string_view place = takeWord(rest);
    const std::size_t slash = place.find('/');
    if (!isPlainName(name) || slash == std::string_view::npos)
        return LineKind::Broken;
    const auto port = text::parseNumber<std::uint16_t>(place.substr(0, slash));
    const std::string_view transportName = place.substr(slash + 1);
    if (!port || !isPlainName(transportName))
        return LineKind::Broken;
    const auto transport = protocolFromCode(transportName);
    if (!transport || !isRegistryTransport(*transport))
        return LineKind::Other;

    service.name = name;
    service.port = *port;
    service.transport = *transport;
    for (std::string_view alias = takeWord(rest); !alias.empty(); alias = takeWord(rest)) {
        if (!isPlainName(alias) || service.aliases.size() == MaximumAliases)
            return LineKind::Broken;
        const bool isKnown =
            alias == service.name
            || std::find(service.aliases.begin(), service.aliases.end(), alias) != service.aliases.end();
        if (!isKnown)
            service.aliases.emplace_back(alias);
    }
    if (hash != std::string_view::npos) {
        const std::string_view comment = text::trimmed(line.substr(hash + 1));
        if (comment.size() <= MaximumComment && text::isValidUtf8(comment))
            service.comment = comment;
    }
    return LineKind::Service;
}

} // namespace

ServicesResult readServices(std::string_view text)
{
    ServicesResult result;
    text = text.substr(0, MaximumBytes);
    std::map<std::pair<std::uint16_t, Protocol>, int> count;
    const auto skip = [&result](std::size_t number) {
        ++result.skipped.count;
        if (result.skipped.first.size() < SkippedLines::MostNamed)
            result.skipped.first.push_back(number);
    };
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        MachineService service;
        switch (readLine(text.substr(0, end), service)) {
        case LineKind::Service:
            if (++count[{service.port, service.transport}] <= MaximumPerPort)
                result.services.push_back(std::move(service));
            else
                skip(number);
            break;
        case LineKind::Broken: skip(number); break;
        case LineKind::Other: break;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::optional<ServicesResult> readServicesFile(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return std::nullopt;
    std::string text;
    std::array<char, 32768> piece{};
    while (text.size() < MaximumBytes && in.read(piece.data(), piece.size()).gcount() > 0)
        text.append(piece.data(), static_cast<std::size_t>(in.gcount()));
    if (in.bad())
        return std::nullopt;
    return readServices(text);
}

} // namespace netwharf
