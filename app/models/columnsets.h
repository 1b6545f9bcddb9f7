// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/livecolumn.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace netwharf {

/// Choices of columns that answer one kind of question each.
enum class ColumnSet { Basic, Traffic, Owner, Network, Everything };
inline constexpr std::array AllColumnSets{ColumnSet::Basic, ColumnSet::Traffic, ColumnSet::Owner, ColumnSet::Network,
                                          ColumnSet::Everything};

/// The columns that a set begins with, in their order on the screen.
QList<LiveColumn> columnsOf(ColumnSet set);
/// A fixed word for settings: "basic".
QString columnSetCode(ColumnSet set);
std::optional<ColumnSet> columnSetWithCode(const QString &code);
QString columnSetTitle(ColumnSet set); ///< in the language of now, with an access key

} // namespace netwharf
