// SPDX-License-Identifier: MIT
// What PortsPage says in the status bar.
#include "app/i18n/words.h"
#include "app/ui/explanationdialog.h"
#include "app/ui/ports/portspage.h"

#include <QLocale>

namespace netwharf {

QString PortsPage::statusText() const
{
    if (!m_model->groups())
        return {};
    const QLocale locale;
    const PortCounts &counts = m_model->counts();
    const QString shown = locale.toString(counts.shown);
    QStringList parts;
    if (m_query.matchesAll())
        parts << (counts.shown == counts.total ? tr("%Ln entries", nullptr, counts.total)
                                               : tr("%1 of %2 entries").arg(shown, locale.toString(counts.total)));
    else if (counts.shown == counts.matching)
        //: %Ln hits of a search, %1 what was searched for
        parts << tr("%Ln match(es) for “%1”", nullptr, counts.matching).arg(shownSearch());
    else
        //: %1 of %2 hits of a search are shown, %3 what was searched for
        parts << tr("%1 of %2 matches for “%3”").arg(shown, locale.toString(counts.matching), shownSearch());
    if (m_model->isRanked() && counts.shown > 1)
        //: How the hits of a search are ordered
        parts << tr("best match first");
    parts << words::registry(m_model->groups()->catalogue().registry(), m_model->language());
    return parts.join(QStringLiteral("  ·  "));
}

void PortsPage::setSkippedLines(const SkippedLines &skipped)
{
    m_skipped = skipped;
    emit statusChanged();
}

QString PortsPage::statusLink() const
{
    //: Link in the status bar: of the file that names this machine's services; %1 its path
    return m_skipped.count > 0 ? tr("%Ln line(s) of %1 passed over", nullptr, static_cast<int>(m_skipped.count))
                                     .arg(words::plain(servicesPath().string()))
                               : QString();
}

void PortsPage::followStatusLink()
{
    if (m_skipped.count == 0)
        return;
    const int count = static_cast<int>(m_skipped.count);
    const QString file = words::plain(servicesPath().string());
    QStringList numbers;
    for (const std::size_t number : m_skipped.first)
        numbers << QString::number(number);
    const QString list = numbers.join(words::listSeparator());
    const bool isAll = m_skipped.count == m_skipped.first.size();
    const QString where =
        isAll ? tr("%1 names services; %Ln line(s) of it are none, or too many for one port: %2.", "%2: line numbers",
                   count)
                    .arg(file, list)
              : tr("%1 names services; %Ln line(s) of it are none, or too many for one port. The first: %2.",
                   "%2: line numbers", count)
                    .arg(file, list);
    (new ExplanationDialog(tr("Lines that were passed over"),
                           {{where, tr("A line reads “http 80/tcp www”: a name, a port with its protocol, other names. "
                                       "All other lines are used, and the file is read again when it changes.")}},
                           this))
        ->open();
}

QString PortsPage::statusRight() const
{
    if (m_model->rowCount() == 0)
        return {};
    //: Status bar: how many of the ports in the list are in use
    return tr("%Ln of these ports are in use on this machine", nullptr, m_model->counts().portsInUse);
}

} // namespace netwharf
