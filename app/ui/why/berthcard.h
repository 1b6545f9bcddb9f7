// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/whywords.h"

#include <QWidget>

namespace netwharf {

class FactList;
class PlainLabel;
class TuplePicture;

/// The boxed card: the berth that is taken as a picture, and who holds it in lines.
class BerthCard : public QWidget
{
    Q_OBJECT
public:
    explicit BerthCard(QWidget *parent = nullptr);
    void show(const WhyCard &card);

signals:
    void holderRequested();
    void menuRequested(const QPoint &position); ///< on the screen

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TuplePicture *m_picture;
    FactList *m_facts;
    PlainLabel *m_remark;
};

} // namespace netwharf
