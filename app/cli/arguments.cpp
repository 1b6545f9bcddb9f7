// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"

#include "app/cli/askarguments.h"
#include "app/cli/watch.h"
#include "app/i18n/words.h"
#include "core/text/number.h"
#include "core/text/visible.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <sstream>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::string say(const QString &text)
{
    return text.toStdString();
}

/// The commands and the options that each takes besides --help and --lang.
struct CommandOptions
{
    std::string_view command;
    Command value;
    std::vector<std::string_view> options;
};
const std::array<CommandOptions, 4> Commands{{
    {"sockets", Command::Sockets, {"--json", "--csv", "--watch"}},
    {"ports", Command::Ports, {"--json", "--csv", "--html"}},
    {"why", Command::Why, {"--json", "--address", "--v6only", "--reuseaddr", "--reuseport"}},
    {"free", Command::Free, {"--json", "--near", "--range", "--count", "--proto"}},
}};
/// Options whose value may be a word of its own.
constexpr std::array<std::string_view, 6> ValueOptions{"--lang",  "--address", "--near",
                                                       "--range", "--count",   "--proto"};

const CommandOptions *optionsOf(std::string_view command)
{
    const auto found = std::find_if(Commands.begin(), Commands.end(),
                                    [command](const CommandOptions &one) { return one.command == command; });
    return found != Commands.end() ? &*found : nullptr;
}

bool takesWord(std::string_view option)
{
    return std::find(ValueOptions.begin(), ValueOptions.end(), option) != ValueOptions.end();
}

/// The arguments apart: what CLI11 shall read, and the words of the query.
struct Sorted
{
    std::string command; ///< the first word; empty when there is none
    ArgumentList options;
    std::string query;
};

bool isOption(const std::string &argument)
{
    return argument == "-h" || (argument.starts_with("--") && argument.size() > 2);
}

Sorted sorted(const ArgumentList &arguments)
{
    Sorted result;
    const auto addWord = [&result](const std::string &word) {
        if (result.command.empty()) {
            result.command = word;
            return;
        }
        result.query += (result.query.empty() ? "" : " ") + word;
    };
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--") {
            std::for_each(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, arguments.end(), addWord);
            break;
        }
        if (!isOption(arguments[i])) {
            addWord(arguments[i]);
            continue;
        }
        result.options.push_back(arguments[i]);
        if (takesWord(arguments[i]) && i + 1 < arguments.size())
            result.options.back() += '=' + arguments[++i];
    }
    return result;
}

constexpr std::string_view WatchOption = "--watch";

bool isWatchOption(std::string_view option)
{
    return option == WatchOption || (option.starts_with(WatchOption) && option[WatchOption.size()] == '=');
}

/// Seconds with a point, "0.5"; nothing for what is no number or out of bounds.
std::optional<std::chrono::milliseconds> watchInterval(std::string_view text)
{
    double seconds = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, seconds, std::chars_format::fixed);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(seconds))
        return std::nullopt;
    const std::chrono::duration<double> asked(seconds);
    if (asked < ShortestWatchInterval || asked > LongestWatchInterval)
        return std::nullopt;
    return std::chrono::round<std::chrono::milliseconds>(asked);
}

/// Sets the option [=VALUE] apart from one whose value is a word of its own, counts the columns of wide characters,
/// and ends headings as the language does.
class OptionFormatter : public CLI::Formatter
{
public:
    explicit OptionFormatter(std::vector<std::string> headings) : m_headings(std::move(headings)) {}

