// SPDX-License-Identifier: MIT
#include "core/platform/linux/file.h"

#include "core/platform/linux/filedescriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace netwharf {

int readFile(int directory, const char *path, std::string &text)
{
    text.clear();
    const FileDescriptor file(::openat(directory, path, O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!file)
        return errno;
    std::size_t filled = 0;
    text.resize(4096);
    for (;;) {
        const ssize_t got = ::read(file.get(), text.data() + filled, text.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            const int error = errno;
            text.clear();
            return error;
        }
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
        if (filled == text.size())
            text.resize(text.size() * 2);
    }
    text.resize(filled);
    return 0;
}

} // namespace netwharf
