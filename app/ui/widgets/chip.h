// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

namespace netwharf {

/// What stands before a chip's word.
enum class ChipSign { None, Swatch, Ring, Disc, HalfRing };

/// A checkable filter with a count. Checked: filled with the accent.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    void setCount(std::optional<int> count); ///< nothing: no number is shown
    void setSwatch(Range range); ///< a square in the range's colour before the word
    void setSign(ChipSign sign);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    std::optional<int> m_count;
    ChipSign m_sign = ChipSign::None;
    Range m_range = Range::None;
};

/// The chips of a page in groups; 4 between chips, 16 between groups. No active chip in a group
/// means all. Groups that do not fit fold into a "More" chip with a menu of the same chips, so the
/// row never widens the window. At the right: "15 hidden, show all" as a link, then toggles.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);
    /// Adds a chip to group `group` (groups appear in order of number). The row owns the chip.
    Chip *addChip(int group);
    /// A button without border at the far right; on: soft fill and accent ink.
    QAbstractButton *addToggle(const QString &iconName);
    /// `text` empty: no link.
    void setHiddenText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void showAllRequested(); ///< the link at the end was clicked

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    void layoutChips();
    std::unique_ptr<Private> d;

public:
    ~ChipRow() override;
};

} // namespace netwharf
