// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portsmodel.h"
#include "app/ui/filtersbefore.h"
#include "app/ui/page.h"
#include "app/ui/ports/noteeditor.h"
#include "core/catalogue/services.h"

#include <memory>
#include <optional>
#include <utility>

class QAction;

namespace netwharf {

class DetailSplit;
class PortChipRow;
class PortDetail;
class PortTable;
class PortUserSearch;

/// The catalogue, joined with what is in use on this machine.
class PortsPage : public Page
{
    Q_OBJECT
public:
    explicit PortsPage(QWidget *parent = nullptr);

    /// While the page is hidden, all three are kept for later: the window starts and changes its language
    /// without them.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setLanguage(Language language);
    /// Of this machine's services file; said in the status bar.
    void setSkippedLines(const SkippedLines &skipped);
    /// What keeps the notes that are written in the detail.
    void setNoteStore(StoreNote store);
    /// The newest look at this machine.
    void setUse(std::shared_ptr<const PortUseMap> use, std::shared_ptr<const Snapshot> snapshot);

    QString key() const override { return QStringLiteral("ports"); }
    QString title() const override;
    QString statusText() const override;
    QString statusLink() const override;
    QString statusRight() const override;
    void followStatusLink() override;
    QWidget *mainView() const override;
    void fillFileMenu(QMenu *menu) override;
    void fillViewMenu(QMenu *menu) override;
    void fillEditMenu(QMenu *menu) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

public slots:
    /// Selects what answers for this number, putting aside filters that hide it.
    void showPort(quint16 port, netwharf::Protocol protocol);
    void showAll(); ///< without any filter

signals:
    void connectionsRequested(quint16 port);
    void whyRequested(quint16 port, netwharf::Protocol protocol); ///< why it cannot be bound

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Filters
    {
        QString search;
        PortChips chips;

        bool operator==(const Filters &) const = default;
    };

    void makeActions();
    void connectParts();
    void search();
    void applyFilter();
    void takeCatalogue(); ///< shows the catalogue that was kept, in the language that was kept
    void takeUse(); ///< shows the use that was kept
    void showCurrent();
    std::optional<std::pair<quint16, Protocol>> portToBind() const;
    void showUsers();
    void showCounts();
    void selectRow(PortRowId id);
    void showRow(PortRowId id);
    void reveal(PortRowId id); ///< turns off what hides the row: chips first, then the search
    Filters filtersNow() const;
    void showWayBack();
    void showRemark();
    void followRemark();
    void goBack(); ///< to the filters before the last jump
    void followEmptyAction();
    void exportRows();
    void openRowMenu(const QPoint &position);
    void retranslate();
    void retranslateList();
    QString emptySentence() const;
    QString shownSearch() const;

    PortsModel *m_model;
    PortChipRow *m_chips;
    PortTable *m_table;
    PortDetail *m_detail;
    DetailSplit *m_split;
    PortUserSearch *m_users;
    QAction *m_copyRows;
    QAction *m_copyCell;
    QAction *m_copyColumn;
    QAction *m_export;
    QAction *m_showConnections;
    QAction *m_whyTaken;
    QAction *m_back;
    QAction *m_clear;
    QAction *m_showAll;

    FiltersBefore<Filters> m_before;
    Filters m_filtersKept; ///< that were told of
    Query m_query; ///< the last one that was understood
    bool m_choosing = false; ///< the page, not the person, moves the current row
    bool m_chosenByPage = true; ///< the current row follows the best hit
    std::shared_ptr<const PortUseMap> m_use = std::make_shared<const PortUseMap>();
    std::shared_ptr<const Snapshot> m_snapshot;
    bool m_useIsNew = false;
    std::shared_ptr<const Catalogue> m_catalogue;
    bool m_catalogueIsNew = false;
    SkippedLines m_skipped;
    Language m_language = Language::English;
    bool m_wordsAreOld = false; ///< the list was hidden when the language changed
};

} // namespace netwharf
