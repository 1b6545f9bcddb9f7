// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

namespace netwharf {

class LinkButton;

/// A header that paints flat sections: muted words, the sorted one in text colour with a small
/// triangle, one hairline below. Right-click asks for the column chooser.
class FlatHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int MarkRoom = 13; ///< that the triangle needs beside a word

    explicit FlatHeader(QWidget *parent = nullptr);
    /// The column that decides among rows which are equal in the sorted one; -1: none. Its triangle is pale.
    void setSecondSort(int section, Qt::SortOrder order);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sizeHint() const override;
    /// A section looks the same whatever is selected below it.
    void selectionChanged(const QItemSelection &, const QItemSelection &) override {}

private:
    void drawSortMark(QPainter *painter, const QRectF &section, const QString &words, bool right, Qt::SortOrder order,
                      const QColor &color) const;

    int m_secondSection = -1;
    Qt::SortOrder m_secondOrder = Qt::AscendingOrder;
};

/// The table of every page: whole rows are selected, no grid, fixed row height from the font, Tab
/// leaves it, what is typed is for the search of the page, resizing columns keeps the rest.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    void keyboardSearch(const QString &text) override; ///< Qt would walk 100,000 rows

    /// Takes the focus; where the search `hasFound` rows and none is selected, one is.
    void enterFromSearch(bool hasFound);
    /// Words shown in the middle while there is no row, and one link below them.
    void setEmptyWords(const QString &sentence, const QString &action);
    /// The row under the mouse, or -1.
    int hoveredRow() const { return m_hoveredRow; }
    void setModel(QAbstractItemModel *model) override;
    /// An action of this table's that these keys reach while it has the focus. It belongs to the table.
    QAction *addKeyAction(const QKeySequence &keys);

signals:
    void emptyActionRequested();
    void activatedRow(int row); ///< Enter
    void typed(const QString &text); ///< letters and digits that mean nothing here

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// All that QTableView draws.
    virtual void paintCells(QPaintEvent *event) { QTableView::paintEvent(event); }
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event = nullptr) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void drawFocus(QPainter *painter) const;
    bool moveByKey(const QKeyEvent *event);
    void askForMenu();
    void applyFont();
    void placeEmptyWords();
    bool showsEmptyWords() const;
    void hover(int row);
    QString m_emptySentence;
    LinkButton *m_emptyAction = nullptr;
    int m_hoveredRow = -1;
};

} // namespace netwharf
