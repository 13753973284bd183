// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/root_vmpressure.h"
#include "mm/vmscan/try_to_free_pages.h"

#include "mm/task_flags.h"
#include "mm/vmscan/refaults.h"
#include "mm/vmscan/shrink_zones.h"
#include "mm/vmscan/throttle.h"
#include "mm/vmstat.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace rs {

namespace {

    constexpr int S8_MAX = std::numeric_limits<std::int8_t>::max();

    void fill_scan_control(Machine& m, ScanControl& sc, Gfp gfp_mask, Order order)
    {
        sc.clear();
        sc.nr_to_reclaim(SWAP_CLUSTER_MAX);
        sc.gfp_mask(raw(current_gfp_context(current_flags(m), gfp_mask)));
        sc.reclaim_idx(gfp_zone(gfp_mask));
        sc.order(raw(order));
        sc.priority(DEF_PRIORITY);
        sc.may_writepage(!m.world().sysctl.laptop_mode);
        sc.may_unmap(true);
        sc.may_swap(true);
        m.step(Step::scan_control_filled, sc.nr_to_reclaim(), sc.gfp_mask(), sc.reclaim_idx(), sc.order(), sc.priority());

        // scan_control keeps order, priority and reclaim_idx in signed bytes.
        static_assert(MAX_ORDER <= S8_MAX);
        static_assert(DEF_PRIORITY <= S8_MAX);
        static_assert(MAX_NR_ZONES <= S8_MAX);
        m.step(Step::small_fields_checked, MAX_ORDER, DEF_PRIORITY, int{MAX_NR_ZONES}, S8_MAX);
    }

    void snapshot_refaults_of_nodes(Machine& m, const AllocContext& ac)
    {
        std::optional<NodeId> last;
        for (const ZoneId zone : ac.zones()) {
            if (last == zone_to_nid(zone))
                continue;
            last = zone_to_nid(zone);
            snapshot_refaults(m, *last);
        }
    }

} // namespace

Co<std::uint64_t> do_try_to_free_pages(Kernel k, ScanControl& sc, const AllocContext& ac)
{
    Machine& m = k.m;
    Call call(m, Function::do_try_to_free_pages);
    const std::int64_t initial_priority = sc.priority();
    for (;;) {
        const auto zone = ZoneType(sc.reclaim_idx());
        count_zid_vm_events(m, ALLOCSTALL_DMA, zone, 1);
        m.step(Step::allocstall_counted, int{zone}, m.world().vm_events[std::size_t{ALLOCSTALL_DMA} + zone]);

        for (;;) {
            m.step(Step::priority_round, sc.priority(), sc.nr_reclaimed(), sc.nr_to_reclaim());
            if (sc.proactive() == 0)
                report_vmpressure_prio(m, Gfp(sc.gfp_mask()), sc.priority());
            sc.nr_scanned(0);
            co_await shrink_zones(k, sc, ac);
            if (sc.nr_reclaimed() >= sc.nr_to_reclaim()) {
                m.step(Step::enough_reclaimed, sc.nr_reclaimed(), sc.nr_to_reclaim(), sc.priority());
                break;
            }
            if (sc.compaction_ready() != 0) {
                m.step(Step::stop_for_compaction, sc.order());
                break;
            }
            if (sc.priority() < DEF_PRIORITY - 2)
                sc.may_writepage(true);
            sc.priority(sc.priority() - 1);
            if (sc.priority() < 0) {
                m.step(Step::priorities_exhausted, sc.nr_reclaimed());
                break;
            }
            m.step(Step::priority_lowered, sc.priority(), sc.nr_scanned(), sc.nr_reclaimed(), sc.nr_to_reclaim(),
                   sc.may_writepage());
        }
        snapshot_refaults_of_nodes(m, ac);

        if (sc.nr_reclaimed() != 0 || sc.compaction_ready() != 0) {
            m.step(Step::reclaim_returns_progress, sc.nr_reclaimed(), sc.compaction_ready());
            co_return std::max<std::uint64_t>(1, static_cast<std::uint64_t>(sc.nr_reclaimed()));
        }
        if (sc.skipped_deactivate() == 0)
            break;
        // Active lists were spared and nothing was found: once more, and spare nothing.
        sc.priority(initial_priority);
        sc.force_deactivate(true);
        sc.skipped_deactivate(false);
        m.step(Step::retry_deactivating, true);
    }
    m.step(Step::nothing_reclaimed, sc.nr_reclaimed());
    co_return 0;
}

Co<std::uint64_t> try_to_free_pages(Kernel k, Gfp gfp_mask, Order order, const AllocContext& ac)
{
    Machine& m = k.m;
    Call call(m, Function::try_to_free_pages);
    m.event(Event::try_to_free_pages, order, gfp_mask);
    ScanControl sc(m);
    fill_scan_control(m, sc, gfp_mask, order);

    const bool killed = co_await throttle_direct_reclaim(k, Gfp(sc.gfp_mask()), ac);
    if (killed) { // 1, not 0: the allocator must not call the OOM killer because of it
        m.step(Step::killed_returns_progress, 1);
        m.event(Event::try_to_free_pages_ret, 1);
        co_return 1;
    }

    m.set<Field::ReclaimedSlab>(raw(m.current()), 0);
    m.step(Step::reclaim_state_set, 0);
    m.event(Event::mm_vmscan_direct_reclaim_begin, order, sc.gfp_mask());

    const std::uint64_t nr_reclaimed = co_await do_try_to_free_pages(k, sc, ac);
    m.local(LocalId::nr_reclaimed, nr_reclaimed);

    m.event(Event::mm_vmscan_direct_reclaim_end, nr_reclaimed);
    m.step(Step::reclaim_state_cleared, nr_reclaimed);
    m.event(Event::try_to_free_pages_ret, nr_reclaimed);
    co_return nr_reclaimed;
}

} // namespace rs
