// SPDX-License-Identifier: MIT
#include "core/activity/activityview.h"

#include <iterator>
#include <utility>

namespace netwharf {

namespace {

template<typename Enum>
bool isIn(std::uint32_t mask, Enum value)
{
    return mask == 0 || ((mask >> static_cast<unsigned>(value)) & 1U) != 0;
}

} // namespace

void append(ActivityUpdate &update, ActivityUpdate &&later, std::size_t most)
{
    if (!later.reset) {
        std::vector<ActivityEventPtr> events = std::move(update.events);
        events.insert(events.end(), std::make_move_iterator(later.events.begin()),
                      std::make_move_iterator(later.events.end()));
        if (events.size() > most)
            events.erase(events.begin(), events.end() - static_cast<std::ptrdiff_t>(most));
        later.events = std::move(events);
        later.reset = update.reset;
    }
    update = std::move(later);
}

void ActivityView::setWish(ActivityWish wish)
{
    m_wish = std::move(wish);
    m_reset = true;
}

bool ActivityView::showsAll() const
{
    return m_wish.query.matchesAll() && m_wish.kinds == 0 && m_wish.protocols == 0;
}

bool ActivityView::isShown(const Judged &event) const
{
    return event.matches && isIn(m_wish.kinds, event.kind) && isIn(m_wish.protocols, event.protocol);
}

void ActivityView::count(const Judged &event, int more)
{
    if (event.kind == ActivityKind::Gap || !event.matches)
        return;
    if (isIn(m_wish.protocols, event.protocol))
        m_counts.kinds[static_cast<std::size_t>(event.kind)] += more;
    if (isIn(m_wish.kinds, event.kind))
        m_counts.protocols[static_cast<std::size_t>(event.protocol)] += more;
    m_matching += isShown(event) ? more : 0;
}

bool ActivityView::matches(const ActivityEvent &event, RowMatcher &matcher) const
{
    const std::string &called = m_wish.called[static_cast<std::size_t>(event.kind)];
    return matcher(shownRow(event), {changeOf(event.kind), event.at, called});
}

void ActivityView::forgetBefore(std::uint64_t first)
{
    for (; m_first < first && !m_judged.empty(); ++m_first) {
        count(m_judged.front(), -1);
        m_judged.pop_front();
    }
    m_first = first;
}

ActivityUpdate ActivityView::advance(ActivityRing &ring, const std::shared_ptr<const Catalogue> &catalogue,
                                     const Snapshot &newest)
{
    ActivityUpdate update;
    auto texts = std::make_shared<Snapshot>();
    texts->host = newest.host;
    texts->takenAt = newest.takenAt;
    texts->settings = newest.settings;
    texts->tables = ring.tables();
    update.reset = std::exchange(m_reset, false);
    if (update.reset) {
        m_judged.clear();
        m_first = ring.first();
        m_counts = {};
        m_matching = 0;
        m_gapsLeftOut = false;
    }
    forgetBefore(ring.first());
    RowMatcher matcher(m_wish.query, *texts->tables, *catalogue, newest.takenAt);
    for (std::size_t place = m_judged.size(); place < ring.events().size(); ++place) {
        const ActivityEventPtr &event = ring.events()[place];
        const bool isGap = event->kind == ActivityKind::Gap;
        const Judged judged{event->kind, event->row.socket.protocol, !isGap && matches(*event, matcher)};
        m_judged.push_back(judged);
        count(judged, 1);
        if (isGap || isShown(judged))
            update.events.push_back(event);
    }
    if (!showsAll() && m_matching == 0) {
        m_gapsLeftOut = m_gapsLeftOut || !update.events.empty();
        update.events.clear();
    } else if (std::exchange(m_gapsLeftOut, false) && !update.reset) {
        m_reset = true; // the gaps before the first match belong there too
        return advance(ring, catalogue, newest);
    }
    update.first = ring.first();
    update.next = ring.next();
    update.matching = m_matching;
    update.counts = m_counts;
    update.texts = std::move(texts);
    update.catalogue = catalogue;
    return update;
}

} // namespace netwharf
