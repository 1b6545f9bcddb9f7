// SPDX-License-Identifier: MIT
#include "tests/support/arrows.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace netwharf {

namespace {

namespace fs = std::filesystem;

/// A folder and those it may include, itself aside. A name without its last parts stands for all
/// folders below it. The folder of a file is the longest name here that begins its path.
struct Folder
{
    std::string_view name;
    std::vector<std::string_view> mayInclude;
};

const std::vector<Folder> &table()
{
    static const std::vector<Folder> Folders{
        {"core/text", {}},
        {"core/net", {"core/text"}},
        {"core/catalogue", {"core/net", "core/text"}},
        {"core/rows", {"core/net", "core/catalogue", "core/text"}},
        {"core/query", {"core/rows", "core/net", "core/catalogue", "core/text"}},
        {"core/portmap", {"core/query", "core/rows", "core/net", "core/catalogue", "core/text"}},
        {"core/reach", {"core/rows", "core/net", "core/catalogue", "core/text"}},
        {"core/diff", {"core/rows", "core/net", "core/catalogue", "core/text"}},
        {"core/activity", {"core/query", "core/diff", "core/rows", "core/net", "core/catalogue", "core/text"}},
        {"core/collect", {"core/act", "core/net", "core/text"}},
        {"core/act", {"core/net", "core/text"}},
        {"core/advise", {"core/net", "core/catalogue", "core/collect", "core/rows", "core/text"}},
        {"core/platform", {"core/net", "core/collect", "core/act", "core/text"}},
        {"app/i18n", {"core"}},
        {"app/live", {"core"}},
        {"app/export", {"core", "app/i18n"}},
        {"app/desktop", {"core", "app/i18n"}},
        {"app/models", {"core", "app/live", "app/i18n"}},
        {"app/cli", {"core", "app/i18n", "app/export"}},
        {"app/ui", {"core", "app/i18n", "app/live", "app/export", "app/desktop", "app/models"}},
        {"app/start", {"app/ui"}},
        {"app/main.cpp", {"core", "app"}},
    };
    return Folders;
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

const Folder *folderOf(std::string_view path)
{
    const auto found =
        std::find_if(table().begin(), table().end(), [&](const Folder &folder) { return isBelow(path, folder.name); });
    return found != table().end() ? &*found : nullptr;
}

/// What stands between the quotes or brackets of an #include line.
std::optional<std::string> includedBy(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (!line.starts_with("#"))
        return std::nullopt;
    const std::size_t word = line.find("include");
    const std::size_t open = line.find_first_of("<\"", word == std::string_view::npos ? line.size() : word);
    if (open == std::string_view::npos)
        return std::nullopt;
    const std::size_t close = line.find_first_of(">\"", open + 1);
    return std::string(line.substr(open + 1, close - open - 1));
}

bool isQt(std::string_view include)
{
    return include.size() > 1 && include[0] == 'Q' && (include[1] == 't' || (include[1] >= 'A' && include[1] <= 'Z'));
}

bool isAllowed(const Folder &from, std::string_view include)
{
    if (from.name.starts_with("core/") && isQt(include))
        return false;
    if (!isBelow(include, "core") && !isBelow(include, "app"))
        return !isBelow(include, "tests");
    return isBelow(include, from.name)
           || std::any_of(from.mayInclude.begin(), from.mayInclude.end(),
                          [&](std::string_view allowed) { return isBelow(include, allowed); });
}

void checkFile(const fs::path &file, const std::string &name, std::vector<std::string> &problems)
{
    const Folder *folder = folderOf(name);
    if (!folder) {
        problems.push_back(name + ": its folder is not in the table");
        return;
    }
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        if (const auto include = includedBy(line); include && !isAllowed(*folder, *include))
            problems.push_back(name + ": " + *include);
}

} // namespace

std::vector<std::string> forbiddenArrows(const std::string &root)
{
    std::vector<std::string> problems;
    int files = 0;
    for (const char *top : {"core", "app"}) {
        for (const auto &entry : fs::recursive_directory_iterator(fs::path(root) / top)) {
            const std::string extension = entry.path().extension().string();
            const std::string name = fs::relative(entry.path(), root).generic_string();
            // Host tools of the build are programs of their own, not part of core.
            const bool isTool = name.find("/tools/") != std::string::npos;
            if (isTool || (extension != ".h" && extension != ".cpp"))
                continue;
            checkFile(entry.path(), name, problems);
            ++files;
        }
    }
    if (files == 0)
        problems.push_back(root + ": no sources");
    return problems;
}

} // namespace netwharf
