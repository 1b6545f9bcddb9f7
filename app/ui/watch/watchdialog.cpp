// SPDX-License-Identifier: MIT
#include "app/ui/watch/watchdialog.h"

#include "app/i18n/words.h"
#include "app/ui/watch/trayicon.h"
#include "app/ui/watch/watchcenter.h"
#include "app/ui/watch/watcheditor.h"
#include "app/ui/watch/watchwords.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/tableview.h"
#include "app/ui/widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QShortcut>
#include <QTreeWidget>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Margin = 20;
constexpr int IdRole = Qt::UserRole;

} // namespace

WatchDialog::WatchDialog(WatchCenter &center, TrayIcon &tray, QWidget *parent)
    : QDialog(parent), m_center(center), m_list(new QTreeWidget), m_empty(new PlainLabel(PlainLabel::Ink::Muted)),
      m_edit(new PushButton), m_remove(new PushButton), m_tray(new QCheckBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Watches"));
    auto *heading = new PlainLabel;
    heading->setFont(headingFont(font()));
    heading->setText(windowTitle());
    auto *purpose = new PlainLabel(PlainLabel::Ink::Muted);
    purpose->setText(tr("Netwharf tells you by a notice of the desktop when something that matches opens or closes, "
                        "while it runs. News that come close together are told in one notice."));
    m_list->setHeader(new FlatHeader(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Name"), tr("Filter"), tr("Tells of")});
    m_list->setAccessibleName(windowTitle());
    m_list->setTabKeyNavigation(false);
    m_empty->setText(tr("There are none yet. A row's menu has “Watch this port” and “Watch this process”."));
    //: An icon in the status area of the desktop's panel
    m_tray->setText(tr("Show an icon in the &tray"));
    m_tray->setChecked(tray.isWanted());
    m_tray->setEnabled(TrayIcon::isPossible());
    if (!TrayIcon::isPossible())
        m_tray->setToolTip(tr("This desktop has no tray."));
    connect(m_tray, &QCheckBox::toggled, &tray, &TrayIcon::setWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(purpose);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_tray);
    layout->addWidget(makeButtons());
    connect(&m_center, &WatchCenter::changed, this, &WatchDialog::fill);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &WatchDialog::enableButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(currentId()); });
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &WatchDialog::remove);
    fill();
    resize(fontMetrics().averageCharWidth() * 90, 420);
}

QWidget *WatchDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *add = new PushButton(tr("&Add…"));
    m_edit->setText(tr("&Edit…"));
    m_remove->setText(tr("&Remove"));
    auto *close = new PushButton(tr("Close"));
    for (PushButton *button : {add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(close);
    close->setDefault(true);
    connect(add, &QAbstractButton::clicked, this, [this] { edit(0); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] { edit(currentId()); });
    connect(m_remove, &QAbstractButton::clicked, this, &WatchDialog::remove);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    return bar;
}

void WatchDialog::fill()
{
    const std::uint64_t current = currentId();
    m_list->clear();
    for (const Watch &watch : m_center.watches()) {
        auto *item = new QTreeWidgetItem(
            m_list, {words::plain(watch.name), words::plain(watch.filter), watchwords::habit(watch)});
        item->setData(0, IdRole, QVariant::fromValue(watch.id));
        if (watch.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    for (int column = 0; column < 2; ++column)
        m_list->resizeColumnToContents(column);
    m_empty->setVisible(m_center.watches().isEmpty());
    m_list->setVisible(!m_center.watches().isEmpty());
    enableButtons();
}

std::uint64_t WatchDialog::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, IdRole).toULongLong() : 0;
}

void WatchDialog::enableButtons()
{
    m_edit->setEnabled(currentId() != 0);
    m_remove->setEnabled(currentId() != 0);
}

void WatchDialog::edit(std::uint64_t id)
{
    const auto found = std::ranges::find(m_center.watches(), id, &Watch::id);
    auto *editor = new WatchEditor(found != m_center.watches().end() ? *found : Watch(), this);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        const Watch watch = editor->watch();
        watch.id == 0 ? m_center.add(watch) : m_center.replace(watch);
    });
    editor->open();
}

void WatchDialog::remove()
{
    if (currentId() != 0)
        m_center.remove(currentId());
}

} // namespace netwharf
