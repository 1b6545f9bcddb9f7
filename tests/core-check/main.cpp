// SPDX-License-Identifier: MIT
#include "tests/support/arrows.h"
#include "tests/support/cataloguecases.h"
#ifdef __linux__
#include "tests/support/codeccases.h"
#endif
#include "tests/support/diffcases.h"
#include "tests/support/querycases.h"

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace {

using Failures = std::vector<std::string>;

struct Check
{
    const char *name;
    std::function<Failures()> run;
};

const std::string Data = NETWHARF_TEST_DATA;

#ifdef __linux__
Failures failuresOf(const std::vector<netwharf::test::CaseResult> &results)
{
    Failures failures;
    for (const auto &result : results)
        if (!result.passed)
            failures.push_back(result.name + ": " + result.message);
    if (results.empty())
        failures.emplace_back("no case was found");
    return failures;
}
#endif

std::vector<Check> checks()
{
    using namespace netwharf;
    return {
#ifdef __linux__
        {"codec of sock_diag", [] { return failuresOf(test::runDiagCases(Data + "/netlink")); }},
        {"codec of /proc/net", [] { return failuresOf(test::runProcNetCases(Data + "/procnet")); }},
#endif
        {"include arrows", [] { return forbiddenArrows(NETWHARF_SOURCES); }},
        {"catalogue search", [] { return runSearchCases(*Catalogue::make({}), Data + "/catalogue/search.cases"); }},
        {"everyday words", [] { return runSearchCases(*Catalogue::make({}), Data + "/catalogue/everyday.cases"); }},
        {"queries over sockets", [] { return runQueryCases(Data + "/query/sockets.cases"); }},
        {"queries over ports", [] { return runQueryCases(Data + "/query/ports.cases"); }},
        {"diff", [] { return runDiffCases(Data + "/diff/rows.cases"); }},
        {"diff, replayed", [] { return replayRandomDiffs(5000); }},
    };
}

} // namespace

/// Runs every check, prints what failed, and exits 1 when anything did.
int main()
{
    std::size_t failed = 0;
    for (const Check &check : checks()) {
        const Failures failures = check.run();
        for (const std::string &failure : failures)
            std::printf("  %s\n", failure.c_str());
        std::printf("%s: %s\n", failures.empty() ? "ok" : "FAILED", check.name);
        failed += failures.size();
    }
    return failed == 0 ? 0 : 1;
}
