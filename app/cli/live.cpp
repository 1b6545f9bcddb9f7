// SPDX-License-Identifier: MIT
#include "app/cli/live.h"

#include "app/cli/output.h"
#include "app/i18n/words.h"
#include "core/catalogue/services.h"
#include "core/catalogue/storedregistry.h"
#include "core/collect/systemsource.h"

#include <QCoreApplication>

namespace netwharf {

LoadedCatalogue loadCatalogue()
{
    auto read = readServicesFile(servicesPath()).value_or(ServicesResult{});
    StoredTable stored = readStoredTable(storedRegistryPath());
    if (stored.problem)
        remark(QCoreApplication::translate("Cli", "The registry kept in %1 cannot be used; the built-in one answers.")
                   .arg(words::plain(storedRegistryPath().string())));
    return {Catalogue::make(read.services, {}, std::move(stored.table)), read.skippedLines};
}

tl::expected<LiveLook, Error> lookOnce(const Catalogue &catalogue)
{
    Want want;
    want.allOwners = true;
    const auto snapshot = makeSource()->sample(want, {});
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return LiveLook{*snapshot, joinRows(**snapshot, catalogue)};
}

QString failureSentence(const Error &error)
{
    return QCoreApplication::translate("Cli", "The system's sockets could not be read: %1.")
        .arg(words::plain(describe(error)));
}

} // namespace netwharf
