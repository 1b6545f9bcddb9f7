// SPDX-License-Identifier: MIT
#include "app/ui/filefolders.h"

#include "app/ui/settings/settingsfile.h"

#include <QDir>
#include <QFileInfo>

namespace netwharf {

namespace {

QString keyOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Export: return QStringLiteral("folders/export");
    case FileKind::ChangeLog: return QStringLiteral("folders/changelog");
    case FileKind::Notes: return QStringLiteral("folders/notes");
    case FileKind::Registry: break;
    }
    return QStringLiteral("folders/registry");
}

} // namespace

// QSettings objects of one file share what they hold, so that the window's sees this, too.

QString folderFor(FileKind kind, const QString &first)
{
    const QString last = QSettings(SettingsFile::path(), QSettings::IniFormat).value(keyOf(kind)).toString();
    for (const QString &folder : {last, first})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

void rememberFolder(FileKind kind, const QString &path)
{
    QSettings settings(SettingsFile::path(), QSettings::IniFormat);
    settings.setValue(keyOf(kind), QFileInfo(path).absolutePath());
}

} // namespace netwharf
