// SPDX-License-Identifier: MIT
#include "app/ui/sockets/groupactions.h"

#include "app/models/groupwords.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/chip.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QStringList>

namespace netwharf {

namespace {

constexpr std::size_t MostKept = 1000; ///< folded groups in settings

} // namespace

GroupActions::GroupActions(SocketTable *table, ChipRow *row, QWidget *page)
    : QObject(page), m_table(table), m_button(row->addToggle(QStringLiteral("process-tree")))
{
    makeActions(page);
    connect(m_button, &QAbstractButton::clicked, this, &GroupActions::toggle);
    connect(table, &SocketTable::foldRequested, this,
            [this](const RowGroup &group, bool open) { setOpen(group.id, open); });
    connect(table, &SocketTable::foldAllRequested, this, &GroupActions::setAllOpen);
    retranslate();
}

QString GroupActions::toggleText(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
    //: Toggle above the list: group it by process
    case Grouping::Process: return tr("By process");
    //: Toggle above the list: group it by service
    case Grouping::Service: return tr("By service");
    //: Toggle above the list: group it by local port
    case Grouping::LocalPort: return tr("By local port");
    //: Toggle above the list: group it by remote address
    case Grouping::RemoteAddress: return tr("By remote address");
    //: Toggle above the list: group it by container or namespace
    case Grouping::Place: return tr("By container");
    //: Toggle above the list: group it by program
    case Grouping::Program: return tr("By program");
    }
    return {};
}

void GroupActions::makeActions(QWidget *page)
{
    const auto make = [this, page](const QKeySequence &shortcut) {
        auto *action = new QAction(this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
        return action;
    };
    m_toggle = make(Qt::CTRL | Qt::Key_G);
    connect(m_toggle, &QAction::triggered, this, &GroupActions::toggle);
    auto *group = new QActionGroup(this);
    for (int i = 0; i < GroupingCount; ++i) {
        QAction *choice = make(QKeySequence(static_cast<int>(Qt::CTRL | Qt::ALT) | (Qt::Key_0 + i)));
        choice->setCheckable(true);
        choice->setActionGroup(group);
        connect(choice, &QAction::triggered, this, [this, i] { setGrouping(static_cast<Grouping>(i)); });
        m_choices[static_cast<std::size_t>(i)] = choice;
    }
    m_expandAll = make(Qt::CTRL | Qt::Key_Right);
    m_collapseAll = make(Qt::CTRL | Qt::Key_Left);
    connect(m_expandAll, &QAction::triggered, this, [this] { setAllOpen(true); });
    connect(m_collapseAll, &QAction::triggered, this, [this] { setAllOpen(false); });
}

void GroupActions::toggle()
{
    setGrouping(m_grouping == Grouping::None ? m_last : Grouping::None);
}

void GroupActions::setGrouping(Grouping grouping)
{
    const bool isNew = grouping != m_grouping;
    m_grouping = grouping;
    if (grouping != Grouping::None)
        m_last = grouping;
    showGrouping();
    if (isNew)
        emit changed();
}

void GroupActions::showGrouping()
{
    const bool isGrouped = m_grouping != Grouping::None;
    m_button->setChecked(isGrouped);
    m_button->setText(toggleText(m_last));
    m_button->setAccessibleName(m_button->text());
    m_choices[static_cast<std::size_t>(m_grouping)]->setChecked(true);
    m_expandAll->setEnabled(isGrouped);
    m_collapseAll->setEnabled(isGrouped);
}

void GroupActions::setOpen(RowId group, bool open)
{
    if (m_folding.isOpen(group) == open)
        return;
    if (open == m_folding.all)
        m_folding.except.insert(group);
    else
        m_folding.except.erase(group);
    emit changed();
}

void GroupActions::setAllOpen(bool open)
{
    m_folding = {!open, {}};
    emit changed();
}

void GroupActions::fillGroupMenu(QMenu *menu)
{
    menu->addAction(m_toggle);
    menu->addSeparator();
    for (QAction *choice : m_choices)
        menu->addAction(choice);
    // Beside what it is most like; its number came later.
    menu->insertAction(m_choices[static_cast<std::size_t>(Grouping::Service)],
                       m_choices[static_cast<std::size_t>(Grouping::Program)]);
    menu->addSeparator();
    menu->addActions({m_expandAll, m_collapseAll});
}

void GroupActions::fillRowMenu(QMenu *menu)
{
    const int row = m_table->currentIndex().row();
    if (m_grouping == Grouping::None || row < 0)
        return;
    if (const RowGroup *group = m_table->liveModel()->groupOf(row)) {
        const RowId id = group->id;
        const bool open = group->open;
        QAction *fold = menu->addAction(open ? tr("Collapse &group") : tr("Expand &group"));
        connect(fold, &QAction::triggered, this, [this, id, open] { setOpen(id, !open); });
    }
    menu->addActions({m_expandAll, m_collapseAll});
    menu->addSeparator();
}

void GroupActions::retranslate()
{
    m_toggle->setText(tr("&Grouped"));
    m_toggle->setStatusTip(tr("Group the list, or end it"));
    for (int i = 0; i < GroupingCount; ++i) {
        QAction *choice = m_choices[static_cast<std::size_t>(i)];
        choice->setText(groupingName(static_cast<Grouping>(i)));
        //: In the list of shortcuts: %1 what the list is grouped by
        choice->setStatusTip(tr("Group by: %1").arg(choice->text()));
    }
    m_expandAll->setText(tr("Expand &all groups"));
    m_collapseAll->setText(tr("Collapse all gro&ups"));
    m_button->setToolTip(tr("Group the list (%1)").arg(m_toggle->shortcut().toString(QKeySequence::NativeText)));
    showGrouping();
}

void GroupActions::save(QSettings &settings) const
{
    QStringList except;
    for (const RowId id : m_folding.except)
        if (except.size() < static_cast<qsizetype>(MostKept))
            except << QString::number(static_cast<std::uint64_t>(id), 16);
    settings.setValue(QStringLiteral("groups/last"), static_cast<int>(m_last));
    settings.setValue(QStringLiteral("groups/allFolded"), m_folding.all);
    settings.setValue(QStringLiteral("groups/except"), except);
}

void GroupActions::restore(QSettings &settings)
{
    bool isNumber = false;
    const int last = settings.value(QStringLiteral("groups/last")).toInt(&isNumber);
    m_last = isNumber && last > 0 && last < GroupingCount ? static_cast<Grouping>(last) : Grouping::Process;
    m_folding = {settings.value(QStringLiteral("groups/allFolded")).toBool(), {}};
    for (const QString &text : settings.value(QStringLiteral("groups/except")).toStringList()) {
        const RowId id{text.toULongLong(&isNumber, 16)};
        if (isNumber && id >= FirstGroupId && m_folding.except.size() < MostKept)
            m_folding.except.insert(id);
    }
    showGrouping();
}

} // namespace netwharf
