// SPDX-License-Identifier: MIT
#include "app/ui/languagechoice.h"

#include "app/i18n/language.h"
#include "app/i18n/translator.h"
#include "app/ui/widgets/appearance.h"

#include <QSettings>

namespace netwharf {

namespace {
const QString Key = QStringLiteral("ui/language"); // a language code; anything else follows the system
} // namespace

LanguageChoice::LanguageChoice(QSettings &settings, Translators &translators, Appearance &appearance,
                               std::optional<Language> forNow, QObject *parent)
    : QObject(parent), m_settings(settings), m_translators(translators), m_appearance(appearance),
      m_chosen(forNow ? forNow : languageFromCode(settings.value(Key).toString()))
{
    apply();
}

void LanguageChoice::choose(std::optional<Language> language)
{
    m_chosen = language;
    m_settings.setValue(Key, language ? code(*language) : QStringLiteral("system"));
    apply();
    emit changed();
}

void LanguageChoice::apply()
{
    m_current = m_chosen.value_or(systemLanguage());
    m_appearance.setLanguage(m_current); // fonts first: the new words are laid out once
    m_translators.install(m_current);
}

} // namespace netwharf
