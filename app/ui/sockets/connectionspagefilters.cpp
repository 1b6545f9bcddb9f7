// SPDX-License-Identifier: MIT
// The part of ConnectionsPage that is about filters: search, chips, views, and what they hide.
#include "app/i18n/words.h"
#include "app/ui/keep/socketcopies.h"
#include "app/ui/searchquery.h"
#include "app/ui/sockets/columnfeed.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/filterwords.h"
#include "app/ui/sockets/groupactions.h"
#include "app/ui/sockets/knownactions.h"
#include "app/ui/sockets/savedviews.h"
#include "app/ui/sockets/socketchips.h"
#include "app/ui/sockets/socketsuggestions.h"
#include "app/ui/sockets/sockettable.h"

#include <QAction>
#include <QLocale>
#include <QSignalBlocker>

namespace netwharf {

void ConnectionsPage::connectFilters()
{
    connect(m_search, &QLineEdit::textChanged, this, &ConnectionsPage::search);
    connect(m_search, &QLineEdit::editingFinished, this, &ConnectionsPage::search); // what is unfinished is wrong now
    m_search->setSuggest([this, values = SocketValues()](const QString &text, int cursor, bool asked) mutable {
        return querySuggestions(text, cursor, asked, QueryScope::Sockets,
                                [&](QueryField field) { return values.of(field, m_feed->last()); });
    });
    auto *row = qobject_cast<ChipRow *>(m_chips->parent());
    connect(row, &ChipRow::showAllRequested, this, &ConnectionsPage::showAll);
    connect(row, &ChipRow::remarkFollowed, this, &ConnectionsPage::followRemark);
    connect(m_chips, &SocketChips::wishChanged, this, [this] {
        m_wish.chips = m_chips->wish();
        changeFilter();
    });
    connect(m_chips, &SocketChips::onlyDropped, this, [this] {
        m_wish.onlyPid.reset();
        m_wish.onlyPort.reset();
        changeFilter();
    });
    connect(m_known, &KnownActions::changed, this, [this] {
        m_wish.known = m_known->known();
        m_chips->setKnowsAny(!m_wish.known->isEmpty());
        changeFilter();
    });
    m_chips->setViewMenu([this](QMenu *menu) { m_views->fillMenu(menu); });
    connect(m_views, &SavedViews::chosen, this, &ConnectionsPage::applyView);
    connect(m_views, &SavedViews::changed, this, [this] { m_chips->setViewName(m_views->nameNow()); });
    connect(m_views, &SavedViews::changed, this, &Page::stateChanged);
    connect(m_copies, &SocketCopies::choiceChanged, this, &Page::stateChanged);
    connect(m_columns->namesAction(), &QAction::toggled, this, &Page::stateChanged);
    connect(m_table, &SocketTable::columnsChanged, this, &Page::stateChanged);
    connect(m_table, &SocketTable::columnsChanged, this, [this] { m_chips->setViewName(m_views->nameNow()); });
    connect(m_columns, &ColumnFeed::namesFound, this, [this] {
        m_wish.names = m_columns->names();
        sendWish();
    });
    connect(m_known, &KnownActions::told, this, &ConnectionsPage::told);
    connect(m_views, &SavedViews::told, this, &ConnectionsPage::told);
    connect(m_columns, &ColumnFeed::told, this, &ConnectionsPage::told);
}

/// Comes without a change, too: when the field is left.
void ConnectionsPage::search()
{
    const QString before = m_search->understood();
    const std::optional<Query> query = readQuery(m_search, QueryScope::Sockets);
    showRemark();
    if (!query || m_search->understood() == before)
        return;
    m_wish.query = *query;
    changeFilter();
}

void ConnectionsPage::clearSearch()
{
    m_search->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Where filters add to a search they go first: what is typed may be all that is wished for.
void ConnectionsPage::followEmptyAction()
{
    if (m_wish.query.matchesAll())
        return showAll();
    if (otherFilters().isEmpty())
        return clearSearch();
    m_wish.chips = {};
    m_wish.onlyPid.reset();
    m_wish.onlyPort.reset();
    m_chips->setWish({});
    changeFilter();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// What hides rows beside the search.
QStringList ConnectionsPage::otherFilters() const
{
    Wish others = m_wish;
    others.query = {};
    return filterLines(others, {}, onlyText(others), hiddenKnown());
}

void ConnectionsPage::changeFilter()
{
    m_wish.also.reset();
    m_goal.reset();
    m_isFilterNew = true;
    sendWish();
    emit stateChanged();
}

int ConnectionsPage::hiddenKnown() const
{
    return m_wish.chips.hideKnown ? m_knownRows : 0;
}

void ConnectionsPage::showNumbers()
{
    auto *row = qobject_cast<ChipRow *>(m_chips->parent());
    const QStringList filters = filterLines(m_wish, m_search->understood(), onlyText(m_wish), hiddenKnown());
    const QString hidden = hiddenText(m_total - m_shown, static_cast<int>(filters.size()));
    row->setHiddenText(hidden, words::toolTip((QStringList(hidden) + filters).join(QLatin1Char('\n'))),
                       hiddenBrief(m_total - m_shown));
    //: Number of hits in the search field: %1 of %2 rows
    m_search->setAnswer(tr("%1 of %2").arg(QLocale().toString(m_shown), QLocale().toString(m_total)));
    showRemark();
    showEmptyWords();
    emit statusChanged();
}

void ConnectionsPage::showEmptyWords()
{
    if (!m_table->liveModel()->snapshot()) {
        m_table->setEmptyWords({}, {});
        return;
    }
    const QString typed = words::plain(m_search->understood().toStdString());
    const QStringList others = otherFilters();
    if (!m_wish.query.matchesAll() && !others.isEmpty())
        //: In place of an empty list: %1 a search, %2 the filters beside it: "Only: Port 7012"
        m_table->setEmptyWords(
            tr("Nothing matches both “%1” and the filters (%2).").arg(typed, others.join(words::listSeparator())),
            //: Link: the search stays
            tr("Switch the filters off"));
    else if (!m_wish.query.matchesAll())
        m_table->setEmptyWords(tr("Nothing matches “%1”.").arg(typed), tr("Clear the search (Esc)"));
    else if (isFiltered())
        m_table->setEmptyWords(tr("The filters leave nothing to show."), tr("Show all"));
    else
        m_table->setEmptyWords(tr("No program on this machine holds a socket."), {});
}

bool ConnectionsPage::isFiltered() const
{
    return !m_wish.query.matchesAll() || m_wish.chips != ChipWish() || m_wish.onlyPid || m_wish.onlyPort;
}

QString ConnectionsPage::onlyText(const Wish &wish) const
{
    if (wish.onlyPort)
        //: Filter chip: only sockets with this port
        return tr("Port %1").arg(*wish.onlyPort);
    if (!wish.onlyPid)
        return {};
    const auto &snapshot = m_table->liveModel()->snapshot();
    if (snapshot) {
        for (const auto &process : snapshot->tables->processes) {
            if (process && process->pid == *wish.onlyPid)
                //: Filter chip: only sockets of this process; %1 its name, %2 its process ID
                return tr("%1 %2").arg(words::plain(process->name)).arg(process->pid);
        }
    }
    return tr("Process %1").arg(*wish.onlyPid);
}

void ConnectionsPage::showAll()
{
    m_before.clear();
    setFilters({});
    m_chooseFirst = false;
    changeFilter();
    m_table->setFocus(Qt::OtherFocusReason);
}

ViewState ConnectionsPage::viewNow() const
{
    return {m_search->understood(), m_wish.chips,          m_wish.onlyPort, m_wish.sortKey,       m_wish.descending,
            m_wish.thenKey,         m_wish.thenDescending, m_wish.grouping, m_table->columnSet(), m_wish.onlyPid};
}

void ConnectionsPage::applyView(const ViewState &view)
{
    m_before.clear();
    m_wish.sortKey = view.sortKey;
    m_wish.descending = view.descending;
    m_wish.thenKey = view.thenKey;
    m_wish.thenDescending = view.thenDescending;
    m_groups->setGrouping(view.grouping);
    if (m_table->columnSet() != view.columns)
        m_table->setColumnSet(view.columns);
    m_table->showSort(sorting());
    setFilters({view.search, view.chips, {}, view.onlyPort});
    changeFilter();
}

} // namespace netwharf
