// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/services.h"

#include <QObject>

#include <memory>
#include <vector>

namespace netwharf {

/// The layers that change while the program runs; the guide lies below them.
struct CatalogueLayers
{
    std::vector<MachineService> machine;
    std::vector<PortNote> notes;
    std::shared_ptr<const FreshTable> registry; ///< null: the compiled table
    SkippedLines skipped = {}; ///< of the file that names `machine`
};

/// Which layers make the catalogue. A changed layer makes a new catalogue, whole; the old one lives
/// on with whoever holds it. GUI thread.
class CatalogueKeeper : public QObject
{
    Q_OBJECT
public:
    explicit CatalogueKeeper(CatalogueLayers layers, QObject *parent = nullptr);

    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }
    const CatalogueLayers &layers() const { return m_layers; }
    /// The same again changes nothing and says nothing.
    void setMachine(std::vector<MachineService> services, SkippedLines skipped = {});
    void setNotes(std::vector<PortNote> notes);
    void setRegistry(std::shared_ptr<const FreshTable> registry);

signals:
    void skippedLinesChanged(const netwharf::SkippedLines &skipped);
    void catalogueChanged(const std::shared_ptr<const netwharf::Catalogue> &catalogue);

private:
    void make();

    CatalogueLayers m_layers;
    std::shared_ptr<const Catalogue> m_catalogue;
};

} // namespace netwharf