    std::string make_help(const CLI::App *app, std::string name, CLI::AppFormatMode mode) const override
    {
        std::string help = CLI::Formatter::make_help(app, std::move(name), mode);
        for (const std::string &heading : m_headings) {
            //: %1 a heading of the help of the command line, as "Options"
            const std::string ended = say(Cli::tr("%1:").arg(QString::fromStdString(heading)));
            if (!ended.ends_with(':')) // a wide one has its space within
                help = CLI::detail::find_and_replace(help, '\n' + heading + ": ", '\n' + ended);
            help = CLI::detail::find_and_replace(help, '\n' + heading + ':', '\n' + ended);
        }
        return help;
    }
    std::string make_option(const CLI::Option *option, bool isPositional) const override
    {
        return line(make_option_name(option, isPositional) + make_option_opts(option), make_option_desc(option));
    }
    std::string make_subcommand(const CLI::App *command) const override
    {
        return line(command->get_display_name(true), command->get_description());
    }
    std::string make_option_opts(const CLI::Option *option) const override
    {
        return option->get_type_name().starts_with("[=") ? option->get_type_name()
                                                         : CLI::Formatter::make_option_opts(option);
    }

private:
    std::string line(const std::string &name, const std::string &description) const
    {
        const std::size_t used = static_cast<std::size_t>(text::displayWidth(name)) + Indent;
        const bool fits = used < column_width_;
        return std::string(Indent, ' ') + name + (fits ? "" : "\n")
               + std::string(fits ? column_width_ - used : column_width_, ' ') + description + '\n';
    }

    static constexpr std::size_t Indent = 2;
    std::vector<std::string> m_headings;
};

/// The parser with everything it can say translated.
class Parser
{
public:
    Parser() : m_app(say(Cli::tr("Who on this machine talks to whom, and what each port is for.")), "netwharf")
    {
        translateHeadings();
        addCommonOptions(m_app);
        m_app
            .set_version_flag("--version", std::string("netwharf ") + NETWHARF_VERSION,
                              say(Cli::tr("Show the version.")))
            ->group(optionsGroup());
        m_app.require_subcommand(1);
        addCommand("sockets", Cli::tr("List the sockets of this machine."), Cli::tr("FILTER"),
                   Cli::tr("Words and fields that the sockets must match: firefox, port:443, -state:listen."));
        addCommand("ports", Cli::tr("Look up ports: what are they for, and who uses them here?"), Cli::tr("QUERY"),
                   Cli::tr("A number, a range, a name or words in any language: 443, 8000-8100, mysql."));
        addCommand("why", Cli::tr("Can a program bind this port? Who holds it, and what helps?"), Cli::tr("WHAT"),
                   Cli::tr("A port, an address with a port, a service, or what a program printed: 8080, 53/udp, "
                           "[::1]:8080, https, \"EADDRINUSE :::3000\"."));
        addCommand("free", Cli::tr("Find ports that are free, and not meant for anything common."), QString(),
                   QString());
        addTableOptions();
        addAskOptions();
    }

    void addTableOptions()
    {
        for (const char *name : {"sockets", "ports"})
            m_app.get_subcommand(name)->add_flag("--csv", m_csv, say(Cli::tr("Write CSV.")))->group(optionsGroup());
        m_app.get_subcommand("ports")
            ->add_flag("--html", m_html, say(Cli::tr("Write a web page.")))
            ->group(optionsGroup());
        m_app.get_subcommand("sockets")
            ->add_option("--watch", m_watch,
                         say(Cli::tr("Go on: show what opens, changes and closes, every second or every SECONDS.")))
            ->expected(0, 1)
            ->take_last()
            ->type_name("[=SECONDS]")
            ->group(optionsGroup());
    }

    void addAskOptions()
    {
        CLI::App *why = m_app.get_subcommand("why");
        addOption(*why, "--address", m_address, "ADDRESS", Cli::tr("At this address instead of all."));
        why->add_flag("--v6only", m_v6Only,
                      say(Cli::tr("The program sets IPV6_V6ONLY; the address is :: unless one is named.")))
            ->group(optionsGroup());
        why->add_flag("--reuseaddr", m_reuseAddress, say(Cli::tr("The program sets SO_REUSEADDR.")))
            ->group(optionsGroup());
        why->add_flag("--reuseport", m_reusePort, say(Cli::tr("The program sets SO_REUSEPORT.")))
            ->group(optionsGroup());
        CLI::App *free = m_app.get_subcommand("free");
        addOption(*free, "--near", m_free.near, "PORT", Cli::tr("As near as possible to this one."));
        addOption(*free, "--range", m_free.range, "FIRST-LAST", Cli::tr("Only from this range."));
        addOption(*free, "--count", m_free.count, "NUMBER", Cli::tr("So many of them; otherwise one."));
        addOption(*free, "--proto", m_free.protocol, "tcp|udp", Cli::tr("Free for this protocol; otherwise for both."));
    }

