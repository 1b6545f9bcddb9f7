// SPDX-License-Identifier: MIT
#include "app/ui/keep/changelogger.h"

#include "app/i18n/words.h"
#include "app/live/livefeed.h"
#include "app/ui/keep/changelogdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMetaObject>

#include <utility>

namespace netwharf {

ChangeLogger::ChangeLogger(LiveFeed *feed, QLineEdit *search)
    : QObject(search), m_feed(feed), m_search(search), m_action(new QAction(this))
{
    connect(m_action, &QAction::triggered, this, [this] { isActive() ? stop() : choose(); });
    retranslate();
}

ChangeLogger::~ChangeLogger()
{
    if (m_worker)
        m_feed->removeFollower(m_worker);
}

void ChangeLogger::retranslate()
{
    m_action->setText(isActive() ? tr("Stop the &log of changes") : tr("&Log of changes…"));
}

void ChangeLogger::choose()
{
    auto *dialog = new ChangeLogDialog(m_search->text().trimmed(), m_search->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->order()); });
    dialog->open();
}

void ChangeLogger::start(const ChangeLogOrder &order)
{
    const auto &catalogue = m_feed->last().catalogue;
    if (!catalogue || isActive())
        return;
    m_path = order.path;
    m_state = {};
    // Opened and written on the worker's thread only, which may wait for a slow disk.
    auto log = std::make_shared<std::unique_ptr<ChangeLog>>();
    m_worker = std::make_shared<SnapshotWorker>(
        [this, log, order, catalogue, round = ++m_round](const std::shared_ptr<const Snapshot> &snapshot) {
            if (!*log)
                *log = std::make_unique<ChangeLog>(order, catalogue);
            const ChangeLogState state = (*log)->take(snapshot);
            QMetaObject::invokeMethod(
                this,
                [this, state, round] {
                    if (round == m_round && isActive())
                        take(state);
                },
                Qt::QueuedConnection);
        });
    m_feed->addFollower(m_worker);
    retranslate();
    emit changed();
}

void ChangeLogger::stop()
{
    if (!isActive())
        return;
    m_feed->removeFollower(m_worker);
    m_worker.reset();
    retranslate();
    emit changed();
    if (!m_state.hasEnded())
        //: %Ln a number of changes, %1 a file
        emit told(tr("%Ln change(s) were written to %1.", nullptr, static_cast<int>(m_state.changes)).arg(fileText()));
}

void ChangeLogger::take(const ChangeLogState &state)
{
    const bool isNews = state.size != m_state.size;
    m_state = state;
    if (state.isFull)
        //: %1 a file
        emit failed(tr("The log of changes has reached its limit and ended: %1.").arg(fileText()));
    else if (state.error)
        emit failed(words::fileError(*state.error, m_path));
    if (state.hasEnded())
        stop();
    else if (isNews)
        emit changed();
}

QString ChangeLogger::fileText() const
{
    return words::plain(QDir::toNativeSeparators(m_path).toStdString());
}

QString ChangeLogger::statusText() const
{
    if (!isActive())
        return {};
    //: In the status bar: %1 a file, %2 an amount of data
    return tr("Changes go to %1, %2")
        .arg(words::plain(QFileInfo(m_path).fileName().toStdString()), words::bytes(m_state.size));
}

} // namespace netwharf
