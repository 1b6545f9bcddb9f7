// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/language.h"
#include "app/models/activitymodel.h"
#include "app/ui/ports/portexport.h"

#include <QList>
#include <QObject>

#include <functional>
#include <thread>
#include <vector>

namespace netwharf {

/// Lines of cells that are apart by tabs; `titles`: the first line, empty for none.
QString activityText(const std::vector<ActivityEventPtr> &events, const QList<ActivityColumn> &columns,
                     const QString &titles, const Snapshot &texts, const Catalogue &catalogue);

/// Writes events to a file, or as text, on a thread of its own: a hundred thousand of them take longer than a window
/// may stand still. What is destroyed while it writes waits for the end of that.
class ActivityExporter : public QObject
{
    Q_OBJECT
public:
    explicit ActivityExporter(QObject *parent = nullptr);
    ~ActivityExporter() override;

    bool isBusy() const { return m_busy; }
    /// The rows of `model` as they are now. Not while isBusy().
    void start(const ExportOrder &order, const ActivityModel &model, Language language, std::uint64_t dropped,
               const QString &search);
    /// Some of its rows as activityText(). Not while isBusy().
    void copy(const ActivityModel &model, const QList<int> &rows, const QList<ActivityColumn> &columns,
              const QString &titles);

signals:
    void copied(const QString &text);
    void finished(QFileDevice::FileError error, const QString &path, int events);

private:
    void run(std::function<std::function<void()>()> work);

    bool m_busy = false;
    std::jthread m_thread;
};

} // namespace netwharf
