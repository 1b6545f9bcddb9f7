// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QObject>

#include <optional>

class QSettings;

namespace netwharf {

class Appearance;
class Translators;

/// The language of the window: chosen by the person or following the system; switched at once.
class LanguageChoice : public QObject
{
    Q_OBJECT
public:
    /// Reads the choice from `settings` and applies it; `forNow`, where it is given, stands in its place until
    /// the person chooses, and is not kept. All three outlive this object.
    LanguageChoice(QSettings &settings, Translators &translators, Appearance &appearance,
                   std::optional<Language> forNow = std::nullopt, QObject *parent = nullptr);

    /// Nothing: follows the system.
    std::optional<Language> chosen() const { return m_chosen; }
    Language current() const { return m_current; }
    void choose(std::optional<Language> language);

signals:
    void changed();

private:
    void apply();

    QSettings &m_settings;
    Translators &m_translators;
    Appearance &m_appearance;
    std::optional<Language> m_chosen;
    Language m_current = Language::English;
};

} // namespace netwharf
