// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/reachfeed.h"
#include "app/models/reacharranger.h"
#include "app/ui/page.h"
#include "app/ui/reach/baselinefile.h"

#include <optional>
#include <utility>

namespace netwharf {

class DetailSplit;
class LinkButton;
class PlainLabel;
class PushButton;
class ReachActions;
class ReachDetail;
class ReachTable;

/// "What others can reach": every port that takes connections or datagrams from others, by who can come,
/// and what of it is new since the person accepted it. A page of the window without a tab. It looks only while it is
/// shown.
class ReachPage : public Page
{
    Q_OBJECT
public:
    /// The feed outlives it. `baselinePath`: see BaselineFile.
    ReachPage(LiveFeed &feed, const QString &baselinePath, QWidget *parent = nullptr);
    ~ReachPage() override;

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void startFind(); ///< leads to the search field
    void showPort(quint16 port, Protocol transport); ///< chooses its line, as soon as it is listed
    void setBackTitle(const QString &title); ///< of the page that "back" leads to
    /// Something that was asked for is not shown yet: a search, what the file of what was accepted is to hold.
    bool isBusy() const { return m_baseline.isBusy() || !m_arranger.isUpToDate(); }

    QString key() const override { return QStringLiteral("reach"); }
    QString title() const override;
    QString statusText() const override;
    QString statusRight() const override; ///< of a list that stays; else the window knows more
    QAction *pauseAction() const override { return m_pause; }
    QWidget *mainView() const override;
    void fillFileMenu(QMenu *menu) override;
    void fillViewMenu(QMenu *menu) override;
    void fillEditMenu(QMenu *menu) override;
    void saveState(QSettings &) const override {}
    void restoreState(QSettings &) override {}

signals:
    void backRequested();
    void connectionsRequested(quint16 port);
    void portRequested(quint16 port, netwharf::Protocol transport);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHead();
    void makeKeys();
    void connectParts();
    void retranslate();
    void applyFonts();
    void showArrangement(const std::shared_ptr<const ReachArrangement> &arrangement);
    void takeBaseline();
    void showWords();
    QString summary() const;
    void openRowMenu(const QPoint &position);
    void fold();
    void back();
    void run(); ///< looks, while it is shown and not paused
    void chooseGoal();

    ReachFeed m_feed;
    ReachArranger m_arranger;
    BaselineFile m_baseline;
    QString m_backTitle;
    QWidget *m_head;
    LinkButton *m_back;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    PlainLabel *m_facts;
    PlainLabel *m_problem;
    PushButton *m_acceptAll;
    std::optional<std::pair<quint16, Protocol>> m_goal; ///< to be chosen as soon as it is listed
    ReachTable *m_table;
    QAction *m_pause;
    ReachActions *m_actions;
    ReachDetail *m_detail;
    DetailSplit *m_split;
};

} // namespace netwharf
