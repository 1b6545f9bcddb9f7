// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"

#include <QObject>

#include <array>

class QAbstractButton;
class QAction;
class QMenu;
class QSettings;

namespace netwharf {

class ChipRow;
class SocketTable;

/// By what the live list is grouped, and which groups are folded: the toggle in the row of chips, the
/// entries of menus, and what is kept between starts.
class GroupActions : public QObject
{
    Q_OBJECT
public:
    /// `page` is where the shortcuts hold.
    GroupActions(SocketTable *table, ChipRow *row, QWidget *page);

    Grouping grouping() const { return m_grouping; }
    const Folding &folding() const { return m_folding; }
    void setGrouping(Grouping grouping);
    void setOpen(RowId group, bool open);
    void setAllOpen(bool open);

    void fillGroupMenu(QMenu *menu); ///< what to group by, expand and collapse
    /// To expand or collapse the group of the current row, or all. Nothing while there are no groups.
    void fillRowMenu(QMenu *menu);
    void retranslate();
    void save(QSettings &settings) const; ///< what is folded, and what the toggle brings back
    void restore(QSettings &settings); ///< emits nothing

signals:
    void changed();

private:
    void makeActions(QWidget *page);
    static QString toggleText(Grouping grouping); ///< "By process"
    void showGrouping();
    void toggle();

    SocketTable *m_table;
    QAbstractButton *m_button;
    QAction *m_toggle;
    std::array<QAction *, GroupingCount> m_choices{};
    QAction *m_expandAll;
    QAction *m_collapseAll;
    Grouping m_grouping = Grouping::None;
    Grouping m_last = Grouping::Process; ///< what the toggle brings back
    Folding m_folding;
};

} // namespace netwharf
