// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"

#include <QString>
#include <QStringList>

namespace netwharf {

/// Every filter that `wish` has, each in one line: "Search: nginx", "Protocol: TCP, UDP". `typed` is the text
/// of the search, `only` what the chip of one process or port says, `known` how many rows are left out
/// for being known. In the language of now.
QStringList filterLines(const Wish &wish, const QString &typed, const QString &only, int known);

/// "15 hidden by 2 filters, show all"; empty when nothing is hidden.
QString hiddenText(int hidden, int filters);
/// The same where there is no room for it.
QString hiddenBrief(int hidden);

} // namespace netwharf
