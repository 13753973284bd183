// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/compact_zone.h"

#include "mm/compaction/compact_finished.h"
#include "mm/compaction/isolate_freepages.h"
#include "mm/compaction/isolate_migratepages.h"
#include "mm/compaction/skip_hints.h"
#include "mm/compaction_defer.h"
#include "mm/page_alloc/drain.h"
#include "mm/swap.h"
#include "mm/task_flags.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    /// One run of compact_zone(), once it is known to be worth it.
    class ZoneRun {
    public:
        ZoneRun(Kernel k, CompactControl& cc)
            : k_(k)
            , m_(k.m)
            , w_(k.m.world())
            , cc_(cc)
        {
        }
        void place_scanners();
        Co<CompactResult> run();
        void end(CompactResult result);

    private:
        bool captured() const { return w_.task_captured[at(m_.current())] != raw(no_pfn); }
        bool sync() const { return cc_.mode != MIGRATE_ASYNC; }
        Co<bool> migrate();
        bool drain_behind();
        void release_free_pages();

        Kernel k_;
        Machine& m_;
        const World& w_;
        CompactControl& cc_;
        Pfn last_migrated_pfn_{}; ///< where the scan began that found the pages moved last; 0: drained since
    };

    /// Where they stopped last, unless the whole zone is to be compacted or that was never set.
    void ZoneRun::place_scanners()
    {
        const Pfn start = zone_start_pfn(w_, cc_.zone), end = zone_end_pfn(w_, cc_.zone);
        const auto outside = [&](Pfn pfn) { return pfn < start || pfn >= end; };
        if (cc_.whole_zone) {
            cc_.migrate_pfn = start;
            cc_.free_pfn = pageblock_start_pfn(end - 1);
            return;
        }
        cc_.migrate_pfn = cached_pfn(w_, cc_.zone, sync() ? COMPACT_CACHED_MIGRATE_SYNC : COMPACT_CACHED_MIGRATE_ASYNC);
        cc_.free_pfn = cached_pfn(w_, cc_.zone, COMPACT_CACHED_FREE);
        if (outside(cc_.free_pfn)) {
            cc_.free_pfn = pageblock_start_pfn(end - 1);
            set_cached_pfn(m_, cc_.zone, COMPACT_CACHED_FREE, cc_.free_pfn);
        }
        if (outside(cc_.migrate_pfn)) {
            cc_.migrate_pfn = start;
            set_cached_migrate_pfns(m_, cc_.zone, start);
        }
        cc_.whole_zone = cc_.migrate_pfn <= cached_pfn(w_, cc_.zone, COMPACT_INIT_MIGRATE);
    }

    /// Moves what was isolated. False: there are no pages to move to, although the scanners have not met.
    Co<bool> ZoneRun::migrate()
    {
        FreeScannersPages new_pages(k_, cc_);
        const Migrated migrated = co_await migrate_pages(k_, cc_.migratepages, new_pages, cc_.mode);
        const std::uint32_t nr_failed = cc_.nr_migratepages - migrated.nr_succeeded;
        m_.event(Event::mm_compaction_migratepages, migrated.nr_succeeded, nr_failed);
        cc_.nr_migratepages = 0;
        const bool all_moved = list_empty(w_, cc_.migratepages) && !migrated.no_memory;
        if (!all_moved)
            putback_movable_pages(m_, cc_.migratepages);
        if (migrated.no_memory && !compact_scanners_met(cc_)) {
            m_.step(Step::no_page_to_move_to, nr_failed);
            co_return false;
        }
        if (!all_moved && cc_.direct_compaction && !sync()) { // this block of the order will not be whole: leave it
            cc_.migrate_pfn = block_end_pfn(cc_.migrate_pfn - 1, static_cast<unsigned>(cc_.order));
            last_migrated_pfn_ = no_pfn;
        }
        m_.step(Step::isolated_pages_moved, migrated.nr_succeeded, nr_failed);
        co_return true;
    }

    /// Freed pages wait on the per-cpu list: once the scanner has left a block of the order, they are to merge.
    /// Kernel: lru_add_drain_cpu_zone().
    bool ZoneRun::drain_behind()
    {
        if (cc_.order <= 0 || last_migrated_pfn_ == no_pfn ||
            last_migrated_pfn_ >= block_start_pfn(cc_.migrate_pfn, static_cast<unsigned>(cc_.order)))
            return false;
        lru_add_drain_cpu(m_, m_.cpu());
        drain_pages_zone(m_, m_.cpu(), cc_.zone);
        last_migrated_pfn_ = no_pfn;
        return true;
    }

    Co<CompactResult> ZoneRun::run()
    {
        const auto cached = [&](CompactPfn which) { return cached_pfn(w_, cc_.zone, which); };
        // While async finds nothing to isolate, sync need not look there again either.
        bool update_cached = !sync() && cached(COMPACT_CACHED_MIGRATE_ASYNC) == cached(COMPACT_CACHED_MIGRATE_SYNC);
        for (;;) {
            const CompactResult result = compact_finished(m_, cc_);
            if (result != COMPACT_CONTINUE) {
                m_.step(Step::compaction_is_finished, int{result});
                co_return result;
            }
            m_.step(Step::compaction_goes_on, cc_.migrate_pfn, cc_.free_pfn);
            const Pfn iteration_start = cc_.migrate_pfn;
            m_.local(LocalId::migrate_pfn, iteration_start);
            m_.local(LocalId::free_pfn, cc_.free_pfn);
            // The second look at a pageblock takes all of it at once, so that there is no third.
            cc_.rescan = pageblock_start_pfn(last_migrated_pfn_) == pageblock_start_pfn(iteration_start);
            const IsolateMigrate isolated = co_await isolate_migratepages(k_, cc_);
            m_.local(LocalId::nr_migratepages, cc_.nr_migratepages);
            if (isolated == IsolateMigrate::Abort) {
                putback_movable_pages(m_, cc_.migratepages);
                cc_.nr_migratepages = 0;
                m_.step(Step::isolation_aborted, cc_.contended);
                co_return COMPACT_CONTENDED;
            }
            if (isolated == IsolateMigrate::Success) {
                m_.step(Step::pages_isolated_to_move, cc_.nr_migratepages);
                update_cached = false;
                last_migrated_pfn_ = iteration_start;
                const bool go_on = co_await migrate();
                if (!go_on)
                    co_return COMPACT_CONTENDED;
            } else {
                m_.step(Step::no_page_isolated_to_move, cc_.migrate_pfn);
                if (update_cached)
                    set_cached_pfn(m_, cc_.zone, COMPACT_CACHED_MIGRATE_SYNC, cached(COMPACT_CACHED_MIGRATE_ASYNC));
            }
            const bool drained = drain_behind();
            if (captured()) {
                m_.step(Step::capture_ends_compaction, Pfn{w_.task_captured[at(m_.current())]});
                co_return COMPACT_SUCCESS;
            }
            m_.step(Step::scanners_go_on, drained);
        }
    }

    /// The next run may find them where they were: it starts there, if that is above where it would.
    void ZoneRun::release_free_pages()
    {
        if (cc_.nr_freepages == 0)
            return;
        const Pfn free_pfn = pageblock_start_pfn(release_freepages(m_, cc_.freepages));
        cc_.nr_freepages = 0;
        if (free_pfn > cached_pfn(w_, cc_.zone, COMPACT_CACHED_FREE))
            set_cached_pfn(m_, cc_.zone, COMPACT_CACHED_FREE, free_pfn);
    }

    void ZoneRun::end(CompactResult result)
    {
        release_free_pages();
        count_vm_events(m_, COMPACTMIGRATE_SCANNED, cc_.total_migrate_scanned);
        count_vm_events(m_, COMPACTFREE_SCANNED, cc_.total_free_scanned);
        m_.event(Event::mm_compaction_end, zone_start_pfn(w_, cc_.zone), cc_.migrate_pfn, cc_.free_pfn,
                 zone_end_pfn(w_, cc_.zone), sync(), int{result});
        m_.step(Step::compaction_ended, cc_.zone, int{result}, cc_.total_migrate_scanned, cc_.total_free_scanned);
    }

    /// What comes free in the zone in just this order is kept for the task. Kernel: current->capture_control.
    void begin_capture(Machine& m, ZoneId zone, Order order)
    {
        const std::uint32_t task = raw(m.current());
        const bool captures = (current_flags(m) & PF_KTHREAD) == 0;
        m.set<Field::TaskCaptureZone>(task, captures ? raw(zone) + 1 : 0);
        m.set<Field::TaskCaptureOrder>(task, raw(order));
        m.set<Field::TaskCaptured>(task, raw(no_pfn));
    }

    Pfn end_capture(Machine& m)
    {
        const std::uint32_t task = raw(m.current());
        const Pfn captured{m.world().task_captured[task]};
        m.set<Field::TaskCaptureZone>(task, 0);
        m.set<Field::TaskCaptureOrder>(task, 0);
        m.set<Field::TaskCaptured>(task, raw(no_pfn));
        return captured;
    }

} // namespace

