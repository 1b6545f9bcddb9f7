// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/livefeed.h"
#include "app/ui/filtersbefore.h"
#include "app/ui/page.h"

#include <chrono>
#include <cstdint>
#include <optional>

class QAction;

namespace netwharf {

class ActivityChips;
class ActivityExporter;
class ActivityTable;
class ChipRow;
class Sparkline;

/// What opened, changed and closed, when and by whom, newest first. New events come in only while
/// nobody reads: the list at its top, nothing selected, not paused; else they are counted. The record
/// itself always goes on. The feed outlives the page.
class ActivityPage : public Page
{
    Q_OBJECT
public:
    explicit ActivityPage(LiveFeed *feed, QWidget *parent = nullptr);
    ~ActivityPage() override;

    QString key() const override { return QStringLiteral("activity"); }
    QString title() const override;
    QString statusText() const override;
    QString statusRight() const override;
    QWidget *mainView() const override;
    QAction *pauseAction() const override { return m_pause; }
    void fillFileMenu(QMenu *menu) override;
    void fillViewMenu(QMenu *menu) override;
    void fillEditMenu(QMenu *menu) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

signals:
    /// Shows the socket of an event in Connections, or what took its place. `row` points into `texts`.
    void socketRequested(const netwharf::Row &row, const netwharf::Snapshot &texts);
    void portRequested(quint16 port, netwharf::Protocol protocol);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Filters
    {
        QString search;
        std::uint32_t kinds = 0;
        std::uint32_t protocols = 0;

        bool operator==(const Filters &) const = default;
    };

    void makeActions();
    void connectActions();
    void connectParts();
    void retranslate();
    void retranslateActions();
    void search();
    void sendWish();
    void takeUpdate();
    void holdBackLater(ActivityUpdate &update);
    void apply(ActivityUpdate update);
    void tellWhenFull();
    void showWaiting(); ///< when nobody reads
    void showNewest(); ///< whoever reads
    void showNumbers();
    void showCurve();
    void showEmptyWords();
    void showAll();
    int waitingCount() const;
    bool isFiltered() const;
    const ActivityEvent *currentEvent() const; ///< null for none and for a gap
    void enableRowActions();
    void openRowMenu(const QPoint &position);
    void openColumnMenu(const QPoint &position);
    void copyRows();
    void copyCell() const;
    void goToSocket();
    void goToPort();
    void onlyThisProcess();
    Filters filtersNow() const;
    void setFilters(const Filters &filters);
    void leadTo(const Filters &filters); ///< puts the filters before aside
    void showRemark();
    void followRemark();
    void goBack(); ///< to the filters before the last jump
    void exportRows();
    void tellExported(int error, const QString &path, int events);

    LiveFeed *m_feed;
    ChipRow *m_chipRow;
    ActivityChips *m_chips;
    Sparkline *m_curve;
    ActivityTable *m_table;
    ActivityExporter *m_exporter;
    QAction *m_pause;
    QAction *m_showSocket;
    QAction *m_showPort;
    QAction *m_onlyProcess;
    QAction *m_newest;
    QAction *m_back;
    QAction *m_clear;
    QAction *m_showAll;
    QAction *m_copyRows;
    QAction *m_copyCell;
    QAction *m_headings; ///< checkable: copied rows begin with the names of the columns
    QAction *m_export;

    ActivityWish m_wish;
    FiltersBefore<Filters> m_before;
    std::optional<ActivityUpdate> m_waiting; ///< of events that came while somebody reads
    std::optional<std::uint64_t> m_pausedAt; ///< the number of the first event after the pause began
    std::optional<std::chrono::system_clock::time_point> m_since; ///< the record began
    std::vector<ActivityRate> m_rates;
    std::uint64_t m_next = 0; ///< how many events there have been, as far as they are shown
    std::uint64_t m_dropped = 0; ///< and of these have fallen out
    int m_matching = 0;
    bool m_failing = false;
    bool m_hasToldFull = false;
};

} // namespace netwharf
