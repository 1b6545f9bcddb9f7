// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/completionlist.h"
#include "core/query/completion.h"

#include <functional>
#include <string>

namespace netwharf {

/// A value that occurs now, and what to say beside it.
struct LiveValue
{
    std::string value; ///< raw text from strangers
    QString remark;
};

/// The values of a field that occur now; empty for fields whose values are fixed.
using ValuesOf = std::function<QList<LiveValue>(QueryField field)>;

/// How to go on at `cursor` (UTF-16 units) of `text`: names of fields, then values, those that begin with what
/// is typed before those that have it inside. A field's name is suggested from its second letter on, or
/// when `asked`, so that the list stays out of the way of plain words.
Suggestions querySuggestions(const QString &text, int cursor, bool asked, QueryScope scope, const ValuesOf &valuesOf);

} // namespace netwharf
