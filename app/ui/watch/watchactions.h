// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/watch.h"

#include <QObject>

class QAction;
class QLineEdit;
class QMenu;

namespace netwharf {

class SocketTable;

/// Watches made from the live list: of the current row's port or process, or of what is searched.
class WatchActions : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    WatchActions(SocketTable *table, QLineEdit *search);

    void addTo(QMenu *menu) const; ///< of a row
    void addToView(QMenu *menu) const; ///< of the page
    void update(); ///< by what the current row is
    void retranslate();

signals:
    void watchRequested(const netwharf::Watch &watch);

private:
    Watch ofPort() const;
    Watch ofProcess() const;
    void watchSearch();

    SocketTable *m_table;
    QLineEdit *m_search;
    QAction *m_port;
    QAction *m_process;
    QAction *m_filter;
};

} // namespace netwharf
