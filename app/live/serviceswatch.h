// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/filewatch.h"

#include <filesystem>

namespace netwharf {

class CatalogueKeeper;

/// Keeps this machine's names in the catalogue as its services file changes. A file that is there
/// and cannot be read changes nothing; one that is gone names nothing. GUI thread.
class ServicesWatch : public QObject
{
    Q_OBJECT
public:
    ServicesWatch(CatalogueKeeper &keeper, const std::filesystem::path &path, QObject *parent = nullptr);

private:
    void read();

    CatalogueKeeper &m_keeper;
    std::filesystem::path m_path;
    FileWatch m_watch;
};

} // namespace netwharf
