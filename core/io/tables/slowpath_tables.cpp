// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the slow path of mm/page_alloc.c: its control flow, with scripted outcomes of what it calls.
#include "io/tables/all_tables.h"
#include "io/tables/scripted_calls.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/retry.h"
#include "mm/page_alloc/slowpath.h"
#include "world/cells.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <limits>
#include <memory>

namespace rs {

namespace {

    constexpr std::array<std::string_view, 9> compact_results{
        "COMPACT_NOT_SUITABLE_ZONE", "COMPACT_SKIPPED",   "COMPACT_DEFERRED",
        "COMPACT_NO_SUITABLE_PAGE",  "COMPACT_CONTINUE",  "COMPACT_COMPLETE",
        "COMPACT_PARTIAL_SKIPPED",   "COMPACT_CONTENDED", "COMPACT_SUCCESS"};
    static_assert(compact_results.size() == COMPACT_SUCCESS + std::size_t{1});

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
        return w;
    }

    /// Runs a function of the slow path to its end; nothing that is scripted sleeps.
    template <class T>
    T finish(Co<T> function)
    {
        Fiber fiber;
        function.start_on(fiber);
        while (!fiber.stack.empty())
            fiber.stack.back().resume();
        return function.result();
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

} // namespace

std::vector<Table> slowpath_tables()
{
    return {
        {"alloc_slowpath", {"nr_steps", "outcome", "trace"}, alloc_slowpath},
        {"should_compact_retry",
         {"should_compact_retry", "compact_priority_out", "compaction_retries_out"},
         should_compact_retry_rows},
    };
}

} // namespace rs
