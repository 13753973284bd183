// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/show_mem/show_mem.h"
#include "mm/vmstat.h"

#include <fmt/format.h>

#include <iterator>

namespace rs {

namespace {

    using Out = std::back_insert_iterator<std::string>;

    bool shows(const World& w, const ShowMem& what, ZoneId zone)
    {
        return w.populated(zone) && zone_idx(zone) <= what.max_zone_idx && has(what.nodes, zone_to_nid(zone));
    }

    template <class F>
    void for_each_shown_zone(const World& w, const ShowMem& what, F f)
    {
        for (std::uint32_t i = 0; i < w.layout.nr_zones(); ++i)
            if (const auto zone = static_cast<ZoneId>(i); shows(w, what, zone))
                f(zone);
    }

    template <class F>
    void for_each_shown_node(const World& w, const ShowMem& what, F f)
    {
        for (std::uint32_t i = 0; i < w.layout.nr_nodes; ++i)
            if (const auto node = static_cast<NodeId>(i); has(what.nodes, node))
                f(node);
    }

    bool node_has_managed_zones(const World& w, NodeId node, ZoneType max_zone_idx)
    {
        for (int type = 0; type <= max_zone_idx; ++type)
            if (w.managed(zone_of(node, ZoneType(type))))
                return true;
        return false;
    }

    /// Of all nodes, whatever is shown below; only the per-cpu lists are those of the zones that are shown.
    void put_machine(Out out, const World& w, const ShowMem& what)
    {
        std::int64_t free_pcp = 0;
        for_each_shown_zone(w, what, [&](ZoneId zone) { free_pcp += free_pcp_pages(w, zone); });
        const auto node = [&](NodeStat item) { return global_node_page_state(w, item); };
        const auto zone = [&](ZoneStat item) { return global_zone_page_state(w, item); };
        fmt::format_to(out, "active_anon:{} inactive_anon:{} isolated_anon:{}\n", node(NR_ACTIVE_ANON),
                       node(NR_INACTIVE_ANON), node(NR_ISOLATED_ANON));
        fmt::format_to(out, " active_file:{} inactive_file:{} isolated_file:{}\n", node(NR_ACTIVE_FILE),
                       node(NR_INACTIVE_FILE), node(NR_ISOLATED_FILE));
        fmt::format_to(out, " unevictable:{} dirty:{} writeback:{}\n", node(NR_UNEVICTABLE), node(NR_FILE_DIRTY),
                       node(NR_WRITEBACK));
        fmt::format_to(out, " slab_reclaimable:{} slab_unreclaimable:{}\n", node(NR_SLAB_RECLAIMABLE_B),
                       node(NR_SLAB_UNRECLAIMABLE_B));
        fmt::format_to(out, " mapped:{} shmem:{} pagetables:{}\n", node(NR_FILE_MAPPED), node(NR_SHMEM),
                       node(NR_PAGETABLE));
        fmt::format_to(out, " sec_pagetables:{} bounce:{}\n", node(NR_SECONDARY_PAGETABLE), zone(NR_BOUNCE));
        fmt::format_to(out, " kernel_misc_reclaimable:{}\n", node(NR_KERNEL_MISC_RECLAIMABLE));
        fmt::format_to(out, " free:{} free_pcp:{} free_cma:{}\n", zone(NR_FREE_PAGES), free_pcp, zone(NR_FREE_CMA));
    }

    void put_node(Out out, const World& w, NodeId node)
    {
        const auto kb = [&](NodeStat item) { return pages_to_kb(node_page_state(w, node, item)); };
        fmt::format_to(out, "Node {} active_anon:{}kB inactive_anon:{}kB active_file:{}kB inactive_file:{}kB",
                       raw(node), kb(NR_ACTIVE_ANON), kb(NR_INACTIVE_ANON), kb(NR_ACTIVE_FILE), kb(NR_INACTIVE_FILE));
        fmt::format_to(out, " unevictable:{}kB isolated(anon):{}kB isolated(file):{}kB", kb(NR_UNEVICTABLE),
                       kb(NR_ISOLATED_ANON), kb(NR_ISOLATED_FILE));
        fmt::format_to(out, " mapped:{}kB dirty:{}kB writeback:{}kB shmem:{}kB", kb(NR_FILE_MAPPED), kb(NR_FILE_DIRTY),
                       kb(NR_WRITEBACK), kb(NR_SHMEM));
        fmt::format_to(out, " shmem_thp: {}kB shmem_pmdmapped: {}kB anon_thp: {}kB", kb(NR_SHMEM_THPS),
                       kb(NR_SHMEM_PMDMAPPED), kb(NR_ANON_THPS));
        fmt::format_to(out, " writeback_tmp:{}kB kernel_stack:{}kB pagetables:{}kB sec_pagetables:{}kB",
                       kb(NR_WRITEBACK_TEMP), node_page_state(w, node, NR_KERNEL_STACK_KB), kb(NR_PAGETABLE),
                       kb(NR_SECONDARY_PAGETABLE));
        fmt::format_to(out, " all_unreclaimable? {}\n",
                       w.kswapd_failures[at(node)] >= MAX_RECLAIM_RETRIES ? "yes" : "no");
    }

    /// The simulated machine has no hugetlb pages. Kernel: hugetlb_show_meminfo_node().
    void put_huge_pages(Out out, NodeId node)
    {
        fmt::format_to(out, "Node {} hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size={}kB\n",
                       raw(node), pages_to_kb(pageblock_nr_pages));
    }

    /// Kernel: show_swap_cache_info(), mm/swap_state.c.
    void put_swap(Out out, const World& w)
    {
        fmt::format_to(out, "{} pages in swap cache\n", total_swapcache_pages(w));
        fmt::format_to(out, "Free swap  = {}kB\n", pages_to_kb(w.nr_swap_pages[0]));
        fmt::format_to(out, "Total swap = {}kB\n", pages_to_kb(static_cast<std::int64_t>(w.sysctl.total_swap_pages)));
    }

} // namespace

std::int64_t free_pcp_pages(const World& w, ZoneId zone)
{
    std::int64_t pages = 0;
    for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
        pages += w.pcp_count[w.layout.pcp(zone, static_cast<CpuId>(cpu))];
    return pages;
}

std::string show_free_areas(const World& w, const ShowMem& what)
{
    std::string text;
    const Out out = std::back_inserter(text);
    put_machine(out, w, what);
    for_each_shown_node(w, what, [&](NodeId node) {
        if (node_has_managed_zones(w, node, what.max_zone_idx))
            put_node(out, w, node);
    });
    for_each_shown_zone(w, what, [&](ZoneId zone) { text += zone_numbers(w, zone, what.cpu); });
    for_each_shown_zone(w, what, [&](ZoneId zone) { text += zone_free_blocks(w, zone); });
    for_each_shown_node(w, what, [&](NodeId node) { put_huge_pages(out, node); });
    fmt::format_to(out, "{} total pagecache pages\n", global_node_page_state(w, NR_FILE_PAGES));
    put_swap(out, w);
    return text;
}

} // namespace rs
