// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

#include "core/catalogue/catalogue.h"

class QGridLayout;
class QScrollArea;
class QTextLayout;

namespace netwharf {

/// The quiet panel at the right of a page: margins 16/14/12, sections apart by a hairline, actions
/// on the bottom edge. Content scrolls when it does not fit; the actions stay.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);
    QVBoxLayout *content() const { return m_content; } ///< add sections here
    QHBoxLayout *actions() const { return m_actions; } ///< bottom edge
    /// Adds a 1 px line with 14 above and 10 below and returns it, to be hidden with its section.
    QWidget *addHairline();
    QSize sizeHint() const override;
    void goToTop(); ///< of the content

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_content = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

/// A line of one pixel from side to side.
QWidget *makeHairline();

/// A label that shows plain text only: it wraps anywhere if it must, elides nothing, never asks for
/// width, and its text can be selected and copied with the mouse (and by Ctrl+C after a click).
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Ink { Text, Muted, Closed, Opened };
    explicit PlainLabel(Ink ink = Ink::Text, QWidget *parent = nullptr);
    void setInk(Ink ink);
    QString selectedText() const;
    /// A part of the text that somebody looked for.
    struct Mark
    {
        int start; ///< UTF-16 units
        int length;
        bool current;

        bool operator==(const Mark &) const = default;
    };
    void setMarks(const QList<Mark> &marks);
    QList<Mark> marks() const { return m_marks; }
    int lineTop(int position) const; ///< of the line that holds this unit
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int lineDistance() const;
    QString shownText() const;
    int topOf(int textHeight) const;
    /// Breaks the text into lines of `width` and returns their height.
    int layOut(QTextLayout *layout, int width) const;
    int positionAt(const QPoint &point) const;
    void select(int anchor, int cursor);
    QColor color() const;

    Ink m_ink;
    int m_anchor = 0;
    int m_cursor = 0;
    QList<Mark> m_marks;
};

/// The one heading of a dialog or of a group in it.
PlainLabel *makeHeading(const QString &text);

/// Words that act like a link: link colour, underlined when hovered, an accent line below when
/// focused (a ring would need room that words in a line of text do not have), keyboard reachable.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);
    void setChevron(bool on); ///< ">" after the words
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Wraps where the height is given for it, elides elsewhere.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool fitsIn(int width) const;

    bool m_chevron = false;
};

/// A bordered word, optionally with the swatch of a range: the state code, "System", "TCP".
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    void setText(const QString &text);
    void setRange(Range range);
    void setMonospace(bool on);
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Range m_range = Range::None;
    bool m_monospace = false;
};

/// Lines of "label   value", labels 80 wide and muted.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    ~FactList() override;
    struct Fact
    {
        QString label;
        QString value;
        bool monospace = false;
        bool link = false; ///< the value is a link with a chevron
        QString toolTip = {}; ///< as QWidget::setToolTip() takes it
    };
    /// Replaces all lines; an empty value leaves its line out. Lines that stay keep their widgets,
    /// and with them focus and selection.
    void setFacts(const QList<Fact> &facts);

signals:
    void linkActivated(int fact); ///< index in the list given to setFacts()

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line;
    Line *makeLine(int row);
    void fit();
    QGridLayout *m_grid = nullptr;
    QList<Line *> m_lines;
};

} // namespace netwharf
