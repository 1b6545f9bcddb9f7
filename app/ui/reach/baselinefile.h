// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/filewatch.h"
#include "core/reach/baseline.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace netwharf {

/// The file of what the person has accepted as known. It is watched: what another window or an editor
/// writes is read at once. Every change of ours begins with what the file holds then, and is written
/// whole or not at all. A file that cannot be read as a baseline is never written over: it is set aside
/// under another name first. GUI thread.
class BaselineFile : public QObject
{
    Q_OBJECT
public:
    /// An empty path: there is nowhere to keep it.
    explicit BaselineFile(const QString &path, QObject *parent = nullptr);

    const QString &path() const { return m_path; }
    /// What was read last; that stays while the file cannot be read.
    const ReachBaseline &baseline() const { return m_baseline; }
    /// Why the file is not what is shown, in the language of now; empty when it is.
    QString problem() const;

    /// What came of it, when something did: where the old file went, or why nothing is written.
    struct Outcome
    {
        bool done = false;
        QString remark;
    };
    Outcome change(const std::function<void(ReachBaseline &)> &edit);

signals:
    void changed(); ///< the baseline, or whether it can be read

private:
    void read();
    std::optional<QString> setAside(); ///< the new name; nothing when that fails

    QString m_path;
    ReachBaseline m_baseline;
    std::optional<BaselineProblem> m_problem;
    QString m_readError; ///< the system's words
    FileWatch m_watch;
};

} // namespace netwharf
