// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/snapshotworker.h"
#include "core/advise/asktext.h"
#include "core/advise/bindadvice.h"
#include "core/advise/freeports.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace netwharf {

class BindLook;
class LiveFeed;

/// The question that a person asks: whether a program could bind this, and with which options.
struct BindWish
{
    AskedBind asked;
    bool reuseAddress = false;
    bool reusePort = false;
    std::optional<bool> v6Only; ///< as BindQuestion::v6Only

    bool operator==(const BindWish &) const = default;
};

/// What an answer was made from, beside it. The rows are those of the ports that it is about.
struct BindGround
{
    std::vector<Row> rows;
    std::shared_ptr<const Snapshot> snapshot; ///< the texts the rows point into
    std::shared_ptr<const Catalogue> catalogue;
    BindSettings settings;
};

struct BindReport
{
    BindWish wish;
    BindGround ground;
    bool interfaceKnown = true; ///< false: the interface that was named is not there; no answer then
    BindAnswer answer;
    std::vector<std::uint16_t> freePorts; ///< near the one asked for, when that cannot be bound
    std::chrono::steady_clock::time_point askedAt;
};

struct FreeReport
{
    FreePortWish wish;
    BindGround ground;
    FreePorts found;
};

/// Answers one question about bind(2) and one search for free ports off the GUI thread, at once and again
/// as the machine changes.
///
/// A trial bind takes a port for microseconds, in which another program might miss it. So a question is
/// tried when it, the sockets on its port or the system's settings have changed, else every five seconds;
/// every second while the answer cannot be explained by what is listed. When list and kernel disagree, a
/// fresh list is asked for before anything is said.
class BindAsker : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Calm{5000}; ///< between trials when nothing has changed
    static constexpr std::chrono::milliseconds Unexplained{1000};
    static constexpr std::chrono::milliseconds Busy{250}; ///< at least, whatever has changed

    /// The feed outlives it.
    explicit BindAsker(LiveFeed *feed, QObject *parent = nullptr);
    ~BindAsker() override;

    /// Who is asked in place of this system, for pictures and tests.
    void setProbe(std::shared_ptr<BindProbe> probe);
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void ask(const std::optional<BindWish> &wish); ///< nothing: no question
    void askAgain(); ///< with a fresh list
    void findFree(const std::optional<FreePortWish> &wish);
    /// Only while somebody looks; at first not.
    void setActive(bool active);

    /// The newest answers; null before the first. They may be to an earlier wish.
    const std::shared_ptr<const BindReport> &report() const { return m_report; }
    const std::shared_ptr<const FreeReport> &freeReport() const { return m_freeReport; }

signals:
    void answered();
    void freeFound();

private:
    void look(const std::shared_ptr<const Snapshot> &snapshot); ///< on the worker's thread
    void lookNow();

    LiveFeed *m_feed;
    std::shared_ptr<const BindReport> m_report;
    std::shared_ptr<const FreeReport> m_freeReport;
    bool m_active = false;
    std::mutex m_mutex; ///< guards what follows
    std::shared_ptr<BindProbe> m_probe;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<BindWish> m_wish;
    std::optional<FreePortWish> m_freeWish;
    bool m_again = false;
    std::shared_ptr<const Snapshot> m_snapshot; ///< the newest that was looked at
    std::unique_ptr<BindLook> m_look; ///< of the worker's thread
    std::shared_ptr<SnapshotWorker> m_worker; ///< null before it is needed; last: it uses all of the above
};

} // namespace netwharf
