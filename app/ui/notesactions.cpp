// SPDX-License-Identifier: MIT
#include "app/ui/notesactions.h"

#include "app/i18n/words.h"
#include "app/live/cataloguekeeper.h"
#include "app/live/notesfile.h"
#include "app/ui/filefolders.h"

#include <QDir>
#include <QFileDialog>

namespace netwharf {

namespace {

/// Whole sentences one after the other.
QString joined(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences)
        //: Two whole sentences one after the other; Chinese needs no space between them
        text = text.isEmpty() ? sentence : NotesActions::tr("%1 %2").arg(text, sentence);
    return text;
}

} // namespace

NotesActions::NotesActions(NotesFile &file, CatalogueKeeper &catalogue, QWidget *window)
    : QObject(window), m_file(file), m_catalogue(catalogue), m_window(window)
{
    connect(&m_file, &NotesFile::changed, this, &NotesActions::takeNotes);
    takeNotes();
}

void NotesActions::takeNotes()
{
    m_catalogue.setNotes(m_file.document().notes());
    report();
}

void NotesActions::report()
{
    //: Comment at the top of a new notes file, one line; 5432/tcp and the words after it are an example
    const QString head = tr("My notes on ports. One note: 5432/tcp, two spaces, a label; indented lines below are its "
                            "text. Also 8000-8100/udp; without /tcp or /udp, both.");
    m_file.setHead(QStringLiteral("# %1\n\n").arg(head));
    QString sentence = words::noteProblems(m_file.document());
    if (const std::error_code error = m_file.readError())
        sentence = failureSentence({false, m_file.path(), QString::fromLocal8Bit(error.message())});
    if (!sentence.isEmpty() || m_hasReported)
        emit remarked(sentence);
    m_hasReported = !sentence.isEmpty();
}

QString NotesActions::store(const PortNote &note)
{
    const auto done = m_file.set(note);
    if (done)
        return {};
    const QString sentence = failureSentence(done.error());
    emit remarked(sentence);
    m_hasReported = true;
    return sentence;
}

QString NotesActions::failureSentence(const NotesFailure &failure) const
{
    const QString path = words::plain(QDir::toNativeSeparators(failure.path).toStdString());
    const QString reason = words::plain(failure.reason.toStdString());
    if (failure.writing)
        //: %1 is a file, %2 the system's reason
        return tr("The notes could not be written to %1 (%2). Nothing was lost.").arg(path, reason);
    //: %1 is a file, %2 the system's reason
    return tr("The notes in %1 could not be read (%2). The file is left as it is.").arg(path, reason);
}

QString NotesActions::fileFilter() const
{
    return tr("Text files (*.txt);;All files (*)");
}

void NotesActions::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import notes"),
                                                      folderFor(FileKind::Notes, QDir::homePath()), fileFilter());
    if (path.isEmpty())
        return;
    rememberFolder(FileKind::Notes, path);
    importFrom(path);
}

void NotesActions::chooseExport()
{
    const QDir folder(folderFor(FileKind::Notes, QDir::homePath()));
    const QString proposal = folder.filePath(QStringLiteral("netwharf-notes.txt"));
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export notes"), proposal, fileFilter());
    if (path.isEmpty())
        return;
    rememberFolder(FileKind::Notes, path);
    exportTo(path);
}

void NotesActions::importFrom(const QString &path)
{
    const auto imported = m_file.importFrom(path);
    if (!imported) {
        emit remarked(failureSentence(imported.error()));
        return;
    }
    const auto [added, same, kept] = imported->merged;
    QStringList sentences{tr("%Ln note(s) imported.", nullptr, static_cast<int>(added))};
    if (same > 0)
        sentences += tr("%Ln were here already.", "notes", static_cast<int>(same));
    if (kept > 0)
        sentences += tr("%Ln differ from yours, and yours were kept.", "notes", static_cast<int>(kept));
    if (imported->problems > 0)
        sentences +=
            tr("%Ln place(s) in the file could not be understood.", nullptr, static_cast<int>(imported->problems));
    emit remarked(joined(sentences));
}

void NotesActions::exportTo(const QString &path)
{
    const auto done = m_file.exportTo(path);
    const QString shown = words::plain(QDir::toNativeSeparators(path).toStdString());
    emit remarked(done ? tr("The notes were written to %1.").arg(shown) : failureSentence(done.error()));
}

} // namespace netwharf
