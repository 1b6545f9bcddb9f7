// SPDX-License-Identifier: MIT
#include "app/ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace netwharf {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget *parent) : QLayout(parent), m_gap(gap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size =
            QSize(size.width() + (size.width() > 0 ? m_gap : 0) + hint.width(), std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

/// Line by line; returns the height of all.
int FlowLayout::lay(const QRect &rect, bool place) const
{
    int y = rect.top();
    qsizetype next = 0;
    bool isFirst = true;
    while (next < m_items.size()) {
        QList<QLayoutItem *> line;
        int width = 0;
        int height = 0;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items.at(next);
            if (item->isEmpty())
                continue;
            const QSize hint = item->sizeHint();
            const int more = (line.isEmpty() ? 0 : m_gap) + hint.width();
            if (!line.isEmpty() && width + more > rect.width())
                break;
            line.append(item);
            width += more;
            height = std::max(height, hint.height());
        }
        if (line.isEmpty())
            break;
        y += isFirst ? 0 : m_lineGap;
        isFirst = false;
        int x = rect.left();
        for (QLayoutItem *item : std::as_const(line)) {
            const QSize hint = item->sizeHint();
            const int room = std::min(hint.width(), rect.width());
            if (place)
                item->setGeometry(QRect(x, y + (height - hint.height()) / 2, room, hint.height()));
            x += room + m_gap;
        }
        y += height;
    }
    return y - rect.top();
}

} // namespace netwharf
