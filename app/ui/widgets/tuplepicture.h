// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/catalogue/catalogue.h"

namespace netwharf {

/// One end in the picture. Text is plain and already fit to show.
struct TupleEnd
{
    QString title; ///< "this machine", a host name, "gunicorn 2210"
    QString address; ///< cut in the middle when it does not fit
    QString port; ///< empty: no tab
    QString service;
    Range range = Range::None; ///< colours the tab
    bool open = false; ///< dashed: nobody is there yet
};

enum class TupleArrow { In, Out, Both };

/// The five-tuple drawn as two boxes with port tabs and the line between (look.md "Tuple picture").
class TuplePicture : public QWidget
{
    Q_OBJECT
public:
    explicit TuplePicture(QWidget *parent = nullptr);
    void setEnds(const TupleEnd &local, const TupleEnd &remote);
    void setArrow(TupleArrow arrow, bool dashed);
    void setWords(const QString &above, const QString &below); ///< protocol; round trip or "closed"
    void setCrossed(bool crossed); ///< a cross on the line: closed or refused
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; ///< tooltip with the whole addresses

private:
    struct Geometry;
    Geometry geometryNow() const;
    void drawEnd(QPainter *painter, const Geometry &geometry, const TupleEnd &end, bool left) const;
    void drawBoxOf(QPainter *painter, const QRectF &box, bool open) const;
    double drawTab(QPainter *painter, const Geometry &geometry, const TupleEnd &end, bool left) const;
    void drawLink(QPainter *painter, const Geometry &geometry) const;
    void drawCross(QPainter *painter, const QPointF &centre) const;
    void drawLinkWords(QPainter *painter, const Geometry &geometry) const;
    void describe();

    TupleEnd m_local;
    TupleEnd m_remote;
    TupleArrow m_arrow = TupleArrow::Out;
    bool m_dashed = false;
    bool m_crossed = false;
    QString m_above;
    QString m_below;
};

} // namespace netwharf
