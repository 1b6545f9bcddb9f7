// SPDX-License-Identifier: MIT
#include "app/ui/watch/watchdialog.h"

#include "app/ui/watch/trayicon.h"
#include "app/ui/watch/watchcenter.h"
#include "app/ui/watch/watcheditor.h"
#include "app/ui/watch/watchtable.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/theme.h"

#include <QCheckBox>
#include <QShortcut>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Margin = 20;
constexpr int LeastRows = 7;

} // namespace

WatchDialog::WatchDialog(WatchCenter &center, TrayIcon &tray, QWidget *parent)
    : QDialog(parent), m_center(center), m_list(new WatchTable), m_edit(new PushButton), m_remove(new PushButton),
      m_tray(new QCheckBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Watches"));
    auto *purpose = new PlainLabel(PlainLabel::Ink::Muted);
    purpose->setText(tr("Netwharf tells you by a notice of the desktop when something that matches opens or closes, "
                        "while it runs. News that come close together are told in one notice."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(windowTitle());
    m_list->setMinimumHeight(LeastRows * Metrics::of(font()).rowHeight); // whole empty words, at any size of text
    m_list->setEmptyWords(tr("There are none yet. A row's menu has “Watch this port” and “Watch this process”."),
                          tr("Add one here"));
    //: An icon in the status area of the desktop's panel
    m_tray->setText(tr("Show an icon in the &tray"));
    m_tray->setChecked(tray.isWanted());
    const auto enableTray = [this, &tray] {
        m_tray->setEnabled(tray.isPossible());
        m_tray->setToolTip(tray.isPossible() ? QString() : tr("This desktop has no tray."));
    };
    enableTray();
    connect(&tray, &TrayIcon::possibleChanged, this, enableTray);
    connect(m_tray, &QCheckBox::toggled, &tray, &TrayIcon::setWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(12);
    layout->addWidget(makeHeading(windowTitle()));
    layout->addWidget(purpose);
    layout->addWidget(makeRemark());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_tray);
    layout->addWidget(makeButtons());
    connect(&m_center, &WatchCenter::changed, this, &WatchDialog::fill);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WatchDialog::enableButtons);
    connect(m_list, &TableView::activatedRow, this, [this] { edit(m_list->currentId()); });
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this] { edit(m_list->currentId()); });
    connect(m_list, &TableView::emptyActionRequested, this, [this] { edit(0); });
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &WatchDialog::remove);
    fill();
    resize(fontMetrics().averageCharWidth() * 96, 400);
}

/// Shown where the desktop turns out to show no notices.
QWidget *WatchDialog::makeRemark()
{
    auto *remark = new PlainLabel(PlainLabel::Ink::Closed);
    remark->setText(tr("This desktop shows no notices: news appear in the status bar of the window only."));
    remark->hide();
    connect(&m_center.notifier(), &Notifier::looked, remark, [remark](bool shows) { remark->setVisible(!shows); });
    m_center.notifier().look();
    return remark;
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
    auto *close = new PushButton(tr("&Close"));
    for (PushButton *button : {add, m_edit, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    close->setDefault(true);
    connect(add, &QAbstractButton::clicked, this, [this] { edit(0); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] { edit(m_list->currentId()); });
    connect(m_remove, &QAbstractButton::clicked, this, &WatchDialog::remove);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    return bar;
}

void WatchDialog::fill()
{
    m_list->setWatches(m_center.watches());
    enableButtons();
}

void WatchDialog::enableButtons()
{
    const bool hasCurrent = m_list->currentId() != 0;
    m_edit->setEnabled(hasCurrent);
    m_remove->setEnabled(hasCurrent);
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
    if (const std::uint64_t id = m_list->currentId(); id != 0)
        m_center.remove(id);
}

} // namespace netwharf
