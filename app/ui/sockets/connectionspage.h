// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/livefeed.h"
#include "app/ui/filtersbefore.h"
#include "app/ui/page.h"

#include <optional>
#include <utility>

class QAction;
class QStackedWidget;

namespace netwharf {

enum class LiveColumn;
class ColumnFeed;
class ConnectionDetail;
class DetailSplit;
class ChangeLogger;
class SocketActions;
class SocketCopies;
class WatchActions;
struct Watch;
class GroupActions;
class GroupDetail;
class KnownActions;
class SavedViews;
class SocketChips;
struct ViewState;
class SocketTable;

/// Who talks with whom right now: one live row per socket, filtered by words and chips, with the
/// detail of the current one. The feed outlives the page.
class ConnectionsPage : public Page
{
    Q_OBJECT
public:
    explicit ConnectionsPage(LiveFeed *feed, QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    QString key() const override { return QStringLiteral("connections"); }
    QString title() const override;
    QString statusText() const override;
    QString statusLink() const override;
    QString statusRight() const override; ///< grows older: ask each second
    void followStatusLink() override;
    QWidget *mainView() const override;
    void fillFileMenu(QMenu *menu) override;
    void fillViewMenu(QMenu *menu) override;
    void fillEditMenu(QMenu *menu) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    ChangeLogger *changeLogger() const { return m_logger; }
    QAction *pauseAction() const override { return m_pause; }
    QAction *refreshAction() const { return m_refresh; }

public slots:
    /// Shows only sockets that have this port at either end. This and showProcess() put the filters before aside.
    void showPort(quint16 port);
    /// Shows only the sockets of this process.
    void showProcess(quint32 pid);
    void showAll(); ///< without any filter
    void goBack(); ///< to the filters before the last jump
    /// Shows this socket of some time ago, or what took its place, also where the filters leave it out: they
    /// stay, and the row says so. Else says that it has gone. `row` points into `texts`.
    void showSocket(const netwharf::Row &row, const netwharf::Snapshot &texts);

signals:
    void socketFound(); ///< that showSocket() was asked for: the page is to be shown
    void portRequested(quint16 port, netwharf::Protocol protocol);
    void whyRequested(quint16 port, netwharf::Protocol protocol); ///< why it cannot be bound
    void reachRequested(quint16 port, netwharf::Protocol transport); ///< "What others can reach", at this port
    void watchRequested(const netwharf::Watch &watch);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What leaves rows out, and nothing of how they are shown.
    struct Filters
    {
        QString search;
        ChipWish chips;
        std::optional<quint32> onlyPid;
        std::optional<quint16> onlyPort;

        bool operator==(const Filters &) const = default;
    };

    void makeActions();
    void connectActions();
    void connectParts();
    void retranslate();
    void search();
    void clearSearch();
    void followEmptyAction();
    void sendWish();
    void changeFilter(); ///< sends the wish, whose filters have changed
    // connectionspagejump.cpp
    void followAlso(const Update &update);
    void showRemark();
    void followRemark();
    Filters filtersNow() const;
    void setFilters(const Filters &filters);
    void jumpTo(const Filters &filters);
    QStringList linesOf(const Filters &filters) const;
    // connectionspageorder.cpp
    void connectOrder();
    void showGroup(int row); ///< in the detail
    LiveRow rowToKnow(int row) const; ///< what "I know this" is about
    bool refreshGroup(); ///< false when the detail shows no group
    Sorting sorting() const;
    void sortBy(SortKey key, bool descending);
    void sortThenBy(std::optional<SortKey> key, bool descending);
    void take(Update &update);
    void showPending();
    void showNumbers();
    void connectFilters();
    ViewState viewNow() const;
    void applyView(const ViewState &view);
    int hiddenKnown() const; ///< rows left out for being known, and for nothing else
    void showCurrent();
    void refreshDetail();
    void showDetail(int row);
    void showDetail(const LiveRow &live);
    void watchDetail(); ///< asks for the traffic of what the detail shows, while it is seen
    bool isAskedFor(const LiveRow &live) const;
    void chooseRow();
    int rowToChoose() const; ///< when none is: the one that a filter took away, the first after a jump
    void showEmptyWords();
    QStringList otherFilters() const;
    QString onlyText(const Wish &wish) const;
    bool isFiltered() const;
    void followPort(const QModelIndex &cell); ///< a double click on a port or service leads to its entry
    std::optional<LiveRow> currentRow() const;
    std::optional<std::pair<quint16, Protocol>> portToBind() const;
    std::optional<std::pair<quint16, Protocol>> portToReach() const;
    quint32 currentPid() const; ///< 0 when no process is known
    void enableRowActions(); ///< by what the current row is
    void retranslateActions();
    void openRowMenu(const QPoint &position);
    /// `pointed`: the column whose heading it is the menu of.
    void fillColumnMenu(QMenu *menu, std::optional<LiveColumn> pointed = std::nullopt);
    void openColumnMenu(const QPoint &position);
    void copyCell() const;
    void copyEndpoint() const;

    LiveFeed *m_feed;
    SocketChips *m_chips;
    SocketTable *m_table;
    SocketActions *m_acts;
    SocketCopies *m_copies;
    ChangeLogger *m_logger;
    WatchActions *m_watchActions;
    GroupActions *m_groups;
    ConnectionDetail *m_detail;
    GroupDetail *m_groupDetail;
    QStackedWidget *m_details; ///< both
    DetailSplit *m_split;
    ColumnFeed *m_columns;
    KnownActions *m_known;
    SavedViews *m_views;
    QAction *m_pause;
    QAction *m_refresh;
    QAction *m_copyRows;
    QAction *m_copyCell;
    QAction *m_copyEndpoint;
    QAction *m_onlyProcess;
    QAction *m_onlyPort;
    QAction *m_inPorts;
    QAction *m_whyTaken;
    QAction *m_back;
    QAction *m_reach;
    QAction *m_clear;
    QAction *m_showAll;
    QAction *m_toggleDetail;

    Wish m_wish;
    FiltersBefore<Filters> m_before;
    std::optional<Update> m_pending; ///< waits while the table is held
    std::optional<RowId> m_awaited; ///< was on show until a filter left its row out
    std::optional<RowId> m_goal; ///< a jump leads to it
    bool m_isAlsoOutside = false; ///< of the update that is shown
    bool m_isFilterNew = false; ///< it changed since the detail was filled
    bool m_chooseFirst = false; ///< the next rows come from a jump
    int m_total = 0; ///< of the update that is shown
    int m_shown = 0;
    int m_hiddenOwners = 0;
    int m_leftOut = 0;
    bool m_orderHeld = false;
    int m_knownRows = 0; ///< what "hide what I know" leaves out, or would
    std::shared_ptr<const FinalTraffic> m_finalTraffic;
    std::optional<RowId> m_watched;
};

} // namespace netwharf
