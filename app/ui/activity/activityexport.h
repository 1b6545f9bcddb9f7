// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/language.h"
#include "app/models/activitymodel.h"
#include "app/ui/ports/portexport.h"

#include <QObject>

#include <thread>

namespace netwharf {

/// Writes events to a file on a thread of its own: a hundred thousand of them take longer than a window
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

signals:
    void finished(QFileDevice::FileError error, const QString &path, int events);

private:
    bool m_busy = false;
    std::jthread m_thread;
};

} // namespace netwharf
