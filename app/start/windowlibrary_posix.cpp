// SPDX-License-Identifier: MIT
#include "app/start/windowlibrary.h"

#include <filesystem>
#include <system_error>

#include <dlfcn.h>

namespace netwharf {

namespace {

std::string lastProblem()
{
    const char *problem = ::dlerror();
    return problem != nullptr ? problem : std::string();
}

/// Where an installation has it, or beside the program, where a build leaves it.
std::filesystem::path windowFile()
{
    std::error_code ignored;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
    const auto installed = (folder / NETWHARF_WINDOW_FOLDER / NETWHARF_WINDOW_FILE).lexically_normal();
    return std::filesystem::exists(installed, ignored) ? installed : folder / NETWHARF_WINDOW_FILE;
}

} // namespace

WindowLibrary loadWindow()
{
    void *library = ::dlopen(windowFile().c_str(), RTLD_LAZY | RTLD_LOCAL);
    if (library == nullptr)
        return {nullptr, lastProblem()};
    const auto run = reinterpret_cast<RunWindow>(::dlsym(library, "netwharfRunWindow"));
    return {run, run == nullptr ? lastProblem() : std::string()};
}

} // namespace netwharf
