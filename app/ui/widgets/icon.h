// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace netwharf {

/// A monochrome icon of ours (":/icons/NAME.svg") that takes its colour from the palette when it is
/// drawn, so it follows the theme.
QIcon themedIcon(const QString &name);
/// The same in one colour at one size, crisp at `dpr`.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal dpr);

} // namespace netwharf
