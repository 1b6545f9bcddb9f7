// SPDX-License-Identifier: MIT
#include "app/live/serviceswatch.h"

#include "app/live/cataloguekeeper.h"
#include "core/catalogue/services.h"

namespace netwharf {

ServicesWatch::ServicesWatch(CatalogueKeeper &keeper, const std::filesystem::path &path, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_path(path), m_watch(QString::fromStdString(path.string()))
{
    connect(&m_watch, &FileWatch::changed, this, &ServicesWatch::read);
}

void ServicesWatch::read()
{
    std::error_code error;
    const bool exists = std::filesystem::exists(m_path, error);
    if (auto read = readServicesFile(m_path))
        m_keeper.setMachine(std::move(read->services), std::move(read->skipped));
    else if (!exists && !error)
        m_keeper.setMachine({});
}

} // namespace netwharf
