// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace netwharf {

/// The person's settings: an ini file at ~/.config/Netwharf/netwharf.conf (XDG_CONFIG_HOME).
///
/// What changes is written by a thread of its own as soon as the loop of events comes round, since a write is over only
/// when the disk has it. The destructor, and sync() of the settings, write at once what is left.
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
