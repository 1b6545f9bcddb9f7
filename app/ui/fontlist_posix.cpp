// SPDX-License-Identifier: MIT
#include "app/ui/fontlist.h"

#include <dlfcn.h>

namespace netwharf {

/// Qt has brought the library of fontconfig, which may be called from several threads (since 2.10.91, 2013).
void readFontList()
{
    void *library = ::dlopen("libfontconfig.so.1", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return;
    if (void *init = ::dlsym(library, "FcInit"))
        reinterpret_cast<int (*)()>(init)();
    ::dlclose(library); // only this count of it
}

} // namespace netwharf
