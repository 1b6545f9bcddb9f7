// SPDX-License-Identifier: MIT
#include "app/start/windowlibrary.h"

#include <cstdio>

/// The program's window, started as main() starts it.
int main(int argc, char **argv)
{
    const netwharf::WindowLibrary window = netwharf::loadWindow();
    if (window.run == nullptr) {
        std::fprintf(stderr, "%s\n", window.problem.c_str());
        return 1;
    }
    return window.run(&argc, argv);
}
