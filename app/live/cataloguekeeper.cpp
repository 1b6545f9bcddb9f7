// SPDX-License-Identifier: MIT
#include "app/live/cataloguekeeper.h"

#include <utility>

namespace netwharf {

CatalogueKeeper::CatalogueKeeper(CatalogueLayers layers, QObject *parent)
    : QObject(parent), m_layers(std::move(layers)), m_catalogue(Catalogue::make(m_layers.machine, m_layers.notes))
{}

void CatalogueKeeper::setMachine(std::vector<MachineService> services)
{
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

void CatalogueKeeper::make()
{
    m_catalogue = Catalogue::make(m_layers.machine, m_layers.notes);
    emit catalogueChanged(m_catalogue);
}

} // namespace netwharf
