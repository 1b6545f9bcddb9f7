// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/live.h"
#include "app/cli/liveoutput.h"
#include "app/cli/output.h"
#include "app/cli/watchlog.h"
#include "app/cli/watchpicture.h"
#include "app/export/socketstream.h"
#include "core/collect/systemsource.h"

#include <utility>

namespace netwharf {

namespace {

constexpr int StandardOutputDescriptor = 1;

class WatchStream final : public WatchForm
{
public:
    WatchStream(const Catalogue &catalogue, const Sink &out) : m_stream(catalogue, out) {}

    bool begin(const WatchedRows &rows) override { return m_stream.start(rows.snapshot(), rows.rows()); }
    bool add(const WatchedRows &, const WatchNews &news) override
    {
        const bool isNews = !news.changes.empty() || news.healthChanged;
        return !isNews || m_stream.sample(news.at, news.health, news.changes);
    }

private:
    SocketStream m_stream;
};

std::unique_ptr<WatchForm> makeForm(const Arguments &arguments, const Catalogue &catalogue, LiveOutput &output)
{
    const Sink sink = [&output](std::string_view text) { return output.write(text); };
    if (arguments.form == Form::Json)
        return std::make_unique<WatchStream>(catalogue, sink);
    if (output.isTerminal())
        return std::make_unique<WatchPicture>(output, arguments.query, *arguments.watch);
    return std::make_unique<WatchLog>(sink);
}

} // namespace

ExitCode runSocketsWatch(const Arguments &arguments, const Query &query)
{
    LiveOutput output(StandardOutputDescriptor); // from here on a signal ends us with 0
    const auto catalogue = loadCatalogue().catalogue;
    const auto form = makeForm(arguments, *catalogue, output);
    const WatchPace pace{*arguments.watch, [&output](auto due) { return output.waitUntil(due); }};
    const auto watched = watchSockets(*makeSource(), WatchedRows(query, catalogue), pace, *form);
    if (!watched) {
        remark(failureSentence(watched.error()));
        return ExitCode::NotAnswered;
    }
    if (output.isGood())
        return ExitCode::Found;
    remark(writeFailureSentence());
    return ExitCode::NotAnswered;
}

} // namespace netwharf
