// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/registrydownload.h"
#include "core/catalogue/storedregistry.h"

#include <QFileDevice>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <variant>

namespace netwharf {

class CatalogueKeeper;

/// Why the registry stayed as it was: what is wrong with the data, with the way here, or with the
/// file in which it would be kept.
using RegistryFailure = std::variant<Finding, DownloadProblem, QFileDevice::FileError>;

/// Brings another registry into the catalogue and keeps it for the next start. Whatever fails, the
/// one in use stays. Reads and writes off the GUI thread; everything else on it.
class RegistryUpdater : public QObject
{
    Q_OBJECT
public:
    /// `store`: see storedRegistryPath().
    RegistryUpdater(CatalogueKeeper &keeper, const std::filesystem::path &store, const DownloadOrder &order = {},
                    QObject *parent = nullptr);
    ~RegistryUpdater() override;

    /// Each does nothing while another is under way.
    void importFile(const QString &path);
    void update(); ///< asks order.url
    void useBuiltIn();
    void cancel(); ///< stops the download; what has come already is still read

    const QString &store() const { return m_store; }
    bool isBusy() const { return m_reading || m_download.isRunning(); }

signals:
    void progressed(qint64 received, qint64 total); ///< see RegistryDownload
    void changed(std::size_t leftOut); ///< the catalogue has the new one; rows that could not be read
    void failed(const netwharf::RegistryFailure &failure);
    void busyChanged();

private:
    struct Outcome
    {
        std::shared_ptr<const FreshTable> table;
        std::size_t leftOut = 0;
        std::optional<RegistryFailure> failure;
    };
    using Reader = std::function<tl::expected<FreshRegistry, Finding>()>;

    void read(Reader reader);
    static Outcome keep(const Reader &reader, const QString &store);
    void take(const Outcome &outcome);

    CatalogueKeeper &m_keeper;
    QString m_store;
    RegistryDownload m_download;
    bool m_reading = false;
    QThreadPool m_pool; ///< posts to this: goes first
};

} // namespace netwharf
