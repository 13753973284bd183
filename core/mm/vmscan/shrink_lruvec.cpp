// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/shrink_lruvec.h"

#include "mm/task_flags.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    bool anything_to_scan(const ScanCounts& counts)
    {
        return counts[LRU_INACTIVE_ANON] != 0 || counts[LRU_ACTIVE_FILE] != 0 || counts[LRU_INACTIVE_FILE] != 0;
    }

    /// What is left of a target when `percentage` of the other type's scan was left undone.
    std::uint64_t remaining(std::uint64_t target, std::uint64_t left, std::uint64_t percentage)
    {
        const std::uint64_t scanned = target - left;
        const std::uint64_t wanted = target * (100 - percentage) / 100;
        return wanted - std::min(wanted, scanned);
    }

    void note_counts(Machine& m, const ScanCounts& counts)
    {
        m.local(LocalId::nr_inactive_anon, counts[LRU_INACTIVE_ANON]);
        m.local(LocalId::nr_active_anon, counts[LRU_ACTIVE_ANON]);
        m.local(LocalId::nr_inactive_file, counts[LRU_INACTIVE_FILE]);
        m.local(LocalId::nr_active_file, counts[LRU_ACTIVE_FILE]);
    }

    /// Once enough is reclaimed, the type with less left to scan is dropped, and the other goes on in the same
    /// proportion. False: nothing is left to balance. Kernel: the second half of shrink_lruvec()'s loop.
    bool rebalance_scan_targets(ScanCounts& counts, const ScanCounts& targets)
    {
        const std::uint64_t file = counts[LRU_INACTIVE_FILE] + counts[LRU_ACTIVE_FILE];
        const std::uint64_t anon = counts[LRU_INACTIVE_ANON] + counts[LRU_ACTIVE_ANON];
        if (file == 0 || anon == 0)
            return false;
        const LruList smaller = file > anon ? LRU_INACTIVE_ANON : LRU_INACTIVE_FILE;
        const LruList larger = file > anon ? LRU_INACTIVE_FILE : LRU_INACTIVE_ANON;
        const std::uint64_t scan_target = targets[smaller] + targets[std::size_t{smaller} + 1] + 1;
        const std::uint64_t percentage = std::min(file, anon) * 100 / scan_target;
        for (const std::size_t lru : {std::size_t{smaller}, std::size_t{smaller} + 1})
            counts[lru] = 0;
        for (const std::size_t lru : {std::size_t{larger}, std::size_t{larger} + 1})
            counts[lru] = remaining(targets[lru], counts[lru], percentage);
        return true;
    }

    /// Scans up to 32 pages of a list; an active list only where sc allows it. Returns the pages reclaimed.
    /// Kernel: shrink_list().
    Co<std::uint64_t> shrink_list(Machine& m, LruvecCalls& calls, NodeId node, LruList lru, std::uint64_t nr_to_scan,
                                  ScanControl& sc)
    {
        if (!is_active_lru(lru)) {
            const std::uint64_t freed = co_await calls.shrink_inactive_list(node, lru, nr_to_scan, sc);
            co_return freed;
        }
        const std::int64_t bit = is_file_lru(lru) ? DEACTIVATE_FILE : DEACTIVATE_ANON;
        if ((sc.may_deactivate() & bit) != 0) {
            co_await calls.shrink_active_list(node, lru, nr_to_scan, sc);
        } else {
            sc.skipped_deactivate(true);
            m.step(Step::active_list_spared, int{lru});
        }
        co_return 0;
    }

} // namespace

Co<void> shrink_lruvec(Kernel k, LruvecCalls& calls, NodeId node, ScanControl& sc)
{
    Machine& m = k.m;
    Call call(m, Function::shrink_lruvec);
    ScanCounts counts = calls.get_scan_count(node, sc);
    const ScanCounts targets = counts;
    // A direct reclaimer's first, light round scans all lists in full proportion.
    const bool proportional_reclaim = !cgroup_reclaim(sc) && !current_is_kswapd(m) && sc.priority() == DEF_PRIORITY;
    std::uint64_t nr_reclaimed = 0;
    note_counts(m, counts);

    while (anything_to_scan(counts)) {
        for (int i = LRU_INACTIVE_ANON; i <= LRU_ACTIVE_FILE; ++i) {
            const auto lru = LruList(i);
            if (counts[lru] == 0)
                continue;
            const std::uint64_t nr_to_scan = std::min<std::uint64_t>(counts[lru], SWAP_CLUSTER_MAX);
            counts[lru] -= nr_to_scan;
            note_counts(m, counts);
            m.step(Step::list_chosen, i, nr_to_scan, nr_reclaimed);
            const std::uint64_t freed = co_await shrink_list(m, calls, node, lru, nr_to_scan, sc);
            nr_reclaimed += freed;
        }
        co_await k.sched.cond_resched();
        const bool enough = nr_reclaimed >= static_cast<std::uint64_t>(sc.nr_to_reclaim());
        if (!enough || proportional_reclaim)
            continue;
        if (!rebalance_scan_targets(counts, targets))
            break;
        note_counts(m, counts);
        m.step(Step::scan_targets_rebalanced, nr_reclaimed);
    }
    sc.nr_reclaimed(sc.nr_reclaimed() + static_cast<std::int64_t>(nr_reclaimed));
    m.step(Step::lruvec_done, nr_reclaimed);

    // Age anonymous pages even where none are reclaimed, so that there is something to choose from later.
    const World& w = m.world();
    if (!can_age_anon_pages(w, node, sc) || !inactive_is_low(w, node, LRU_INACTIVE_ANON))
        co_return;
    m.step(Step::anon_rebalanced, node_page_state(w, node, NR_INACTIVE_ANON), node_page_state(w, node, NR_ACTIVE_ANON));
    co_await calls.shrink_active_list(node, LRU_ACTIVE_ANON, SWAP_CLUSTER_MAX, sc);
}

} // namespace rs
