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
    const QString registry = words::registry(m_model->groups()->catalogue().registry(), m_model->language());
    if (m_query.matchesAll())
        return tr("%1 of %2 entries · %3", "%3 is \"IANA registry of 17 Aug 2026\"")
            .arg(shown, locale.toString(counts.total), registry);
    //: %1 of %2 hits are shown, %3 what was searched for, %4 "IANA registry of 17 Aug 2026"
    return tr("%1 of %2 matches for “%3” shown · %4")
        .arg(shown, locale.toString(counts.matching), shownSearch(), registry);
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
    return tr("%Ln of these entries are in use on this machine", nullptr, m_model->counts().inUse);
}

} // namespace netwharf
