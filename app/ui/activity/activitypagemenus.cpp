// SPDX-License-Identifier: MIT
// The part of ActivityPage that is about actions, menus, files and settings.
#include "app/i18n/words.h"
#include "app/models/activitywords.h"
#include "app/ui/activity/activitychips.h"
#include "app/ui/activity/activityexport.h"
#include "app/ui/activity/activitypage.h"
#include "app/ui/activity/activitytable.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSettings>

namespace netwharf {

namespace {

constexpr auto SettingsGroup = "activity";
constexpr qsizetype AtOnce = 500; ///< so few rows are text before a frame is over

} // namespace

void ActivityPage::makeActions()
{
    const auto make = [this](const QKeySequence &keys) { return m_table->addKeyAction(keys); };
    m_pause = make(Qt::Key_Space);
    m_pause->setCheckable(true);
    m_showSocket = make({}); // Enter, which the table tells of
    m_showPort = make(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_onlyProcess = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_newest = make(QKeySequence(Qt::CTRL | Qt::Key_Up));
    m_back = make(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_clear = make(Qt::Key_Escape);
    m_showAll = make(QKeySequence(Qt::SHIFT | Qt::Key_Escape));
    m_copyRows = make(QKeySequence::Copy);
    m_copyCell = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_headings = new QAction(this);
    m_headings->setCheckable(true);
    m_export = make(QKeySequence(Qt::CTRL | Qt::Key_E));
}

void ActivityPage::connectActions()
{
    connect(m_pause, &QAction::toggled, this, [this](bool on) {
        m_pausedAt = on ? std::optional(m_next) : std::nullopt;
        showWaiting();
        showNumbers();
    });
    connect(m_showSocket, &QAction::triggered, this, &ActivityPage::goToSocket);
    connect(m_showPort, &QAction::triggered, this, &ActivityPage::goToPort);
    connect(m_onlyProcess, &QAction::triggered, this, &ActivityPage::onlyThisProcess);
    connect(m_newest, &QAction::triggered, this, &ActivityPage::showNewest);
    connect(m_clear, &QAction::triggered, this, [this] {
        if (m_table->selectionModel()->hasSelection())
            m_table->clearSelection();
        else
            m_search->clear();
    });
    connect(m_back, &QAction::triggered, this, &ActivityPage::goBack);
    connect(m_showAll, &QAction::triggered, this, &ActivityPage::showAll);
    connect(m_copyRows, &QAction::triggered, this, &ActivityPage::copyRows);
    connect(m_copyCell, &QAction::triggered, this, &ActivityPage::copyCell);
    connect(m_headings, &QAction::toggled, this, &Page::stateChanged);
    connect(m_export, &QAction::triggered, this, &ActivityPage::exportRows);
}

void ActivityPage::retranslateActions()
{
    m_pause->setText(tr("&Pause"));
    m_showSocket->setText(tr("&Show in Connections"));
    m_showPort->setText(tr("Show in Por&ts"));
    m_onlyProcess->setText(tr("&Only this process"));
    m_newest->setText(tr("Show the &newest"));
    m_back->setText(filtersBeforeEntry());
    m_clear->setText(tr("Cl&ear the search"));
    m_showAll->setText(tr("Show &all"));
    m_copyRows->setText(tr("&Copy rows"));
    m_copyCell->setText(tr("Copy c&ell"));
    //: Checkable: copied rows begin with a line of the columns' names
    m_headings->setText(tr("Copy with headin&gs"));
    m_export->setText(tr("&Export…"));
}

const ActivityEvent *ActivityPage::currentEvent() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return nullptr;
    const ActivityEvent &event = m_table->activityModel()->eventAt(current.row());
    return event.kind == ActivityKind::Gap ? nullptr : &event;
}

void ActivityPage::enableRowActions()
{
    const ActivityEvent *event = currentEvent();
    const ActivityModel *model = m_table->activityModel();
    m_showSocket->setEnabled(event);
    m_showPort->setEnabled(event && portOf(event->row) != 0);
    m_onlyProcess->setEnabled(event && model->texts()->tables->process(event->row.socket.owner.process));
}

void ActivityPage::goToSocket()
{
    if (const ActivityEvent *event = currentEvent())
        emit socketRequested(event->row, *m_table->activityModel()->texts());
}

void ActivityPage::goToPort()
{
    if (const ActivityEvent *event = currentEvent(); event && portOf(event->row) != 0)
        emit portRequested(portOf(event->row), transportOf(event->row.socket.protocol));
}

void ActivityPage::onlyThisProcess()
{
    const ActivityEvent *event = currentEvent();
    const Tables &tables = *m_table->activityModel()->texts()->tables;
    if (const Process *process = event ? tables.process(event->row.socket.owner.process) : nullptr)
        leadTo({QStringLiteral("pid:%1").arg(process->pid), 0, 0});
}

void ActivityPage::copyRows()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    const ActivityModel &model = *m_table->activityModel();
    if (rows.isEmpty())
        return;
    const QString titles = m_headings->isChecked() ? m_table->titles() : QString();
    if (rows.size() <= AtOnce)
        QGuiApplication::clipboard()->setText(
            activityText(model.eventsAt(rows), m_table->visibleColumns(), titles, *model.texts(), *model.catalogue()));
    else if (m_exporter->isBusy())
        emit told(tr("The rows before are still being written."));
    else
        m_exporter->copy(model, rows, m_table->visibleColumns(), titles);
}

void ActivityPage::copyCell() const
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(
            m_table->activityModel()->cellText(current.row(), static_cast<ActivityColumn>(current.column())));
}

