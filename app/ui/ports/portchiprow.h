// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portlist.h"
#include "app/ui/widgets/chip.h"

#include <utility>
#include <vector>

namespace netwharf {

/// The chips of the Ports page. Explained and In use here exclude each other; within ranges and
/// protocols several may be on, none means all.
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
    void showChips();
    void retranslate();

    PortChips m_chips;
    int m_hidden = 0;
    Chip *m_explained = nullptr;
    Chip *m_inUse = nullptr;
    std::vector<std::pair<Range, Chip *>> m_ranges;
    std::vector<std::pair<Protocol, Chip *>> m_transports;
    Chip *m_cleartext = nullptr;
};

} // namespace netwharf
