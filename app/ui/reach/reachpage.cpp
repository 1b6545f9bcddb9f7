// SPDX-License-Identifier: MIT
#include "app/ui/reach/reachpage.h"

#include "app/i18n/language.h"
#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"
#include "app/models/connectionwords.h"
#include "app/ui/reach/reachactions.h"
#include "app/ui/reach/reachdetail.h"
#include "app/ui/reach/reachtable.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/detailsplit.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/searchfield.h"
#include "app/ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace netwharf {

namespace {

constexpr int Edge = 12;

} // namespace

ReachPage::ReachPage(LiveFeed &feed, const QString &baselinePath, QWidget *parent)
    : Page(parent), m_feed(feed), m_baseline(baselinePath), m_head(new QWidget), m_back(new LinkButton),
      m_title(new PlainLabel), m_summary(new PlainLabel), m_facts(new PlainLabel(PlainLabel::Ink::Muted)),
      m_problem(new PlainLabel), m_acceptAll(new PushButton), m_table(new ReachTable),
      m_pause(m_table->addKeyAction(Qt::Key_Space)), m_actions(new ReachActions(feed, m_baseline, m_table)),
      m_detail(new ReachDetail(*m_table->reachModel(), *m_actions)), m_split(new DetailSplit(m_table, m_detail))
{
    m_search = new SearchField(this);
    m_pause->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHead();
    layout->addWidget(m_head);
    layout->addWidget(m_split, 1);
    makeKeys();
    connectParts();
    applyFonts();
    retranslate();
    takeBaseline();
}

ReachPage::~ReachPage() = default;

void ReachPage::makeHead()
{
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(Edge, 10, Edge, 10);
    column->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_back, 0, Qt::AlignLeft);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    first->addLayout(words, 1);
    first->addWidget(m_acceptAll, 0, Qt::AlignBottom);
    column->addLayout(first);
    column->addWidget(m_facts);
    column->addWidget(m_problem);
}

void ReachPage::makeKeys()
{
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ReachPage::backRequested);
    connect(escape, &QShortcut::activated, this, &ReachPage::back);
}

void ReachPage::startFind()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// What is searched goes first, then what lies over the table, the selection, the page.
void ReachPage::back()
{
    if (m_search->hasFocus() || !m_search->text().isEmpty()) {
        m_search->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (m_split->closeOverlay())
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_table->selectionModel()->hasSelection())
        m_table->clearSelection();
    else
        emit backRequested();
}

void ReachPage::connectParts()
{
    connect(m_back, &QAbstractButton::clicked, this, &ReachPage::backRequested);
    connect(m_search, &QLineEdit::textChanged, &m_arranger, &ReachArranger::setSearch);
    connect(m_search, &SearchField::leaveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_pause, &QAction::toggled, this, [this] {
        run();
        emit statusChanged();
    });
    connect(m_acceptAll, &QAbstractButton::clicked, m_actions->acceptAll(), &QAction::trigger);
    connect(m_actions->acceptAll(), &QAction::changed, m_acceptAll,
            [this] { m_acceptAll->setEnabled(m_actions->acceptAll()->isEnabled()); });
    connect(&m_feed, &ReachFeed::changed, &m_arranger, [this] { m_arranger.setList(m_feed.list()); });
    connect(&m_arranger, &ReachArranger::arranged, this, &ReachPage::showArrangement);
    connect(&m_baseline, &BaselineFile::changed, this, &ReachPage::takeBaseline);
    connect(m_actions, &ReachActions::told, this, &ReachPage::told);
    connect(m_actions, &ReachActions::failed, this, &ReachPage::failed);
    connect(m_actions, &ReachActions::connectionsRequested, this, &ReachPage::connectionsRequested);
    connect(m_actions, &ReachActions::portRequested, this, &ReachPage::portRequested);
    connect(m_table, &ReachTable::currentRowChanged, this, [this] {
        m_detail->showRow(m_table->currentRow());
        m_actions->update();
    });
    connect(m_detail, &ReachDetail::listRequested, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TableView::emptyActionRequested, this, [this] {
        m_search->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &TableView::activatedRow, m_split, &DetailSplit::toggleDetail);
    connect(m_table, &QAbstractItemView::doubleClicked, m_split, &DetailSplit::openDetail);
    connect(m_table, &ReachTable::foldRequested, this, &ReachPage::fold);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReachPage::openRowMenu);
}

void ReachPage::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_feed.setCatalogue(std::move(catalogue));
}

void ReachPage::setBackTitle(const QString &title)
{
    m_backTitle = title;
    //: Link at the top of a page; %1 is the name of the page that one came from
    m_back->setText(tr("Back to %1").arg(m_backTitle));
}

void ReachPage::showArrangement(const std::shared_ptr<const ReachArrangement> &arrangement)
{
    m_table->showArrangement(arrangement);
    chooseGoal();
    m_detail->showRow(m_table->currentRow());
    m_actions->update();
    showWords();
}

void ReachPage::showPort(quint16 port, Protocol transport)
{
    m_search->clear();
    m_goal = {port, transport};
    chooseGoal();
}

