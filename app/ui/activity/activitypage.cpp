// SPDX-License-Identifier: MIT
#include "app/ui/activity/activitypage.h"

#include "app/i18n/words.h"
#include "app/models/activitywords.h"
#include "app/models/connectionwords.h"
#include "app/ui/activity/activitychips.h"
#include "app/ui/activity/activityexport.h"
#include "app/ui/activity/activitytable.h"
#include "app/ui/searchquery.h"
#include "app/ui/sockets/socketsuggestions.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/sparkline.h"
#include "core/text/fold.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr int Edge = 12;
constexpr std::size_t MostWaiting = ActivityLimits{}.events;

} // namespace

ActivityPage::ActivityPage(LiveFeed *feed, QWidget *parent)
    : Page(parent), m_feed(feed), m_chipRow(new ChipRow), m_chips(new ActivityChips(m_chipRow)),
      m_curve(new Sparkline(Sparkline::Inks::OpenedAndClosed, Sparkline::LowHeight)), m_table(new ActivityTable),
      m_exporter(new ActivityExporter(this))
{
    m_search = new SearchField(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new QVBoxLayout;
    strip->setContentsMargins(Edge, 8, Edge, 0);
    strip->addWidget(m_curve);
    layout->addLayout(strip);
    layout->addWidget(m_chipRow);
    layout->addWidget(makeHairline());
    layout->addWidget(m_table, 1);
    makeActions();
    connectActions();
    connectParts();
    retranslate();
    takeUpdate();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::connectParts()
{
    connect(m_feed, &LiveFeed::activityChanged, this, &ActivityPage::takeUpdate);
    m_search->setSuggest([this, values = SocketValues()](const QString &text, int cursor, bool asked) mutable {
        return querySuggestions(text, cursor, asked, QueryScope::Events,
                                [&](QueryField field) { return values.of(field, m_feed->last()); });
    });
    connect(m_search, &QLineEdit::textChanged, this, &ActivityPage::search);
    connect(m_search, &QLineEdit::editingFinished, this, &ActivityPage::search); // what is unfinished is wrong now
    connect(m_search, &SearchField::leaveRequested, m_table,
            [this] { m_table->enterFromSearch(!m_search->text().isEmpty()); });
    connect(m_chips, &ActivityChips::changed, this, &ActivityPage::sendWish);
    connect(m_chipRow, &ChipRow::showAllRequested, this, &ActivityPage::showNewest);
    connect(m_chipRow, &ChipRow::remarkFollowed, this, &ActivityPage::followRemark);
    connect(m_table, &ActivityTable::leftAlone, this, &ActivityPage::showWaiting);
    connect(m_table, &ActivityTable::currentRowChanged, this, &ActivityPage::enableRowActions);
    connect(m_table, &TableView::activatedRow, this, &ActivityPage::goToSocket);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ActivityPage::goToSocket);
    connect(m_table, &TableView::emptyActionRequested, this, [this] {
        if (m_wish.query.matchesAll())
            showAll();
        else
            m_search->clear();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ActivityPage::openRowMenu);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &ActivityPage::openColumnMenu);
    connect(m_exporter, &ActivityExporter::copied, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(m_exporter, &ActivityExporter::finished, this, &ActivityPage::tellExported);
}

void ActivityPage::search()
{
    const std::optional<Query> query = readQuery(m_search, QueryScope::Events);
    showRemark();
    if (query) {
        m_wish.query = *query;
        sendWish();
    }
}

void ActivityPage::sendWish()
{
    for (std::size_t kind = 0; kind < m_wish.called.size(); ++kind)
        m_wish.called[kind] = text::fold(kindText(static_cast<ActivityKind>(kind)).toStdString());
    m_wish.kinds = m_chips->kinds();
    m_wish.protocols = m_chips->protocols();
    m_before.settle(filtersNow(), m_back);
    showRemark();
    m_feed->activity().setWish(m_wish);
    emit stateChanged();
}

void ActivityPage::showAll()
{
    m_before.clear();
    setFilters({});
    m_table->setFocus(Qt::OtherFocusReason);
}

ActivityPage::Filters ActivityPage::filtersNow() const
{
    return {m_search->understood(), m_chips->kinds(), m_chips->protocols()};
}

void ActivityPage::setFilters(const Filters &filters)
{
    m_chips->setChosen(filters.kinds, filters.protocols);
    if (const auto query = putQuery(m_search, filters.search, QueryScope::Events))
        m_wish.query = *query;
    sendWish();
}

void ActivityPage::leadTo(const Filters &filters)
{
    if (filtersNow() != Filters())
        m_before.leave(filtersNow(), filters);
    setFilters(filters);
}

void ActivityPage::showRemark()
{
    showFilterRemark(m_chipRow, *m_search, !m_before.isEmpty());
}

void ActivityPage::followRemark()
{
    if (!takeUnderstood(m_search))
        goBack();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::goBack()
{
    if (!m_before.isEmpty())
        setFilters(m_before.take());
}

bool ActivityPage::isFiltered() const
{
    return !m_wish.query.matchesAll() || m_wish.kinds != 0 || m_wish.protocols != 0;
}

/// Of an answer to another wish what came after the pause began stays out of the picture.
void ActivityPage::holdBackLater(ActivityUpdate &update)
{
    const auto later = std::ranges::partition_point(
        update.events, [this](const ActivityEventPtr &event) { return event->number < *m_pausedAt; });
    ActivityUpdate waiting = update;
    waiting.reset = false;
    waiting.events.assign(later, update.events.end());
    update.events.erase(later, update.events.end());
    update.next = *m_pausedAt;
    m_waiting = std::move(waiting);
    update.matching -= waitingCount();
}

void ActivityPage::takeUpdate()
{
    std::optional<ActivityUpdate> update = m_feed->activity().takeUpdate();
    if (!update)
        return;
    m_failing = update->failing;
    if (!m_since)
        m_since = update->texts->takenAt;
    if (!m_pausedAt)
        m_rates = update->rates;
    if (update->reset) {
        m_waiting.reset();
        if (m_pausedAt)
            holdBackLater(*update);
        apply(std::move(*update));
    } else if (m_pausedAt || m_table->isRead()) {
        if (m_waiting)
            append(*m_waiting, std::move(*update), MostWaiting);
        else
            m_waiting = std::move(update);
    } else {
        apply(std::move(*update));
    }
    showCurve();
    showNumbers();
}

void ActivityPage::apply(ActivityUpdate update)
{
    m_next = update.next;
    m_dropped = update.first;
    m_matching = update.matching;
    m_chips->setCounts(update.counts);
    m_table->apply(std::move(update));
    enableRowActions();
    tellWhenFull();
}

/// Once, and not while another page is shown.
void ActivityPage::tellWhenFull()
{
    if (m_dropped == 0 || m_hasToldFull || !isVisible())
        return;
    m_hasToldFull = true;
    emit told(tr("The record is full: as new events come, the oldest fall out. An export keeps them."));
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tellWhenFull();
}

void ActivityPage::showWaiting()
{
    if (!m_waiting || m_pausedAt || m_table->isRead())
        return;
    ActivityUpdate update = std::move(*m_waiting);
    m_waiting.reset();
    apply(std::move(update));
    showNumbers();
}

void ActivityPage::showNewest()
{
    m_pause->setChecked(false);
    m_table->goToTop();
    showWaiting();
    m_table->setFocus(Qt::OtherFocusReason);
}

int ActivityPage::waitingCount() const
{
    if (!m_waiting)
        return 0;
    return static_cast<int>(std::ranges::count_if(
        m_waiting->events, [](const ActivityEventPtr &event) { return event->kind != ActivityKind::Gap; }));
}

void ActivityPage::showNumbers()
{
    const int waiting = waitingCount();
    //: Link: events that came while the list stood still
    m_chipRow->setHiddenText(waiting > 0 ? tr("%Ln new, show", nullptr, waiting) : QString());
    m_newest->setEnabled(waiting > 0);
    const auto total = static_cast<qulonglong>(m_next - m_dropped);
    //: Number of hits in the search field: %1 of %2 rows
    m_search->setAnswer(tr("%1 of %2").arg(QLocale().toString(m_matching), QLocale().toString(total)));
    showEmptyWords();
    emit statusChanged();
}

void ActivityPage::showCurve()
{
    std::vector<SparkBar> bars;
    for (const ActivityRate &rate : m_rates)
        bars.push_back({static_cast<double>(rate.opened), static_cast<double>(rate.closed)});
    const ActivityRate newest = m_rates.empty() ? ActivityRate{} : m_rates.back();
    m_curve->setBars(std::move(bars));
    const QLocale locale;
    const std::chrono::seconds span(m_curve->barsShown());
    m_curve->setWords(
        //: Above a curve: how many sockets opened and closed in the last second; %1 and %2 are numbers
        tr("+ %1/s opened   − %2/s closed").arg(locale.toString(newest.opened), locale.toString(newest.closed)),
        //: Beside a curve: %1 its length: "4 min", %2 its highest value
        tr("%1, peak %2/s").arg(durationText(span), locale.toString(static_cast<int>(m_curve->peak()))));
}

void ActivityPage::showEmptyWords()
{
    if (!m_since) {
        m_table->setEmptyWords({}, {});
        return;
    }
    if (!m_wish.query.matchesAll())
        m_table->setEmptyWords(tr("Nothing matches “%1”.").arg(words::plain(m_search->understood().toStdString())),
                               tr("Clear the search (Esc)"));
    else if (isFiltered() && m_next > m_dropped)
        m_table->setEmptyWords(tr("The filters leave nothing to show."), tr("Show all"));
    else
        m_table->setEmptyWords(tr("Nothing has opened, changed or closed since %1.").arg(timeText(*m_since)), {});
}

QString ActivityPage::title() const
{
    //: Name of a page: what opened, changed and closed
    return tr("Activity");
}

QString ActivityPage::statusText() const
{
    const int total = static_cast<int>(m_next - m_dropped);
    QStringList parts;
    if (isFiltered())
        //: %1 how many are shown, %Ln of how many
        parts << tr("%1 of %Ln event(s)", nullptr, total).arg(QLocale().toString(m_matching));
    else
        parts << tr("%Ln event(s)", nullptr, total);
    if (m_dropped > 0)
        //: Events that the bounded record had no more room for
        parts << tr("%Ln older one(s) fell out", "events", static_cast<int>(m_dropped));
    if (m_failing)
        parts << tr("the last look failed");
    return parts.join(QStringLiteral("  ·  "));
}

QString ActivityPage::statusRight() const
{
    if (!m_since)
        return {};
    if (m_pausedAt)
        return tr("paused; the record goes on");
    //: %1 a time
    return tr("recording since %1").arg(eventTimeText(*m_since, std::chrono::system_clock::now()));
}

QWidget *ActivityPage::mainView() const
{
    return m_table;
}

void ActivityPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search activity: nginx, 443, 10.0.0.0/8, event:closed"));
    m_search->setAccessibleName(tr("Search activity"));
    m_table->setAccessibleName(title());
    m_curve->setToolTip(tr("Sockets that opened (up) and closed (down), by second"));
    retranslateActions();
    m_chips->retranslate();
    m_table->retranslate();
    if (m_search->hasError())
        search();
    showCurve();
    showNumbers();
}

void ActivityPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (!m_wish.query.matchesAll())
        sendWish(); // events are called otherwise now
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showCurve(); // as many bars as fit
}

} // namespace netwharf
