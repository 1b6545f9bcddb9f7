// SPDX-License-Identifier: MIT
// netwharf-registry-facts IANA.csv DATE OUTPUT-FOLDER
// Writes registry.csv and registry.meta from IANA's published CSV; see resources/catalogue/PROVENANCE.md.
#include "core/catalogue/registryfacts.h"
#include "core/catalogue/field.h"
#include "core/catalogue/tools/files.h"

#include <iostream>
#include <string>

namespace {

int usage()
{
    std::cerr << "usage: netwharf-registry-facts IANA.csv YYYY-MM-DD OUTPUT-FOLDER\n";
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace netwharf;
    constexpr std::size_t FullDate = 10;
    if (argc != 4)
        return usage();
    const std::string input = argv[1];
    const std::string date = argv[2];
    const std::string folder = argv[3];
    if (date.size() != FullDate || !isRegistryDate(date))
        return usage();

    Findings findings;
    const auto text = readFile(input, findings);
    std::vector<RegistryFact> facts;
    if (text)
        facts = importRegistry(*text, input, findings);
    if (printFindings(findings))
        return 1;
    const bool written = writeFile(folder + "/registry.csv", writeRegistryFacts(facts))
                         && writeFile(folder + "/registry.meta", "date=" + date + '\n');
    return written ? 0 : 1;
}
