// SPDX-License-Identifier: MIT
#include "app/ui/activity/activityexport.h"

#include "app/export/activityreport.h"
#include "app/export/filesink.h"

#include <QMetaObject>

namespace netwharf {

namespace {

/// What is written, held for as long as that takes.
struct Held
{
    std::vector<ActivityEventPtr> events;
    std::shared_ptr<const Snapshot> texts;
    std::shared_ptr<const Catalogue> catalogue;
    std::uint64_t dropped;
    QString search;
};

QFileDevice::FileError write(const ExportOrder &order, const Held &held, Language language)
{
    const ActivityReport report{held.events, *held.texts, *held.catalogue, held.dropped, held.search};
    return writeFile(order.path, [&](const Sink &sink) {
        switch (order.form) {
        case ExportForm::Csv:
        case ExportForm::Text: break; // not offered for these
        case ExportForm::CsvWithMark: return writeActivityCsv(report, sink, ByteOrderMark::Yes);
        case ExportForm::Json: return writeActivityJson(report, sink);
        case ExportForm::Html: return writeActivityHtml(report, language, sink);
        }
        return writeActivityCsv(report, sink);
    });
}

} // namespace

ActivityExporter::ActivityExporter(QObject *parent) : QObject(parent) {}

ActivityExporter::~ActivityExporter() = default;

void ActivityExporter::start(const ExportOrder &order, const ActivityModel &model, Language language,
                             std::uint64_t dropped, const QString &search)
{
    m_busy = true;
    Held held{model.events(), model.texts(), model.catalogue(), dropped, search};
    m_thread = std::jthread([this, order, language, held = std::move(held)] {
        const QFileDevice::FileError error = write(order, held, language);
        const int events = static_cast<int>(held.events.size());
        QMetaObject::invokeMethod(
            this,
            [this, error, path = order.path, events] {
                m_busy = false;
                emit finished(error, path, events);
            },
            Qt::QueuedConnection);
    });
}

} // namespace netwharf
