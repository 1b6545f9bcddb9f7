// SPDX-License-Identifier: MIT
// The part of PortsPage that is about menus, files and settings.
#include "app/i18n/words.h"
#include "app/models/portfacts.h"
#include "app/ui/ports/portchiprow.h"
#include "app/ui/ports/portchipsettings.h"
#include "app/ui/ports/portexport.h"
#include "app/ui/ports/portspage.h"
#include "app/ui/ports/porttable.h"
#include "app/ui/widgets/detailsplit.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace netwharf {

void PortsPage::fillFileMenu(QMenu *menu)
{
    menu->addAction(m_export);
}

void PortsPage::exportRows()
{
    const auto order =
        m_model->groups() ? askForExport(this, tr("Export ports"), QStringLiteral("ports")) : std::nullopt;
    if (!order)
        return;
    takeUse();
    const auto error = exportPorts(*order, *m_model, m_snapshot.get(), m_search->text().trimmed());
    if (error == QFileDevice::NoError)
        emit told(tr("%Ln rows are written to %1.", nullptr, m_model->rowCount())
                      .arg(words::plain(order->path.toStdString())));
    else
        emit failed(words::fileError(error, order->path));
}

void PortsPage::fillViewMenu(QMenu *menu)
{
    menu->addActions({m_back, m_clear, m_showAll});
    // Made anew when they open: columns and order may have changed in the header.
    const auto addMenu = [this, menu](const QString &title, auto fill) {
        QMenu *part = menu->addMenu(title);
        connect(part, &QMenu::aboutToShow, m_table, [part, fill] {
            part->clear();
            fill(part);
        });
    };
    addMenu(tr("S&ort by"), [this](QMenu *part) { m_table->fillSortMenu(part); });
    addMenu(tr("Choose &columns"), [this](QMenu *part) { m_table->fillColumnMenu(part); });
}

void PortsPage::fillEditMenu(QMenu *menu)
{
    menu->addActions({m_showConnections, m_whyTaken});
    menu->addSeparator();
    menu->addAction(m_copyRows);
    menu->addAction(m_copyCell);
    menu->addAction(m_copyColumn);
}

/// The port of the current row that is in use here, else its first; UDP where it is for nothing else.
std::optional<std::pair<quint16, Protocol>> PortsPage::portToBind() const
{
    const auto id = m_table->currentId();
    if (!id)
        return std::nullopt;
    const PortGroup group = m_model->groups()->group(*id);
    const UseCell *use = m_model->use(*id);
    const std::uint16_t port = use ? use->port : group.ports ? group.ports->first : std::uint16_t{0};
    const auto isFor = [&group](Protocol protocol) {
        return (group.transports >> static_cast<int>(protocol) & 1U) != 0;
    };
    if (port == 0 || (!isFor(Protocol::Tcp) && !isFor(Protocol::Udp)))
        return std::nullopt;
    return std::pair(port, isFor(Protocol::Tcp) ? Protocol::Tcp : Protocol::Udp);
}

void PortsPage::openRowMenu(const QPoint &position)
{
    if (!m_table->currentIndex().isValid())
        return;
    QMenu menu;
    menu.addActions({m_showConnections, m_whyTaken});
    menu.addSeparator();
    menu.addAction(m_copyRows);
    menu.addAction(m_copyCell);
    menu.addAction(m_copyColumn);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void PortsPage::saveState(QSettings &settings) const
{
    settings.beginGroup(QStringLiteral("ports"));
    settings.setValue(QStringLiteral("search"), m_search->text());
    saveChips(m_chips->chips(), settings);
    const auto sorted = m_model->sortColumn();
    settings.setValue(QStringLiteral("sortColumn"), sorted ? static_cast<int>(*sorted) : -1);
    settings.setValue(QStringLiteral("descending"), m_model->isDescending());
    settings.setValue(QStringLiteral("detailWidth"), m_split->detailWidth());
    m_table->saveColumns(settings);
    settings.endGroup();
}

void PortsPage::restoreState(QSettings &settings)
{
    settings.beginGroup(QStringLiteral("ports"));
    const auto number = [&settings](const char *key, int otherwise, int most) {
        bool isNumber = false;
        const int value = settings.value(QLatin1String(key), otherwise).toInt(&isNumber);
        return isNumber && value >= 0 && value <= most ? value : otherwise;
    };
    m_chips->setChips(readChips(settings));
    const int sorted = number("sortColumn", -1, PortColumnCount - 1);
    m_model->sortBy(sorted < 0 ? std::nullopt : std::optional(static_cast<PortColumn>(sorted)),
                    settings.value(QStringLiteral("descending"), false).toBool());
    m_split->setDetailWidth(number("detailWidth", m_split->detailWidth(), 10'000));
    m_table->restoreColumns(settings);
    const QString text = settings.value(QStringLiteral("search")).toString();
    settings.endGroup();
    if (text != m_search->text())
        m_search->setText(text);
    else
        applyFilter();
}

} // namespace netwharf
