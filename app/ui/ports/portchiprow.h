// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portlist.h"
#include "app/ui/widgets/chip.h"

#include <optional>
#include <utility>
#include <vector>

namespace netwharf {

/// The chips of the Ports page. Explained and In use here exclude each other; within every other group
/// several may be on, none means all. Category and Origin are menus.
class PortChipRow : public ChipRow
{
    Q_OBJECT
public:
    explicit PortChipRow(QWidget *parent = nullptr);

    const PortChips &chips() const { return m_chips; }
    void setChips(const PortChips &chips); ///< does not emit
    void setCounts(const PortCounts &counts);

signals:
    void chipsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    Chip *add(int group, void (PortChipRow::*onClick)(unsigned value), unsigned value);
    void toggleScope(unsigned scope);
    void toggleRange(unsigned range);
    void toggleTransport(unsigned transport);
    void toggleCleartext(unsigned);
    void toggleLegacy(unsigned);
    void toggleNoted(unsigned);
    Chip *addMenu(void (PortChipRow::*fill)(QMenu *menu));
    void fillCategories(QMenu *menu);
    void fillOrigins(QMenu *menu);
    /// An item with a count that is in `mask` or not; chosen, it changes `mask`.
    template<typename Mask>
    void addChoice(QMenu *menu, const QString &text, std::optional<int> count, Mask &mask, Mask bit);
    void change();
    QString categoryText() const;
    QString originText() const;
    void showChips();
    void showHidden();
    void retranslate();

    PortChips m_chips;
    PortCounts m_counts;
    Chip *m_explained = nullptr;
    Chip *m_inUse = nullptr;
    std::vector<std::pair<Range, Chip *>> m_ranges;
    std::vector<std::pair<Protocol, Chip *>> m_transports;
    Chip *m_cleartext = nullptr;
    Chip *m_legacy = nullptr;
    Chip *m_noted = nullptr; ///< the same as the origin Note in its menu
    Chip *m_category = nullptr;
    Chip *m_origin = nullptr;
};

} // namespace netwharf
