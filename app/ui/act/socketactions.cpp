// SPDX-License-Identifier: MIT
#include "app/ui/act/socketactions.h"

#include "app/i18n/actwords.h"
#include "app/i18n/words.h"
#include "app/models/livemodel.h"
#include "app/ui/act/actcandidates.h"
#include "app/ui/sockets/sockettable.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

/// More than a person can read in one question.
constexpr int MostAtOnce = 100;

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
    m_end->setText(tr("End p&rocess…"));
    m_close->setText(tr("C&lose connection…"));
    update();
}

void SocketActions::addTo(QMenu *menu) const
{
    menu->addActions(actions());
    menu->setToolTipsVisible(true);
}

/// The reason of the current one, unless it can be done for another of those that are selected.
void SocketActions::update()
{
    const auto rows = current();
    if (rows.empty()) {
        for (QAction *action : actions())
            setReason(action, tr("No row is selected."));
        return;
    }
    bool canEnd = canEndAny(rows);
    bool canClose = std::ranges::any_of(rows, &SocketActions::canClose);
    if (!(canEnd && canClose) && m_table->selectedCount() > 1) {
        const auto selected = m_table->selectedSockets();
        canEnd = canEnd || canEndAny(selected);
        canClose = canClose || std::ranges::any_of(selected, &SocketActions::canClose);
    }
    setReason(m_end, canEnd ? QString() : whyNotEnd(*rows.front()));
    setReason(m_close, canClose ? QString() : whyNotClose(*rows.front()));
}

/// A group may have a hundred thousand members, and those of one owner are alike.
bool SocketActions::canEndAny(const std::vector<const LiveRow *> &rows) const
{
    const LiveRow *before = nullptr;
    return std::ranges::any_of(rows, [&](const LiveRow *live) {
        const LiveRow *last = std::exchange(before, live);
        const bool isAsBefore = last && last->row.socket.owner == live->row.socket.owner && last->event == live->event;
        return !isAsBefore && whyNotEnd(*live).isEmpty();
    });
}

/// Of the current row; of the head of a group all of its sockets.
std::vector<const LiveRow *> SocketActions::current() const
{
    if (!m_table->currentId())
        return {};
    return m_table->liveModel()->socketsOf({m_table->currentIndex().row()});
}

QString SocketActions::whyNotEnd(const LiveRow &live) const
{
    const auto holders = holdersOf(live.row.socket, *m_table->liveModel()->snapshot()->tables);
    if (live.event == RowEvent::Closed)
        return tr("The socket is closed already.");
    if (holders.empty()) {
        const QString reason = words::ownerReason(live.row.socket.owner);
        return reason.isEmpty() ? tr("Its process is not known.") : reason;
    }
    for (const Process *process : holders)
        if (const auto refusal = whyWeCannotEnd(*process))
            return words::actProblem({*refusal, {}});
    return {};
}

bool SocketActions::canClose(const LiveRow *live)
{
    return live->event != RowEvent::Closed && !netwharf::whyNotClose(live->row.socket);
}

QString SocketActions::whyNotClose(const LiveRow &live)
{
    if (live.event == RowEvent::Closed)
        return tr("The socket is closed already.");
    const auto refusal = netwharf::whyNotClose(live.row.socket);
    return refusal ? words::actProblem({*refusal, {}}) : QString();
}

std::vector<EndCandidate> SocketActions::endCandidates() const
{
    const LiveModel *model = m_table->liveModel();
    std::vector<EndCandidate> candidates;
    if (!model->snapshot())
        return candidates;
    const Tables &tables = *model->snapshot()->tables;
    const Owner *before = nullptr;
    for (const LiveRow *live : m_table->selectedSockets()) {
        if (live->event == RowEvent::Closed)
            continue;
        const Owner *last = std::exchange(before, &live->row.socket.owner);
        if (last && *last == *before)
            continue;
        if (candidates.size() > MostAtOnce)
            break;
        for (const Process *process : holdersOf(live->row.socket, tables)) {
            const ProcessKey key = keyOf(*process);
            if (whyWeCannotEnd(*process) || std::ranges::count(candidates, key, &EndCandidate::process) != 0)
                continue;
            candidates.push_back(endCandidateOf(*process, tables));
        }
    }
    return candidates;
}

std::vector<CloseCandidate> SocketActions::closeCandidates() const
{
    const LiveModel *model = m_table->liveModel();
    std::vector<CloseCandidate> candidates;
    for (const LiveRow *live : m_table->selectedSockets()) {
        if (candidates.size() > MostAtOnce)
            break;
        if (canClose(live))
            candidates.push_back(closeCandidateOf(live->row.socket, live->row.direction, *model->snapshot()->tables));
    }
    return candidates;
}

void SocketActions::askToEnd()
{
    auto candidates = endCandidates();
    if (candidates.empty())
        return;
    if (candidates.size() > MostAtOnce) {
        emit told(tr("At most %Ln process(es) can be ended at once.", nullptr, MostAtOnce));
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
        emit told(tr("At most %Ln socket(s) can be closed at once.", nullptr, MostAtOnce));
        return;
    }
    auto *dialog = new CloseSocketDialog(m_feed, std::move(candidates), m_table->window());
    connect(dialog, &CloseSocketDialog::told, this, &SocketActions::told);
    dialog->open();
}

} // namespace netwharf
