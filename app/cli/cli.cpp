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

ArgumentList argumentList()
{
    ArgumentList list;
    const QStringList arguments = QCoreApplication::arguments();
    for (const QString &argument : arguments.mid(1))
        list.push_back(argument.toStdString());
    return list;
}

ExitCode run(const Arguments &arguments, Language language, const Sink &out)
{
    switch (arguments.command) {
    case Command::Sockets: return runSockets(arguments, out);
    case Command::Ports: return runPorts(arguments, language, out);
    }
    return ExitCode::BadInput;
}

ExitCode answer(const ArgumentList &list, Translators &translators)
{
    const LanguageArgument wish = languageArgument(list);
    const auto language = wish.given ? languageFromCode(QString::fromStdString(wish.value)) : systemLanguage();
    translators.install(language.value_or(systemLanguage()));
    if (!language) {
        remark(Cli::tr("“%1” is not a language of this program: use en, zh_CN or zh_TW.").arg(words::plain(wish.value)));
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
    translators.install(systemLanguage());
    remark(sentence());
    return static_cast<int>(ExitCode::BadInput);
}

} // namespace

bool isCli(int argc, char **argv)
{
    return argc > 1 && !isQtOption(argv[1]);
}

int runCli(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Translators translators;
    return static_cast<int>(answer(argumentList(), translators));
}

int sayNoDisplay(int argc, char **argv)
{
    return sayNoWindow(argc, argv,
                       [] { return Cli::tr("There is no display for the window; netwharf sockets and netwharf ports answer in the terminal."); });
}

int sayWindowMissing(int argc, char **argv, const std::string &problem)
{
    return sayNoWindow(argc, argv, [&problem] {
        //: %1 what the system said, with the name of the file
        return Cli::tr("The part of the program that opens the window could not be loaded (%1); netwharf sockets and netwharf ports answer in the terminal.")
            .arg(words::plain(problem));
    });
}

} // namespace netwharf
