// SPDX-License-Identifier: MIT
#include "app/cli/askarguments.h"

#include "app/i18n/words.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

#include <QCoreApplication>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::optional<std::uint16_t> portFrom(std::string_view text)
{
    const auto port = text::parseNumber<std::uint16_t>(text);
    return port && *port != 0 ? port : std::nullopt;
}

std::optional<PortRange> rangeFrom(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = portFrom(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : portFrom(text.substr(dash + 1));
    return first && last && *first <= *last ? std::optional(PortRange{*first, *last}) : std::nullopt;
}

} // namespace

std::variant<FreePortWish, QString> readFreeWish(const FreeOptions &options)
{
    FreePortWish wish;
    if (options.range) {
        const auto range = rangeFrom(*options.range);
        if (!range)
            return Cli::tr("The option --range takes two ports from 1 to 65535, as in --range 8000-8100; “%1” is none.")
                .arg(words::plain(*options.range));
        wish.range = *range;
        wish.near = range->first;
    }
    if (options.near) {
        const auto near = portFrom(*options.near);
        if (!near)
            return Cli::tr("The option --near takes a port from 1 to 65535; “%1” is none.")
                .arg(words::plain(*options.near));
        if (!wish.range.contains(*near))
            return Cli::tr("Port %1 of --near lies outside of --range.").arg(*near);
        wish.near = *near;
    }
    if (options.count) {
        const auto count = portFrom(*options.count);
        if (!count)
            return Cli::tr("The option --count takes a number from 1 to 65535; “%1” is none.")
                .arg(words::plain(*options.count));
        wish.count = *count;
    }
    if (options.protocol) {
        wish.tcp = text::equalsIgnoringCase(*options.protocol, "tcp");
        wish.udp = text::equalsIgnoringCase(*options.protocol, "udp");
        if (!wish.tcp && !wish.udp)
            return Cli::tr("The option --proto takes tcp or udp; “%1” is neither.")
                .arg(words::plain(*options.protocol));
    }
    return wish;
}

QString emptyAddress()
{
    return Cli::tr("The address after --address is empty: name one, such as 127.0.0.1, or leave it out.");
}

} // namespace netwharf
