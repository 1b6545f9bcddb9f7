// SPDX-License-Identifier: MIT
#include "app/ui/settings/settingsfile.h"

#include <QEvent>
#include <QFile>
#include <QStandardPaths>

#include <thread>

namespace netwharf {

namespace {

/// All objects of one file share what was changed and not yet written, so any thread may write it. QSettings itself
/// would write when this event comes, where it was made: in the thread of the window.
class Settings : public QSettings
{
public:
    explicit Settings(const QString &path) : QSettings(path, QSettings::IniFormat) {}

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest)
            return QSettings::event(event);
        m_writer = std::jthread([this, path = fileName()] {
            QSettings(path, QSettings::IniFormat).sync();
            // Until it is told, it asks for no other writing.
            QMetaObject::invokeMethod(
                this, [this] { sync(); }, Qt::QueuedConnection);
        });
        return true;
    }

private:
    std::jthread m_writer;
};

std::unique_ptr<QSettings> open()
{
    return std::make_unique<Settings>(SettingsFile::path());
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

SettingsFile::SettingsFile() : m_settings(open())
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
