// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace netwharf {

/// A page's table with its detail pane at the right, apart by a hairline that can be dragged, and
/// a hairline above both.
///
/// The detail is between 320 and 420 wide and beside the table; under 1080 it closes (all three grow with the font, so that
/// as many letters fit), and lies over
/// the table when it is opened, unless it is to make room for itself. Escape in it leads back to the table; Tab leads
/// from the table through the detail as it stands on the screen, from top to bottom.
class DetailSplit : public QWidget
{
    Q_OBJECT
public:
    /// Takes both as children.
    DetailSplit(QWidget *main, QWidget *detail, QWidget *parent = nullptr);

    int detailWidth() const { return m_detailWidth; } ///< at a usual font: it is kept, and the font may change
    void setDetailWidth(int width);
    bool isNarrow() const;
    /// Opened in a narrow window it takes its room from what is beside it, of which nothing may be covered.
    void setAlwaysBeside(bool beside);
    bool isOpen() const { return m_open; }
    void openDetail();
    void toggleDetail(); ///< the focus stays with the table
    /// Takes the detail away when it lies over the table; false when it does not.
    bool closeOverlay();

signals:
    void widthDragged(); ///< by the person
    void openChanged(bool open); ///< asked for, or by a window that became narrow or wide

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOpen(bool open);
    void place();
    void followNarrow();
    int shownWidth() const; ///< of the detail, on the screen
    int kept(int shown) const;
    bool isBeside() const { return m_open && (m_alwaysBeside || !isNarrow()); }
    QList<QWidget *> tabStops() const; ///< of the detail, as they stand
    QWidget *tabGoal(QWidget *now, bool next) const;

    QWidget *m_main;
    QWidget *m_detail;
    QWidget *m_grip; ///< lies over the hairline, to be dragged
    int m_detailWidth = 364;
    bool m_open = true;
    bool m_wasNarrow = false;
    bool m_alwaysBeside = false;
};

} // namespace netwharf
