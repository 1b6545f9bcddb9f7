// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/filewatch.h"
#include "core/reach/baseline.h"

#include <QFileDevice>
#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace netwharf {

/// The file of what the person has accepted as known. It is watched: what another window or an editor
/// writes is read at once. Every change of ours begins with what the file holds then, and is written
/// whole or not at all. A file that cannot be read as a baseline is never written over: it is set aside
/// under another name first. GUI thread; all but the first reading is done on a thread of its own, one thing after
/// the other, and what was begun is finished before this is destroyed.
class BaselineFile : public QObject
{
    Q_OBJECT
public:
    /// An empty path: there is nowhere to keep it.
    explicit BaselineFile(const QString &path, QObject *parent = nullptr);
    ~BaselineFile() override;

    const QString &path() const { return m_path; }
    /// What was read last; that stays while the file cannot be read. Never null; another pointer for another baseline.
    const std::shared_ptr<const ReachBaseline> &baseline() const { return m_shown.baseline; }
    /// Why the file is not what is shown, in the language of now; empty when it is.
    QString problem() const { return problemOf(m_shown); }
    bool isBusy() const { return m_jobs > 0; } ///< something is not read or written yet

    /// What came of it, when something did: where the old file went, or why nothing is written.
    struct Outcome
    {
        bool done = false;
        QString remark;
    };
    using Edit = std::function<void(ReachBaseline &)>; ///< called on the thread of this
    using Then = std::function<void(const Outcome &)>; ///< called on the GUI thread, after changed()
    void change(Edit edit, Then then);

signals:
    void changed(); ///< the baseline, or whether it can be read

private:
    /// What the file holds, or why that is not known.
    struct Content
    {
        std::shared_ptr<const ReachBaseline> baseline = std::make_shared<const ReachBaseline>();
        std::optional<BaselineProblem> problem;
        QString readError; ///< the system's words
    };
    /// What came of writing.
    struct Written
    {
        bool done = false;
        std::optional<Content> refused; ///< why the file that is there stays
        QString aside; ///< the new name of the file that was there, without its folder
        std::optional<BaselineProblem> asideFor;
        QFileDevice::FileError error = QFileDevice::NoError;
    };

    Content read(const Content &before) const;
    std::optional<QString> setAside() const; ///< the new name; nothing when that fails
    Written write(const Edit &edit);
    void tell(const std::function<void()> &what);
    void show(const Content &content);
    QString problemOf(const Content &content) const;
    Outcome outcomeOf(const Written &written) const;
    void start(std::function<void()> job);
    void run(const std::stop_token &stop);

    const QString m_path;
    Content m_shown;
    int m_jobs = 0; ///< begun and not told of
    Content m_content; ///< of the thread
    FileWatch m_watch;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_waiting;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace netwharf
