// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace netwharf {

/// What a desktop entry says of the program that it starts. Source: Desktop Entry Specification 1.5.
struct DesktopEntry
{
    QString id; ///< "org.mozilla.firefox", from the file's name
    QString program; ///< base name of what it runs: "firefox"; wrappers like env are passed over
    QString icon; ///< a name in an icon theme, or an absolute path
};

/// Reads the group [Desktop Entry] of a file's text. Nothing for entries without an icon, or that are no
/// applications.
std::optional<DesktopEntry> readDesktopEntry(const QString &id, const QByteArray &text);

/// The folders that hold applications/ and icons/, the person's own first ($XDG_DATA_HOME, $XDG_DATA_DIRS).
QStringList dataFolders();

/// The file of an icon about `size` pixels wide: of the theme hicolor, which every program installs its own
/// to, or of pixmaps/. Empty when there is none.
QString iconFile(const QString &icon, int size, const QStringList &folders);

} // namespace netwharf
