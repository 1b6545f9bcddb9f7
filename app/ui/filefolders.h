// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace netwharf {

/// What a file dialog is for. The name is kept in the settings.
enum class FileKind { Export, ChangeLog, Notes, Registry };

/// The folder that a person last chose a file of this kind in. Where none is known, or it has gone: `first`,
/// and where that is not there either, the person's home.
QString folderFor(FileKind kind, const QString &first);
/// `path`: of the file that was chosen.
void rememberFolder(FileKind kind, const QString &path);

} // namespace netwharf
