// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/language.h"
#include "core/advise/freeports.h"
#include "core/catalogue/catalogue.h"

#include <QString>

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace netwharf {

enum class Command { Sockets, Ports, Why, Free };
enum class Form { Text, Json, Csv, Html };

/// What the command line asks for.
struct Arguments
{
    Command command{};
    Form form = Form::Text;
    std::string query; ///< its words, joined by spaces; of why: what to bind
    std::optional<std::chrono::milliseconds> watch; ///< sockets: go on, and sample at this interval
    std::optional<std::string> address; ///< why: as it was typed
    bool v6Only = false; ///< why: the program sets IPV6_V6ONLY
    bool reuseAddress = false; ///< why: the program sets SO_REUSEADDR
    bool reusePort = false; ///< why: the program sets SO_REUSEPORT
    FreePortWish free; ///< free
};

/// The command line asks for help or the version: print it and be done.
struct HelpText
{
    std::string text;
};

/// The command line was not understood.
struct ArgumentError
{
    QString sentence;
};

/// Reads the command line; speaks the language installed now. An argument that begins with one
/// hyphen and is no option belongs to the query, as does everything after "--".
std::variant<Arguments, HelpText, ArgumentError> readArguments(const ArgumentList &arguments);

} // namespace netwharf
