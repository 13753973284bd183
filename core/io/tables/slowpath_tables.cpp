// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the slow path of mm/page_alloc.c: its control flow, with scripted outcomes of what it calls.
#include "io/tables/all_tables.h"
#include "io/tables/compact_results.h"
#include "io/tables/scripted_calls.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/retry.h"
#include "mm/page_alloc/slowpath.h"
#include "mm/page_alloc/zonelist.h"
#include "sched/finish.h"
#include "world/cells.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace rs {

namespace {

    /// Whether any request would fit if all that can be reclaimed were free.
    enum class MuchToReclaim : bool { No, Yes };

    /// DMA, DMA32 and Normal.
    World three_zones(MuchToReclaim much)
    {
        World w = World::make({pageblock_nr_pages, 1, 1, 1});
        constexpr Order largest{MAX_ORDER - 1};
        for (const ZoneType type : {ZONE_DMA, ZONE_DMA32, ZONE_NORMAL}) {
            const ZoneId zone = zone_of(NodeId{0}, type);
            w.zones[at(zone)].present = w.zones[at(zone)].managed = 1;
            w.watermark[w.layout.watermark(zone, WMARK_MIN)] = 1;
            if (much == MuchToReclaim::No)
                continue;
            w.zone_stat[w.layout.zone_stat(zone, NR_ZONE_INACTIVE_FILE)] = std::int64_t{1} << 20;
            w.nr_free[w.layout.zone_order(zone, largest)] = 1;
            const ListNode head = w.layout.free_list(zone, largest, MIGRATE_UNMOVABLE);
            link_between(w, ListNode{1U + type}, head, head);
        }
        build_all_zonelists(w);
        return w;
    }

    CallScript read_script(const TableRow& row)
    {
        CallScript script;
        script.gfp = Gfp(row.mask("gfp"));
        script.caller.flags =
            (row.flag("pf_memalloc") ? PF_MEMALLOC : 0) | (row.flag("pf_wq_worker") ? PF_WQ_WORKER : 0);
        script.caller.realtime = row.flag("rt");
        script.caller.context = row.flag("in_interrupt") ? Context::Softirq : Context::Task;
        script.caller.oom_victim = row.flag("oom_victim_at_start");
        script.freelist_succeeds_at = row.number<std::uint32_t>("freelist_succeeds_at");
        script.reclaim_progress_calls = row.number<std::uint32_t>("reclaim_progress_calls");
        script.compact_result = CompactResult(row.choice("compact_result", compact_results));
        script.compact_succeeds_at = row.number<std::uint32_t>("compact_succeeds_at");
        script.compaction_zonelist_suitable = row.flag("compaction_zonelist_suitable");
        script.oom_lock_free = row.flag("oom_lock_free");
        script.out_of_memory_returns = row.flag("out_of_memory_returns");
        script.oom_kills_current = row.flag("oom_kills_current");
        return script;
    }

    /// The first attempt, then the slow path.
    std::string_view allocate(Machine& m, ScriptedCalls& calls, Gfp gfp, Order order)
    {
        const PreparedRequest prepared = prepare_alloc_pages(m.world(), calls.current(), {gfp, order, NodeId{0}});
        try {
            Pfn page = calls.get_page_from_freelist(prepared.first_gfp, order, prepared.alloc_flags, prepared.ac);
            if (page == no_pfn)
                page = finish(alloc_pages_slowpath(m, calls, prepared.gfp, order, prepared.ac));
            return page == no_pfn ? "fail" : "page";
        } catch (const ScriptedCalls::StillLooping&) {
            return "still_looping";
        }
    }

    RowFunction alloc_slowpath()
    {
        return [hopeless = std::make_shared<const World>(three_zones(MuchToReclaim::No)),
                promising = std::make_shared<const World>(three_zones(MuchToReclaim::Yes))](TableRow& row) {
            const CallScript script = read_script(row);
            Machine m(row.flag("retry_zone_ok") ? *promising : *hopeless);
            m.set<Field::TaskFlags>(raw(m.current()), script.caller.flags);
            ScriptedCalls calls(m, script);
            const Order order{row.number<std::uint8_t>("order", 0, MAX_ORDER - 1)};
            row.set("outcome", allocate(m, calls, script.gfp, order));
            row.set("nr_steps", calls.log().size());
            row.set("trace", std::string_view(fmt::format("{}", fmt::join(calls.log(), " "))));
        };
    }

