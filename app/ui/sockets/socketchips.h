// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/ui/widgets/chip.h"

#include <QObject>

#include <array>
#include <functional>

class QMenu;

namespace netwharf {

/// The chips above the live list: saved views, only one process or port, protocols, groups of states, what
/// is known, who can reach it, directions, ranges of ports.
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
    /// The first chip opens this menu, and says which view is shown; empty: none.
    void setViewMenu(std::function<void(QMenu *menu)> fill);
    void setViewName(const QString &name);
    void setKnowsAny(bool knowsAny); ///< whether there is anything that "hide what I know" could hide
    void retranslate();

signals:
    void wishChanged();
    void onlyDropped(); ///< the first chip was clicked away

private:
    void showRareProtocols();
    void showKnown();

    Chip *m_views;
    Chip *m_only;
    std::array<Chip *, 7> m_protocols{};
    std::array<Chip *, 3> m_groups{};
    Chip *m_known;
    std::array<Chip *, 3> m_exposures{};
    std::array<Chip *, 2> m_directions{};
    std::array<Chip *, 3> m_ranges{};
    std::array<int, 7> m_protocolCounts{};
    QString m_viewName;
    bool m_knowsAny = false;
};

} // namespace netwharf
