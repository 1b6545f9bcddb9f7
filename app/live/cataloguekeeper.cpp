// SPDX-License-Identifier: MIT
#include "app/live/cataloguekeeper.h"

#include <utility>

namespace netwharf {

CatalogueKeeper::CatalogueKeeper(CatalogueLayers layers, QObject *parent)
    : QObject(parent), m_layers(std::move(layers)),
      m_catalogue(Catalogue::make(m_layers.machine, m_layers.notes, m_layers.registry))
{}

void CatalogueKeeper::setMachine(std::vector<MachineService> services, SkippedLines skipped)
{
    if (skipped != m_layers.skipped) {
        m_layers.skipped = std::move(skipped);
        emit skippedLinesChanged(m_layers.skipped);
    }
    if (services == m_layers.machine)
        return;
    m_layers.machine = std::move(services);
    make();
}

void CatalogueKeeper::setNotes(std::vector<PortNote> notes)
{
    if (notes == m_layers.notes)
        return;
    m_layers.notes = std::move(notes);
    make();
}

void CatalogueKeeper::setRegistry(std::shared_ptr<const FreshTable> registry)
{
    if (registry == m_layers.registry)
        return;
    m_layers.registry = std::move(registry);
    make();
}

void CatalogueKeeper::make()
{
    m_catalogue = Catalogue::make(m_layers.machine, m_layers.notes, m_layers.registry);
    emit catalogueChanged(m_catalogue);
}

} // namespace netwharf
