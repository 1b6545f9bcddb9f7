// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/act/closesocketdialog.h"
#include "app/ui/act/endprocessdialog.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace netwharf {

class LiveFeed;
class SocketTable;
struct LiveRow;

/// What can be done to the selected rows of the live list: end their processes, close their sockets.
/// Where it is impossible for all of them the action is disabled and its tooltip says why, for the current one.
class SocketActions : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; dialogs open over the table's window.
    SocketActions(LiveFeed *feed, SocketTable *table);

    void addTo(QMenu *menu) const;
    QList<QAction *> actions() const { return {m_end, m_close}; }
    void update(); ///< by what the current row is, and the others that are selected
    void retranslate();

signals:
    void told(const QString &sentence);

private:
    std::vector<EndCandidate> endCandidates() const;
    std::vector<CloseCandidate> closeCandidates() const;
    std::vector<const LiveRow *> current() const;
    QString whyNotEnd(const LiveRow &live) const; ///< empty: its processes can be ended
    static QString whyNotClose(const LiveRow &live);
    bool canEndAny(const std::vector<const LiveRow *> &rows) const;
    static bool canClose(const LiveRow *live);
    void askToEnd();
    void askToClose();

    LiveFeed *m_feed;
    SocketTable *m_table;
    QAction *m_end;
    QAction *m_close;
};

} // namespace netwharf
