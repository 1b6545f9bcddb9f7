// SPDX-License-Identifier: MIT
#include "app/ui/keep/socketcopies.h"

#include "app/i18n/words.h"
#include "app/live/livefeed.h"
#include "app/ui/sockets/sockettable.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace netwharf {

namespace {

/// So few rows are written before a frame is over.
constexpr std::size_t AtOnce = 500;
/// For how long somebody who copies or exports waits for the traffic of all rows at most.
constexpr std::chrono::milliseconds LookAgain{50};
constexpr int MostLooks = 60;

const QString HeadingsKey = QStringLiteral("copyHeadings");

Language languageNow()
{
    return languageFor({QLocale().name()});
}

void toClipboard(const QString &text, const QByteArray &utf8, ExportForm form)
{
    auto *data = new QMimeData;
    data->setText(text);
    if (form == ExportForm::Html)
        data->setHtml(text);
    else if (form == ExportForm::Csv)
        data->setData(QStringLiteral("text/csv"), utf8);
    else if (form == ExportForm::Json)
        data->setData(QStringLiteral("application/json"), utf8);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

SocketCopies::SocketCopies(LiveFeed *feed, SocketTable *table, QLineEdit *search)
    : QObject(table), m_feed(feed), m_table(table), m_search(search), m_column(new QAction(this)),
      m_all(new QAction(this)), m_csv(new QAction(this)), m_json(new QAction(this)), m_html(new QAction(this)),
      m_export(new QAction(this)), m_headings(new QAction(this))
{
    m_column->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    for (QAction *action : {m_column, m_export}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table->addAction(action);
    }
    m_headings->setCheckable(true);
    connect(m_headings, &QAction::toggled, this, &SocketCopies::choiceChanged);
    connect(m_column, &QAction::triggered, this, &SocketCopies::copyColumn);
    connect(m_all, &QAction::triggered, this, &SocketCopies::copyAll);
    connect(m_csv, &QAction::triggered, this, [this] { copyCounted(ExportForm::Csv); });
    connect(m_json, &QAction::triggered, this, [this] { copyCounted(ExportForm::Json); });
    connect(m_html, &QAction::triggered, this, [this] { copyCounted(ExportForm::Html); });
    connect(m_export, &QAction::triggered, this, &SocketCopies::chooseExport);
    connect(&m_writing, &SocketWriting::textMade, this, &toClipboard);
    connect(&m_writing, &SocketWriting::fileWritten, this,
            [this](QFileDevice::FileError error, const QString &path, int rows) {
                if (error != QFileDevice::NoError)
                    emit failed(words::fileError(error, path));
                else
                    //: %Ln a number of rows, %1 a file
                    emit told(tr("%Ln socket(s) were written to %1.", nullptr, rows)
                                  .arg(words::plain(QDir::toNativeSeparators(path).toStdString())));
            });
    retranslate();
}

void SocketCopies::retranslate()
{
    m_column->setText(tr("Copy c&olumn"));
    m_all->setText(tr("Copy all s&hown rows"));
    m_csv->setText(tr("Copy rows as CS&V"));
    m_json->setText(tr("Copy rows as &JSON"));
    m_html->setText(tr("Copy rows as &web page"));
    //: Checkable: what is copied as text begins with a line of the columns' names
    m_headings->setText(tr("Copy with headin&gs"));
    m_export->setText(tr("&Export…"));
    update();
}

void SocketCopies::addTo(QMenu *menu) const
{
    menu->addActions({m_column, m_all, m_csv, m_json, m_html});
    menu->addSeparator();
    menu->addAction(m_headings);
}

void SocketCopies::update()
{
    const bool hasRows = m_table->liveModel()->rowCount() > 0;
    const bool hasCurrent = m_table->currentId().has_value();
    m_column->setEnabled(hasCurrent);
    for (QAction *action : {m_csv, m_json, m_html})
        action->setEnabled(hasCurrent || m_table->selectionModel()->hasSelection());
    m_all->setEnabled(hasRows);
    m_export->setEnabled(m_table->liveModel()->snapshot() != nullptr);
}

PickedRows SocketCopies::pick(QList<int> rows) const
{
    LiveModel *model = m_table->liveModel();
    PickedRows made;
    made.list = model->list();
    made.picked = std::move(rows);
    made.rest.snapshot = model->snapshot();
    made.rest.catalogue = model->catalogue();
    made.rest.columns = m_table->visibleColumns();
    // The list writes it behind the name where it has no column of its own.
    if (const auto process = made.rest.columns.indexOf(LiveColumn::Process);
        process >= 0 && !made.rest.columns.contains(LiveColumn::Pid))
        made.rest.columns.insert(process + 1, LiveColumn::Pid);
    made.rest.search = m_search->text().trimmed();
    made.rest.extras = model->extras().ofNow();
    return made;
}

PickedRows SocketCopies::selectedRows() const
{
    return pick(m_table->selectedRowNumbers());
}

PickedRows SocketCopies::shownRows() const
{
    QList<int> rows(m_table->liveModel()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    PickedRows made = pick(std::move(rows));
    made.withClosed = false;
    return made;
}

bool SocketCopies::mayBegin()
{
    if (m_writing.isBusy())
        emit told(tr("The rows before are still being written."));
    return !m_writing.isBusy() && m_table->liveModel()->snapshot();
}

void SocketCopies::copy(PickedRows picked, ExportForm form)
{
    if (picked.picked.isEmpty() || !mayBegin())
        return;
    if (picked.count() > AtOnce)
        return m_writing.toText(std::move(picked), form, languageNow());
    const SocketRows rows = std::move(picked).gathered();
    if (rows.rows.empty())
        return;
    const QString text = madeText(rows, form, languageNow());
    toClipboard(text, text.toUtf8(), form);
}

void SocketCopies::copyRows()
{
    PickedRows rows = selectedRows();
    rows.rest.withTitles = m_headings->isChecked();
    copy(std::move(rows), ExportForm::Text);
}

/// These forms tell the traffic, whether the list shows it or not.
void SocketCopies::copyCounted(ExportForm form)
{
    whenCounted([this, form, rows = selectedRows()]() mutable {
        addTraffic(rows);
        copy(std::move(rows), form);
    });
}

void SocketCopies::copyAll()
{
    const auto copyNow = [this] {
        PickedRows rows = shownRows();
        rows.rest.withTitles = m_headings->isChecked();
        addTraffic(rows);
        copy(std::move(rows), ExportForm::Text);
    };
    if (std::ranges::any_of(m_table->visibleColumns(), isTraffic))
        whenCounted(copyNow);
    else
        copyNow();
}

void SocketCopies::save(QSettings &settings) const
{
    settings.setValue(HeadingsKey, m_headings->isChecked());
}

void SocketCopies::restore(const QSettings &settings)
{
    m_headings->setChecked(settings.value(HeadingsKey).toBool());
}

bool SocketCopies::isCounted() const
{
    const Update &last = m_feed->last();
    return last.traffic && last.snapshot && !last.snapshot->traffic.empty();
}

/// A picture that stands still gets no traffic any more.
void SocketCopies::whenCounted(std::function<void()> then)
{
    if (isCounted() || m_feed->wish().paused)
        return then();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this,
            [this, timer, then = std::move(then), all = m_feed->holdAllTraffic(), looks = 0]() mutable {
                if (!isCounted() && ++looks < MostLooks)
                    return;
                timer->stop();
                timer->deleteLater();
                then();
            });
    timer->start(LookAgain);
    m_feed->refresh();
}

void SocketCopies::addTraffic(PickedRows &rows) const
{
    if (!isCounted())
        return;
    rows.rest.extras.setAll(m_feed->last().traffic);
    rows.counts = m_feed->last().snapshot;
}

/// Of the selected rows where there are several, else of all.
void SocketCopies::copyColumn()
{
    PickedRows rows = selectedRows();
    if (rows.count() < 2)
        rows = shownRows();
    rows.rest.columns = {static_cast<LiveColumn>(m_table->currentIndex().column())};
    copy(std::move(rows), ExportForm::Text);
}

void SocketCopies::chooseExport()
{
    if (!mayBegin())
        return;
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    // What is shown when the person asks, not when the dialog closes; traffic is counted meanwhile.
    PickedRows rows = shownRows();
    const auto all = m_feed->holdAllTraffic();
    m_feed->refresh();
    const auto order = askForExport(m_table->window(), tr("Export connections"),
                                    QStringLiteral("connections-") + moment, TextForm::Yes);
    if (!order)
        return;
    whenCounted([this, order = *order, rows = std::move(rows)]() mutable {
        if (!mayBegin())
            return;
        addTraffic(rows);
        m_writing.toFile(order, std::move(rows), languageNow());
    });
}

} // namespace netwharf
