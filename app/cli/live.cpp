// SPDX-License-Identifier: MIT
#include "app/cli/live.h"

#include "app/cli/output.h"
#include "app/i18n/words.h"
#include "core/catalogue/notes.h"
#include "core/catalogue/services.h"
#include "core/catalogue/storedregistry.h"
#include "core/collect/systemsource.h"

#include <QCoreApplication>

namespace netwharf {

LoadedCatalogue loadCatalogue()
{
    auto services = readServicesFile(servicesPath()).value_or(ServicesResult{});
    StoredTable stored = readStoredTable(storedRegistryPath());
    if (stored.problem)
        remark(QCoreApplication::translate("Cli", "The registry kept in %1 cannot be used; the built-in one answers.")
                   .arg(words::plain(storedRegistryPath().string())));
    const auto notes = readNotesFile(notesPath());
    if (!notes)
        remark(QCoreApplication::translate("Cli", "Your notes in %1 could not be read: %2.")
                   .arg(words::plain(notesPath().string()), words::plain(notes.error().message())));
    else if (notes->problemCount() > 0)
        remark(words::noteProblems(*notes));
    return {Catalogue::make(services.services, notes ? notes->notes() : std::vector<PortNote>{},
                            std::move(stored.table)),
            services.skippedLines};
}

tl::expected<LiveLook, Error> lookOnce(const Catalogue &catalogue, bool withTraffic)
{
    Want want;
    want.allOwners = true;
    want.allTraffic = withTraffic;
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
