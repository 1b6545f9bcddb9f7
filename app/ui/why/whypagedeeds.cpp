// SPDX-License-Identifier: MIT
// The part of WhyPage that does what its fixes and the menu of the holder offer.
#include "app/i18n/actwords.h"
#include "app/i18n/words.h"
#include "app/live/bindasker.h"
#include "app/models/whywords.h"
#include "app/ui/act/actcandidates.h"
#include "app/ui/why/askedfield.h"
#include "app/ui/why/fixlist.h"
#include "app/ui/why/questionrow.h"
#include "app/ui/why/whypage.h"
#include "app/ui/widgets/accesskey.h"
#include "core/advise/bindholders.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace netwharf {

namespace {

constexpr std::size_t MostInMenu = 12; ///< the dialog for all of them scrolls, a menu should not

} // namespace

void WhyPage::followFix(int place)
{
    const WhyFix fix = m_fixes->fixes().value(place);
    switch (fix.deed) {
    case WhyDeed::EndProcess: endHolders({}); break;
    case WhyDeed::CloseConnection: closeConnections(); break;
    case WhyDeed::CopyCommand: copy(fix.command); break;
    case WhyDeed::CopyPort: copy(QString::number(fix.port)); break;
    case WhyDeed::SetReuseAddress: m_question->tryReuseAddress(); break;
    case WhyDeed::SetReusePort: m_question->tryReusePort(); break;
    case WhyDeed::SetV6Only: m_question->tryAddress({IpAddress::parse("::"), {}, true}); break;
    case WhyDeed::ChooseAddress: m_question->openAddresses(); break;
    case WhyDeed::None: break;
    }
    // The button of what was tried goes, and the keyboard would end up in whatever comes next.
    if (fix.deed == WhyDeed::SetReuseAddress || fix.deed == WhyDeed::SetReusePort || fix.deed == WhyDeed::SetV6Only)
        m_question->field()->setFocus(Qt::OtherFocusReason);
}

void WhyPage::endHolders(std::optional<ProcessKey> only)
{
    const auto report = m_asker->report();
    if (!report)
        return;
    const Tables &tables = *report->ground.snapshot->tables;
    std::vector<EndCandidate> candidates;
    std::optional<ActRefusal> refusal;
    for (const Process *process : processesToEnd(report->answer, report->ground.rows, tables)) {
        if (only && *only != keyOf(*process))
            continue;
        if (const auto why = whyWeCannotEnd(*process))
            refusal = why;
        else
            candidates.push_back(endCandidateOf(*process, tables));
    }
    if (refusal)
        emit failed(words::actProblem({*refusal, {}}));
    if (candidates.empty())
        return;
    auto *dialog = new EndProcessDialog(m_feed, std::move(candidates), window());
    connect(dialog, &EndProcessDialog::told, this, &WhyPage::told);
    openDialog(dialog);
}

void WhyPage::closeConnections()
{
    const auto report = m_asker->report();
    if (!report)
        return;
    std::vector<CloseCandidate> candidates;
    std::optional<ActRefusal> refusal;
    for (const std::size_t row : connectionsToClose(report->answer)) {
        const Socket &socket = report->ground.rows[row].socket;
        if (const auto why = whyNotClose(socket))
            refusal = why;
        else
            candidates.push_back(closeCandidateOf(socket, Direction::None, *report->ground.snapshot->tables));
    }
    if (refusal)
        emit failed(words::actProblem({*refusal, {}}));
    if (candidates.empty())
        return;
    auto *dialog = new CloseSocketDialog(m_feed, std::move(candidates), window());
    connect(dialog, &CloseSocketDialog::told, this, &WhyPage::told);
    openDialog(dialog);
}

/// One of several holders may be ended by itself too, though the port is free only without all of them.
void WhyPage::openHolderMenu(const QPoint &position)
{
    const auto report = m_asker->report();
    const auto wish = m_question->wish();
    if (!report || !wish)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in &Connections"), this,
                    [this, port = wish->asked.port] { emit connectionsRequested(port); });
    const auto processes = processesToEnd(report->answer, report->ground.rows, *report->ground.snapshot->tables);
    if (!processes.empty())
        menu->addSeparator();
    for (std::size_t i = 0; i < std::min(processes.size(), MostInMenu); ++i) {
        const QString name = withoutAccessKey(words::processWithPid(processes[i]->name, processes[i]->pid));
        //: Of a menu: %1 a process name and its number
        menu->addAction(tr("End %1…").arg(name), this, [this, key = keyOf(*processes[i])] { endHolders(key); });
    }
    menu->popup(position);
}

/// Its button may be gone when it closes, the question stays.
void WhyPage::openDialog(QDialog *dialog)
{
    connect(dialog, &QDialog::finished, m_asker, &BindAsker::askAgain);
    connect(dialog, &QDialog::finished, m_main, [this] { m_main->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void WhyPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QString shown = text.section(QLatin1Char('\n'), 0, 0); // of a whole answer its verdict
    if (shown.size() < text.size())
        shown += QStringLiteral(" …");
    //: %1 what is on the clipboard now
    emit told(tr("Copied: %1").arg(shown));
}

} // namespace netwharf
