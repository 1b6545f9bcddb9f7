// SPDX-License-Identifier: MIT
#include "app/ui/settings/settingsfile.h"

#include <QFile>

namespace netwharf {

namespace {

std::unique_ptr<QSettings> open()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Netwharf"),
                                       QStringLiteral("netwharf"));
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

SettingsFile::SettingsFile()
    : m_settings(open())
{
    if (!isDamaged(*m_settings))
        return;
    const QString path = m_settings->fileName();
    m_damagedCopy = path + QStringLiteral(".damaged");
    m_settings.reset(); // it would write itself back over the file
    QFile::remove(m_damagedCopy);
    if (!QFile::rename(path, m_damagedCopy))
        m_damagedCopy = path;
    m_settings = open();
}

} // namespace netwharf
