// SPDX-License-Identifier: MIT
#include "app/ui/window.h"

#include <QtGlobal>

/// What loadWindow() looks for.
extern "C" Q_DECL_EXPORT int netwharfRunWindow(int *argc, char **argv)
{
    return netwharf::runWindow(*argc, argv);
}
