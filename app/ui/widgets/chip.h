// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QAbstractButton>
#include <QColor>

#include "app/ui/widgets/shapes.h"
#include "core/catalogue/catalogue.h"

class QMenu;
class QStyleOption;

namespace netwharf {

class LinkButton;

/// What stands before a chip's word.
enum class ChipSign { None, Swatch, Ring, Disc, HalfRing, Drawn };

/// A checkable filter with a count. Checked: filled with the accent.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    void setCount(std::optional<int> count); ///< nothing: no number is shown
    void setSwatch(Range range); ///< a square in the range's colour before the word
    /// `color` invalid: muted.
    void setSign(ChipSign sign, const QColor &color = {});
    /// A sign that the page draws itself, in the middle of a square of 10; `ink` invalid: its own colours.
    using DrawSign = std::function<void(QPainter *painter, const QPointF &middle, const QColor &ink)>;
    void setSign(DrawSign draw);
    std::optional<int> count() const { return m_count; }
    /// False: its row is laid out as if it had no such chip.
    void setPresent(bool present);
    bool isPresent() const { return m_present; }
    /// Makes it a drop-down: a click opens a menu that `fill` fills, in place of switching the chip. The
    /// owner says by setChecked() whether something in the menu is chosen.
    void setMenu(std::function<void(QMenu *menu)> fill);
    bool opensMenu() const { return m_fillMenu != nullptr; }
    void fillMenu(QMenu *menu) const { m_fillMenu(menu); }
    QIcon menuIcon() const; ///< swatch or sign, for the same choice in a menu
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    virtual void initStyleOption(QStyleOption *option) const;
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void openMenu();
    QString countText() const;
    void drawSign(QPainter *painter, const QRectF &rect, const QColor &ink) const;

    std::optional<int> m_count;
    MeasuredText m_wordSize;
    MeasuredText m_countSize;
    MeasuredText m_roomSize;
    int m_countRoom = 0; ///< digits that the width has room for; only grows, so that nothing jumps
    ChipSign m_sign = ChipSign::None;
    QColor m_signColor;
    Range m_range = Range::None;
    DrawSign m_drawSign;
    bool m_present = true;
    std::function<void(QMenu *menu)> m_fillMenu;
};

/// The chips of a page in groups; 4 between chips, 16 between groups. No active chip in a group
/// means all. Groups that do not fit fold into a "More" chip with a menu of the same chips and the number of
/// those that are on, so the row never widens the window; groups in which a chip is on fold last. At the right: a remark and "15 hidden, show all" as
/// links, then toggles.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);
    ~ChipRow() override;
    /// Adds a chip to group `group` (groups appear in order of number). The row owns the chip.
    Chip *addChip(int group);
    /// A button without border at the far right; on: soft fill and accent ink.
    QAbstractButton *addToggle(const QString &iconName);
    /// `text` empty: no link. `brief` stands there where the whole text would cost chips their room.
    void setHiddenText(const QString &text, const QString &toolTip = {}, const QString &brief = {});
    /// The same for what else is to be said of the rows, and a way out of it.
    void setRemark(const QString &text, const QString &toolTip = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void showAllRequested(); ///< the link at the end was clicked
    void remarkFollowed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Private;
    void setLink(LinkButton *link, const QString &text, const QString &toolTip);
    int placeRightSide(const QString &hidden);
    std::vector<bool> groupsThatFit(int end, const std::vector<std::vector<Chip *>> &order);
    std::vector<bool> makeRoom(const std::vector<std::vector<Chip *>> &order);
    void layoutChips();
    void fillMoreMenu();
    void retranslate();
    std::unique_ptr<Private> d;
};

} // namespace netwharf
