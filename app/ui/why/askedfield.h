// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace netwharf {

/// The field for the port in the question: large, as wide as what stands in it, and with a zigzag under
/// the part that is not understood.
class AskedField : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int Height = 44; ///< for the smallest font; more for larger ones

    explicit AskedField(QWidget *parent = nullptr);

    /// To be called when the program's font changes: of its own, which is larger, nothing does.
    void applyFont();
    /// UTF-16 units [start, start + length); a length of 0 takes the mark away.
    void setFault(int start, int length);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void pasted(); ///< after the text has changed

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int m_faultStart = 0;
    int m_faultLength = 0;
};

} // namespace netwharf
