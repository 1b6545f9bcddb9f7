// SPDX-License-Identifier: MIT
#include "app/ui/map/mappage.h"

#include "app/i18n/words.h"
#include "app/models/portmapmodel.h"
#include "app/ui/map/mapchips.h"
#include "app/ui/map/maploupe.h"
#include "app/ui/map/mapside.h"
#include "app/ui/map/maptable.h"
#include "app/ui/map/mapview.h"
#include "app/ui/querysuggestions.h"
#include "app/ui/searchquery.h"
#include "app/ui/widgets/detailsplit.h"
#include "core/catalogue/categories.h"
#include "core/query/completion.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

/// The values of the fields that have no fixed ones.
QList<LiveValue> valuesOf(QueryField field)
{
    QList<LiveValue> values;
    if (field == QueryField::Category)
        for (const std::string_view tag : Categories)
            values << LiveValue{std::string(tag), words::category(tag)};
    return values;
}

/// Of the live list when it names a field that only that has, as "state:listen" does.
QueryScope scopeOf(const QString &text)
{
    const std::string utf8 = text.toStdString();
    const bool isLive = std::ranges::any_of(Query::errors(utf8, QueryScope::Ports), [](const QueryError &error) {
        return error.code == QueryErrorCode::UnknownField && queryField(error.word, QueryScope::Sockets);
    });
    return isLive ? QueryScope::Sockets : QueryScope::Ports;
}

/// How to go on with a field of ports, or else with one of sockets.
Suggestions suggestionsFor(const QString &text, int cursor, bool asked)
{
    Suggestions found = querySuggestions(text, cursor, asked, QueryScope::Ports, valuesOf);
    if (found.items.isEmpty())
        found = querySuggestions(text, cursor, asked, QueryScope::Sockets, valuesOf);
    return found;
}

} // namespace

MapPage::MapPage(QWidget *parent) : Page(parent), m_model(new PortMapModel(this)), m_holder(new QWidget(this))
{
    m_search = new SearchField(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_holder);
    makeActions();
    connectActions();
    connect(m_search, &QLineEdit::textChanged, this, &MapPage::search);
    connect(m_search, &QLineEdit::editingFinished, this, &MapPage::search); // what is unfinished is wrong now
    connect(m_search, &SearchField::leaveRequested, this, [this] { mainView()->setFocus(Qt::OtherFocusReason); });
    m_search->setSuggest(suggestionsFor);
    retranslate();
}

void MapPage::build()
{
    m_chipRow = new ChipRow;
    m_chips = new MapChips(m_chipRow);
    m_namesToggle = m_chipRow->addToggle({});
    m_tableToggle = m_chipRow->addToggle(QStringLiteral("columns"));
    m_legendToggle = m_chipRow->addToggle({});
    m_view = new MapView(m_model);
    m_table = new MapTable(m_model);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_side = new MapSidePane(m_model);
    m_split = new DetailSplit(m_stack, m_side);
    m_split->setAlwaysBeside(true);
    auto *layout = new QVBoxLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chipRow);
    layout->addWidget(m_split, 1);
    m_chips->setChosen(m_chosenLights, m_chosenLayers);
    m_view->setNamesShown(m_names->isChecked());
    m_view->setZoom(m_zoom);
    // Only here: in the chips these keys mean something else.
    m_stack->addActions({m_pause, m_copyNumber});
    m_view->addAction(m_clear);
    m_table->addAction(m_clear);
    if (m_sideWidth > 0)
        m_split->setDetailWidth(m_sideWidth);
    connectParts();
    const bool hadFocus = m_holder->hasFocus() || window()->focusWidget() == m_holder;
    showAsTable(m_asTable->isChecked());
    m_stack->installEventFilter(this);
    if (hadFocus)
        mainView()->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void MapPage::connectParts()
{
    connect(m_chips, &MapChips::changed, this, &MapPage::applyChips);
    const auto follow = [](QAbstractButton *toggle, QAction *action) {
        toggle->setChecked(action->isChecked());
        connect(toggle, &QAbstractButton::toggled, action, &QAction::setChecked);
        connect(action, &QAction::toggled, toggle, &QAbstractButton::setChecked);
    };
    follow(m_namesToggle, m_names);
    follow(m_tableToggle, m_asTable);
    m_legend->setChecked(m_split->isOpen());
    connect(m_split, &DetailSplit::openChanged, m_legend, &QAction::setChecked);
    follow(m_legendToggle, m_legend);
    connect(m_view, &MapView::activated, this, &MapPage::open);
    connect(m_view, &MapView::menuRequested, this, &MapPage::openMenu);
    connect(m_view, &MapView::zoomChanged, this, &MapPage::enableActions);
    connect(m_view, &MapView::zoomChanged, this, &Page::stateChanged);
    connect(m_split, &DetailSplit::widthDragged, this, &Page::stateChanged);
    connect(m_table, &MapTable::activated, this, &MapPage::open);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_table->currentIndex().isValid())
            openMenu(m_model->current(), m_table->viewport()->mapToGlobal(position));
    });
    connect(m_side, &MapSidePane::openRequested, this, [this] { open(m_model->current()); });
    connect(m_side, &MapSidePane::saveRequested, this, &MapPage::savePicture);
    connect(m_side->loupe(), &MapLoupe::pointed, m_view, &MapView::point);
    connect(m_side->loupe(), &MapLoupe::activated, this, &MapPage::open);
    connect(m_model, &PortMapModel::lightsChanged, this, &MapPage::showCounts);
    connect(m_model, &PortMapModel::hitsChanged, this, &MapPage::showCounts);
    connect(m_model, &PortMapModel::searched, this, &MapPage::showBestHit);
    connect(m_model, &PortMapModel::currentChanged, this, &MapPage::enableActions);
}

