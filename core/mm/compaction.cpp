// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction.h"

#include "mm/compaction/compact_zone.h"
#include "mm/compaction_defer.h"
#include "mm/fragmentation.h"
#include "mm/page_alloc/watermark.h"
#include "mm/task_flags.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

CompactResult compaction_suitable_free(const World& w, ZoneId zone, std::optional<Order> order, AllocFlags alloc_flags,
                                       ZoneType highest_zoneidx, std::int64_t free_pages)
{
    if (!order)
        return COMPACT_CONTINUE;
    const std::uint64_t mark = wmark_pages(w, zone, alloc_watermark(alloc_flags));
    if (zone_watermark_ok(w, zone, {*order, highest_zoneidx, alloc_flags, {}}, mark))
        return COMPACT_SUCCESS;
    const Watermark base = *order > PAGE_ALLOC_COSTLY_ORDER ? WMARK_LOW : WMARK_MIN;
    const std::uint64_t needed = wmark_pages(w, zone, base) + compact_gap(*order);
    if (!zone_watermark_ok_free(w, zone, {Order{0}, highest_zoneidx, ALLOC_CMA, {}}, needed, free_pages))
        return COMPACT_SKIPPED;
    return COMPACT_CONTINUE;
}

CompactResult compaction_suitable(Machine& m, ZoneId zone, std::optional<Order> order, AllocFlags alloc_flags,
                                  ZoneType highest_zoneidx)
{
    const World& w = m.world();
    CompactResult result = compaction_suitable_free(w, zone, order, alloc_flags, highest_zoneidx,
                                                    zone_page_state(w, zone, NR_FREE_PAGES));
    if (result == COMPACT_CONTINUE && order > PAGE_ALLOC_COSTLY_ORDER) {
        const int index = fragmentation_index(w, zone, *order);
        if (index >= 0 && index <= w.sysctl.extfrag_threshold)
            result = COMPACT_NOT_SUITABLE_ZONE;
    }
    m.event(Event::mm_compaction_suitable, zone_to_nid(zone), zone, order ? int{raw(*order)} : -1, int{result});
    return result == COMPACT_NOT_SUITABLE_ZONE ? COMPACT_SKIPPED : result;
}

Co<CompactOutcome> try_to_compact_pages(Kernel k, Gfp gfp_mask, Order order, AllocFlags alloc_flags,
                                        const AllocContext& ac, CompactPriority prio)
{
    Machine& m = k.m;
    Call call(m, Function::try_to_compact_pages);
    CompactOutcome best;
    if (!gfp_compaction_allowed(gfp_mask))
        co_return best;
    m.event(Event::mm_compaction_try_to_compact_pages, order, gfp_mask, int{prio});
    for (const ZoneId zone : ac.zones()) {
        if (prio > MIN_COMPACT_PRIORITY && compaction_deferred(m, zone, order)) {
            best.result = std::max(COMPACT_DEFERRED, best.result);
            continue;
        }
        const CompactOutcome outcome =
            co_await compact_zone_order(k, zone, gfp_mask, order, prio, alloc_flags, ac.highest_zoneidx);
        best = {std::max(outcome.result, best.result), outcome.captured};
        if (outcome.result == COMPACT_SUCCESS) {
            compaction_defer_reset(m, zone, order, AllocSuccess::No);
            break;
        }
        if (prio != COMPACT_PRIO_ASYNC
            && (outcome.result == COMPACT_COMPLETE || outcome.result == COMPACT_PARTIAL_SKIPPED))
            defer_compaction(m, zone, order);
        if (current_of(m).fatal_signal_pending)
            break;
    }
    co_return best;
}

bool compaction_zonelist_suitable(const World& w, const AllocContext& ac, Order order, AllocFlags alloc_flags)
{
    for (const ZoneId zone : ac.zones()) {
        const std::int64_t available = zone_reclaimable_pages(w, zone) / raw(order)
            + zone_page_state_snapshot(w, zone, NR_FREE_PAGES);
        if (compaction_suitable_free(w, zone, order, alloc_flags, ac.highest_zoneidx, available) == COMPACT_CONTINUE)
            return true;
    }
    return false;
}

} // namespace rs
