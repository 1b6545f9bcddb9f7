// SPDX-License-Identifier: MIT
#include "app/ui/window.h"

/// The program's window, started as main() starts it.
int main(int argc, char **argv)
{
    return netwharf::runWindow(argc, argv);
}
