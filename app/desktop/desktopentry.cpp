// SPDX-License-Identifier: MIT
#include "app/desktop/desktopentry.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <array>

namespace netwharf {

namespace {

/// The base name of the program in the value of Exec.
QString programOf(const QString &command)
{
    for (const QString &word : QProcess::splitCommand(command)) {
        const bool isSetting = word.contains(QLatin1Char('=')) || word.startsWith(QLatin1Char('-'));
        const QString name = QFileInfo(word).fileName();
        if (!isSetting && name != QStringLiteral("env"))
            return name;
    }
    return {};
}

QString found(const QString &path)
{
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace

std::optional<DesktopEntry> readDesktopEntry(const QString &id, const QByteArray &text)
{
    DesktopEntry entry;
    entry.id = id;
    bool inGroup = false;
    bool isApplication = false;
    for (const QByteArray &raw : text.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('['))
            inGroup = line == "[Desktop Entry]";
        const auto equals = line.indexOf('=');
        if (!inGroup || equals < 0 || line.startsWith('#'))
            continue;
        const QByteArray key = line.left(equals).trimmed();
        const QString value = QString::fromUtf8(line.mid(equals + 1).trimmed());
        if (key == "Type")
            isApplication = value == QStringLiteral("Application");
        else if (key == "Exec")
            entry.program = programOf(value);
        else if (key == "Icon")
            entry.icon = value;
    }
    if (!isApplication || entry.icon.isEmpty())
        return std::nullopt;
    return entry;
}

QStringList dataFolders()
{
    return QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
}

QString iconFile(const QString &icon, int size, const QStringList &folders)
{
    if (icon.startsWith(QLatin1Char('/')))
        return found(icon);
    if (icon.contains(QLatin1Char('/')))
        return {};
    static const std::array Sizes{16, 22, 24, 32, 48, 64, 128, 256, 512};
    QStringList places;
    for (const int each : Sizes) // the next bigger one first: to make it smaller costs no sharpness
        if (each >= size)
            places << QStringLiteral("/icons/hicolor/%1x%1/apps/%2.png").arg(QString::number(each), icon);
    places << QStringLiteral("/icons/hicolor/scalable/apps/%1.svg").arg(icon);
    for (auto each = Sizes.rbegin(); each != Sizes.rend(); ++each)
        if (*each < size)
            places << QStringLiteral("/icons/hicolor/%1x%1/apps/%2.png").arg(QString::number(*each), icon);
    places << QStringLiteral("/pixmaps/%1.png").arg(icon) << QStringLiteral("/pixmaps/%1.svg").arg(icon)
           << QStringLiteral("/pixmaps/%1").arg(icon);
    for (const QString &place : places)
        for (const QString &folder : folders)
            if (QString path = found(folder + place); !path.isEmpty())
                return path;
    return {};
}

} // namespace netwharf
