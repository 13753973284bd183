// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/shrink_inactive_list.h"

#include "mm/fs_writeback/wb_workfn.h"
#include "mm/page_alloc/free.h"
#include "mm/swap.h"
#include "mm/task_flags.h"
#include "mm/vmscan/isolate.h"
#include "mm/vmscan/mem_cgroup.h"
#include "mm/vmscan/reclaim_flags.h"
#include "mm/vmscan/shrink_folio_list.h"
#include "mm/vmscan/throttle.h"
#include "mm/vmstat.h"

namespace rs {

bool too_many_isolated(Machine& m, NodeId node, LruList lru, const ScanControl& sc)
{
    const World& w = m.world();
    if (current_is_kswapd(m) || !writeback_throttling_sane(w, sc))
        return false;
    const bool file = is_file_lru(lru);
    std::int64_t inactive = node_page_state(w, node, file ? NR_INACTIVE_FILE : NR_INACTIVE_ANON);
    const std::int64_t isolated = node_page_state(w, node, isolated_stat(lru));
    // Those who may wait for I/O wait first, so that those who may not find pages left.
    const std::int64_t io_and_fs = raw(GFP_BIT_IO | GFP_BIT_FS);
    if ((sc.gfp_mask() & io_and_fs) == io_and_fs)
        inactive >>= 3;
    if (isolated <= inactive) {
        wake_up_all(m, WaitQueue::Isolated); // kernel: wake_throttle_isolated()
        return false;
    }
    m.step(Step::too_many_isolated, isolated, inactive);
    return true;
}

namespace {

    void count_scanned(Machine& m, bool file, std::uint64_t pages)
    {
        count_vm_events(m, current_is_kswapd(m) ? PGSCAN_KSWAPD : PGSCAN_DIRECT, pages);
        count_vm_events(m, file ? PGSCAN_FILE : PGSCAN_ANON, pages);
    }

    void count_stolen(Machine& m, bool file, std::uint64_t pages)
    {
        count_vm_events(m, current_is_kswapd(m) ? PGSTEAL_KSWAPD : PGSTEAL_DIRECT, pages);
        count_vm_events(m, file ? PGSTEAL_FILE : PGSTEAL_ANON, pages);
    }

    void add_to_request(ScanControl& sc, const ReclaimStat& stat, std::uint64_t nr_taken, bool file)
    {
        const auto taken = static_cast<std::int64_t>(nr_taken);
        sc.nr_dirty(sc.nr_dirty() + stat.nr_dirty);
        sc.nr_congested(sc.nr_congested() + stat.nr_congested);
        sc.nr_unqueued_dirty(sc.nr_unqueued_dirty() + stat.nr_unqueued_dirty);
        sc.nr_writeback(sc.nr_writeback() + stat.nr_writeback);
        sc.nr_immediate(sc.nr_immediate() + stat.nr_immediate);
        sc.nr_taken(sc.nr_taken() + taken);
        if (file)
            sc.nr_file_taken(sc.nr_file_taken() + taken);
    }

    enum class Wait : std::uint8_t { Over, StillTooMany, Killed };

    Co<Wait> throttle_isolated(Kernel k, NodeId node, LruList lru, const ScanControl& sc)
    {
        co_await reclaim_throttle(k, node, VMSCAN_THROTTLE_ISOLATED);
        if (fatal_signal_pending(k.m.world(), k.m.current()))
            co_return Wait::Killed;
        co_return too_many_isolated(k.m, node, lru, sc) ? Wait::StillTooMany : Wait::Over;
    }

    /// Waits once for isolated pages to come back.
    Co<Wait> wait_for_isolated(Kernel k, NodeId node, LruList lru, const ScanControl& sc)
    {
        if (!too_many_isolated(k.m, node, lru, sc))
            return Wait::Over;
        return throttle_isolated(k, node, lru, sc);
    }

} // namespace

Co<std::uint64_t> shrink_inactive_list(Kernel k, NodeId node, LruList lru, std::uint64_t nr_to_scan, ScanControl& sc)
{
    Machine& m = k.m;
    Call call(m, Function::shrink_inactive_list);
    m.local(LocalId::lru, int{lru});
    m.local(LocalId::nr_to_scan, nr_to_scan);
    const bool file = is_file_lru(lru);
    const Wait wait = co_await wait_for_isolated(k, node, lru, sc);
    if (wait == Wait::Killed) { // its memory will come free when it exits: that counts as progress
        m.step(Step::killed_before_isolating, std::uint64_t{SWAP_CLUSTER_MAX});
        co_return SWAP_CLUSTER_MAX;
    }
    if (wait == Wait::StillTooMany)
        co_return 0;

    lru_add_drain(m);
    LocalList folio_list(m, LocalId::folio_list);
    const Isolated isolated = isolate_lru_folios(m, node, lru, nr_to_scan, folio_list, sc);
    const auto nr_taken = static_cast<std::int64_t>(isolated.nr_taken);
    m.local(LocalId::nr_taken, nr_taken);
    m.local(LocalId::nr_scanned, isolated.nr_scanned);
    mod_node_page_state(m, node, isolated_stat(lru), nr_taken);
    count_scanned(m, file, isolated.nr_scanned);
    if (nr_taken == 0)
        co_return 0;

    ReclaimStat stat;
    const std::uint64_t nr_reclaimed = co_await shrink_folio_list(k, node, folio_list, sc, stat);
    m.local(LocalId::nr_reclaimed, nr_reclaimed);
    move_folios_to_lru(m, node, folio_list);
    mod_node_page_state(m, node, isolated_stat(lru), -nr_taken);
    count_stolen(m, file, nr_reclaimed);
    lru_note_cost(m, node, file, static_cast<std::uint64_t>(stat.nr_pageout));
    free_unref_page_list(m, folio_list);

    if (stat.nr_dirty != 0)
        m.step(Step::dirty_folios_met, nr_taken, stat.nr_dirty, stat.nr_unqueued_dirty, stat.nr_writeback,
               stat.nr_congested, stat.nr_immediate, stat.nr_pageout);
    if (stat.nr_unqueued_dirty == nr_taken) { // the flusher may not know that memory is short
        const std::uint32_t disks = wakeup_flusher_threads(m, WB_REASON_VMSCAN);
        m.step(Step::flusher_nudged, stat.nr_unqueued_dirty, disks);
    }
    add_to_request(sc, stat, isolated.nr_taken, file);
    m.event(Event::mm_vmscan_lru_shrink_inactive, node, isolated.nr_scanned, nr_reclaimed, stat.nr_dirty,
            stat.nr_writeback, stat.nr_congested, stat.nr_immediate, stat.nr_activate_anon, stat.nr_activate_file,
            stat.nr_ref_keep, stat.nr_unmap_fail, sc.priority(), reclaim_flags(file));
    m.step(Step::inactive_list_shrunk, nr_taken, nr_reclaimed, stat.nr_dirty,
           stat.nr_activate_anon + stat.nr_activate_file);
    co_return nr_reclaimed;
}

} // namespace rs
