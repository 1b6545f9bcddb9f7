// SPDX-License-Identifier: MIT
#include "app/ui/act/socketactions.h"

#include "app/i18n/actwords.h"
#include "app/i18n/words.h"
#include "app/models/livemodel.h"
#include "app/ui/sockets/sockettable.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace netwharf {

namespace {

/// More than a person can read in one question.
constexpr int MostAtOnce = 100;

/// Who holds the socket now: not who did, or will.
std::vector<const Process *> holdersOf(const Socket &socket, const Tables &tables)
{
    const bool isHeld = socket.owner.kind == OwnerKind::Process || socket.owner.kind == OwnerKind::Shared;
    return isHeld ? tables.processesOf(socket.owner) : std::vector<const Process *>();
}

std::uint32_t ownPid()
{
    return static_cast<std::uint32_t>(QCoreApplication::applicationPid());
}

QString endsOf(const Socket &socket)
{
    const QString local = QString::fromStdString(socket.local.toString());
    return socket.hasRemote
               ? QStringLiteral("%1 → %2").arg(local, QString::fromStdString(socket.remote.toString()))
               : local;
}

QString holderOf(const Socket &socket, const Tables &tables)
{
    const auto holders = holdersOf(socket, tables);
    return holders.size() == 1 ? words::processWithPid(holders.front()->name, holders.front()->pid)
                               : words::owner(socket, tables);
}

void setReason(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(words::toolTip(reason));
    action->setStatusTip(reason);
}

} // namespace

SocketActions::SocketActions(LiveFeed *feed, SocketTable *table)
    : QObject(table), m_feed(feed), m_table(table), m_end(new QAction(this)), m_close(new QAction(this))
{
    m_end->setShortcut(QKeySequence::Delete);
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    for (QAction *action : actions()) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table->addAction(action);
    }
    connect(m_end, &QAction::triggered, this, &SocketActions::askToEnd);
    connect(m_close, &QAction::triggered, this, &SocketActions::askToClose);
    retranslate();
}

void SocketActions::retranslate()
{
    m_end->setText(tr("&End process…"));
    m_close->setText(tr("C&lose connection…"));
    update();
}

void SocketActions::addTo(QMenu *menu) const
{
    menu->addActions(actions());
    menu->setToolTipsVisible(true);
}

void SocketActions::update()
{
    setReason(m_end, whyNotEndCurrent());
    setReason(m_close, whyNotCloseCurrent());
}

QString SocketActions::whyNotEndCurrent() const
{
    if (!m_table->currentId())
        return tr("No row is selected.");
    const LiveModel *model = m_table->liveModel();
    const LiveRow &live = model->rowAt(m_table->currentIndex().row());
    const auto holders = holdersOf(live.row.socket, *model->snapshot()->tables);
    if (live.event == RowEvent::Closed)
        return tr("The socket is closed already.");
    if (holders.empty()) {
        const QString reason = words::ownerReason(live.row.socket.owner);
        return reason.isEmpty() ? tr("Its process is not known.") : reason;
    }
    for (const Process *process : holders)
        if (const auto refusal = whyNotEnd(*process, ownPid()))
            return words::actProblem({*refusal, {}});
    return {};
}

QString SocketActions::whyNotCloseCurrent() const
{
    if (!m_table->currentId())
        return tr("No row is selected.");
    const LiveRow &live = m_table->liveModel()->rowAt(m_table->currentIndex().row());
    if (live.event == RowEvent::Closed)
        return tr("The socket is closed already.");
    const auto refusal = whyNotClose(live.row.socket);
    return refusal ? words::actProblem({*refusal, {}}) : QString();
}

std::vector<EndCandidate> SocketActions::endCandidates() const
{
    const LiveModel *model = m_table->liveModel();
    const Tables &tables = *model->snapshot()->tables;
    std::vector<EndCandidate> candidates;
    for (const int row : m_table->selectedRowNumbers()) {
        const LiveRow &live = model->rowAt(row);
        if (live.event == RowEvent::Closed)
            continue;
        for (const Process *process : holdersOf(live.row.socket, tables)) {
            const ProcessKey key = keyOf(*process);
            if (candidates.size() > MostAtOnce || whyNotEnd(*process, ownPid())
                || std::ranges::count(candidates, key, &EndCandidate::process) != 0)
                continue;
            const bool hasUnit = process->unit < tables.units.size();
            candidates.push_back(
                {key, process->name, hasUnit ? serviceOf(tables.units[process->unit]) : std::nullopt});
        }
    }
    return candidates;
}

std::vector<CloseCandidate> SocketActions::closeCandidates() const
{
    const LiveModel *model = m_table->liveModel();
    std::vector<CloseCandidate> candidates;
    for (const int row : m_table->selectedRowNumbers()) {
        const LiveRow &live = model->rowAt(row);
        const Socket &socket = live.row.socket;
        if (live.event != RowEvent::Closed && !whyNotClose(socket) && candidates.size() <= MostAtOnce)
            candidates.push_back({socket, holderOf(socket, *model->snapshot()->tables), endsOf(socket)});
    }
    return candidates;
}

void SocketActions::askToEnd()
{
    auto candidates = endCandidates();
    if (candidates.empty())
        return;
    if (candidates.size() > MostAtOnce) {
        emit told(tr("At most %n process(es) can be ended at once.", nullptr, MostAtOnce));
        return;
    }
    auto *dialog = new EndProcessDialog(m_feed, std::move(candidates), m_table->window());
    connect(dialog, &EndProcessDialog::told, this, &SocketActions::told);
    dialog->open();
}

void SocketActions::askToClose()
{
    auto candidates = closeCandidates();
    if (candidates.empty())
        return;
    if (candidates.size() > MostAtOnce) {
        emit told(tr("At most %n socket(s) can be closed at once.", nullptr, MostAtOnce));
        return;
    }
    auto *dialog = new CloseSocketDialog(m_feed, std::move(candidates), m_table->window());
    connect(dialog, &CloseSocketDialog::told, this, &SocketActions::told);
    dialog->open();
}

} // namespace netwharf
