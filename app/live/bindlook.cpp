// SPDX-License-Identifier: MIT
#include "app/live/bindlook.h"

#include "core/advise/askbind.h"
#include "core/advise/askedquestion.h"

#include <algorithm>
#include <unordered_set>

namespace netwharf {

namespace {

constexpr std::size_t NearbyCount = 3;

/// The rows on one port, joined with each other only: joining all would cost as much as a sample.
std::vector<Row> rowsOn(std::uint16_t port, const Snapshot &snapshot, const Catalogue &catalogue)
{
    Snapshot part;
    part.tables = snapshot.tables;
    part.settings = snapshot.settings;
    std::ranges::copy_if(snapshot.sockets, std::back_inserter(part.sockets), [port](const Socket &socket) {
        return socket.namespaceIndex == 0 && socket.local.port == port;
    });
    return joinRows(part, catalogue);
}

std::uint32_t placeOf(const Socket &socket)
{
    return (static_cast<std::uint32_t>(socket.protocol) << 16) | socket.local.port;
}

/// One row for each port that is in use, which is all that looking for free ones asks for.
std::vector<Row> onePerPort(const Snapshot &snapshot)
{
    std::vector<Row> rows;
    std::unordered_set<std::uint32_t> seen;
    for (const Socket &socket : snapshot.sockets)
        if (socket.namespaceIndex == 0 && seen.insert(placeOf(socket)).second)
            rows.push_back(Row{.socket = socket});
    return rows;
}

/// Whether they answer the same: queues and the like may differ.
bool isSame(const Row &a, const Row &b)
{
    return a.socket.id == b.socket.id && a.socket.state == b.socket.state && a.socket.owner == b.socket.owner
           && a.direction == b.direction;
}

bool isExplained(const BindAnswer &answer)
{
    return !answer.disagrees && std::ranges::none_of(answer.reasons, [](const BindReason &reason) {
        return reason.code == BindReasonCode::HolderNotVisible;
    });
}

bool isTaken(const FreePorts &found, const FreePortWish &wish, const Snapshot &snapshot)
{
    return std::ranges::any_of(snapshot.sockets, [&](const Socket &socket) {
        const bool counts =
            (socket.protocol == Protocol::Tcp && wish.tcp) || (socket.protocol == Protocol::Udp && wish.udp);
        return counts && socket.namespaceIndex == 0 && std::ranges::count(found.ports, socket.local.port) != 0;
    });
}

bool isSameWish(const FreePortWish &a, const FreePortWish &b)
{
    return a.near == b.near && a.range == b.range && a.count == b.count && a.tcp == b.tcp && a.udp == b.udp;
}

} // namespace

BindLook::Result BindLook::look(const Request &request)
{
    Result result;
    const BindSettings settings = request.probe.settings();
    if (request.wish)
        answer(request, settings, result);
    if (request.freeWish)
        findFree(request, settings, result);
    return result;
}

bool BindLook::isDue(const BindReport &now, bool again) const
{
    if (again || !m_report || m_report->wish != now.wish)
        return true;
    const auto age = now.askedAt - m_triedAt;
    if (m_doubted)
        return *m_doubted != now.ground.snapshot->sequence || now.ground.snapshot->stale;
    const bool same = m_report->ground.settings == now.ground.settings
                      && m_report->ground.catalogue == now.ground.catalogue
                      && std::ranges::equal(m_report->ground.rows, now.ground.rows, isSame);
    return age >= (!same ? BindAsker::Busy : m_explained ? BindAsker::Calm : BindAsker::Unexplained);
}

void BindLook::answer(const Request &request, const BindSettings &settings, Result &result)
{
    auto report = std::make_shared<BindReport>();
    report->wish = *request.wish;
    const Snapshot &snapshot = *request.snapshot;
    report->ground = {rowsOn(report->wish.asked.port, snapshot, *request.catalogue), request.snapshot,
                      request.catalogue, settings};
    report->askedAt = Clock::now();
    if (!isDue(*report, request.again))
        return;
    if (m_report && m_report->wish != report->wish) {
        m_doubted.reset();
        m_confirmed = false;
    }
    auto question = questionOf(report->wish.asked, settings);
    report->interfaceKnown = question.has_value();
    if (question) {
        question->reuseAddress = report->wish.reuseAddress;
        question->reusePort = report->wish.reusePort;
        question->v6Only = report->wish.v6Only;
        report->answer =
            askAbout(report->wish.asked, *question, report->ground.rows, *snapshot.tables, settings, request.probe);
    }
    m_triedAt = report->askedAt;
    m_explained = isExplained(report->answer);
    // The machine may have changed since the list was made: a newer one tells.
    if (!m_explained && !m_confirmed && !m_doubted && !snapshot.stale) {
        m_doubted = snapshot.sequence;
        m_report = report;
        result.wantsRefresh = true;
        return;
    }
    m_doubted.reset();
    m_confirmed = !m_explained;
    if (question && !report->answer.reasons.empty())
        report->freePorts =
            findFreePorts({.near = portInstead(question->port, settings), .range = {1, 65535}, .count = NearbyCount},
                          onePerPort(snapshot), *request.catalogue, settings, request.probe)
                .ports;
    m_report = report;
    result.report = report;
}

void BindLook::findFree(const Request &request, const BindSettings &settings, Result &result)
{
    const FreePortWish &wish = *request.freeWish;
    const Snapshot &snapshot = *request.snapshot;
    if (!request.again && m_freeReport && isSameWish(m_freeReport->wish, wish)
        && m_freeReport->ground.settings == settings && m_freeReport->ground.catalogue == request.catalogue
        && !isTaken(m_freeReport->found, wish, snapshot))
        return;
    auto report = std::make_shared<FreeReport>();
    report->wish = wish;
    report->ground = {onePerPort(snapshot), request.snapshot, request.catalogue, settings};
    report->found = findFreePorts(wish, report->ground.rows, *request.catalogue, settings, request.probe);
    m_freeReport = report;
    result.freeReport = report;
}

} // namespace netwharf