Co<CompactResult> compact_zone(Kernel k, CompactControl& cc)
{
    Machine& m = k.m;
    Call call(m, Function::compact_zone);
    cc.total_migrate_scanned = cc.total_free_scanned = 0;
    cc.fast_start_pfn = 0;
    cc.migratetype = gfp_migratetype(cc.gfp_mask);
    const CompactResult suitable = compaction_suitable(m, cc.zone, cc.wanted(), cc.alloc_flags, cc.highest_zoneidx);
    if (suitable != COMPACT_CONTINUE) {
        m.step(Step::compaction_not_worth_it, cc.zone, cc.order, int{suitable});
        co_return suitable;
    }
    if (cc.order >= 0 && compaction_restarting(m.world(), cc.zone, Order(cc.order)))
        reset_isolation_suitable(m, cc.zone);

    LocalList freepages(m, LocalId::freepages);
    LocalList migratepages(m, LocalId::migratepages);
    cc.freepages = freepages;
    cc.migratepages = migratepages;
    ZoneRun zone(k, cc);
    zone.place_scanners();
    const bool sync = cc.mode != MIGRATE_ASYNC;
    m.event(Event::mm_compaction_begin, zone_start_pfn(m.world(), cc.zone), cc.migrate_pfn, cc.free_pfn,
            zone_end_pfn(m.world(), cc.zone), sync);
    m.step(Step::compaction_started, cc.zone, cc.order, cc.migrate_pfn, cc.free_pfn, sync, cc.whole_zone,
           cc.order >= 0);
    lru_add_drain(m);
    const CompactResult result = co_await zone.run();
    zone.end(result);
    co_return result;
}

Co<CompactOutcome> compact_zone_order(Kernel k, ZoneId zone, Gfp gfp_mask, Order order, CompactPriority prio,
                                      AllocFlags alloc_flags, ZoneType highest_zoneidx)
{
    const bool hardest = prio == MIN_COMPACT_PRIORITY;
    CompactControl cc{.zone = zone,
                      .order = raw(order),
                      .gfp_mask = gfp_mask,
                      .alloc_flags = alloc_flags,
                      .highest_zoneidx = highest_zoneidx,
                      .mode = prio == COMPACT_PRIO_ASYNC ? MIGRATE_ASYNC : MIGRATE_SYNC_LIGHT,
                      .direct_compaction = true,
                      .whole_zone = hardest,
                      .ignore_skip_hint = hardest,
                      .ignore_block_suitable = hardest,
                      .search_order = raw(order)};
    begin_capture(k.m, zone, order);
    const CompactResult result = co_await compact_zone(k, cc);
    const Pfn captured = end_capture(k.m);
    co_return CompactOutcome{captured != no_pfn ? COMPACT_SUCCESS : result, captured};
}

} // namespace rs
