// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace netwharf {

/// A page's table with its detail pane at the right, apart by a hairline that can be dragged, and
/// a hairline above both.
///
/// The detail is between 320 and 420 wide. Under 1080 the detail closes and the table takes all;
/// openDetail() then lays it over the table, and Escape or closeDetail() takes it away again.
class DetailSplit : public QWidget
{
    Q_OBJECT
public:
    /// Takes both as children.
    DetailSplit(QWidget *main, QWidget *detail, QWidget *parent = nullptr);

    int detailWidth() const { return m_detailWidth; }
    void setDetailWidth(int width);
    bool isNarrow() const;
    void openDetail(); ///< when narrow: over the table; gives it the focus
    void closeDetail(); ///< when narrow; focus goes back to the table

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_main;
    QWidget *m_detail;
    QWidget *m_grip; ///< lies over the hairline, to be dragged
    int m_detailWidth = 364;
    bool m_open = false;
};

} // namespace netwharf
