// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace netwharf {

class TabStrip;

/// One word of a TabStrip.
class TabWord : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TabWord(TabStrip *strip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TabStrip *m_strip;
};

} // namespace netwharf
