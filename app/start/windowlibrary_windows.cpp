// SPDX-License-Identifier: MIT
#include "app/start/windowlibrary.h"

#include <filesystem>
#include <system_error>
#include <vector>

#include <windows.h>

namespace netwharf {

namespace {

std::filesystem::path programFolder()
{
    std::vector<wchar_t> path(MAX_PATH);
    for (;;) {
        const DWORD length = ::GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
        if (length < path.size())
            return std::filesystem::path(path.data(), path.data() + length).parent_path();
        path.resize(2 * path.size());
    }
}

std::string lastProblem(const std::filesystem::path &file)
{
    const std::error_code error(static_cast<int>(::GetLastError()), std::system_category());
    return file.string() + ": " + error.message();
}

} // namespace

/// Windows programs have their libraries beside them.
WindowLibrary loadWindow()
{
    const std::filesystem::path file = programFolder() / NETWHARF_WINDOW_FILE;
    const HMODULE library = ::LoadLibraryW(file.c_str());
    if (library == nullptr)
        return {nullptr, lastProblem(file)};
    const auto run =
        reinterpret_cast<RunWindow>(reinterpret_cast<void *>(::GetProcAddress(library, "netwharfRunWindow")));
    return {run, run == nullptr ? lastProblem(file) : std::string()};
}

} // namespace netwharf
