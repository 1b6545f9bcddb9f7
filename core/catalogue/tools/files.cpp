// SPDX-License-Identifier: MIT
#include "core/catalogue/tools/files.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace netwharf {

std::optional<std::string> readFile(const std::string &path, Findings &findings)
{
    std::ifstream in(path, std::ios::binary);
    if (in) {
        std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        if (!in.bad())
            return text;
    }
    findings.push_back({path, 0, FindingCode::FileUnreadable, {}});
    return std::nullopt;
}

bool writeFile(const std::string &path, std::string_view text)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (out)
        return true;
    std::cerr << path << ": cannot be written\n";
    return false;
}

bool printFindings(const Findings &findings)
{
    for (const Finding &finding : findings)
        std::cerr << describe(finding) << '\n';
    return !findings.empty();
}

} // namespace netwharf
