// SPDX-License-Identifier: MIT
#include "app/ui/settings/settingsfile.h"

#include <QFile>
#include <QStandardPaths>

namespace netwharf {

namespace {

std::unique_ptr<QSettings> open()
{
    return std::make_unique<QSettings>(SettingsFile::path(), QSettings::IniFormat);
}

/// What QSettings takes for a sound file, and bytes that no ini of ours holds.
bool isDamaged(const QSettings &settings)
{
    if (settings.status() == QSettings::FormatError)
        return true;
    QFile file(settings.fileName());
    return file.open(QIODevice::ReadOnly) && file.readAll().contains('\0');
}

} // namespace

QString SettingsFile::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/Netwharf/netwharf.conf");
}

SettingsFile::SettingsFile()
    : m_settings(open())
{
    if (!isDamaged(*m_settings))
        return;
    m_damagedCopy = path() + QStringLiteral(".damaged");
    m_settings.reset(); // it would write itself back over the file
    QFile::remove(m_damagedCopy);
    if (!QFile::rename(path(), m_damagedCopy))
        m_damagedCopy = path();
    m_settings = open();
}

} // namespace netwharf
