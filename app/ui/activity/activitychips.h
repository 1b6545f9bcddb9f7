// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/chip.h"
#include "core/activity/activityview.h"

#include <QObject>

#include <array>

namespace netwharf {

/// The chips above the record of what happened: kinds of events, protocols.
class ActivityChips : public QObject
{
    Q_OBJECT
public:
    explicit ActivityChips(ChipRow *row);

    std::uint32_t kinds() const; ///< as ActivityWish::kinds
    std::uint32_t protocols() const;
    void setChosen(std::uint32_t kinds, std::uint32_t protocols); ///< emits nothing
    void setCounts(const ActivityCounts &counts);
    void retranslate();

signals:
    void changed();

private:
    void showRareProtocols();

    std::array<Chip *, 3> m_kinds{};
    std::array<Chip *, 7> m_protocols{};
    std::array<int, 7> m_protocolCounts{};
};

} // namespace netwharf
