// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

namespace netwharf {

/// Whether some of it is written in Han, which closes up when it is bold at text size.
bool hasHan(const QString &words);
/// Demibold for words without Han; with Han as it is, and the colour has to stress them.
QFont stressedFont(QFont base, const QString &words);

} // namespace netwharf
