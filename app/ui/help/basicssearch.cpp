// SPDX-License-Identifier: MIT
#include "app/ui/help/basicssearch.h"

#include "app/ui/help/basicssection.h"
#include "app/ui/widgets/detailpane.h"

namespace netwharf {

void BasicsSearch::find(const QString &text, const QList<BasicsSection *> &sections)
{
    m_hits.clear();
    m_current = -1;
    const QString wanted = text.trimmed();
    for (const BasicsSection *section : sections) {
        for (PlainLabel *label : section->texts()) {
            QList<PlainLabel::Mark> marks;
            const QString words = label->text();
            for (qsizetype at = wanted.isEmpty() ? -1 : words.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
                 at = words.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
                const int start = static_cast<int>(at);
                marks.append({start, static_cast<int>(wanted.size()), false});
                m_hits.append({label, start, static_cast<int>(wanted.size())});
            }
            label->setMarks(marks);
        }
    }
}

void BasicsSearch::choose(int index)
{
    if (m_hits.isEmpty())
        return;
    const int before = m_current;
    m_current = (index % count() + count()) % count();
    QList<PlainLabel *> changed{m_hits.at(m_current).label};
    if (before >= 0 && m_hits.at(before).label != changed.first())
        changed.append(m_hits.at(before).label);
    for (PlainLabel *label : std::as_const(changed)) {
        QList<PlainLabel::Mark> marks;
        for (int i = 0; i < count(); ++i)
            if (m_hits.at(i).label == label)
                marks.append({m_hits.at(i).start, m_hits.at(i).length, i == m_current});
        label->setMarks(marks);
    }
}

} // namespace netwharf
