// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/act/endprocessdialog.h"
#include "app/ui/reach/baselinefile.h"
#include "core/net/protocol.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace netwharf {

class LiveFeed;
class ReachTable;

/// What can be done with what others can reach: accept and forget, go where it is told of, end its
/// process, copy, export.
class ReachActions : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; dialogs open over the table's window.
    ReachActions(LiveFeed &feed, BaselineFile &baseline, ReachTable *table);

    void fillRowMenu(QMenu *menu) const;
    void fillFileMenu(QMenu *menu) const;
    void fillEditMenu(QMenu *menu) const;
    void fillViewMenu(QMenu *menu) const;
    QAction *acceptAll() const { return m_acceptAll; }
    QAction *accept() const { return m_accept; }
    QAction *forget() const { return m_forget; }
    QAction *showConnections() const { return m_connections; }
    void update(); ///< by what the selected rows are
    void retranslate();

signals:
    void told(const QString &sentence);
    void failed(const QString &sentence); ///< to be read before it goes
    void connectionsRequested(quint16 port);
    void portRequested(quint16 port, netwharf::Protocol transport);

private:
    void makeActions();
    void connectActions();
    /// The selected lines that meet a condition, as they would be accepted now.
    template<typename Condition>
    std::vector<KnownReach> selectedLines(Condition condition) const;
    std::vector<EndCandidate> endCandidates() const;
    QString whyNotEnd() const; ///< of the current row; empty: it can be
    std::optional<std::pair<quint16, Protocol>> currentPort() const;
    void change(BaselineFile::Edit edit, const QString &sentence); ///< and tells the sentence when it is done
    void acceptEverything();
    void acceptSelected();
    void forgetSelected();
    void askToForgetAll();
    void tell(const BaselineFile::Outcome &outcome, const QString &sentence);
    void askToEnd();
    void copyRows() const;
    void exportAll();

    LiveFeed &m_feed;
    BaselineFile &m_baseline;
    ReachTable *m_table;
    QAction *m_acceptAll;
    QAction *m_accept;
    QAction *m_forget;
    QAction *m_forgetAll;
    QAction *m_connections;
    QAction *m_port;
    QAction *m_end;
    QAction *m_copy;
    QAction *m_copyAll;
    QAction *m_export;
};

} // namespace netwharf
