// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction.h"

#include "mm/page_alloc/watermark.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr int sysctl_extfrag_threshold = 500; // 1/1000

    /// What is free, and in what pieces. Kernel: fill_contig_page_info(), mm/vmstat.c.
    struct ContigPageInfo {
        std::uint64_t free_pages = 0;
        std::uint64_t free_blocks_total = 0;
        std::uint64_t free_blocks_suitable = 0;
    };

    ContigPageInfo fill_contig_page_info(const World& w, ZoneId zone, Order suitable)
    {
        ContigPageInfo info;
        for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
            const std::uint64_t blocks = w.nr_free[w.layout.zone_order(zone, order)];
            info.free_blocks_total += blocks;
            info.free_pages += blocks << raw(order);
            if (order >= suitable)
                info.free_blocks_suitable += blocks << (raw(order) - raw(suitable));
        }
        return info;
    }

    /// Kernel: __compaction_suitable(). wmark_target: free pages to judge by.
    CompactResult suitable_with_free(const World& w, ZoneId zone, Order order, AllocFlags alloc_flags,
                                     ZoneType highest_zoneidx, std::int64_t wmark_target)
    {
        const std::uint64_t mark = wmark_pages(w, zone, alloc_watermark(alloc_flags));
        if (zone_watermark_ok(w, zone, {order, highest_zoneidx, alloc_flags, {}}, mark))
            return COMPACT_SUCCESS;
        const Watermark base = order > PAGE_ALLOC_COSTLY_ORDER ? WMARK_LOW : WMARK_MIN;
        const std::uint64_t needed = wmark_pages(w, zone, base) + compact_gap(order);
        if (!zone_watermark_ok_free(w, zone, {Order{0}, highest_zoneidx, ALLOC_CMA, {}}, needed, wmark_target))
            return COMPACT_SKIPPED;
        return COMPACT_CONTINUE;
    }

    /// Whether to let this request pass compaction by, for it failed lately. Kernel: compaction_deferred().
    bool compaction_deferred(Machine& m, ZoneId zone, Order order)
    {
        const World& w = m.world();
        const std::uint32_t limit = 1U << w.compact_defer_shift[at(zone)];
        const int order_failed = w.compact_order_failed[at(zone)];
        if (raw(order) < order_failed)
            return false;
        const std::uint32_t considered = w.compact_considered[at(zone)] + 1;
        m.set<Field::CompactConsidered>(raw(zone), std::min(considered, limit));
        if (considered >= limit)
            return false;
        m.event(Event::mm_compaction_deferred, zone_to_nid(zone), zone, order, order_failed, considered, limit);
        return true;
    }

    /// Where the kernel would move pages, this stops. Kernel: compact_zone_order(), compact_zone().
    CompactResult compact_zone(Machine& m, ZoneId zone, Order order, AllocFlags alloc_flags, ZoneType highest_zoneidx)
    {
        const CompactResult suitable = compaction_suitable(m, zone, order, alloc_flags, highest_zoneidx);
        if (suitable != COMPACT_CONTINUE)
            return suitable;
        m.step(Step::compaction_not_simulated, order, int{COMPACT_SKIPPED});
        return COMPACT_SKIPPED;
    }

} // namespace

int fragmentation_index(const World& w, ZoneId zone, Order order)
{
    const ContigPageInfo info = fill_contig_page_info(w, zone, order);
    if (info.free_blocks_total == 0)
        return 0;
    if (info.free_blocks_suitable != 0)
        return -1000;
    const std::uint64_t pages_in_thousandths = info.free_pages * 1000 / pages_in(order);
    return 1000 - static_cast<int>((1000 + pages_in_thousandths) / info.free_blocks_total);
}

CompactResult compaction_suitable(Machine& m, ZoneId zone, Order order, AllocFlags alloc_flags, ZoneType highest_zoneidx)
{
    const World& w = m.world();
    CompactResult result = suitable_with_free(w, zone, order, alloc_flags, highest_zoneidx,
                                              zone_page_state(w, zone, NR_FREE_PAGES));
    if (result == COMPACT_CONTINUE && order > PAGE_ALLOC_COSTLY_ORDER) {
        const int index = fragmentation_index(w, zone, order);
        if (index >= 0 && index <= sysctl_extfrag_threshold)
            result = COMPACT_NOT_SUITABLE_ZONE;
    }
    m.event(Event::mm_compaction_suitable, zone_to_nid(zone), zone, order, int{result});
    return result == COMPACT_NOT_SUITABLE_ZONE ? COMPACT_SKIPPED : result;
}

CompactResult try_to_compact_pages(Machine& m, Gfp gfp_mask, Order order, AllocFlags alloc_flags,
                                   const AllocContext& ac, CompactPriority prio)
{
    CompactResult result = COMPACT_SKIPPED;
    if (!gfp_compaction_allowed(gfp_mask))
        return result;
    m.event(Event::mm_compaction_try_to_compact_pages, order, gfp_mask, int{prio});
    for (const ZoneId zone : ac.zonelist) {
        if (prio > MIN_COMPACT_PRIORITY && compaction_deferred(m, zone, order)) {
            result = std::max(COMPACT_DEFERRED, result);
            continue;
        }
        const CompactResult status = compact_zone(m, zone, order, alloc_flags, ac.highest_zoneidx);
        result = std::max(status, result);
        if (status == COMPACT_SUCCESS) {
            compaction_defer_reset(m, zone, order, AllocSuccess::No);
            break;
        }
    }
    return result;
}

bool compaction_zonelist_suitable(const World& w, const AllocContext& ac, Order order, AllocFlags alloc_flags)
{
    return std::any_of(ac.zonelist.begin(), ac.zonelist.end(), [&](ZoneId zone) {
        const std::int64_t available = zone_reclaimable_pages(w, zone) / raw(order)
            + zone_page_state_snapshot(w, zone, NR_FREE_PAGES);
        return suitable_with_free(w, zone, order, alloc_flags, ac.highest_zoneidx, available) == COMPACT_CONTINUE;
    });
}

void wakeup_kcompactd(Machine& m, NodeId node, Order order, ZoneType highest_zoneidx)
{
    if (order == Order{0})
        return;
    for (int type = 0; type <= highest_zoneidx; ++type) {
        const ZoneId zone = zone_of(node, ZoneType(type));
        if (!m.world().managed(zone))
            continue;
        if (compaction_suitable(m, zone, order, AllocFlags{}, highest_zoneidx) != COMPACT_CONTINUE)
            continue;
        m.step(Step::kcompactd_not_simulated, node, order);
        return;
    }
}

void compaction_defer_reset(Machine& m, ZoneId zone, Order order, AllocSuccess alloc_success)
{
    if (alloc_success == AllocSuccess::Yes) {
        m.set<Field::CompactConsidered>(raw(zone), 0);
        m.set<Field::CompactDeferShift>(raw(zone), 0);
    }
    if (raw(order) >= m.world().compact_order_failed[at(zone)])
        m.set<Field::CompactOrderFailed>(raw(zone), raw(order) + 1);
}

} // namespace rs
