// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/filewatch.h"
#include "core/catalogue/notes.h"

#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <system_error>

namespace netwharf {

/// Why notes could not be read or written.
struct NotesFailure
{
    bool writing = false;
    QString path;
    QString reason; ///< the system's words
};

/// The file of the person's notes. It is watched: what an editor saves, also by putting another file
/// in its place, is read at once. Every change of ours begins with what the file holds then and
/// writes a new file beside it, which takes its name when it is safely on the disk; on any error the
/// file stays as it was. GUI thread.
class NotesFile : public QObject
{
    Q_OBJECT
public:
    /// An empty path: there is nowhere to keep notes.
    explicit NotesFile(const QString &path, QObject *parent = nullptr);

    const QString &path() const { return m_path; }
    const NotesDocument &document() const { return m_document; }
    /// Why the file could not be read; no error when it could, or is not there. The notes read last stay.
    std::error_code readError() const { return m_readError; }
    /// Comment lines that a new file begins with, each with its "#" and line end.
    void setHead(const QString &head) { m_head = head.toStdString(); }

    tl::expected<void, NotesFailure> set(const PortNote &note); ///< see NotesDocument::set
    struct Imported
    {
        NotesDocument::Merged merged;
        std::size_t problems = 0; ///< lines of that file that are no notes
    };
    tl::expected<Imported, NotesFailure> importFrom(const QString &path);
    /// Writes a copy, byte for byte.
    tl::expected<void, NotesFailure> exportTo(const QString &path) const;

signals:
    void changed(); ///< the document, or whether it can be read

private:
    bool read(); ///< whether the file could be read
    tl::expected<void, NotesFailure> change(const std::function<void(NotesDocument &)> &edit);
    NotesFailure unreadable() const;

    QString m_path;
    std::string m_head;
    NotesDocument m_document;
    std::error_code m_readError;
    FileWatch m_watch;
};

} // namespace netwharf