    static void addOption(CLI::App &app, const std::string &name, std::optional<std::string> &value,
                          const std::string &type, const QString &description)
    {
        app.add_option(name, value, say(description))->take_last()->type_name(type)->group(optionsGroup());
    }

    std::variant<Arguments, HelpText, ArgumentError> read(const Sorted &sorted)
    {
        ArgumentList reversed(sorted.options.rbegin(), sorted.options.rend());
        if (!sorted.command.empty())
            reversed.push_back(sorted.command);
        try {
            m_app.parse(std::move(reversed));
        } catch (const CLI::ParseError &error) {
            return answerTo(error, sorted);
        }
        const auto watch = std::find_if(sorted.options.rbegin(), sorted.options.rend(), isWatchOption);
        if (watch != sorted.options.rend() && m_csv)
            return ArgumentError{Cli::tr("The option --watch writes text or JSON, not CSV.")};
        if (m_json + m_csv + m_html > 1)
            return ArgumentError{m_html ? Cli::tr("Use one of --json, --csv and --html.")
                                        : Cli::tr("Use one of --json and --csv.")};
        Arguments arguments;
        arguments.command = optionsOf(sorted.command)->value;
        if (const QString problem = readAsk(sorted, arguments); !problem.isEmpty())
            return ArgumentError{problem};
        arguments.form = m_json ? Form::Json : m_csv ? Form::Csv : m_html ? Form::Html : Form::Text;
        arguments.query = sorted.query;
        if (watch == sorted.options.rend())
            return arguments;
        arguments.watch =
            *watch == WatchOption ? DefaultWatchInterval : watchInterval(watch->substr(WatchOption.size() + 1));
        if (!arguments.watch)
            return ArgumentError{wrongInterval(watch->substr(WatchOption.size() + 1))};
        return arguments;
    }

private:
    /// What why and free take; says what is wrong with it.
    QString readAsk(const Sorted &sorted, Arguments &arguments) const
    {
        arguments.address = m_address;
        arguments.v6Only = m_v6Only;
        arguments.reuseAddress = m_reuseAddress;
        arguments.reusePort = m_reusePort;
        if (arguments.command != Command::Free)
            return {};
        if (!sorted.query.empty())
            return Cli::tr("The command free takes no words: write netwharf free --near 8080.");
        const auto wish = readFreeWish(m_free);
        if (const auto *problem = std::get_if<QString>(&wish))
            return *problem;
        arguments.free = std::get<FreePortWish>(wish);
        return {};
    }

    static std::string optionsGroup() { return say(Cli::tr("Options")); }

    static QString wrongInterval(const std::string &value)
    {
        const auto seconds = [](std::chrono::milliseconds time) {
            return QString::number(static_cast<double>(time.count()) / 1000.0);
        };
        return Cli::tr("The option --watch takes a number of seconds from %1 to %2, as in --watch=2; “%3” is none.")
            .arg(seconds(ShortestWatchInterval), seconds(LongestWatchInterval), words::plain(value));
    }

    void translateHeadings()
    {
        const std::string usage = say(Cli::tr("Usage"));
        const std::string arguments = say(Cli::tr("Arguments"));
        const auto formatter =
            std::make_shared<OptionFormatter>(std::vector{usage, arguments, optionsGroup(), say(Cli::tr("Commands"))});
        formatter->label("Usage", usage);
        formatter->label("OPTIONS", say(Cli::tr("OPTIONS")));
        formatter->label("SUBCOMMAND", say(Cli::tr("COMMAND")));
        formatter->label("Positionals", arguments);
        formatter->column_width(28);
        m_app.formatter(formatter);
    }

