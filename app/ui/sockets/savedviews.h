// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/models/columnsets.h"

#include <QList>
#include <QObject>

#include <array>
#include <functional>
#include <optional>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace netwharf {

/// What the list shows and how. What belongs to one moment (a selection, a process) is not kept.
struct ViewState
{
    QString search;
    ChipWish chips;
    std::optional<std::uint16_t> onlyPort;
    SortKey sortKey = SortKey::Process;
    bool descending = false;
    std::optional<SortKey> thenKey;
    bool thenDescending = false;
    Grouping grouping = Grouping::None;
    ColumnSet columns = ColumnSet::Basic;
    std::optional<std::uint32_t> onlyPid; ///< is never kept: what is shown so is no saved view

    bool operator==(const ViewState &) const = default;
    void save(QSettings &settings) const; ///< into the group that is open
    static ViewState restore(const QSettings &settings); ///< what cannot be read is as it begins
};

/// Views that the person has given names: a menu to choose from, save, rename and delete; what was
/// done to them last can be undone.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    /// `now` says what is shown. Shortcuts and dialogs belong to `page`.
    SavedViews(QWidget *page, std::function<ViewState()> now);

    void fillMenu(QMenu *menu);
    QAction *undoAction() const { return m_undo; } ///< disabled when there is nothing to undo
    QString nameNow() const; ///< of the view that is shown; empty when what is shown is none

    void save(QSettings &settings) const;
    void restore(QSettings &settings);
    void retranslate();

signals:
    void chosen(const netwharf::ViewState &view);
    void changed(); ///< the list of views is another
    void told(const QString &sentence);

private:
    struct View
    {
        QString name;
        ViewState state;
    };

    static constexpr int MostViews = 100; ///< of a settings file that has more, the first

    qsizetype indexOf(const QString &name) const;
    void choose(qsizetype index);
    void askToSave();
    void askToRename(const QString &name);
    void store(const QString &name);
    ViewState stateToKeep() const;
    QString leftOut() const; ///< a sentence about what of the picture is not kept; empty: nothing
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);
    void change(QList<View> views, const QString &undoText, const QString &sentence);
    void undo();
    void addListMenu(QMenu *menu, const QString &title, std::function<void(const QString &)> act);

    QWidget *m_page;
    std::function<ViewState()> m_now;
    QList<View> m_views;
    std::optional<QList<View>> m_before; ///< the list before the last change
    QAction *m_saveAs;
    QAction *m_undo;
    std::array<QAction *, 9> m_shortcuts{};
};

} // namespace netwharf
