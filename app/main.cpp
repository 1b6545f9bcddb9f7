// SPDX-License-Identifier: MIT
#include "app/cli/cli.h"

int main(int argc, char **argv)
{
    if (netwharf::isCli(argc, argv))
        return netwharf::runCli(argc, argv);
    return netwharf::sayNoDisplay(argc, argv);
}
