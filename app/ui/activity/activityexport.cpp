// SPDX-License-Identifier: MIT
#include "app/ui/activity/activityexport.h"

#include "app/export/activityreport.h"
#include "app/export/filesink.h"
#include "app/models/activitywords.h"

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

QString activityText(const std::vector<ActivityEventPtr> &events, const QList<ActivityColumn> &columns,
                     const QString &titles, const Snapshot &texts, const Catalogue &catalogue)
{
    QStringList lines;
    if (!titles.isEmpty())
        lines << titles;
    for (const ActivityEventPtr &event : events) {
        const ActivityWords words(*event, texts, catalogue);
        QStringList cells;
        for (const ActivityColumn column : columns)
            cells << words.cell(column);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

ActivityExporter::ActivityExporter(QObject *parent) : QObject(parent) {}

ActivityExporter::~ActivityExporter() = default;

/// `work` runs on the thread; what it returns, here.
void ActivityExporter::run(std::function<std::function<void()>()> work)
{
    m_busy = true;
    m_thread = std::jthread([this, work = std::move(work)] {
        QMetaObject::invokeMethod(
            this,
            [this, done = work()] {
                m_busy = false;
                done();
            },
            Qt::QueuedConnection);
    });
}

void ActivityExporter::start(const ExportOrder &order, const ActivityModel &model, Language language,
                             std::uint64_t dropped, const QString &search)
{
    Held held{model.events(), model.texts(), model.catalogue(), dropped, search};
    run([this, order, language, held = std::move(held)]() -> std::function<void()> {
        const QFileDevice::FileError error = write(order, held, language);
        const int events = static_cast<int>(held.events.size());
        return [this, error, path = order.path, events] { emit finished(error, path, events); };
    });
}

void ActivityExporter::copy(const ActivityModel &model, const QList<int> &rows, const QList<ActivityColumn> &columns,
                            const QString &titles)
{
    run([this, columns, titles, events = model.eventsAt(rows), texts = model.texts(),
         catalogue = model.catalogue()]() -> std::function<void()> {
        return [this, text = activityText(events, columns, titles, *texts, *catalogue)] { emit copied(text); };
    });
}

} // namespace netwharf
