// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QTranslator>

namespace netwharf {

/// Puts one language into the application: our translation, Qt's own, and the default locale.
/// Needs a QCoreApplication; main thread. Removes its translations when it goes.
class Translators
{
public:
    Translators() = default;
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    /// Takes effect at once: widgets receive QEvent::LanguageChange. A translation that is not
    /// there leaves the English source text.
    void install(Language language);
    Language language() const { return m_language; }

private:
    void remove();

    Language m_language = Language::English;
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace netwharf