    void addCommonOptions(CLI::App &app)
    {
        app.set_help_flag("-h,--help", say(Cli::tr("Show this help.")))->group(optionsGroup());
        app.add_option("--lang", m_language, say(Cli::tr("Language: en, zh_CN or zh_TW.")))
            ->type_name("LANG")
            ->group(optionsGroup());
    }

    void addCommand(const std::string &name, const QString &description, const QString &words,
                    const QString &wordsDescription)
    {
        CLI::App *command = m_app.add_subcommand(name, say(description));
        command->group(say(Cli::tr("Commands")));
        addCommonOptions(*command);
        if (!words.isEmpty())
            command->add_option(say(words), m_words, say(wordsDescription))->type_name("")->expected(0, -1);
        command->add_flag("--json", m_json, say(Cli::tr("Write JSON.")))->group(optionsGroup());
    }

    std::variant<Arguments, HelpText, ArgumentError> answerTo(const CLI::ParseError &error, const Sorted &sorted)
    {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
            std::ostringstream text;
            m_app.exit(error, text, text);
            return HelpText{text.str()};
        }
        return ArgumentError{reasonFor(sorted)};
    }

    /// Why CLI11 did not take the options, in a sentence of ours.
    static QString reasonFor(const Sorted &sorted)
    {
        const QString command = words::plain(sorted.command);
        if (!sorted.options.empty() && sorted.options.back() == "--lang")
            return Cli::tr("The option --lang needs a language: en, zh_CN or zh_TW.");
        if (sorted.command.empty())
            return Cli::tr("Name a command: netwharf sockets, ports, why or free.");
        const CommandOptions *known = optionsOf(sorted.command);
        if (known == nullptr && text::parseNumber<std::uint16_t>(sorted.command))
            return Cli::tr("“%1” is no command. What is that port: netwharf ports %1; what holds it: netwharf why %1.")
                .arg(command);
        if (known == nullptr)
            return Cli::tr("There is no command “%1”: use sockets, ports, why or free.").arg(command);
        // A word that it takes is empty, or the last option has none.
        const auto lacksValue = [](const std::string &option) {
            return option.ends_with('=') && takesWord(std::string_view(option).substr(0, option.size() - 1));
        };
        const auto empty = std::find_if(sorted.options.begin(), sorted.options.end(), lacksValue);
        if (empty != sorted.options.end())
            return *empty == "--address="
                       ? emptyAddress()
                       : Cli::tr("The option %1 needs a value.").arg(words::plain(empty->substr(0, empty->size() - 1)));
        if (!sorted.options.empty() && takesWord(sorted.options.back()))
            return Cli::tr("The option %1 needs a value.").arg(words::plain(sorted.options.back()));
        const auto isUnknown = [known](const std::string &option) {
            static const std::vector<std::string> Common{"-h", "--help", "--lang", "--version"};
            const std::string name = option.substr(0, option.find('='));
            return std::find(Common.begin(), Common.end(), name) == Common.end()
                   && std::find(known->options.begin(), known->options.end(), name) == known->options.end();
        };
        const auto unknown = std::find_if(sorted.options.begin(), sorted.options.end(), isUnknown);
        if (unknown != sorted.options.end())
            return Cli::tr("There is no option “%1” for netwharf %2.").arg(words::plain(*unknown), command);
        return Cli::tr("The options of netwharf %1 were not understood; see netwharf %1 --help.").arg(command);
    }

    CLI::App m_app;
    std::string m_language; ///< read before by languageArgument()
    std::string m_watch; ///< read from the options themselves: CLI11 does not tell --watch from --watch=
    ArgumentList m_words; ///< never filled: for the help only
    bool m_json = false;
    bool m_csv = false;
    bool m_html = false;
    std::optional<std::string> m_address;
    bool m_v6Only = false;
    bool m_reuseAddress = false;
    bool m_reusePort = false;
    FreeOptions m_free;
};

} // namespace

std::variant<Arguments, HelpText, ArgumentError> readArguments(const ArgumentList &arguments)
{
    return Parser().read(sorted(arguments));
}

} // namespace netwharf
