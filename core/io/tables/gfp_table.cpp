// SPDX-License-Identifier: GPL-3.0-or-later
// The table of what gfp masks mean: include/linux/gfp.h, mm/page_alloc.c, include/linux/sched/mm.h.
#include "io/tables/all_tables.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/slowpath.h"

namespace rs {

namespace {

    void populate(World& w, ZoneId zone)
    {
        w.zones[at(zone)].present = 1;
        w.zones[at(zone)].managed = 1;
    }

    /// The machines that the first attempt is prepared on: only which zones they have matters.
    struct Machines {
        World one_node = World::make({1, 1, 1, 1});
        World two_nodes = World::make({1, 2, 1, 1});
        World with_cpusets;

        Machines()
        {
            for (const ZoneType type : {ZONE_DMA, ZONE_DMA32, ZONE_NORMAL})
                populate(one_node, zone_of(NodeId{0}, type));
            populate(two_nodes, zone_of(NodeId{0}, ZONE_NORMAL)); // the preferred node
            populate(two_nodes, zone_of(NodeId{1}, ZONE_NORMAL));
            build_all_zonelists(one_node);
            build_all_zonelists(two_nodes);
            with_cpusets = one_node;
            with_cpusets.cpusets_enabled[0] = 1;
        }
    };

    void set_meaning(TableRow& row, Gfp gfp)
    {
        row.set("gfp_zone", zone_names[gfp_zone(gfp)]);
        row.set("zone_bad", gfp_zone_is_bad(gfp));
        row.set("migratetype", int{gfp_migratetype(gfp)});
        row.set("migratetype_both_bits", has(gfp, GFP_BIT_MOVABLE) && has(gfp, GFP_BIT_RECLAIMABLE));
        row.set("text_trace", std::string_view(gfp_text(gfp)));
        row.set("text_pGg", std::string_view(format_flags(gfp)));
        row.set("gfpflags_allow_blocking", gfpflags_allow_blocking(gfp));
        row.set("gfp_compaction_allowed", gfp_compaction_allowed(gfp));
    }

    void set_first_attempt(TableRow& row, const Machines& machines, Gfp gfp)
    {
        const Current task{};
        const Current irq{.context = Context::Hardirq};
        const PreparedRequest in_cpuset = prepare_alloc_pages(machines.with_cpusets, task, {gfp});
        row.set_mask("alloc_flags_fast", raw(prepare_alloc_pages(machines.one_node, task, {gfp}).alloc_flags));
        row.set_mask("alloc_flags_fast_no_dma32_2nodes",
                     raw(prepare_alloc_pages(machines.two_nodes, task, {gfp}).alloc_flags));
        row.set_mask("alloc_flags_fast_cpusets_task", raw(in_cpuset.alloc_flags));
        row.set_mask("alloc_flags_fast_cpusets_irq",
                     raw(prepare_alloc_pages(machines.with_cpusets, irq, {gfp}).alloc_flags));
        row.set("cpusets_adds_hardwall", in_cpuset.first_gfp != gfp);
    }

    void set_slow_attempts(TableRow& row, Gfp gfp)
    {
        const Current task{};
        const Current rt{.realtime = true};
        const Current rt_irq{.realtime = true, .context = Context::Hardirq};
        row.set_mask("gfp_to_alloc_flags_o0", raw(gfp_to_alloc_flags(task, gfp, Order{0})));
        row.set_mask("gfp_to_alloc_flags_o1", raw(gfp_to_alloc_flags(task, gfp, Order{1})));
        row.set_mask("gfp_to_alloc_flags_o0_rt", raw(gfp_to_alloc_flags(rt, gfp, Order{0})));
        row.set_mask("gfp_to_alloc_flags_o1_rt", raw(gfp_to_alloc_flags(rt, gfp, Order{1})));
        row.set_mask("gfp_to_alloc_flags_o0_rt_irq", raw(gfp_to_alloc_flags(rt_irq, gfp, Order{0})));
    }

    void set_reserves(TableRow& row, Gfp gfp)
    {
        const auto set = [&](std::string_view column, const Current& current) {
            row.set_mask(column, raw(gfp_pfmemalloc_flags(current, gfp)));
        };
        set("pfmemalloc_task", {});
        set("pfmemalloc_memalloc", {.flags = PF_MEMALLOC});
        set("pfmemalloc_softirq_memalloc", {.flags = PF_MEMALLOC, .context = Context::Softirq});
        set("pfmemalloc_hardirq_memalloc", {.flags = PF_MEMALLOC, .context = Context::Hardirq});
        set("pfmemalloc_oom_victim", {.oom_victim = true});
        set("pfmemalloc_softirq_oom_victim", {.oom_victim = true, .context = Context::Softirq});
        set("pfmemalloc_memalloc_oom_victim", {.flags = PF_MEMALLOC, .oom_victim = true});
    }

    void set_contexts(TableRow& row, Gfp gfp)
    {
        row.set_mask("ctx_noio", raw(current_gfp_context(PF_MEMALLOC_NOIO, gfp)));
        row.set_mask("ctx_nofs", raw(current_gfp_context(PF_MEMALLOC_NOFS, gfp)));
        row.set_mask("ctx_pin", raw(current_gfp_context(PF_MEMALLOC_PIN, gfp)));
        row.set_mask("ctx_noio_nofs", raw(current_gfp_context(PF_MEMALLOC_NOIO | PF_MEMALLOC_NOFS, gfp)));
        row.set_mask("ctx_nofs_pin", raw(current_gfp_context(PF_MEMALLOC_NOFS | PF_MEMALLOC_PIN, gfp)));
    }

    RowFunction gfp()
    {
        return [machines = Machines{}](TableRow& row) {
            const Gfp gfp{row.mask("gfp")};
            set_meaning(row, gfp);
            set_first_attempt(row, machines, gfp);
            set_slow_attempts(row, gfp);
            set_reserves(row, gfp);
            set_contexts(row, gfp);
        };
    }

} // namespace

std::vector<Table> gfp_tables()
{
    return {{"gfp",
             {"gfp_zone",
              "zone_bad",
              "migratetype",
              "migratetype_both_bits",
              "text_trace",
              "text_pGg",
              "gfpflags_allow_blocking",
              "gfp_compaction_allowed",
              "alloc_flags_fast",
              "alloc_flags_fast_no_dma32_2nodes",
              "alloc_flags_fast_cpusets_task",
              "alloc_flags_fast_cpusets_irq",
              "cpusets_adds_hardwall",
              "gfp_to_alloc_flags_o0",
              "gfp_to_alloc_flags_o1",
              "gfp_to_alloc_flags_o0_rt",
              "gfp_to_alloc_flags_o1_rt",
              "gfp_to_alloc_flags_o0_rt_irq",
              "pfmemalloc_task",
              "pfmemalloc_memalloc",
              "pfmemalloc_softirq_memalloc",
              "pfmemalloc_hardirq_memalloc",
              "pfmemalloc_oom_victim",
              "pfmemalloc_softirq_oom_victim",
              "pfmemalloc_memalloc_oom_victim",
              "ctx_noio",
              "ctx_nofs",
              "ctx_pin",
              "ctx_noio_nofs",
              "ctx_nofs_pin"},
             gfp}};
}

} // namespace rs
