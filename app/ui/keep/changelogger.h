// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/changelog.h"

#include <QAction>
#include <QObject>

#include <memory>

class QLineEdit;

namespace netwharf {

class LiveFeed;
class SnapshotWorker;

/// Writes a log of changes while the program runs, on a thread of its own; starts and stops by one
/// action, and says what is going on.
class ChangeLogger : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it. `search`: the filter that may be taken over; its window is where the dialog opens.
    ChangeLogger(LiveFeed *feed, QLineEdit *search);
    ~ChangeLogger() override;

    bool isActive() const { return m_worker != nullptr; }
    void start(const ChangeLogOrder &order);
    void stop(); ///< what is written stays
    QString statusText() const; ///< "Changes go to x.jsonl, 1.2 MiB"; empty while it does not run
    QAction *action() const { return m_action; } ///< starts, or stops
    void retranslate();

signals:
    void changed(); ///< statusText()
    void told(const QString &sentence);
    void failed(const QString &sentence);

private:
    void choose();
    void take(const ChangeLogState &state);
    QString fileText() const;

    LiveFeed *m_feed;
    QLineEdit *m_search;
    QAction *m_action;
    QString m_path;
    ChangeLogState m_state;
    std::uint64_t m_round = 0; ///< counts starts: what an earlier worker says comes too late
    std::shared_ptr<SnapshotWorker> m_worker;
};

} // namespace netwharf
