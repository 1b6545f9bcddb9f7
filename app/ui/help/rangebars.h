// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/ipaddress.h"

#include <QList>
#include <QWidget>

namespace netwharf {

/// Ranges of ports, one below the other, to scale on 0-65535.
class RangeBars : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString name;
        PortRange range;
        bool strong = false; ///< the one that counts here
    };
    explicit RangeBars(QWidget *parent = nullptr);
    void setBars(const QList<Bar> &bars);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Bar> m_bars;
};

} // namespace netwharf
