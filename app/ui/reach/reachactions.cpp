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

/// What only this machine reaches is not judged: of that the entries tell whether it was accepted.
bool isAcceptable(const ReachRow &row)
{
    return row.isLine() && !row.isAccepted;
}

bool isForgettable(const ReachRow &row)
{
    return row.isGone() || (row.isLine() && row.isKnown);
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

template<typename Condition>
std::vector<KnownReach> ReachActions::selectedLines(Condition condition) const
{
    std::vector<KnownReach> found;
    const ReachModel *model = m_table->reachModel();
    for (const int row : m_table->selectedRowNumbers()) {
        const ReachRow &what = model->rowAt(row);
        if (condition(what))
            found.push_back(what.isGone() ? model->goneAt(row).known
                                          : knownReachOf(model->lineAt(row), system_clock::now()));
    }
    return found;
}

void ReachActions::update()
{
    const bool hasPort = currentPort().has_value();
    m_acceptAll->setEnabled(m_table->reachModel()->list() != nullptr);
    m_copyAll->setEnabled(m_acceptAll->isEnabled());
    m_export->setEnabled(m_acceptAll->isEnabled());
    const QList<int> selected = m_table->selectedRowNumbers();
    const auto isAny = [&](bool (*condition)(const ReachRow &)) {
        return std::ranges::any_of(selected, [&](int row) { return condition(m_table->reachModel()->rowAt(row)); });
    };
    m_accept->setEnabled(isAny(isAcceptable));
    m_forget->setEnabled(isAny(isForgettable));
    m_forgetAll->setEnabled(!m_table->reachModel()->comparison().isEmpty());
    m_connections->setEnabled(hasPort);
    m_port->setEnabled(hasPort);
    m_copy->setEnabled(!selected.isEmpty());
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

void ReachActions::change(BaselineFile::Edit edit, const QString &sentence)
{
    m_baseline.change(std::move(edit),
                      [this, sentence](const BaselineFile::Outcome &outcome) { tell(outcome, sentence); });
}

void ReachActions::acceptEverything()
{
    const ReachModel *model = m_table->reachModel();
    const auto list = model->list();
    if (!list)
        return;
    const int forOthers = model->count(ReachSection::Everywhere) + model->count(ReachSection::LocalNetwork)
                          + model->count(ReachSection::Elsewhere);
    const auto edit = [list, now = system_clock::now()](ReachBaseline &baseline) {
        std::vector<KnownReach> all;
        for (const ReachLine &line : list->lines)
            all.push_back(knownReachOf(line, now));
        baseline.acceptAll(all, now);
    };
    change(edit,
           tr("Accepted as known: %Ln for others to reach. What comes from now on is marked.", nullptr, forOthers));
}

void ReachActions::acceptSelected()
{
    const std::vector<KnownReach> lines = selectedLines(isAcceptable);
    if (lines.empty())
        return;
    const auto edit = [lines](ReachBaseline &baseline) {
        for (const KnownReach &line : lines)
            baseline.accept(line);
    };
    change(edit, tr("Accepted as known: %Ln", "lines", static_cast<int>(lines.size())));
}

void ReachActions::forgetSelected()
{
    const std::vector<KnownReach> lines = selectedLines(isForgettable);
    if (lines.empty())
        return;
    const auto edit = [lines](ReachBaseline &baseline) {
        for (const KnownReach &line : lines)
            baseline.forget(line);
    };
    change(edit, tr("No longer known: %Ln", "lines", static_cast<int>(lines.size())));
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
        change([](ReachBaseline &baseline) { baseline.forgetAll(); }, tr("Nothing is accepted as known any more."));
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
    const QString name =
        QStringLiteral("reachable-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd"));
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
