// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portuse.h"

#include <QAbstractButton>

namespace netwharf {

class RowPainter;

/// One line of "In use here": ring or disc, the process as a link, its pid, what it does there.
/// A click anywhere on it leads to its sockets.
class PortUserLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PortUserLine(QWidget *parent = nullptr);
    void setUser(const PortUser &user);
    const PortUser &user() const { return m_user; }
    QString words() const; ///< "listens, this machine only", or "3 connections"
    QSize sizeHint() const override;
    /// Two lines where one has not room for all of it.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool showsCount() const; ///< a listener's connections have a disc and a number of their own
    bool fitsIn(int width) const;
    void drawCount(const RowPainter &row, QRect &rest) const;

    PortUser m_user;
};

} // namespace netwharf
