// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QObject>
#include <QString>

class QWidget;

namespace netwharf {

class CatalogueKeeper;
class NotesFile;
struct NotesFailure;

/// What the window does with the person's notes: brings them into the catalogue when their file
/// changes, stores, imports and exports, and says what came of it.
class NotesActions : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; dialogs open over `window`.
    NotesActions(NotesFile &file, CatalogueKeeper &catalogue, QWidget *window);

    QString store(const PortNote &note); ///< see StoreNote
    void chooseImport();
    void chooseExport();
    void importFrom(const QString &path);
    void exportTo(const QString &path);
    /// Says again what is wrong with the file; after a language switch and at the start.
    void report();

signals:
    void remarked(const QString &sentence); ///< empty: all is well again

private:
    void takeNotes();
    QString fileFilter() const;
    QString failureSentence(const NotesFailure &failure) const;

    NotesFile &m_file;
    CatalogueKeeper &m_catalogue;
    QWidget *m_window;
    bool m_hasReported = false;
};

} // namespace netwharf
