// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace netwharf::words {

/// The translation context of everything in words.h.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace netwharf::words
