// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

namespace netwharf {

/// The quiet panel at the right of a page: margins 16/14/12, sections apart by a hairline, actions
/// on the bottom edge. Content scrolls when it does not fit; the actions stay.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);
    QVBoxLayout *content() const { return m_content; } ///< add sections here
    class QHBoxLayout *actions() const { return m_actions; } ///< bottom edge
    /// Adds a 1 px line with 14 above and 10 below and returns it, to be hidden with its section.
    QWidget *addHairline();

private:
    QVBoxLayout *m_content = nullptr;
    class QHBoxLayout *m_actions = nullptr;
};

/// A label that shows plain text only, wraps, can be selected by mouse, and elides nothing.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Ink { Text, Muted, Closed, Opened };
    explicit PlainLabel(Ink ink = Ink::Text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();
    Ink m_ink;
};

/// Words that act like a link: link colour, underlined when hovered or focused, keyboard reachable.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);
    void setChevron(bool on); ///< ">" after the words
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
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
    /// Replaces all lines; an empty value leaves its line out.
    struct Fact
    {
        QString label;
        QString value;
        bool monospace = false;
    };
    void setFacts(const QList<Fact> &facts);

private:
    class QGridLayout *m_grid = nullptr;
};

} // namespace netwharf