void ActivityPage::openRowMenu(const QPoint &position)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_showSocket, m_showPort, m_onlyProcess});
    menu->addSeparator();
    menu->addActions({m_copyRows, m_copyCell, m_headings});
    menu->addSeparator();
    m_table->fillColumnMenu(menu->addMenu(tr("Choose col&umns")));
    m_table->hold(); // rows must not move under the menu
    connect(menu, &QObject::destroyed, m_table, &ActivityTable::release);
    const bool pointed = m_table->indexAt(position).isValid();
    menu->popup(m_table->viewport()->mapToGlobal(pointed ? position : m_table->visualRect(current).bottomLeft()));
}

void ActivityPage::openColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_table->fillColumnMenu(menu);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

void ActivityPage::fillFileMenu(QMenu *menu)
{
    menu->addAction(m_export);
}

void ActivityPage::fillViewMenu(QMenu *menu)
{
    menu->addActions({m_pause, m_newest, m_back, m_clear, m_showAll, m_showSocket, m_showPort, m_onlyProcess});
    QMenu *columns = menu->addMenu(tr("Choose col&umns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table->fillColumnMenu(columns);
    });
}

void ActivityPage::fillEditMenu(QMenu *menu)
{
    menu->addActions({m_copyRows, m_copyCell, m_headings});
}

void ActivityPage::exportRows()
{
    if (!m_table->activityModel()->texts() || m_exporter->isBusy())
        return;
    const QString name =
        QStringLiteral("activity-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd"));
    const auto order = askForExport(this, tr("Export activity"), name);
    if (!order || m_exporter->isBusy())
        return;
    m_export->setEnabled(false);
    m_exporter->start(*order, *m_table->activityModel(), languageFor({QLocale().name()}), m_dropped,
                      m_search->text().trimmed());
}

void ActivityPage::tellExported(int error, const QString &path, int events)
{
    m_export->setEnabled(true);
    if (error == QFileDevice::NoError)
        emit told(tr("%Ln event(s) are written to %1.", nullptr, events).arg(words::plain(path.toStdString())));
    else
        emit failed(words::fileError(static_cast<QFileDevice::FileError>(error), path));
}

void ActivityPage::saveState(QSettings &settings) const
{
    settings.beginGroup(QLatin1String(SettingsGroup));
    m_table->saveColumns(settings);
    settings.setValue(QStringLiteral("search"), m_search->text());
    settings.setValue(QStringLiteral("copyHeadings"), m_headings->isChecked());
    settings.setValue(QStringLiteral("chips/kinds"), m_chips->kinds());
    settings.setValue(QStringLiteral("chips/protocols"), m_chips->protocols());
    settings.endGroup();
}

void ActivityPage::restoreState(QSettings &settings)
{
    settings.beginGroup(QLatin1String(SettingsGroup));
    m_table->restoreColumns(settings);
    m_chips->setChosen(settings.value(QStringLiteral("chips/kinds")).toUInt() & 0x7,
                       settings.value(QStringLiteral("chips/protocols")).toUInt() & 0x7f);
    m_headings->setChecked(settings.value(QStringLiteral("copyHeadings")).toBool());
    const QString typed = settings.value(QStringLiteral("search")).toString();
    settings.endGroup();
    if (typed != m_search->text())
        m_search->setText(typed);
    sendWish();
}

} // namespace netwharf
