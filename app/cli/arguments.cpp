// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"

#include "app/cli/watch.h"
#include "app/i18n/words.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>
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
        if (arguments[i] == "--lang" && i + 1 < arguments.size())
            result.options.push_back(arguments[++i]);
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

/// Sets the option [=VALUE] apart from one whose value is a word of its own.
class OptionFormatter : public CLI::Formatter
{
public:
    std::string make_option_opts(const CLI::Option *option) const override
    {
        return option->get_type_name().starts_with("[=") ? option->get_type_name()
                                                         : CLI::Formatter::make_option_opts(option);
    }
};

/// The parser with everything it can say translated.
class Parser
{
public:
    Parser() : m_app(say(Cli::tr("Who on this machine talks to whom, and what each port is for.")), "netwharf")
    {
        translateHeadings();
        addCommonOptions(m_app);
        m_app.set_version_flag("--version", std::string("netwharf ") + NETWHARF_VERSION,
                               say(Cli::tr("Show the version.")))
            ->group(optionsGroup());
        m_app.require_subcommand(1);
        addCommand("sockets", Cli::tr("List the sockets of this machine."), Cli::tr("FILTER"),
                   Cli::tr("Words and fields that the sockets must match: firefox, port:443, -state:listen."));
        addCommand("ports", Cli::tr("Look up ports: what are they for, and who uses them here?"),
                   Cli::tr("QUERY"),
                   Cli::tr("A number, a range, a name or words in any language: 443, 8000-8100, mysql."));
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
            return ArgumentError{Cli::tr("Use one of --json, --csv and --html.")};
        Arguments arguments;
        arguments.command = m_app.got_subcommand("sockets") ? Command::Sockets : Command::Ports;
        arguments.form = m_json ? Form::Json : m_csv ? Form::Csv : m_html ? Form::Html : Form::Text;
        arguments.query = sorted.query;
        if (watch == sorted.options.rend())
            return arguments;
        arguments.watch = *watch == WatchOption ? DefaultWatchInterval
                                                : watchInterval(watch->substr(WatchOption.size() + 1));
        if (!arguments.watch)
            return ArgumentError{wrongInterval(watch->substr(WatchOption.size() + 1))};
        return arguments;
    }

private:
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
        const auto formatter = std::make_shared<OptionFormatter>();
        formatter->label("Usage", say(Cli::tr("Usage")));
        formatter->label("OPTIONS", say(Cli::tr("OPTIONS")));
        formatter->label("SUBCOMMAND", say(Cli::tr("COMMAND")));
        formatter->label("Positionals", say(Cli::tr("Arguments")));
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
        command->add_option(say(words), m_words, say(wordsDescription))->type_name("")->expected(0, -1);
        command->add_flag("--json", m_json, say(Cli::tr("Write JSON.")))->group(optionsGroup());
        command->add_flag("--csv", m_csv, say(Cli::tr("Write CSV.")))->group(optionsGroup());
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
        if (sorted.command.empty())
            return Cli::tr("Name a command: netwharf sockets or netwharf ports.");
        if (sorted.command != "sockets" && sorted.command != "ports")
            return Cli::tr("There is no command “%1”: use sockets or ports.").arg(command);
        if (!sorted.options.empty() && sorted.options.back() == "--lang")
            return Cli::tr("The option --lang needs a language: en, zh_CN or zh_TW.");
        const auto isUnknown = [&sorted](const std::string &option) {
            static const std::vector<std::string> Known{"-h", "--help", "--json", "--csv", "--lang", "--version"};
            if (option == "--html")
                return sorted.command != "ports";
            if (isWatchOption(option))
                return sorted.command != "sockets";
            return std::find(Known.begin(), Known.end(), option) == Known.end()
                   && isOption(option) && !option.starts_with("--lang=");
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
};

} // namespace

LanguageArgument languageArgument(const ArgumentList &arguments)
{
    constexpr std::string_view Prefix = "--lang=";
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        if (arguments[i].starts_with(Prefix))
            return {true, arguments[i].substr(Prefix.size())};
        if (arguments[i] == "--lang" && i + 1 < arguments.size())
            return {true, arguments[i + 1]};
    }
    return {};
}

std::variant<Arguments, HelpText, ArgumentError> readArguments(const ArgumentList &arguments)
{
    return Parser().read(sorted(arguments));
}

} // namespace netwharf
