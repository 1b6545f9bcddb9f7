// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/ui/widgets/chip.h"

#include <QObject>

#include <array>

namespace netwharf {

/// The chips above the live list: only one process or port, protocols, groups of states, what the
/// network can reach, ranges of ports.
class SocketChips : public QObject
{
    Q_OBJECT
public:
    explicit SocketChips(ChipRow *row);

    ChipWish wish() const;
    void setWish(const ChipWish &wish); ///< emits nothing
    void setCounts(const ChipCounts &counts);
    /// What the first chip says: the one process or port that is shown; empty hides it.
    void setOnlyText(const QString &text);
    void retranslate();

signals:
    void wishChanged();
    void onlyDropped(); ///< the first chip was clicked away

private:
    void showRareProtocols();

    Chip *m_only;
    std::array<Chip *, 7> m_protocols{};
    std::array<Chip *, 3> m_groups{};
    Chip *m_reachable;
    std::array<Chip *, 3> m_ranges{};
    std::array<int, 7> m_protocolCounts{};
};

} // namespace netwharf
