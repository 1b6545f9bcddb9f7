// SPDX-License-Identifier: MIT
#include "app/cli/cli.h"
#include "app/start/windowlibrary.h"

#include <QtGlobal>

namespace {

/// Qt would abort without one; a platform that the person names needs none (offscreen).
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    if (netwharf::isCli(argc, argv))
        return netwharf::runCli(argc, argv);
    if (!hasDisplay())
        return netwharf::sayNoDisplay(argc, argv);
    const netwharf::WindowLibrary window = netwharf::loadWindow();
    if (window.run == nullptr)
        return netwharf::sayWindowMissing(argc, argv, window.problem);
    return window.run(&argc, argv);
}
