// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/keep/socketwriting.h"

#include <QObject>

#include <functional>

class QAction;
class QLineEdit;
class QMenu;
class QSettings;

namespace netwharf {

class LiveFeed;
class SocketTable;

/// Takes rows of the live list elsewhere: to the clipboard or into a file, in several forms.
class SocketCopies : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    SocketCopies(LiveFeed *feed, SocketTable *table, QLineEdit *search);

    void addTo(QMenu *menu) const; ///< part of the menus Edit and of a row
    QAction *exportAction() const { return m_export; }
    void update(); ///< by what there is
    void retranslate();
    void copyRows(); ///< the selected ones, as text
    void save(QSettings &settings) const; ///< whether headings are copied
    void restore(const QSettings &settings);

signals:
    void choiceChanged(); ///< what save() keeps
    void told(const QString &sentence);
    void failed(const QString &sentence);

private:
    void copyAll();
    void copyCounted(ExportForm form);
    void copyColumn();
    bool isCounted() const; ///< the list has the traffic of every row
    /// `then`, as soon as the list has that, or may not have it.
    void whenCounted(std::function<void()> then);
    void addTraffic(PickedRows &rows) const; ///< as of now
    void copy(PickedRows picked, ExportForm form);
    void chooseExport();
    PickedRows selectedRows() const;
    PickedRows shownRows() const; ///< all that the filters leave
    PickedRows pick(QList<int> rows) const;
    bool mayBegin(); ///< else says why not

    LiveFeed *m_feed;
    SocketTable *m_table;
    QLineEdit *m_search;
    SocketWriting m_writing;
    QAction *m_column;
    QAction *m_all;
    QAction *m_csv;
    QAction *m_json;
    QAction *m_html;
    QAction *m_export;
    QAction *m_headings; ///< checkable: text begins with the names of the columns
};

} // namespace netwharf
