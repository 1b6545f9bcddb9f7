// SPDX-License-Identifier: MIT
#include "app/ui/widgets/completionlist.h"

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int RemarkRole = Qt::UserRole;
constexpr int Side = 8;
constexpr int Gap = 16;
constexpr int NarrowestList = 180;
constexpr int WidestList = 460;

class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool on = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        painter->fillRect(option.rect, on ? theme.soft : theme.base);
        const QRectF line = QRectF(option.rect).adjusted(Side, 0, -Side, 0);
        const QString text = index.data().toString();
        const QFont code = monospaceFont(option.font);
        const int used = std::min(textWidth(text, code), static_cast<int>(line.width()));
        drawLine(painter, QRectF(line.left(), line.top(), used, line.height()), text, code, theme.text);
        const double left = line.left() + used + Gap;
        if (left < line.right())
            drawLine(painter, QRectF(left, line.top(), line.right() - left, line.height()),
                     index.data(RemarkRole).toString(), option.font, theme.muted, Qt::AlignRight);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString remark = index.data(RemarkRole).toString();
        const int beside = remark.isEmpty() ? 0 : Gap + textWidth(remark, option.font);
        return {2 * Side + textWidth(index.data().toString(), monospaceFont(option.font)) + beside,
                Metrics::of(option.font).rowHeight};
    }
};

} // namespace

CompletionList::CompletionList(QWidget *window) : QListView(window), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { emit clickedItem(index.row()); });
    hide();
}

void CompletionList::setItems(const QList<Suggestion> &items)
{
    m_model->clear();
    for (const Suggestion &suggestion : items) {
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.remark, RemarkRole);
        item->setData(suggestion.remark, Qt::AccessibleDescriptionRole);
        m_model->appendRow(item);
    }
    scrollToTop();
}

void CompletionList::place(const QPoint &topLeft)
{
    const int rows = std::min(m_model->rowCount(), MostRows);
    const bool scrolls = m_model->rowCount() > MostRows;
    const int height = rows * Metrics::of(font()).rowHeight + 2 * frameWidth();
    const int wide = sizeHintForColumn(0) + 2 * frameWidth() + (scrolls ? Gap : 0);
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int width = std::clamp(wide, NarrowestList, WidestList);
    const QRect room = parentWidget()->rect();
    const int x = std::clamp(topLeft.x(), 0, std::max(0, room.width() - width));
    setGeometry(x, topLeft.y(), width, std::min(height, room.height() - topLeft.y()));
    show();
    raise();
}

void CompletionList::move(int steps)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int now = chosen();
    const int next = now < 0 ? (steps > 0 ? 0 : count - 1) : ((now + steps) % count + count) % count;
    setCurrentIndex(m_model->index(next, 0));
    // The field keeps the focus, so that a screen reader hears of the choice only this way.
    QAccessibleEvent chosenNow(this, QAccessible::Focus);
    chosenNow.setChild(next);
    QAccessible::updateAccessibility(&chosenNow);
}

int CompletionList::chosen() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

} // namespace netwharf
