// SPDX-License-Identifier: MIT
#include "app/ui/ports/portspage.h"

#include "app/i18n/words.h"
#include "app/models/portfacts.h"
#include "app/ui/ports/portchiprow.h"
#include "app/ui/ports/portdetail.h"
#include "app/ui/ports/porttable.h"
#include "app/ui/ports/portusersearch.h"
#include "app/ui/querysuggestions.h"
#include "app/ui/searchquery.h"
#include "app/ui/widgets/detailsplit.h"
#include "core/catalogue/categories.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QVBoxLayout>

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

} // namespace

PortsPage::PortsPage(QWidget *parent)
    : Page(parent), m_model(new PortsModel(this)), m_chips(new PortChipRow), m_table(new PortTable(m_model)),
      m_detail(new PortDetail(m_model)), m_split(new DetailSplit(m_table, m_detail)), m_users(new PortUserSearch(this))
{
    m_search = new SearchField(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_split, 1);
    makeActions();
    connectParts();
    retranslate();
}

void PortsPage::makeActions()
{
    const auto make = [this](const QKeySequence &shortcut) {
        auto *action = new QAction(this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
        return action;
    };
    m_copyRows = make(QKeySequence::Copy);
    m_copyCell = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyColumn = make({});
    m_export = make(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_showConnections = make(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_whyTaken = make(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_back = make(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_clear = make(Qt::Key_Escape);
    m_showAll = make(QKeySequence(Qt::SHIFT | Qt::Key_Escape));
    m_clear->setShortcutContext(Qt::WidgetShortcut);
    const auto copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    connect(m_copyRows, &QAction::triggered, this, [this, copy] { copy(m_table->selectedRowsText()); });
    connect(m_copyCell, &QAction::triggered, this, [this, copy] { copy(m_table->currentCellText()); });
    connect(m_copyColumn, &QAction::triggered, this, [this, copy] { copy(m_table->currentColumnText()); });
    connect(m_export, &QAction::triggered, this, &PortsPage::exportRows);
    connect(m_clear, &QAction::triggered, this, [this] {
        if (m_split->closeOverlay())
            return;
        m_chosenByPage = false; // who works in the list has been led there by the search
        m_search->clear();
    });
    connect(m_back, &QAction::triggered, this, &PortsPage::goBack);
    connect(m_showAll, &QAction::triggered, this, &PortsPage::showAll);
    connect(m_showConnections, &QAction::triggered, this, [this] {
        const auto id = m_table->currentId();
        const UseCell *cell = id ? m_model->use(*id) : nullptr;
        if (cell)
            emit connectionsRequested(cell->port);
    });
    connect(m_whyTaken, &QAction::triggered, this, [this] {
        if (const auto port = portToBind())
            emit whyRequested(port->first, port->second);
    });
}

void PortsPage::connectParts()
{
    m_search->setSuggest([](const QString &text, int cursor, bool asked) {
        return querySuggestions(text, cursor, asked, QueryScope::Ports, valuesOf);
    });
    connect(m_search, &QLineEdit::editingFinished, this, &PortsPage::search); // what is unfinished is wrong now
    connect(m_search, &QLineEdit::textChanged, this, &PortsPage::search);
    connect(m_search, &SearchField::leaveRequested, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_chips, &PortChipRow::chipsChanged, this, &PortsPage::applyFilter);
    connect(m_chips, &ChipRow::remarkFollowed, this, &PortsPage::followRemark);
    connect(m_chips, &ChipRow::showAllRequested, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &PortsModel::countsChanged, this, &PortsPage::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PortsPage::showCurrent);
    // A click on the best hit makes it the person's own, though it was the current row before.
    connect(m_table, &QAbstractItemView::clicked, this, [this] { m_chosenByPage = false; });
    connect(m_table, &PortTable::connectionsRequested, this, &PortsPage::connectionsRequested);
    connect(m_table, &PortTable::columnsChanged, this, &Page::stateChanged);
    connect(m_split, &DetailSplit::widthDragged, this, &Page::stateChanged);
    connect(m_table, &TableView::activatedRow, m_split, &DetailSplit::toggleDetail);
    connect(m_table, &QAbstractItemView::doubleClicked, m_split, &DetailSplit::openDetail);
    connect(m_table, &TableView::emptyActionRequested, this, &PortsPage::followEmptyAction);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PortsPage::openRowMenu);
    connect(m_users, &PortUserSearch::found, m_detail, &PortDetail::setUsers);
    connect(m_detail, &PortDetail::whyRequested, m_whyTaken, &QAction::trigger);
    connect(m_detail, &PortDetail::connectionsRequested, this, &PortsPage::connectionsRequested);
    connect(m_detail->noteEditor(), &NoteEditor::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_detail, &PortDetail::rowRequested, this, &PortsPage::showRow);
    connect(m_detail, &PortDetail::basicsRequested, this, &PortsPage::basicsRequested);
}

void PortsPage::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    m_catalogueIsNew = true;
    if (isVisible())
        takeCatalogue();
}

void PortsPage::takeCatalogue()
{
    if (m_model->language() != m_language)
        m_model->setLanguage(m_language);
    if (!std::exchange(m_catalogueIsNew, false))
        return;
    const PortGroups *before = m_model->groups();
    const bool isFirst = before == nullptr;
    const auto shown = before && m_detail->row() ? std::optional(before->key(*m_detail->row())) : std::nullopt;
    m_model->setCatalogue(m_catalogue);
    if (isFirst)
        applyFilter();
    // Ids are of one catalogue: the detail goes on with what it showed, also where the list does not.
    if (const auto id = shown ? m_model->groups()->find(*shown) : std::nullopt) {
        const QScopedValueRollback choosing(m_choosing, true);
        m_table->selectId(*id);
        m_detail->showRow(*id);
        showUsers();
    } else {
        if (shown)
            m_detail->showNothing();
        showCurrent();
    }
    showCounts();
}

void PortsPage::setLanguage(Language language)
{
    m_language = language;
    if (isVisible())
        takeCatalogue();
}

void PortsPage::setNoteStore(StoreNote store)
{
    m_detail->noteEditor()->setStore(std::move(store));
}

void PortsPage::setUse(std::shared_ptr<const PortUseMap> use, std::shared_ptr<const Snapshot> snapshot)
{
    m_use = std::move(use);
    m_snapshot = std::move(snapshot);
    m_useIsNew = true;
    if (isVisible())
        takeUse();
}

void PortsPage::takeUse()
{
    if (!std::exchange(m_useIsNew, false) || !m_snapshot)
        return;
    const bool settingsChanged = m_snapshot->settings != m_model->settings();
    m_table->keepingScroll([this] { m_model->setUse(m_use, *m_snapshot); });
    if (settingsChanged)
        m_detail->refresh();
    showUsers();
    emit statusChanged();
}

void PortsPage::search()
{
    const auto query = readQuery(m_search, QueryScope::Ports);
    showRemark();
    if (query) {
        m_query = *query;
        applyFilter();
    }
}

void PortsPage::applyFilter()
{
    if (!m_model->groups())
        return;
    showWayBack();
    const auto below = m_table->currentBelowTop();
    m_model->setFilter(m_query, m_chips->chips());
    m_table->showOrder();
    const auto current = m_table->currentId();
    if (current && !m_chosenByPage) {
        selectRow(*current);
        if (below)
            m_table->placeCurrent(*below);
    } else if (m_model->rowCount() > 0) {
        selectRow(m_model->idOf(0));
    } else {
        showCurrent();
    }
    showCounts();
    if (std::exchange(m_filtersKept, filtersNow()) != filtersNow())
        emit stateChanged();
}

void PortsPage::selectRow(PortRowId id)
{
    const auto current = m_table->currentId();
    m_chosenByPage = m_chosenByPage || current != id;
    {
        const QScopedValueRollback choosing(m_choosing, true);
        m_table->selectId(id);
    }
    showCurrent();
}

void PortsPage::showCurrent()
{
    if (!m_choosing && m_table->hasFocus())
        m_chosenByPage = false;
    const auto id = m_table->currentId();
    m_showConnections->setEnabled(id && m_model->use(*id));
    m_whyTaken->setEnabled(portToBind().has_value());
    if (id && m_detail->row() != id)
        m_detail->showRow(*id);
    else if (!id && m_model->rowCount() == 0)
        m_detail->showNothing();
    showUsers();
}

void PortsPage::showUsers()
{
    m_users->forget();
    const auto id = m_detail->row();
    const PortGroup group = id ? m_model->groups()->group(*id) : PortGroup();
    if (!m_snapshot || !group.ports || isWide(*group.ports) || !isVisible())
        return;
    m_users->ask({m_snapshot, m_catalogue, *group.ports, group.transports});
}

void PortsPage::showCounts()
{
    const PortCounts &counts = m_model->counts();
    m_chips->setCounts(counts);
    const bool searching = !m_query.matchesAll();
    m_search->setAnswer(searching ? tr("%Ln match(es)", "found by a search", counts.matching) : QString());
    m_table->setEmptyWords(emptySentence(), counts.matching > 0 ? tr("Show all") : tr("Clear the search"));
    emit statusChanged();
}

QString PortsPage::shownSearch() const
{
    constexpr int Most = 40;
    const QString text = words::plain(m_search->text().left(Most + 1).toStdString());
    return text.size() > Most ? text.left(Most) + QChar(0x2026) : text;
}

QString PortsPage::emptySentence() const
{
    const PortCounts &counts = m_model->counts();
    if (counts.matching == 0)
        return tr("Nothing matches “%1”.").arg(shownSearch());
    return tr("The filters above hide all %Ln entries.", nullptr, counts.matching);
}

void PortsPage::followEmptyAction()
{
    if (m_model->counts().matching == 0) {
        m_search->clear();
    } else {
        m_chips->setChips({PortScope::All, 0, 0, false});
        applyFilter();
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

QString PortsPage::title() const
{
    //: Tab: the port catalogue
    return tr("Ports");
}

QWidget *PortsPage::mainView() const
{
    return m_table;
}

void PortsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search ports: 5432, mysql, database, 8000-8100"));
    m_search->setAccessibleName(tr("Search ports"));
    m_table->setAccessibleName(tr("Port list"));
    m_copyRows->setText(tr("&Copy rows"));
    m_copyCell->setText(tr("Copy c&ell"));
    m_copyColumn->setText(tr("Copy col&umn"));
    m_export->setText(tr("&Export…"));
    m_showConnections->setText(tr("&Show connections on this port"));
    m_whyTaken->setText(tr("Why can't I &bind this port?"));
    m_back->setText(filtersBeforeEntry());
    m_clear->setText(tr("Cl&ear the search"));
    m_showAll->setText(tr("Show &all"));
    if (isVisible())
        retranslateList();
    else
        m_wordsAreOld = true;
}

void PortsPage::retranslateList()
{
    m_wordsAreOld = false;
    search();
    m_detail->refresh();
    showUsers();
    showCounts();
}

void PortsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PortsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    takeCatalogue();
    if (m_wordsAreOld)
        retranslateList();
    takeUse();
    showUsers();
}

} // namespace netwharf
