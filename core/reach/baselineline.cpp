// SPDX-License-Identifier: MIT
#include "core/reach/baselineline.h"

#include "core/text/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace netwharf {

namespace {

using std::chrono::system_clock;

constexpr std::string_view HexDigits = "0123456789ABCDEF";

bool isPlain(unsigned char byte)
{
    return byte > 0x20 && byte < 0x7f && byte != '%';
}

std::string encoded(std::string_view raw)
{
    std::string text;
    for (const char letter : raw) {
        const auto byte = static_cast<unsigned char>(letter);
        if (isPlain(byte))
            text += letter;
        else
            text.append({'%', HexDigits[byte >> 4U], HexDigits[byte & 0xfU]});
    }
    return text;
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string raw;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            raw += text[i];
            continue;
        }
        const auto byte = text::parseNumber<std::uint8_t>(text.substr(i + 1, 2), 16);
        if (!byte || i + 2 >= text.size())
            return std::nullopt;
        raw += static_cast<char>(*byte);
        i += 2;
    }
    return raw;
}

/// The next word of `line`, which is cut off with the spaces before it; empty at the end.
std::string_view takeWord(std::string_view &line)
{
    constexpr std::string_view Spaces = " \t";
    line.remove_prefix(std::min(line.find_first_not_of(Spaces), line.size()));
    const std::string_view word = line.substr(0, line.find_first_of(Spaces));
    line.remove_prefix(word.size());
    return word;
}

std::optional<Exposure> exposureFromCode(std::string_view text)
{
    for (const Exposure exposure : {Exposure::ThisMachine, Exposure::LocalNetwork, Exposure::Everywhere})
        if (text == code(exposure))
            return exposure;
    return std::nullopt;
}

/// False for a value that is not what the word takes.
bool takeValue(KnownReach &known, std::string_view word)
{
    const std::size_t equals = word.find('=');
    const std::string_view name = word.substr(0, equals);
    const std::string_view value = equals == std::string_view::npos ? std::string_view() : word.substr(equals + 1);
    if (name == "user" && !value.empty()) {
        known.program.uid = text::parseNumber<std::uint32_t>(value);
        return known.program.uid.has_value();
    }
    if (name == "since") {
        const auto since = readUtc(value);
        known.since = since.value_or(system_clock::time_point());
        return since.has_value();
    }
    if (name == "unit" || name == "program") {
        auto raw = decoded(value);
        std::string &place = name == "unit" ? known.program.unit : known.program.executable;
        if (raw)
            place = std::move(*raw);
        return raw.has_value();
    }
    if (word == "elsewhere")
        known.elsewhere = true;
    else
        known.rest += (known.rest.empty() ? "" : " ") + std::string(word);
    return true;
}

bool digitsAt(std::string_view text, std::size_t place, std::size_t count, int &value)
{
    const std::string_view digits = text.substr(place, count);
    const auto number = text::parseNumber<int>(digits);
    value = number.value_or(0);
    return number.has_value();
}

} // namespace

std::optional<system_clock::time_point> readUtc(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::string_view Form = "dddd-dd-ddTdd:dd:ddZ";
    if (text.size() != Form.size())
        return std::nullopt;
    for (std::size_t i = 0; i < Form.size(); ++i)
        if (Form[i] != 'd' && text[i] != Form[i])
            return std::nullopt;
    std::array<int, 6> part{};
    constexpr std::array<std::pair<std::size_t, std::size_t>, 6> Places{
        {{0, 4}, {5, 2}, {8, 2}, {11, 2}, {14, 2}, {17, 2}}};
    for (std::size_t i = 0; i < part.size(); ++i)
        if (!digitsAt(text, Places[i].first, Places[i].second, part[i]))
            return std::nullopt;
    const year_month_day day{year(part[0]), month(static_cast<unsigned>(part[1])),
                             std::chrono::day(static_cast<unsigned>(part[2]))};
    if (!day.ok() || part[0] < 1970 || part[3] > 23 || part[4] > 59 || part[5] > 59)
        return std::nullopt;
    // Counted in seconds: nanoseconds end in the year 2262.
    const auto time = sys_seconds(sys_days(day)) + hours(part[3]) + minutes(part[4]) + seconds(part[5]);
    if (time > time_point_cast<seconds>(system_clock::time_point::max()))
        return std::nullopt;
    return system_clock::time_point(time);
}

std::string writeUtc(system_clock::time_point time)
{
    using namespace std::chrono;
    const auto second = floor<seconds>(time);
    const auto midnight = floor<days>(second);
    const year_month_day day(midnight);
    const hh_mm_ss clock(second - midnight);
    std::array<char, 80> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(day.year()),
        static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()), static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<KnownReach> readKnownReach(std::string_view line)
{
    KnownReach known;
    const auto protocol = protocolFromCode(takeWord(line));
    const auto port = text::parseNumber<std::uint16_t>(takeWord(line));
    const auto exposure = exposureFromCode(takeWord(line));
    if (!protocol || !hasPorts(*protocol) || port.value_or(0) == 0 || !exposure)
        return std::nullopt;
    known.transport = *protocol;
    known.port = *port;
    known.exposure = *exposure;
    for (std::string_view word = takeWord(line); !word.empty(); word = takeWord(line))
        if (!takeValue(known, word))
            return std::nullopt;
    return known;
}

std::string writeKnownReach(const KnownReach &known)
{
    std::string line(code(known.transport));
    line += ' ' + std::to_string(known.port) + ' ';
    line += code(known.exposure);
    if (known.elsewhere)
        line += " elsewhere";
    if (known.program.uid)
        line += " user=" + std::to_string(*known.program.uid);
    if (!known.program.unit.empty())
        line += " unit=" + encoded(known.program.unit);
    if (!known.program.executable.empty())
        line += " program=" + encoded(known.program.executable);
    if (known.since != system_clock::time_point())
        line += " since=" + writeUtc(known.since);
    if (!known.rest.empty())
        line += ' ' + known.rest;
    return line;
}

} // namespace netwharf
