// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace netwharf {

/// Widgets beside each other like words, centred on their lines, going on in a new line where one is
/// full. Hidden ones take no room.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int gap, int lineGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all in one line
    QSize minimumSize() const override; ///< the widest alone in its line
    void setGeometry(const QRect &rect) override;

private:
    int lay(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_lineGap;
};

} // namespace netwharf
