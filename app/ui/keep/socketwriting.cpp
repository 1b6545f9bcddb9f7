// SPDX-License-Identifier: MIT
#include "app/ui/keep/socketwriting.h"

#include "app/export/csv.h"
#include "app/export/filesink.h"
#include "app/export/socketshtml.h"
#include "app/export/socketsjson.h"
#include "app/models/rowwords.h"

#include <QMetaObject>

#include <algorithm>
#include <map>
#include <utility>

namespace netwharf {

namespace {

/// The snapshot with the counts that the list shows, where it has none of its own.
std::shared_ptr<const Snapshot> counted(const SocketRows &rows)
{
    std::vector<RowTraffic> more;
    for (const LiveRow &live : rows.rows) {
        const RowId id = live.row.socket.id;
        if (rows.snapshot->trafficOf(id) == nullptr)
            if (const auto known = rows.extras.trafficOf(live))
                more.push_back({id, known->traffic, {}});
    }
    if (more.empty())
        return rows.snapshot;
    auto made = std::make_shared<Snapshot>(*rows.snapshot);
    made->traffic.insert(made->traffic.end(), more.begin(), more.end());
    std::ranges::sort(made->traffic, {}, &RowTraffic::id);
    return made;
}

std::map<RowId, TrafficRate> ratesOf(const SocketRows &rows)
{
    std::map<RowId, TrafficRate> rates;
    for (const LiveRow &live : rows.rows)
        if (const auto known = rows.extras.trafficOf(live); known && known->rate)
            rates.emplace(live.row.socket.id, *known->rate);
    return rates;
}

bool writeCsv(const SocketRows &rows, const Snapshot &snapshot, std::span<const Row> plain, ByteOrderMark mark,
              const Sink &sink)
{
    const std::map<RowId, TrafficRate> rates = ratesOf(rows);
    return writeSocketsCsv(snapshot, plain, *rows.catalogue, sink, mark, [&rates](RowId id) {
        const auto rate = rates.find(id);
        return rate != rates.end() ? std::optional(rate->second) : std::nullopt;
    });
}

} // namespace

std::size_t PickedRows::count() const
{
    std::size_t count = 0;
    for (const int row : picked) {
        const LiveRow &live = list->rows[static_cast<std::size_t>(row)];
        count += live.isHead() ? list->groups[live.group].memberCount : 1;
    }
    return count;
}

SocketRows PickedRows::gathered() &&
{
    for (const LiveRow *live : list->socketsOf(picked))
        if (withClosed || live->event != RowEvent::Closed)
            rest.rows.push_back(*live);
    if (counts && rest.snapshot) {
        auto counted = std::make_shared<Snapshot>(*rest.snapshot);
        counted->traffic = counts->traffic;
        rest.snapshot = std::move(counted);
    }
    return std::move(rest);
}

QString textOf(const SocketRows &rows, bool withTitles)
{
    QString text;
    const auto addLine = [&](auto &&cell) {
        QStringList cells;
        for (const LiveColumn column : rows.columns)
            cells << cell(column);
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + cells.join(QLatin1Char('\t'));
    };
    if (withTitles)
        addLine([](LiveColumn column) { return fullTitle(column); });
    for (const LiveRow &live : rows.rows) {
        const RowWords words(live, *rows.snapshot, *rows.catalogue, &rows.extras);
        addLine([&](LiveColumn column) { return words.copied(column); });
    }
    return text;
}

bool writeSockets(const SocketRows &rows, ExportForm form, Language language, const Sink &sink)
{
    if (form == ExportForm::Text)
        return sink((textOf(rows, true) + QLatin1Char('\n')).toStdString());
    std::vector<Row> plain;
    plain.reserve(rows.rows.size());
    std::ranges::transform(rows.rows, std::back_inserter(plain), &LiveRow::row);
    const std::shared_ptr<const Snapshot> snapshot = counted(rows);
    switch (form) {
    case ExportForm::Csv:
    case ExportForm::Text: break;
    case ExportForm::CsvWithMark: return writeCsv(rows, *snapshot, plain, ByteOrderMark::Yes, sink);
    case ExportForm::Json: return writeSocketsJson(*snapshot, plain, *rows.catalogue, sink);
    case ExportForm::Html: return writeSocketsHtml(*snapshot, plain, *rows.catalogue, rows.search, language, sink);
    }
    return writeCsv(rows, *snapshot, plain, ByteOrderMark::No, sink);
}

QString madeText(const SocketRows &rows, ExportForm form, Language language)
{
    if (form == ExportForm::Text)
        return textOf(rows, rows.withTitles);
    std::string text;
    writeSockets(rows, form, language, [&text](std::string_view part) {
        text += part;
        return true;
    });
    return QString::fromStdString(text);
}

SocketWriting::SocketWriting(QObject *parent) : QObject(parent) {}

SocketWriting::~SocketWriting() = default;

/// `work` runs on the thread; what it returns, here.
void SocketWriting::run(std::function<std::function<void()>()> work)
{
    m_busy = true;
    m_thread = std::jthread([this, work = std::move(work)]() mutable {
        QMetaObject::invokeMethod(
            this,
            [this, done = std::exchange(work, nullptr)()] {
                m_busy = false;
                done();
            },
            Qt::QueuedConnection);
    });
}

void SocketWriting::toFile(const ExportOrder &order, PickedRows picked, Language language)
{
    run([this, order, language, picked = std::move(picked)]() mutable -> std::function<void()> {
        const SocketRows rows = std::move(picked).gathered();
        const QFileDevice::FileError error =
            writeFile(order.path, [&](const Sink &sink) { return writeSockets(rows, order.form, language, sink); });
        const int count = static_cast<int>(rows.rows.size());
        return [this, error, path = order.path, count] { emit fileWritten(error, path, count); };
    });
}

void SocketWriting::toText(PickedRows picked, ExportForm form, Language language)
{
    run([this, form, language, picked = std::move(picked)]() mutable -> std::function<void()> {
        const QString text = madeText(std::move(picked).gathered(), form, language);
        const bool isForPrograms = form == ExportForm::Csv || form == ExportForm::Json;
        return [this, form, text, utf8 = isForPrograms ? text.toUtf8() : QByteArray()] {
            emit textMade(text, utf8, form);
        };
    });
}

} // namespace netwharf
