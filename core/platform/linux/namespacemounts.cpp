// SPDX-License-Identifier: MIT
#include "core/platform/linux/namespacemounts.h"

#include <memory>

#include <dirent.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

namespace netwharf {

namespace {

struct DirectoryCloser
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

} // namespace

std::vector<NamespaceMount> readNamespaceMounts(const std::string &directory)
{
    std::vector<NamespaceMount> mounts;
    const std::unique_ptr<DIR, DirectoryCloser> entries(::opendir(directory.c_str()));
    while (const dirent *entry = entries ? ::readdir(entries.get()) : nullptr) {
        std::string name = static_cast<const char *>(entry->d_name);
        const std::string path = directory + '/' + name;
        struct statfs system = {};
        struct stat status = {};
        if (entry->d_type == DT_DIR || ::statfs(path.c_str(), &system) != 0 || system.f_type != NSFS_MAGIC
            || ::stat(path.c_str(), &status) != 0)
            continue;
        mounts.push_back({status.st_ino, std::move(name)});
    }
    return mounts;
}

} // namespace netwharf