    RowFunction should_compact_retry_rows()
    {
        return [m = std::make_shared<Machine>(three_zones(MuchToReclaim::No))](TableRow& row) {
            CallScript script;
            script.caller.fatal_signal_pending = row.flag("fatal_signal_pending");
            script.compaction_zonelist_suitable = row.flag("zonelist_suitable");
            ScriptedCalls calls(*m, script);
            CompactRetry compact{
                CompactResult(row.choice("compact_result", compact_results)),
                CompactPriority(row.number<std::uint8_t>("compact_priority_in", 0, COMPACT_PRIO_ASYNC)),
                row.number<int>("compaction_retries_in", 0, std::numeric_limits<int>::max() - 1)};
            const Order order{row.number<std::uint8_t>("order", 0, MAX_ORDER - 1)};
            row.set("should_compact_retry", should_compact_retry(*m, calls, order, {}, {}, compact));
            row.set("compact_priority_out", int{compact.priority});
            row.set("compaction_retries_out", compact.retries);
        };
    }

    /// One of the row's zones, with at most one free block.
    void read_retry_zone(const TableRow& row, World& w, int nr, ZoneType highest_zoneidx)
    {
        const auto column = [nr](std::string_view name) { return fmt::format("zone{}_{}", nr, name); };
        const auto pages = [&](std::string_view name) {
            return row.number<std::int64_t>(column(name), 0, std::int64_t{1} << 40);
        };
        const ZoneId zone = zone_of(NodeId{0}, ZoneType(row.number<std::uint8_t>(column("idx"), 0, MAX_NR_ZONES - 1)));
        ZoneInfo& info = w.zones[at(zone)];
        info.present = info.managed = 1;
        info.lowmem_reserve[highest_zoneidx] = static_cast<std::uint64_t>(pages("lowmem_reserve_at_highest"));
        w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)] = pages("free");
        for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
            w.zone_stat[w.layout.zone_stat(zone, ZoneStat(int{NR_ZONE_INACTIVE_ANON} + lru))] =
                pages(lru_names[std::size_t(lru)]);
        w.watermark[w.layout.watermark(zone, WMARK_MIN)] = static_cast<std::uint64_t>(pages("min"));
        w.watermark_boost[at(zone)] = static_cast<std::uint64_t>(pages("boost"));
        w.nr_reserved_highatomic[at(zone)] = static_cast<std::uint64_t>(pages("nr_reserved_highatomic"));

        const int order = row.number<int>(column("free_list_order"), -1, MAX_ORDER - 1);
        const auto mt = row.number<std::uint8_t>(column("free_list_migratetype"), 0, MIGRATE_TYPES - 1);
        if (order < 0)
            return;
        w.nr_free[w.layout.zone_order(zone, Order(order))] = 1;
        const ListNode head = w.layout.free_list(zone, Order(order), Migratetype(mt));
        link_between(w, ListNode{1U + raw(zone)}, head, head);
    }

    World read_retry_zones(const TableRow& row, ZoneType highest_zoneidx)
    {
        World w = World::make({1 + MAX_NR_ZONES, 1, 1, 1});
        for (int nr = 0; nr < row.number<int>("nr_zones", 0, 3); ++nr)
            read_retry_zone(row, w, nr, highest_zoneidx);
        build_all_zonelists(w);
        w.nr_swap_pages[0] = row.number<std::int64_t>("nr_swap_pages");
        w.task_flags[0] = row.flag("wq_worker") ? PF_WQ_WORKER : 0;
        return w;
    }

    RowFunction should_reclaim_retry_rows()
    {
        return [](TableRow& row) {
            const auto highest = ZoneType(row.number<std::uint8_t>("highest_zoneidx", 0, MAX_NR_ZONES - 1));
            Machine m(read_retry_zones(row, highest));
            CallScript script;
            script.highatomic_unreserved = row.flag("highatomic_unreserved");
            ScriptedCalls calls(m, script);
            const AllocContext ac{.zonelist = m.world().zonelists[zonelist_index(NodeId{0}, ZONELIST_FALLBACK)], .highest_zoneidx = highest};
            int no_progress_loops = row.number<int>("no_progress_loops_in", 0, std::numeric_limits<int>::max() - 1);
            row.set("should_reclaim_retry",
                    finish(should_reclaim_retry(m, calls, Order(row.number<std::uint8_t>("order", 0, MAX_ORDER - 1)),
                                                AllocFlags(row.mask("alloc_flags")), ac,
                                                Progress(row.flag("did_some_progress")), no_progress_loops)));
            row.set("no_progress_loops_out", no_progress_loops);
            row.set("unreserve_highatomic_called", std::ranges::count(calls.log(), "unreserve:1"));
            row.set("slept_a_tick", std::ranges::count(calls.log(), "sleep1"));
        };
    }

} // namespace

std::vector<Table> slowpath_tables()
{
    return {
        {"alloc_slowpath", {"nr_steps", "outcome", "trace"}, alloc_slowpath},
        {"should_compact_retry",
         {"should_compact_retry", "compact_priority_out", "compaction_retries_out"},
         should_compact_retry_rows},
        {"should_reclaim_retry",
         {"should_reclaim_retry", "no_progress_loops_out", "unreserve_highatomic_called", "slept_a_tick"},
         should_reclaim_retry_rows},
    };
}

} // namespace rs
