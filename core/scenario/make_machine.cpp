// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/make_machine.h"

#include "mm/page_alloc/zone_setup.h"
#include "mm/page_alloc/zonelist.h"
#include "mm/page_writeback/start_writeback.h"
#include "mm/vmstat_update.h"
#include "sched/bare_machine.h"
#include "world/cells.h"

#include <algorithm>
#include <bit>

namespace rs {

namespace {

    Layout layout_of(const MachineDescription& description)
    {
        Layout layout;
        layout.nr_nodes = static_cast<std::uint32_t>(description.nodes.size());
        for (const NodeDescription& node : description.nodes)
            layout.nr_cpus += node.cpus;
        layout.nr_pfns = raw(description.nodes.back().zones.back().end_pfn());
        layout.nr_pfns = layout.nr_pageblocks() * pageblock_nr_pages;
        return layout;
    }

    void set_use(World& w, Pfn pfn, Pfn end, PageUse use)
    {
        for (; pfn < end; pfn = pfn + 1)
            w.pages.use[at(pfn)] = use;
    }

    std::uint32_t pageblock_of(Pfn pfn) { return raw(pfn) / pageblock_nr_pages; }

    /// The pageblocks of the zone; those that are holes have no type.
    void claim_pageblocks(World& w, ZoneId zone, const ZoneDescription& d)
    {
        for (std::uint32_t block = pageblock_of(d.start_pfn); block <= pageblock_of(d.end_pfn() - 1); ++block) {
            w.pageblock_zone[block] = static_cast<std::uint8_t>(raw(zone));
            if (block <= pageblock_of(d.holes_pfn() - 1))
                w.pageblock_type[block] = MIGRATE_MOVABLE;
        }
    }

    /// Whether every pageblock of the zone has memory. Kernel: set_zone_contiguous().
    bool is_contiguous(const ZoneDescription& d)
    {
        return pageblock_of(d.holes_pfn() - 1) == pageblock_of(d.end_pfn() - 1);
    }

    void free_block(World& w, ZoneId zone, Pfn pfn, Order order)
    {
        const ListNode head = w.layout.free_list(zone, order, MIGRATE_MOVABLE);
        link_between(w, ListNode{raw(pfn)}, w.links[at(head)].prev, head);
        w.pages.use[at(pfn)] = PageUse::Buddy;
        w.pages.order[at(pfn)] = order;
        ++w.nr_free[w.layout.zone_order(zone, order)];
        w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)] += pages_in(order);
        w.vm_events[PGFREE] += pages_in(order);
    }

    /// No two of the blocks are buddies, so none is merged. Kernel: __free_pages_memory().
    void free_pages_memory(World& w, ZoneId zone, Pfn pfn, Pfn end)
    {
        while (pfn < end) {
            const auto aligned = static_cast<unsigned>(std::countr_zero(raw(pfn)));
            const auto fitting = static_cast<unsigned>(std::bit_width(end - pfn)) - 1;
            const auto order = Order(std::min({aligned, fitting, MAX_ORDER - 1}));
            free_block(w, zone, pfn, order);
            pfn = pfn + pages_in(order);
        }
    }

    void add_zone(World& w, ZoneId zone, const ZoneDescription& d)
    {
        ZoneInfo& info = w.zones[at(zone)];
        info.start_pfn = d.start_pfn;
        info.spanned = d.spanned;
        info.present = d.present;
        info.managed = d.managed;
        info.contiguous = is_contiguous(d);
        set_use(w, d.start_pfn, d.free_pfn(), PageUse::Reserved);
        set_use(w, d.free_pfn(), d.holes_pfn(), PageUse::Free);
        claim_pageblocks(w, zone, d);
        free_pages_memory(w, zone, d.free_pfn(), d.holes_pfn());
    }

    void add_node(World& w, NodeId node, const NodeDescription& d)
    {
        NodeInfo& info = w.nodes[at(node)];
        info.start_pfn = d.zones.front().start_pfn;
        info.spanned = d.zones.back().end_pfn() - info.start_pfn;
        info.nr_cpus = w.layout.nr_nodes > 1 ? d.cpus : 0;
        for (const ZoneDescription& zone : d.zones) {
            info.present += zone.present;
            add_zone(w, zone_of(node, zone.type), zone);
        }
    }

} // namespace

World make_machine(const MachineDescription& description, std::uint32_t nr_programs)
{
    World w = make_bare_machine(layout_of(description), nr_programs);
    w.release = description.release;
    w.label = "made";
    start_vmstat_works(w);
    for (std::size_t node = 0; node < description.nodes.size(); ++node)
        add_node(w, NodeId(node), description.nodes[node]);
    setup_zones_at_boot(w);
    build_all_zonelists(w);
    start_writeback(w); // its limits follow from the memory there is
    return w;
}

} // namespace rs
