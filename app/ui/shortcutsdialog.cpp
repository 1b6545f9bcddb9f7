// SPDX-License-Identifier: MIT
#include "app/ui/shortcutsdialog.h"

#include "app/ui/page.h"
#include "app/ui/widgets/accesskey.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"

#include <QAction>
#include <QScreen>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Margin = 20;
constexpr int ColumnsApart = 40;
constexpr int GroupsApart = 16;
constexpr int ScrollBarRoom = 12;
constexpr int FrameRoom = 40; ///< of the desktop, and some ground around

const Page *pageOf(const QObject *object)
{
    for (; object; object = object->parent())
        if (const auto *page = qobject_cast<const Page *>(object))
            return page;
    return nullptr;
}

/// What has a shortcut on `page`, or on every page.
QList<FactList::Fact> shortcutsOf(const QWidget *window, const Page *page)
{
    QList<FactList::Fact> facts;
    QSet<QString> seen;
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty() || pageOf(action) != page)
            continue;
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText).replace(enter, ShortcutsDialog::tr("Enter"));
        // Of a choice in a menu the status tip says what it is a choice of; of others it may say why not now.
        const bool isChoice = action->isCheckable() && !action->statusTip().isEmpty();
        const QString name = menuWords(isChoice ? action->statusTip() : action->text());
        if (seen.contains(name))
            continue;
        seen.insert(name);
        facts.append({keys.join(QStringLiteral(", ")), name});
    }
    return facts;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window) : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<Group> groups{{tr("Everywhere"), shortcutsOf(window, nullptr)},
                        {tr("In the search"),
                         {{tr("Esc"), tr("Clear the search, then go back to the list")},
                          {tr("Down"), tr("To the first result")},
                          {tr("Tab"), tr("Take the suggestion")},
                          {tr("Ctrl+Space"), tr("Show what can be asked for")}}},
                        {tr("In a list"),
                         {{tr("Letters, digits"), tr("Search for what is typed")},
                          {tr("Enter"), tr("Open or close the details of the row")},
                          {tr("Left, Right"), tr("Collapse or expand the group of the row")},
                          {tr("Shift+click"), tr("On a heading: sort by it where the first column is equal")},
                          {tr("Menu"), tr("Everything that can be done with the row")}}}};
    groups.first().facts.append({tr("Ctrl+wheel"), tr("Larger or smaller text; over the map: zoom")});
    for (const Page *page : window->findChildren<Page *>())
        groups.append({page->title(), shortcutsOf(window, page)});
    erase_if(groups, [](const Group &group) { return group.facts.isEmpty(); });

    auto *sheet = makeSheet(groups);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    scroll->setWidget(sheet);
    scroll->setFixedWidth(sheet->width() + ScrollBarRoom);
    auto *close = new PushButton(tr("&Close"));
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, Margin, 0);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, 0, Margin);
    layout->setSpacing(GroupsApart);
    layout->addWidget(scroll);
    layout->addLayout(buttons);
    close->setFocus();
    const int rest = 2 * Margin + GroupsApart + close->sizeHint().height();
    const int room = std::min(window->height(), window->screen()->availableSize().height() - 80);
    resize(scroll->width() + Margin, std::min(sheet->height() + rest, std::max(300, room - 40)));
}

/// Two columns of groups of about the same height; one where letters are so large that the screen has no room for two.
QWidget *ShortcutsDialog::makeSheet(const QList<Group> &groups)
{
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Window);
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(ColumnsApart);
    qsizetype lines = 0;
    for (const Group &group : groups)
        lines += group.facts.size() + 2;
    const int room = screen()->availableSize().width() - Margin - ScrollBarRoom - FrameRoom;
    const bool hasTwo = 2 * columnWidth(groups) + ColumnsApart <= room;
    QVBoxLayout *column = nullptr;
    qsizetype used = 0;
    for (const Group &group : groups) {
        const bool isFull = hasTwo && columns->count() == 1 && 2 * used >= lines;
        if (!column || isFull) {
            column = new QVBoxLayout;
            column->setSpacing(8);
            columns->addLayout(column);
        } else {
            column->addSpacing(GroupsApart - 8);
        }
        auto *facts = new FactList;
        facts->setFacts(group.facts);
        column->addWidget(makeHeading(group.title));
        column->addWidget(facts);
        used += group.facts.size() + 2;
    }
    for (int i = 0; i < columns->count(); ++i)
        qobject_cast<QVBoxLayout *>(columns->itemAt(i)->layout())->addStretch(1);
    sheet->setFont(font());
    sheet->ensurePolished();
    const int width = columns->count() * (columnWidth(groups) + ColumnsApart) - ColumnsApart;
    sheet->setFixedWidth(width);
    sheet->setFixedHeight(std::max(sheet->layout()->hasHeightForWidth() ? sheet->layout()->heightForWidth(width) : 0,
                                   sheet->layout()->minimumSize().height()));
    return sheet;
}

/// Room for the keys and most of the words; what is longer wraps.
int ShortcutsDialog::columnWidth(const QList<Group> &groups) const
{
    int keys = 80;
    int words = 0;
    for (const Group &group : groups) {
        for (const FactList::Fact &fact : group.facts) {
            keys = std::max(keys, fontMetrics().horizontalAdvance(fact.label));
            words = std::max(words, fontMetrics().horizontalAdvance(fact.value));
        }
    }
    return keys + 8 + std::min(words + 4, fontMetrics().averageCharWidth() * 36);
}

} // namespace netwharf
