// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QFont>
#include <QList>
#include <QObject>

class QDBusVariant;

namespace netwharf {

/// What the person chose in View > Theme.
enum class ThemeChoice { System, Light, Dark };

/// Gives the application its style, palette and fonts, and follows the desktop's light or dark.
///
/// System asks the settings portal without blocking (org.freedesktop.appearance color-scheme) and
/// follows its SettingChanged signal; without a portal the palette of the platform decides.
/// It asks for more contrast and reduced motion in the same way.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr); ///< installs the style; once per QApplication

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// Sets fonts with the Han glyph shapes of `language` (qt.md 2.1): at least 13 px for Chinese.
    void setLanguage(Language language);
    /// The text of the program in per cent of the desktop's; any other value than one of the steps is 100. Never
    /// under the least size of the language.
    void setTextSize(int percent);
    int textSize() const; ///< one of textSizes()
    /// The steps that differ from each other here, the smallest first.
    QList<int> textSizes() const;

signals:
    void changed(); ///< after palette or fonts were changed

private:
    void askPortal();
    void apply();
    void applyFont();
    int pixelsAt(int percent) const;
    Q_SLOT void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    bool m_moreContrast = false;
    bool m_reducedMotion = false;
    QFont m_baseFont; ///< as the desktop gave it
    Language m_language = Language::English;
    int m_textSize = 100;
};

} // namespace netwharf
