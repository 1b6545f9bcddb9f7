// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace netwharf {

/// Where the words stand in `text`, as (start, length) in UTF-16 units: in order, none overlapping.
/// Words are folded (core/text/fold.h); the text is folded character by character, so that a match
/// found in full-width or traditional letters is marked where it is shown.
QList<std::pair<int, int>> matchesIn(const QString &text, const std::vector<std::string> &foldedWords);

} // namespace netwharf
