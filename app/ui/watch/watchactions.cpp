// SPDX-License-Identifier: MIT
#include "app/ui/watch/watchactions.h"

#include "app/models/rowwords.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/watch/watchwords.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace netwharf {

WatchActions::WatchActions(SocketTable *table, QLineEdit *search)
    : QObject(table), m_table(table), m_search(search), m_port(new QAction(this)), m_process(new QAction(this)),
      m_filter(new QAction(this))
{
    connect(m_port, &QAction::triggered, this, [this] { emit watchRequested(ofPort()); });
    connect(m_process, &QAction::triggered, this, [this] { emit watchRequested(ofProcess()); });
    connect(m_filter, &QAction::triggered, this, &WatchActions::watchSearch);
    connect(search, &QLineEdit::textChanged, this, &WatchActions::update);
    retranslate();
}

void WatchActions::retranslate()
{
    m_port->setText(tr("&Watch this port"));
    m_process->setText(tr("Watch this proce&ss"));
    m_filter->setText(tr("Watch what is &searched"));
    update();
}

void WatchActions::addTo(QMenu *menu) const
{
    menu->addActions({m_port, m_process});
}

void WatchActions::addToView(QMenu *menu) const
{
    menu->addAction(m_filter);
}

Watch WatchActions::ofPort() const
{
    if (!m_table->currentId())
        return {};
    return watchwords::ofPort(m_table->liveModel()->rowAt(m_table->currentIndex().row()).row);
}

Watch WatchActions::ofProcess() const
{
    if (!m_table->currentId())
        return {};
    const LiveModel *model = m_table->liveModel();
    const LiveRow &live = model->rowAt(m_table->currentIndex().row());
    const Process *holder = RowWords(live, *model->snapshot(), *model->catalogue()).holder();
    return holder ? watchwords::ofProcess(*holder) : Watch();
}

void WatchActions::watchSearch()
{
    Watch watch;
    watch.filter = m_search->text().trimmed().toStdString();
    watch.name = watch.filter;
    emit watchRequested(watch);
}

void WatchActions::update()
{
    m_port->setEnabled(!ofPort().filter.empty());
    m_process->setEnabled(!ofProcess().filter.empty());
    const auto query = Query::parse(m_search->text().trimmed().toStdString(), QueryScope::Sockets);
    m_filter->setEnabled(query && !query->matchesAll());
}

} // namespace netwharf
