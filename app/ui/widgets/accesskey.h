// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace netwharf {

/// Text for a menu or a button: an ampersand in it is one, and marks no access key.
inline QString withoutAccessKey(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace netwharf
