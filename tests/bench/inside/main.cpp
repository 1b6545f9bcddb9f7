// SPDX-License-Identifier: MIT
// netwharf-bench-inside warm | first | commands NETWHARF TOOL... | idle NETWHARF | guesses SECONDS | limit:
// the half of the bench that runs inside the namespaces of netwharf-sockets-generator. See inside.h.
#include "tests/bench/inside/inside.h"
#include "tests/bench/inside/limit.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

namespace {

using namespace netwharf::bench;

bool run(std::string_view what, std::span<char *const> arguments)
{
    if (what == "warm")
        measureWarm();
    else if (what == "first")
        measureFirst();
    else if (what == "commands" && !arguments.empty())
        measureCommands(arguments[0], arguments.subspan(1));
    else if (what == "idle" && !arguments.empty())
        measureIdle(arguments[0]);
    else if (what == "guesses" && !arguments.empty())
        measureGuesses(std::atoi(arguments[0]));
    else if (what == "limit")
        std::printf("%zu sockets\n", dumpOnly().sockets);
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        const std::span<char *const> arguments(argv, static_cast<std::size_t>(argc));
        if (argc > 1 && run(arguments[1], arguments.subspan(2)))
            return 0;
        std::fprintf(stderr, "netwharf-bench-inside: see the head of tests/bench/inside/main.cpp\n");
    } catch (const std::exception &error) {
        std::fprintf(stderr, "netwharf-bench-inside: %s\n", error.what());
    }
    return 2;
}