/// What only this machine reaches is unfolded for it. A port that nobody else could ever reach, a client's for one,
/// has no line.
void ReachPage::chooseGoal()
{
    ReachModel &model = *m_table->reachModel();
    if (!m_goal || !model.list() || !m_arranger.isUpToDate())
        return;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.rowAt(row).isLine() && model.lineAt(row).port() == m_goal->first
            && model.lineAt(row).transport() == m_goal->second) {
            m_goal.reset();
            m_table->selectRow(row);
            m_table->scrollTo(model.index(row, 0));
            return;
        }
    if (model.isMachineOpen())
        m_goal.reset();
    else
        m_arranger.setMachineOpen(true);
}

void ReachPage::run()
{
    m_feed.setRunning(isVisible() && !m_pause->isChecked());
}

void ReachPage::takeBaseline()
{
    m_arranger.setBaseline(m_baseline.baseline());
    showWords();
}

void ReachPage::fold()
{
    m_arranger.setMachineOpen(!m_arranger.isMachineOpen());
}

QString ReachPage::summary() const
{
    const ReachModel &model = *m_table->reachModel();
    const int forOthers = model.count(ReachSection::Everywhere) + model.count(ReachSection::LocalNetwork)
                          + model.count(ReachSection::Elsewhere);
    if (forOthers == 0)
        return tr("Nothing listens for others.");
    if (model.comparison().isEmpty())
        return tr(
            "%Ln port(s) and programs take connections or datagrams from others. Accept what you know, and what is new "
            "will be marked from then on.",
            nullptr, forOthers);
    const QString since =
        model.acceptedAt() ? momentText(*model.acceptedAt(), std::chrono::system_clock::now()) : QString();
    const QString counted =
        tr("%Ln port(s) and programs take connections or datagrams from others.", nullptr, forOthers);
    if (model.newCount() == 0)
        return since.isEmpty() ? counted : tr("%1 Nothing new since you accepted them (%2).").arg(counted, since);
    //: %1 a sentence; %Ln how many are not as they were accepted
    return tr("%1 Not as accepted: %Ln.", nullptr, model.newCount()).arg(counted);
}

void ReachPage::showWords()
{
    const ReachModel &model = *m_table->reachModel();
    m_problem->setText(m_baseline.problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (!model.list()) {
        m_summary->setText(tr("Looking…"));
        m_table->setEmptyWords({}, {});
        return;
    }
    m_summary->setText(summary());
    m_search->setAnswer(model.isSearching() ? QLocale().toString(model.foundCount()) : QString());
    if (model.isSearching())
        m_table->setEmptyWords(tr("No line matches."), tr("Clear the search"));
    else
        m_table->setEmptyWords(tr("Nothing listens for others."), {});
    QStringList facts{words::networks(model.list()->snapshot->tables->namespaces.front()), words::reachLimits()};
    if (const QString clients = words::clientSockets(model.list()->clientSockets); !clients.isEmpty())
        facts << clients;
    m_facts->setText(words::sentences(facts));
    emit statusChanged();
}

QString ReachPage::title() const
{
    //: Name of a page
    return tr("What others can reach");
}

QString ReachPage::statusText() const
{
    const ReachModel &model = *m_table->reachModel();
    if (!model.list())
        return {};
    QStringList parts{tr("anyone: %Ln", "who can reach how many", model.count(ReachSection::Everywhere)),
                      tr("local network: %Ln", "who can reach how many", model.count(ReachSection::LocalNetwork)),
                      tr("this machine only: %Ln", "who can reach how many", model.count(ReachSection::ThisMachine))};
    return parts.join(QStringLiteral("  ·  "));
}

QString ReachPage::statusRight() const
{
    return m_pause->isChecked() ? tr("paused") : QString();
}

QWidget *ReachPage::mainView() const
{
    return m_table;
}

void ReachPage::fillFileMenu(QMenu *menu)
{
    m_actions->fillFileMenu(menu);
}

void ReachPage::fillViewMenu(QMenu *menu)
{
    menu->addAction(m_pause);
    m_actions->fillViewMenu(menu);
}

void ReachPage::fillEditMenu(QMenu *menu)
{
    m_actions->fillEditMenu(menu);
}

void ReachPage::openRowMenu(const QPoint &position)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_table->reachModel()->rowAt(current.row()).isHead)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillRowMenu(menu);
    const bool pointed = m_table->indexAt(position).isValid();
    menu->popup(m_table->viewport()->mapToGlobal(pointed ? position : m_table->visualRect(current).bottomLeft()));
}

void ReachPage::retranslate()
{
    m_arranger.setLanguage(languageFor({QLocale().name()}));
    m_title->setText(title());
    setBackTitle(m_backTitle);
    m_acceptAll->setText(tr("Accept all as known"));
    m_acceptAll->setToolTip(
        words::toolTip(tr("What is there now is known from now on; what comes later is marked as new.")));
    m_pause->setText(tr("Pa&use"));
    m_search->setPlaceholderText(tr("Find in this list"));
    m_search->setAccessibleName(tr("Find in this list"));
    m_table->setAccessibleName(title());
    m_table->retranslate();
    m_actions->retranslate();
    m_detail->retranslate();
    showWords();
}

void ReachPage::applyFonts()
{
    m_title->setFont(headingFont(font()));
}

void ReachPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyFonts();
}

void ReachPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    run();
}

void ReachPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    run();
}

} // namespace netwharf
