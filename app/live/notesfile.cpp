// SPDX-License-Identifier: MIT
#include "app/live/notesfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace netwharf {

namespace {

QString words(const std::error_code &error)
{
    return QString::fromLocal8Bit(error.message());
}

/// A write that was cut short says why only when the rest is tried.
bool writeAll(QSaveFile &file, const std::string &text)
{
    for (std::size_t done = 0; done < text.size();) {
        const qint64 written = file.write(text.data() + done, static_cast<qint64>(text.size() - done));
        if (written <= 0)
            return false;
        done += static_cast<std::size_t>(written);
    }
    return file.flush() || file.flush();
}

/// QSaveFile writes beside the file, waits for the disk (fsync) and renames. It must be flushed
/// before: commit() of Qt 6.4 syncs what it has written so far, and does not see when the rest fails.
tl::expected<void, NotesFailure> write(const QString &path, const std::string &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // when it fails, so does open(), and says why
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, text) || !file.commit())
        return tl::unexpected(NotesFailure{true, path, file.errorString()});
    return {};
}

} // namespace

NotesFile::NotesFile(const QString &path, QObject *parent) : QObject(parent), m_path(path), m_watch(path)
{
    connect(&m_watch, &FileWatch::changed, this, &NotesFile::read);
    read();
}

bool NotesFile::read()
{
    auto document = readNotesFile(m_path.toStdString());
    const std::error_code error = document ? std::error_code() : document.error();
    const bool same = error == m_readError && (!document || document->text() == m_document.text());
    m_readError = error;
    if (document)
        m_document = std::move(*document);
    if (!same)
        emit changed();
    return !error;
}

NotesFailure NotesFile::unreadable() const
{
    return {false, m_path, words(m_readError)};
}

tl::expected<void, NotesFailure> NotesFile::change(const std::function<void(NotesDocument &)> &edit)
{
    if (!read()) // never write over what could not be read
        return tl::unexpected(unreadable());
    NotesDocument document = m_document.text().empty() ? NotesDocument(m_head) : m_document;
    const std::string before = document.text();
    edit(document);
    if (document.text() == before)
        return {};
    if (const auto done = write(m_path, document.text()); !done)
        return done;
    m_document = std::move(document);
    emit changed();
    return {};
}

tl::expected<void, NotesFailure> NotesFile::set(const PortNote &note)
{
    return change([&note](NotesDocument &document) { document.set(note); });
}

tl::expected<NotesFile::Imported, NotesFailure> NotesFile::importFrom(const QString &path)
{
    if (!QFileInfo::exists(path)) // to readNotesFile() that is an empty one
        return tl::unexpected(NotesFailure{false, path, words(make_error_code(std::errc::no_such_file_or_directory))});
    const auto theirs = readNotesFile(path.toStdString());
    if (!theirs)
        return tl::unexpected(NotesFailure{false, path, words(theirs.error())});
    Imported imported;
    imported.problems = theirs->problemCount();
    const auto done = change([&](NotesDocument &document) { imported.merged = document.merge(theirs->notes()); });
    if (!done)
        return tl::unexpected(done.error());
    return imported;
}

tl::expected<void, NotesFailure> NotesFile::exportTo(const QString &path) const
{
    if (m_readError)
        return tl::unexpected(unreadable());
    return write(path, m_document.text());
}

} // namespace netwharf
