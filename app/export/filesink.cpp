// SPDX-License-Identifier: MIT
#include "app/export/filesink.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace netwharf {

namespace {

Sink sinkOf(QFileDevice &file)
{
    return [&file](std::string_view text) {
        const auto size = static_cast<qint64>(text.size());
        return file.write(text.data(), size) == size;
    };
}

QFileDevice::FileError orUnspecified(QFileDevice::FileError error)
{
    return error == QFileDevice::NoError ? QFileDevice::UnspecifiedError : error;
}

} // namespace

QFileDevice::FileError writeFile(const QString &path, const std::function<bool(const Sink &)> &write)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) { // renaming over it would take the device away
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return orUnspecified(file.error());
        return write(sinkOf(file)) ? QFileDevice::NoError : orUnspecified(file.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return orUnspecified(file.error());
    if (!write(sinkOf(file))) {
        const QFileDevice::FileError error = orUnspecified(file.error());
        file.cancelWriting();
        return error;
    }
    // commit() of Qt 6.4 misses that its last flush failed, and would put half a file in place.
    return file.flush() && file.commit() ? QFileDevice::NoError : orUnspecified(file.error());
}

} // namespace netwharf
