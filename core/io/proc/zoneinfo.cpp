// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/proc/proc_files.h"
#include "mm/page_alloc/watermark.h"
#include "mm/vmstat.h"

#include <fmt/format.h>

#include <iterator>

namespace rs {

namespace {

    using Out = std::back_insert_iterator<std::string>;

    /// A node's own counters stand before those of its first zone with memory.
    bool is_first_populated(const World& w, ZoneId zone)
    {
        for (int type = 0; type < zone_idx(zone); ++type)
            if (w.populated(zone_of(zone_to_nid(zone), ZoneType(type))))
                return false;
        return w.populated(zone);
    }

    void put_node_counters(Out out, const World& w, NodeId node)
    {
        fmt::format_to(out, "\n  per-node stats");
        for (int item = 0; item < NR_NODE_STATS; ++item)
            fmt::format_to(out, "\n      {:<12} {}", node_stat_names[std::size_t(item)],
                           node_page_state(w, node, NodeStat(item)));
    }

    void put_sizes(Out out, const World& w, ZoneId zone)
    {
        const ZoneInfo& info = w.zone(zone);
        fmt::format_to(out, "\n  pages free     {}", zone_page_state(w, zone, NR_FREE_PAGES));
        fmt::format_to(out, "\n        boost    {}", w.watermark_boost[at(zone)]);
        fmt::format_to(out, "\n        min      {}", wmark_pages(w, zone, WMARK_MIN));
        fmt::format_to(out, "\n        low      {}", wmark_pages(w, zone, WMARK_LOW));
        fmt::format_to(out, "\n        high     {}", wmark_pages(w, zone, WMARK_HIGH));
        fmt::format_to(out, "\n        spanned  {}", info.spanned);
        fmt::format_to(out, "\n        present  {}", info.present);
        fmt::format_to(out, "\n        managed  {}", info.managed);
        fmt::format_to(out, "\n        cma      0");
        fmt::format_to(out, "\n        protection: ({})", fmt::join(info.lowmem_reserve, ", "));
    }

    void put_pagesets(Out out, const World& w, ZoneId zone)
    {
        fmt::format_to(out, "\n  pagesets");
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu) {
            const std::uint32_t pcp = w.layout.pcp(zone, static_cast<CpuId>(cpu));
            fmt::format_to(out,
                           "\n    cpu: {}\n              count: {}\n              high:  {}\n              batch: {}"
                           "\n  vm stats threshold: {}",
                           cpu, w.pcp_count[pcp], w.pcp_high[pcp], w.pcp_batch[pcp], w.stat_threshold[pcp]);
        }
    }

    void put_zone(Out out, const World& w, ZoneId zone)
    {
        const NodeId node = zone_to_nid(zone);
        fmt::format_to(out, "Node {}, zone {:>8}", raw(node), zone_names[zone_idx(zone)]);
        if (is_first_populated(w, zone))
            put_node_counters(out, w, node);
        put_sizes(out, w, zone);
        if (w.populated(zone)) {
            for (int item = 0; item < NR_ZONE_STATS; ++item)
                fmt::format_to(out, "\n      {:<12} {}", zone_stat_names[std::size_t(item)],
                               zone_page_state(w, zone, ZoneStat(item)));
            put_pagesets(out, w, zone);
            fmt::format_to(out, "\n  node_unreclaimable:  {:d}\n  start_pfn:           {}",
                           w.kswapd_failures[at(node)] >= MAX_RECLAIM_RETRIES, raw(w.zone(zone).start_pfn));
        }
        fmt::format_to(out, "\n");
    }

} // namespace

std::string proc_zoneinfo(const World& w)
{
    std::string text;
    for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
        put_zone(std::back_inserter(text), w, static_cast<ZoneId>(zone));
    return text;
}

} // namespace rs
