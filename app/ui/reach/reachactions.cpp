// SPDX-License-Identifier: MIT
#include "app/ui/reach/reachactions.h"

#include "app/export/filesink.h"
#include "app/export/reachreport.h"
#include "app/i18n/actwords.h"
#include "app/i18n/language.h"
#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"
#include "app/ui/ports/portexport.h"
#include "app/ui/reach/reachtable.h"
#include "app/ui/widgets/pushbutton.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <map>
#include <utility>

namespace netwharf {

namespace {

using std::chrono::system_clock;

std::uint32_t ownPid()
{
    return static_cast<std::uint32_t>(QCoreApplication::applicationPid());
}

QFileDevice::FileError write(const ExportOrder &order, const ReachModel &model)
{
    const ReachReport report{*model.list(), model.comparison(), model.acceptedAt()};
    const Language language = languageFor({QLocale().name()});
    return writeFile(order.path, [&](const Sink &sink) {
        switch (order.form) {
        case ExportForm::Json: return writeReachJson(report, sink);
        case ExportForm::Html: return writeReachHtml(report, language, sink);
        case ExportForm::CsvWithMark: return writeReachCsv(report, sink, ByteOrderMark::Yes);
        case ExportForm::Csv:
        case ExportForm::Text: break; // text is copied, not offered as a file
        }
        return writeReachCsv(report, sink);
    });
}

using EntriesByPort = std::multimap<std::pair<std::uint16_t, Protocol>, KnownReach>;

EntriesByPort entriesByPort(const ReachBaseline &baseline)
{
    EntriesByPort entries;
    for (KnownReach &known : baseline.entries()) {
        const std::pair place(known.port, known.transport);
        entries.emplace(place, std::move(known));
    }
    return entries;
}

/// Whether one of them is the same thing as `line`, and meets `condition`.
template<typename Condition>
bool anyEntry(const EntriesByPort &entries, const KnownReach &line, Condition condition)
{
    const auto [first, last] = entries.equal_range(std::pair(line.port, line.transport));
    return std::any_of(first, last, [&](const auto &entry) { return isSameThing(entry.second, line) && condition(entry.second); });
}

} // namespace

ReachActions::ReachActions(LiveFeed &feed, BaselineFile &baseline, ReachTable *table)
    : QObject(table), m_feed(feed), m_baseline(baseline), m_table(table)
{
    makeActions();
    connectActions();
    retranslate();
}

void ReachActions::makeActions()
{
    const auto make = [this](const QKeySequence &keys) { return m_table->addKeyAction(keys); };
    m_acceptAll = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_accept = make(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_forget = make(QKeySequence(Qt::CTRL | Qt::Key_U));
    m_forgetAll = make({});
    m_connections = make(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_port = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_end = make(QKeySequence::Delete);
    m_copy = make(QKeySequence::Copy);
    m_copyAll = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_export = make(QKeySequence(Qt::CTRL | Qt::Key_E));
}

void ReachActions::connectActions()
{
    connect(m_acceptAll, &QAction::triggered, this, &ReachActions::acceptEverything);
    connect(m_accept, &QAction::triggered, this, &ReachActions::acceptSelected);
    connect(m_forget, &QAction::triggered, this, &ReachActions::forgetSelected);
    connect(m_forgetAll, &QAction::triggered, this, &ReachActions::askToForgetAll);
    connect(m_connections, &QAction::triggered, this, [this] {
        if (const auto port = currentPort())
            emit connectionsRequested(port->first);
    });
    connect(m_port, &QAction::triggered, this, [this] {
        if (const auto port = currentPort())
            emit portRequested(port->first, port->second);
    });
    connect(m_end, &QAction::triggered, this, &ReachActions::askToEnd);
    connect(m_table, &ReachTable::endRefused, this, [this] { emit told(whyNotEnd()); });
    connect(m_copy, &QAction::triggered, this, &ReachActions::copyRows);
    connect(m_copyAll, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->reachModel()->allText()); });
    connect(m_export, &QAction::triggered, this, &ReachActions::exportAll);
}

void ReachActions::retranslate()
{
    m_acceptAll->setText(tr("&Accept all as known"));
    m_accept->setText(tr("Accept as &known"));
    m_forget->setText(tr("For&get that it is known"));
    m_forgetAll->setText(tr("Forget &everything accepted…"));
    m_connections->setText(tr("Show in &Connections"));
    m_port->setText(tr("Show in Por&ts"));
    m_end->setText(tr("E&nd process…"));
    m_copy->setText(tr("&Copy rows"));
    m_copyAll->setText(tr("Copy a&ll as text"));
    m_export->setText(tr("&Export…"));
    update();
}

void ReachActions::fillRowMenu(QMenu *menu) const
{
    menu->addActions({m_connections, m_port});
    menu->addSeparator();
    menu->addActions({m_accept, m_forget});
    menu->addSeparator();
    menu->addActions({m_copy, m_copyAll});
    menu->addSeparator();
    menu->addAction(m_end);
    menu->setToolTipsVisible(true);
}

void ReachActions::fillFileMenu(QMenu *menu) const
{
    menu->addAction(m_export);
}

void ReachActions::fillEditMenu(QMenu *menu) const
{
    menu->addActions({m_copy, m_copyAll});
    menu->addSeparator();
    menu->addActions({m_acceptAll, m_accept, m_forget, m_forgetAll});
    menu->addSeparator();
    menu->addAction(m_end);
    menu->setToolTipsVisible(true);
}

void ReachActions::fillViewMenu(QMenu *menu) const
{
    menu->addActions({m_connections, m_port});
}

std::optional<std::pair<quint16, Protocol>> ReachActions::currentPort() const
{
    const int row = m_table->currentRow();
    const ReachModel *model = m_table->reachModel();
    if (row < 0 || model->rowAt(row).isHead)
        return std::nullopt;
    if (model->rowAt(row).isGone())
        return std::pair(model->goneAt(row).known.port, transportOf(model->goneAt(row).known.transport));
    return std::pair(model->lineAt(row).port(), transportOf(model->lineAt(row).transport()));
}

/// What only this machine reaches is not judged: of that the entries tell whether it was accepted.
std::vector<KnownReach> ReachActions::acceptable() const
{
    std::vector<KnownReach> lines;
    const ReachModel *model = m_table->reachModel();
    for (const int row : m_table->selectedRowNumbers())
        if (model->rowAt(row).isLine() && !model->comparison().isAccepted(model->lineAt(row)))
            lines.push_back(knownReachOf(model->lineAt(row), system_clock::now()));
    return lines;
}

std::vector<KnownReach> ReachActions::forgettable() const
{
    std::vector<KnownReach> found;
    const ReachModel *model = m_table->reachModel();
    const EntriesByPort entries = entriesByPort(m_baseline.baseline());
    for (const int row : m_table->selectedRowNumbers()) {
        if (model->rowAt(row).isGone())
            found.push_back(model->goneAt(row).known);
        if (!model->rowAt(row).isLine())
            continue;
        const KnownReach line = knownReachOf(model->lineAt(row), {});
        if (anyEntry(entries, line, [](const KnownReach &) { return true; }))
            found.push_back(line);
    }
    return found;
}

void ReachActions::update()
{
    const bool hasPort = currentPort().has_value();
    m_acceptAll->setEnabled(m_table->reachModel()->list() != nullptr);
    m_copyAll->setEnabled(m_acceptAll->isEnabled());
    m_export->setEnabled(m_acceptAll->isEnabled());
    m_accept->setEnabled(!acceptable().empty());
    m_forget->setEnabled(!forgettable().empty());
    m_forgetAll->setEnabled(!m_table->reachModel()->comparison().isEmpty());
    m_connections->setEnabled(hasPort);
    m_port->setEnabled(hasPort);
    m_copy->setEnabled(!m_table->selectedRowNumbers().isEmpty());
    const QString reason = whyNotEnd();
    m_end->setEnabled(reason.isEmpty());
    m_end->setToolTip(words::toolTip(reason));
}

void ReachActions::tell(const BaselineFile::Outcome &outcome, const QString &sentence)
{
    QStringList sentences;
    if (!outcome.remark.isEmpty())
        sentences << outcome.remark;
    if (outcome.done)
        sentences << sentence;
    emit told(words::sentences(sentences));
}

void ReachActions::acceptEverything()
{
    const auto list = m_table->reachModel()->list();
    if (!list)
        return;
    const auto now = system_clock::now();
    std::vector<KnownReach> all;
    int forOthers = 0;
    for (const ReachLine &line : list->lines) {
        all.push_back(knownReachOf(line, now));
        forOthers += line.exposure > Exposure::ThisMachine ? 1 : 0;
    }
    const auto outcome = m_baseline.change([&](ReachBaseline &baseline) { baseline.acceptAll(all, now); });
    tell(outcome, tr("Accepted as known: %Ln for others to reach. What comes from now on is marked.", nullptr, forOthers));
}

void ReachActions::acceptSelected()
{
    const std::vector<KnownReach> lines = acceptable();
    if (lines.empty())
        return;
    const auto outcome = m_baseline.change([&](ReachBaseline &baseline) {
        for (const KnownReach &line : lines)
            baseline.accept(line);
    });
    tell(outcome, tr("Accepted as known: %Ln", "lines", static_cast<int>(lines.size())));
}

void ReachActions::forgetSelected()
{
    const std::vector<KnownReach> lines = forgettable();
    if (lines.empty())
        return;
    const auto outcome = m_baseline.change([&](ReachBaseline &baseline) {
        for (const KnownReach &line : lines)
            baseline.forget(line);
    });
    tell(outcome, tr("No longer known: %Ln", "lines", static_cast<int>(lines.size())));
}

void ReachActions::askToForgetAll()
{
    auto *question = new QuestionDialog(m_table->window());
    question->setHeading(tr("Forget everything that was accepted?"));
    question->addSentence(tr("Nothing is marked as new then, until you accept again. Nothing is closed or ended."));
    PushButton *forget = question->addVerb();
    //: Button
    forget->setText(tr("&Forget it"));
    question->safeButton()->setText(tr("&Keep it"));
    question->fit();
    connect(forget, &QAbstractButton::clicked, this, [this, question] {
        tell(m_baseline.change([](ReachBaseline &baseline) { baseline.forgetAll(); }), tr("Nothing is accepted as known any more."));
        question->accept();
    });
    question->open();
}

QString ReachActions::whyNotEnd() const
{
    const int row = m_table->currentRow();
    const ReachModel *model = m_table->reachModel();
    if (row < 0 || !model->rowAt(row).isLine())
        return tr("No program is selected.");
    const ReachLine &line = model->lineAt(row);
    const Tables &tables = *model->list()->snapshot->tables;
    if (line.holders.empty()) {
        const QString reason = words::ownerReason(line.row.socket.owner);
        return reason.isEmpty() ? tr("Its process is not known.") : reason;
    }
    for (const ProcessIndex holder : line.holders)
        if (const Process *process = tables.process(holder))
            if (const auto refusal = netwharf::whyNotEnd(*process, ownPid()))
                return words::actProblem({*refusal, {}});
    return {};
}

std::vector<EndCandidate> ReachActions::endCandidates() const
{
    std::vector<EndCandidate> candidates;
    const ReachModel *model = m_table->reachModel();
    const int row = m_table->currentRow();
    if (!whyNotEnd().isEmpty())
        return candidates;
    const Tables &tables = *model->list()->snapshot->tables;
    for (const ProcessIndex holder : model->lineAt(row).holders)
        if (const Process *process = tables.process(holder)) {
            const bool hasUnit = process->unit < tables.units.size();
            candidates.push_back(
                {keyOf(*process), process->name, hasUnit ? serviceOf(tables.units[process->unit]) : std::nullopt});
        }
    return candidates;
}

void ReachActions::askToEnd()
{
    auto candidates = endCandidates();
    if (candidates.empty())
        return;
    auto *dialog = new EndProcessDialog(&m_feed, std::move(candidates), m_table->window());
    connect(dialog, &EndProcessDialog::told, this, &ReachActions::told);
    dialog->open();
}

void ReachActions::copyRows() const
{
    QStringList lines;
    for (const int row : m_table->selectedRowNumbers())
        lines << m_table->reachModel()->rowText(row);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ReachActions::exportAll()
{
    const ReachModel *model = m_table->reachModel();
    if (!model->list())
        return;
    const QString name = QStringLiteral("reachable-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd"));
    const auto order = askForExport(m_table->window(), tr("Export what others can reach"), name);
    if (!order)
        return;
    const auto error = write(*order, *model);
    if (error == QFileDevice::NoError)
        emit told(tr("What others can reach is written to %1.").arg(words::plain(order->path.toStdString())));
    else
        emit failed(words::fileError(error, order->path));
}

} // namespace netwharf