void MapPage::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    if (isVisible())
        take();
}

void MapPage::setLanguage(Language language)
{
    m_language = language;
    if (isVisible())
        take();
}

void MapPage::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    if (isVisible())
        take();
}

void MapPage::take()
{
    m_model->setLanguage(m_language);
    if (m_catalogue)
        m_model->setCatalogue(m_catalogue);
    if (!m_pause->isChecked())
        m_model->setSnapshot(m_snapshot);
}

void MapPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_view)
        build();
    take();
    m_model->setChosen(m_chips->lights(), m_chips->layers());
    search();
    enableActions();
}

/// What comes later is not compared with what was long ago.
void MapPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!m_pause->isChecked())
        m_model->forgetSnapshot();
}

void MapPage::search()
{
    const QueryScope scope = scopeOf(m_search->text());
    const auto query = readQuery(m_search, scope);
    if (!query || !m_view || !isVisible())
        return;
    m_model->setQuery(*query, scope);
    showCounts();
}

/// Whoever still types is led to the first hit.
void MapPage::showBestHit()
{
    if (m_search->hasFocus() && m_model->hits().best)
        showPort(*m_model->hits().best);
}

void MapPage::goToHit(bool forward)
{
    const std::uint16_t now = m_model->current();
    if (const auto hit = forward ? m_model->hits().after(now) : m_model->hits().before(now))
        showPort(*hit);
}

void MapPage::showPort(quint16 port)
{
    m_model->setCurrent(port);
    if (m_view)
        m_view->showCard();
}

void MapPage::applyChips()
{
    m_model->setChosen(m_chips->lights(), m_chips->layers());
    emit stateChanged();
}

void MapPage::showCounts()
{
    m_chips->setCounts(m_model->counts());
    m_search->setAnswer(m_model->isSearching() ? tr("%Ln port(s)", "found by a search", m_model->hits().count())
                                               : QString());
    enableActions();
    emit statusChanged();
}

void MapPage::showAsTable(bool table)
{
    if (!m_stack)
        return;
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_view);
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    enableActions();
}

void MapPage::open(quint16 port)
{
    emit portRequested(port, m_model->protocolFor(port));
}

bool MapPage::isInUse(quint16 port) const
{
    return (m_model->lightsAt(port) & InUseLights) != 0;
}

QString MapPage::title() const
{
    //: Tab: all ports in one picture
    return tr("Map");
}

QString MapPage::statusText() const
{
    if (!m_model->isReady())
        return {};
    const QLocale locale;
    const QString assigned = locale.toString(m_model->ground().assignedCount(m_model->layers()));
    QStringList parts;
    parts << tr("%1 of %2 ports in use").arg(locale.toString(m_model->counts().inUse), locale.toString(PortCount));
    //: %1 a number of ports
    parts << tr("%1 assigned by IANA").arg(assigned);
    if (m_model->elsewhere() > 0)
        parts << tr("%Ln socket(s) of other network namespaces are on no port of this map", nullptr,
                    m_model->elsewhere());
    return parts.join(QStringLiteral("  ·  "));
}

QString MapPage::statusRight() const
{
    if (m_pause->isChecked())
        return tr("paused");
    if (!m_model->snapshot())
        return {};
    const auto taken =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_model->snapshot()->takenAt.time_since_epoch());
    //: %1 a time of day: when the program last looked at the sockets
    return tr("sampled at %1")
        .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(taken.count()).time(), QStringLiteral("HH:mm:ss")));
}

QWidget *MapPage::mainView() const
{
    return m_stack ? m_stack->currentWidget() : m_holder;
}

/// The detail gives the focus to what is beside it. A focus proxy would do too, but say of both that they have it.
bool MapPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stack && event->type() == QEvent::FocusIn)
        mainView()->setFocus(Qt::OtherFocusReason);
    return Page::eventFilter(watched, event);
}

void MapPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find on the map: 5432, mysql, state:listen, 8000-8100"));
    m_search->setAccessibleName(tr("Find on the map"));
    retranslateActions();
    if (!m_view)
        return;
    m_namesToggle->setText(tr("Names"));
    m_namesToggle->setToolTip(tr("Names beside the ports that are listened on"));
    m_tableToggle->setText(tr("As a table"));
    m_tableToggle->setToolTip(tr("The same in words, row by row"));
    //: Toggle: shows or hides the legend beside the map
    m_legendToggle->setText(tr("Legend"));
    m_legendToggle->setToolTip(tr("What colours and signs mean, and the cells around the cursor"));
    m_chips->retranslate();
    m_side->retranslate();
    if (isVisible()) {
        m_model->setLanguage(m_language);
        m_table->retranslate();
        m_view->retranslate();
        search();
    }
}

void MapPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace netwharf
