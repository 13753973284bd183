// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/compact_finished.h"

#include "mm/compaction/fragmentation_score.h"
#include "mm/compaction/skip_hints.h"
#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/fallback.h"
#include "sched/task.h"

namespace rs {

namespace {

    CompactResult meet(Machine& m, const CompactControl& cc)
    {
        reset_cached_positions(m, cc.zone);
        if (cc.direct_compaction) // kcompactd leaves it to those who allocate
            m.set<Field::CompactBlockskipFlush>(raw(cc.zone), 1);
        m.step(Step::scanners_met, cc.zone, cc.migrate_pfn, cc.free_pfn, cc.whole_zone);
        return cc.whole_zone ? COMPACT_COMPLETE : COMPACT_PARTIAL_SKIPPED;
    }

    bool suitable_page_is_free(const World& w, const CompactControl& cc)
    {
        for (int order = cc.order; order < static_cast<int>(MAX_ORDER); ++order)
            if (!free_area_empty(w, cc.zone, Order(order), cc.migratetype) ||
                find_suitable_fallback(w, cc.zone, Order(order), cc.migratetype, OnlyStealable::Yes))
                return true;
        return false;
    }

    bool must_stop(const World& w, TaskId task, const CompactControl& cc)
    {
        return cc.contended || fatal_signal_pending(w, task);
    }

    /// kswapd goes first; else until the zone is no more fragmented than the node may be.
    CompactResult proactive_finished(Machine& m, const CompactControl& cc)
    {
        const World& w = m.world();
        if (task_is_running(w, kswapd_of(zone_to_nid(cc.zone))))
            return COMPACT_PARTIAL_SKIPPED;
        if (must_stop(w, m.current(), cc))
            return COMPACT_CONTENDED;
        return fragmentation_score_zone(w, cc.zone) > fragmentation_score_wmark_low(w) ? COMPACT_CONTINUE : COMPACT_SUCCESS;
    }

    /// Kernel: __compact_finished().
    CompactResult finished(Machine& m, CompactControl& cc)
    {
        if (compact_scanners_met(cc))
            return meet(m, cc);
        if (cc.proactive_compaction)
            return proactive_finished(m, cc);
        // In the middle of a pageblock it never stops: one that is free as a whole serves any migratetype.
        if (cc.order < 0 || !pageblock_aligned(cc.migrate_pfn))
            return COMPACT_CONTINUE;
        if (suitable_page_is_free(m.world(), cc))
            return COMPACT_SUCCESS;
        return must_stop(m.world(), m.current(), cc) ? COMPACT_CONTENDED : COMPACT_NO_SUITABLE_PAGE;
    }

} // namespace

CompactResult compact_finished(Machine& m, CompactControl& cc)
{
    const CompactResult result = finished(m, cc);
    m.event(Event::mm_compaction_finished, zone_to_nid(cc.zone), cc.zone, cc.order, int{result});
    return result == COMPACT_NO_SUITABLE_PAGE ? COMPACT_CONTINUE : result;
}

} // namespace rs
