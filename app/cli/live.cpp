// SPDX-License-Identifier: MIT
#include "app/cli/live.h"

#include "app/cli/output.h"
#include "app/i18n/words.h"
#include "core/catalogue/notes.h"
#include "core/catalogue/services.h"
#include "core/catalogue/storedregistry.h"
#include "core/collect/systemsource.h"
#include "core/rows/joinbytwo.h"

#include <algorithm>
#include <future>
#include <utility>

#include <QCoreApplication>

namespace netwharf {

namespace {

using Sample = tl::expected<std::shared_ptr<const Snapshot>, Error>;

Sample sampleOnce(bool withTraffic)
{
    Want want;
    want.allOwners = true;
    want.allTraffic = withTraffic;
    return makeSource()->sample(want, {});
}

tl::expected<LiveLook, Error> joined(const Sample &sample, const Catalogue &catalogue)
{
    if (!sample)
        return tl::unexpected(sample.error());
    return LiveLook{*sample, joinRowsByTwo(**sample, catalogue)};
}

} // namespace

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
    return {
        Catalogue::make(services.services, notes ? notes->notes() : std::vector<PortNote>{}, std::move(stored.table)),
        services.skipped.count};
}

tl::expected<LiveLook, Error> lookOnce(const Catalogue &catalogue, bool withTraffic)
{
    return joined(sampleOnce(withTraffic), catalogue);
}

FirstLook loadAndLook(bool withTraffic)
{
    auto loading = std::async(std::launch::async, &loadCatalogue);
    const Sample sample = sampleOnce(withTraffic);
    LoadedCatalogue loaded = loading.get();
    auto look = joined(sample, *loaded.catalogue);
    return {std::move(loaded), std::move(look)};
}

Health healthOfShown(Health health, std::span<const Row> shown)
{
    std::erase_if(health, [shown](HealthNote &note) {
        if (note.code != HealthCode::OwnersHidden && note.code != HealthCode::OwnersProtected)
            return false;
        note.count = static_cast<std::uint32_t>(
            std::ranges::count_if(shown, [&note](const Row &row) { return noteOf(row.socket.owner) == note.code; }));
        return note.count == 0;
    });
    return health;
}

QString failureSentence(const Error &error)
{
    return QCoreApplication::translate("Cli", "The system's sockets could not be read: %1.")
        .arg(words::plain(describe(error)));
}

} // namespace netwharf
