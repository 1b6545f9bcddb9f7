// SPDX-License-Identifier: MIT
#include "app/i18n/language.h"

#include <algorithm>

namespace netwharf {

namespace {

bool isSubtag(const QString &part)
{
    return part.size() >= 2 && part.size() <= 8
           && std::all_of(part.begin(), part.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

bool isTraditional(const QString &subtag)
{
    static const QStringList Subtags{QStringLiteral("hant"), QStringLiteral("tw"), QStringLiteral("hk"),
                                     QStringLiteral("mo")};
    return Subtags.contains(subtag);
}

} // namespace

QString code(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("en");
    case Language::SimplifiedChinese: return QStringLiteral("zh_CN");
    case Language::TraditionalChinese: return QStringLiteral("zh_TW");
    }
    return {};
}

std::optional<Language> languageFromCode(const QString &tag)
{
    const QStringList parts = tag.toLower().replace(QLatin1Char('_'), QLatin1Char('-')).split(QLatin1Char('-'));
    if (!std::all_of(parts.begin(), parts.end(), isSubtag))
        return std::nullopt;
    if (parts.front() == QLatin1String("en"))
        return Language::English;
    if (parts.front() != QLatin1String("zh"))
        return std::nullopt;
    // The script says more than the place: zh-Hans-HK is written in simplified characters.
    if (parts.contains(QStringLiteral("hans")))
        return Language::SimplifiedChinese;
    return std::any_of(parts.begin(), parts.end(), isTraditional) ? Language::TraditionalChinese
                                                                  : Language::SimplifiedChinese;
}

Language languageFor(const QStringList &tags)
{
    for (const QString &tag : tags)
        if (const auto language = languageFromCode(tag))
            return *language;
    return Language::English;
}

Language systemLanguage()
{
    return languageFor(QLocale::system().uiLanguages());
}

QString nativeName(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("English");
    case Language::SimplifiedChinese: return QStringLiteral("简体中文");
    case Language::TraditionalChinese: return QStringLiteral("正體中文（台灣）");
    }
    return {};
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English: break;
    case Language::SimplifiedChinese: return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    case Language::TraditionalChinese: return QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
    }
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedStates);
}

ArgumentList argumentList(int argc, char **argv)
{
    ArgumentList list;
    for (int i = 1; i < argc; ++i)
        list.push_back(QString::fromLocal8Bit(argv[i]).toStdString());
    return list;
}

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

} // namespace netwharf
