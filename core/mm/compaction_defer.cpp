// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction_defer.h"

#include <algorithm>

namespace rs {

namespace {

    std::uint32_t defer_limit(const World& w, ZoneId zone) { return 1U << w.compact_defer_shift[at(zone)]; }

    /// What the three tracepoints tell. Kernel: mm_compaction_defer_template.
    void trace_defer(Machine& m, Event event, ZoneId zone, Order order)
    {
        const World& w = m.world();
        m.event(event, zone_to_nid(zone), zone, order, w.compact_order_failed[at(zone)], w.compact_considered[at(zone)],
                defer_limit(w, zone));
    }

} // namespace

bool compaction_restarting(const World& w, ZoneId zone, Order order)
{
    return raw(order) >= w.compact_order_failed[at(zone)] && w.compact_defer_shift[at(zone)] == COMPACT_MAX_DEFER_SHIFT
        && w.compact_considered[at(zone)] >= defer_limit(w, zone);
}

bool compaction_deferred(Machine& m, ZoneId zone, Order order)
{
    const World& w = m.world();
    if (raw(order) < w.compact_order_failed[at(zone)])
        return false;
    const std::uint32_t limit = defer_limit(w, zone);
    const std::uint32_t considered = w.compact_considered[at(zone)] + 1;
    m.set<Field::CompactConsidered>(raw(zone), std::min(considered, limit));
    if (considered >= limit)
        return false;
    trace_defer(m, Event::mm_compaction_deferred, zone, order);
    return true;
}

void defer_compaction(Machine& m, ZoneId zone, Order order)
{
    const World& w = m.world();
    m.set<Field::CompactConsidered>(raw(zone), 0);
    m.set<Field::CompactDeferShift>(raw(zone), std::min(w.compact_defer_shift[at(zone)] + 1, COMPACT_MAX_DEFER_SHIFT));
    m.set<Field::CompactOrderFailed>(raw(zone), std::min<int>(raw(order), w.compact_order_failed[at(zone)]));
    trace_defer(m, Event::mm_compaction_defer_compaction, zone, order);
}

void compaction_defer_reset(Machine& m, ZoneId zone, Order order, AllocSuccess alloc_success)
{
    if (alloc_success == AllocSuccess::Yes) {
        m.set<Field::CompactConsidered>(raw(zone), 0);
        m.set<Field::CompactDeferShift>(raw(zone), 0);
    }
    if (raw(order) >= m.world().compact_order_failed[at(zone)])
        m.set<Field::CompactOrderFailed>(raw(zone), raw(order) + 1);
    trace_defer(m, Event::mm_compaction_defer_reset, zone, order);
}

} // namespace rs
