// SPDX-License-Identifier: MIT
#include "app/cli/cli.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/i18n/language.h"
#include "app/i18n/translator.h"
#include "app/i18n/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Qt's own options of a program with a window, with one or two hyphens.
bool isQtOption(std::string_view argument)
{
    constexpr std::array<std::string_view, 9> Names{"platform", "platformpluginpath", "platformtheme",
                                                    "plugin",   "qwindowgeometry",    "qwindowtitle",
                                                    "style",    "stylesheet",         "session"};
    if (!argument.starts_with('-'))
        return false;
    argument.remove_prefix(argument.starts_with("--") ? 2 : 1);
    return std::find(Names.begin(), Names.end(), argument.substr(0, argument.find('='))) != Names.end();
}

ExitCode run(const Arguments &arguments, Language language, const Sink &out)
{
    switch (arguments.command) {
    case Command::Sockets: return runSockets(arguments, out);
    case Command::Ports: return runPorts(arguments, language, out);
    case Command::Why: return runWhy(arguments, out);
    case Command::Free: return runFree(arguments, out);
    }
    return ExitCode::BadInput;
}

ExitCode answer(const ArgumentList &list, Translators &translators)
{
    const LanguageArgument wish = languageArgument(list);
    const auto language = wish.given ? languageFromCode(QString::fromStdString(wish.value)) : systemLanguage();
    translators.install(language.value_or(systemLanguage()));
    if (!language) {
        remark(
            Cli::tr("“%1” is not a language of this program: use en, zh_CN or zh_TW.").arg(words::plain(wish.value)));
        return ExitCode::BadInput;
    }
    StandardOutput out;
    const auto read = readArguments(list);
    if (const auto *error = std::get_if<ArgumentError>(&read)) {
        remark(error->sentence);
        return ExitCode::BadInput;
    }
    if (const auto *help = std::get_if<HelpText>(&read)) {
        out.sink()(help->text);
        return ExitCode::Found;
    }
    const ExitCode code = run(std::get<Arguments>(read), *language, out.sink());
    if (out.isGood())
        return code;
    remark(writeFailureSentence());
    return ExitCode::NotAnswered;
}

int sayNoWindow(int argc, char **argv, const std::function<QString()> &sentence)
{
    const QCoreApplication application(argc, argv);
    Translators translators;
    const LanguageArgument wish = languageArgument(argumentList(argc, argv));
    translators.install(languageFromCode(QString::fromStdString(wish.value)).value_or(systemLanguage()));
    remark(sentence());
    return static_cast<int>(ExitCode::BadInput);
}

} // namespace

bool isCli(int argc, char **argv)
{
    const ArgumentList list = argumentList(argc, argv);
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (isQtOption(list[i]))
            return false;
        const LanguageArgument wish = languageArgument({list.begin() + static_cast<std::ptrdiff_t>(i), list.end()});
        const bool isLanguage = list[i] == "--lang" || list[i].starts_with("--lang=");
        // Of no language of ours the command line says so.
        if (!isLanguage || !languageFromCode(QString::fromStdString(wish.value)))
            return true;
        if (list[i] == "--lang")
            ++i; // its value
    }
    return false;
}

int runCli(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Translators translators;
    return static_cast<int>(answer(argumentList(argc, argv), translators));
}

int sayNoDisplay(int argc, char **argv)
{
    return sayNoWindow(argc, argv, [] {
        return Cli::tr(
            "There is no display for the window; netwharf sockets, ports, why and free answer in the terminal.");
    });
}

int sayWindowMissing(int argc, char **argv, const std::string &problem)
{
    return sayNoWindow(argc, argv, [&problem] {
        //: %1 what the system said, with the name of the file
        return Cli::tr("The part of the program that opens the window could not be loaded (%1); netwharf sockets, "
                       "ports, why and free answer in the terminal.")
            .arg(words::plain(problem));
    });
}

} // namespace netwharf
