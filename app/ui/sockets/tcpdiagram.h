// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/tcpwords.h"
#include "core/net/socketstate.h"

#include <QWidget>

namespace netwharf {

/// The states of TCP (RFC 9293 section 3.3.2) as a small picture, one of them marked.
class TcpDiagram : public QWidget
{
    Q_OBJECT
public:
    explicit TcpDiagram(QWidget *parent = nullptr);
    void setState(SocketState state);
    SocketState state() const { return m_state; }
    void setCaptions(const TcpCaptions &captions);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Measures;
    Measures measures() const;
    QRect boxOf(SocketState state, const Measures &measures) const;
    void drawStep(QPainter *painter, const QRect &from, const QRect &to) const;

    SocketState m_state = SocketState::Close;
    TcpCaptions m_captions;
};

} // namespace netwharf
