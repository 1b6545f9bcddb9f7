// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace netwharf {

/// The person's settings: an ini file at ~/.config/Netwharf/netwharf.conf (XDG_CONFIG_HOME).
///
/// A file that cannot be read as ini is moved aside to netwharf.conf.damaged, so nothing is lost,
/// and the program starts with defaults; damagedCopy() then names it.
class SettingsFile
{
public:
    SettingsFile();

    static QString path();

    QSettings &settings() { return *m_settings; }
    /// Path of the file that was put aside, or empty when the settings were sound.
    QString damagedCopy() const { return m_damagedCopy; }

private:
    std::unique_ptr<QSettings> m_settings;
    QString m_damagedCopy;
};

} // namespace netwharf
