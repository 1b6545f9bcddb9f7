// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

class QMenu;
class QStyleOption;

namespace netwharf {

/// A flat button of a bar: an icon of 16 px, a word, or both. Without a word it is a square and
/// needs setToolTip() and setAccessibleName(). Checked: soft fill, accent ink.
class ToolButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ToolButton(const QString &iconName = {}, QWidget *parent = nullptr);
    void setIconName(const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    virtual void initStyleOption(QStyleOption *option) const;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool m_chevron = false; ///< a chevron at the right end: opens something

private:
    QString m_iconName;
};

/// A flat button with a word and a chevron that opens a menu below itself: "1 s".
class DropDown : public ToolButton
{
    Q_OBJECT
public:
    explicit DropDown(QWidget *parent = nullptr);
    QMenu *menu() const { return m_menu; } ///< fill it; owned by the button
    void openMenu();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QMenu *m_menu = nullptr;
};

} // namespace netwharf
