// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/shrink_active_list.h"

#include "mm/page_alloc/free.h"
#include "mm/swap.h"
#include "mm/vmscan/isolate.h"
#include "mm/vmscan/reclaim_flags.h"
#include "mm/vmstat.h"

namespace rs {

Co<void> shrink_active_list(Kernel k, NodeId node, LruList lru, std::uint64_t nr_to_scan, ScanControl& sc)
{
    Machine& m = k.m;
    Call call(m, Function::shrink_active_list);
    m.local(LocalId::lru, int{lru});
    const World& w = m.world();
    lru_add_drain(m);
    LocalList l_hold(m, LocalId::l_hold);
    LocalList l_active(m, LocalId::l_active);
    LocalList l_inactive(m, LocalId::l_inactive);
    const Isolated isolated = isolate_lru_folios(m, node, lru, nr_to_scan, l_hold, sc);
    const auto nr_taken = static_cast<std::int64_t>(isolated.nr_taken);
    m.local(LocalId::nr_taken, nr_taken);
    mod_node_page_state(m, node, isolated_stat(lru), nr_taken);
    count_vm_events(m, PGREFILL, isolated.nr_scanned);

    while (!list_empty(w, l_hold)) {
        co_await k.sched.cond_resched();
        const Pfn folio = list_last(w, l_hold);
        m.list_del(folio);
        m.clear_flag(folio, PG_active);
        m.set_flag(folio, PG_workingset);
        m.list_add(folio, l_inactive);
        m.step(Step::folio_deactivated, folio);
    }

    const std::uint64_t nr_activate = move_folios_to_lru(m, node, l_active);
    const std::uint64_t nr_deactivate = move_folios_to_lru(m, node, l_inactive);
    m.list_splice(l_inactive, l_active);
    count_vm_events(m, PGDEACTIVATE, nr_deactivate);
    mod_node_page_state(m, node, isolated_stat(lru), -nr_taken);
    free_unref_page_list(m, l_active);
    m.event(Event::mm_vmscan_lru_shrink_active, node, nr_taken, nr_activate, nr_deactivate, 0, sc.priority(),
            reclaim_flags(is_file_lru(lru)));
    m.step(Step::active_list_shrunk, nr_taken, nr_deactivate, nr_activate);
}

} // namespace rs
