// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace netwharf {

/// The fixed code, also the end of the translation files' names: "en", "zh_CN", "zh_TW".
QString code(Language language);

/// The language of a tag like "zh-TW", "zh_Hant", "zh-hk" or "en_GB" (any case, '-' or '_'):
/// Hant, TW, HK and MO are traditional, other zh simplified. Nothing for other languages and for
/// what is no language tag.
std::optional<Language> languageFromCode(const QString &tag);

/// The first of these tags that is in a language of ours, in the person's order; else English.
Language languageFor(const QStringList &tags);
/// What the system asks for: languageFor(QLocale::system().uiLanguages()).
Language systemLanguage();

/// argv as UTF-8, without the program's name.
using ArgumentList = std::vector<std::string>;
ArgumentList argumentList(int argc, char **argv);

/// The value of --lang, read before anything is said. `given` false: the system's language.
struct LanguageArgument
{
    bool given = false;
    std::string value;
};
LanguageArgument languageArgument(const ArgumentList &arguments);

/// The language's own name: "English", "简体中文", "正體中文（台灣）".
QString nativeName(Language language);

/// For numbers, dates and sorting.
QLocale localeOf(Language language);

} // namespace netwharf
