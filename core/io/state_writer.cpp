// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_writer.h"

#include "io/state_names.h"
#include "io/state_writer_parts.h"

namespace rs {

namespace {

    void write_header(std::string& out, const World& w)
    {
        put(out, "oracle-state 1 kernel {} label {}\n", w.release, w.label);
        put(out, "time_ns {} cpus {} pageblock_order {} max_order {} migrate_types {} totalreserve_pages {}",
            w.clock_ns[0], w.layout.nr_cpus, raw(pageblock_order), MAX_ORDER, raw(MIGRATE_TYPES),
            w.sysctl.totalreserve_pages);
        put(out, " min_free_kbytes {} page_group_by_mobility_disabled {:d}\n", w.sysctl.min_free_kbytes,
            w.sysctl.page_group_by_mobility_disabled);
    }

    void write_counter(std::string& out, std::int64_t global, const std::int32_t* first_diff, std::size_t diff_stride,
                       std::uint32_t nr_cpus)
    {
        put(out, " {}", global);
        for (std::uint32_t cpu = 0; cpu < nr_cpus; ++cpu)
            put(out, " {}", first_diff[cpu * diff_stride]);
        out += '\n';
    }

    void write_node_numbers(std::string& out, const World& w, NodeId node)
    {
        const std::size_t n = at(node);
        const NodeInfo& info = w.nodes[n];
        put(out, "node {} start_pfn {} present {} spanned {} kswapd_order {} kswapd_highest_zoneidx {}", n,
            raw(info.start_pfn), info.present, info.spanned, w.kswapd_order[n], w.kswapd_highest_zoneidx[n]);
        put(out, " kswapd_failures {} flags {:x}\n", w.kswapd_failures[n], w.node_flags[n]);
        if (w.layout.nr_nodes > 1)
            put(out, "nodereclaim {} mode {} min_unmapped_pages {} min_slab_pages {} cpus {}\n", n,
                w.sysctl.zone_reclaim_mode, info.min_unmapped_pages, info.min_slab_pages, info.nr_cpus);
        for (std::uint8_t item = 0; item < NR_NODE_STATS; ++item) {
            put(out, "nstat {} {}", n, node_stat_names[item]);
            write_counter(out, w.node_stat[w.layout.node_stat(node, NodeStat(item))],
                          &w.node_stat_diff[w.layout.node_stat(CpuId{0}, node, NodeStat(item))],
                          std::size_t{w.layout.nr_nodes} * NR_NODE_STATS, w.layout.nr_cpus);
        }
        put(out, "lruvec {} anon_cost {} file_cost {} nonresident_age {}", n, w.lruvec_anon_cost[n],
            w.lruvec_file_cost[n], w.nonresident_age[n]);
        put(out, " refaults_anon {} refaults_file {} flags {:x}\n", w.refaults_anon[n], w.refaults_file[n],
            w.lruvec_flags[n]);
    }

    void write_watermarks(std::string& out, const World& w, ZoneId zone)
    {
        put(out, "watermark {}", name_of(zone));
        for (std::uint8_t mark = 0; mark < NR_WMARK; ++mark)
            put(out, " {} {}", watermark_names[mark], w.watermark[w.layout.watermark(zone, Watermark(mark))]);
        put(out, " boost {}\n", w.watermark_boost[at(zone)]);
        put(out, "lowmem_reserve {} {}\n", name_of(zone), fmt::join(w.zone(zone).lowmem_reserve, " "));
    }

    void write_compaction(std::string& out, const World& w, ZoneId zone)
    {
        put(out, "compact {}", name_of(zone));
        for (std::uint8_t i = 0; i < NR_COMPACT_PFNS; ++i)
            put(out, " {} {}", compact_pfn_names[i], w.compact_pfn[w.layout.compact_pfn(zone, CompactPfn(i))]);
        put(out, " considered {} defer_shift {} order_failed {} blockskip_flush {:d}\n",
            w.compact_considered[at(zone)], w.compact_defer_shift[at(zone)], w.compact_order_failed[at(zone)],
            w.compact_blockskip_flush[at(zone)]);
    }

    void write_zone_counters(std::string& out, const World& w, ZoneId zone)
    {
        const std::string_view name = name_of(zone);
        for (std::uint8_t item = 0; item < NR_ZONE_STATS; ++item) {
            put(out, "zstat {} {}", name, zone_stat_names[item]);
            write_counter(out, w.zone_stat[w.layout.zone_stat(zone, ZoneStat(item))],
                          &w.zone_stat_diff[w.layout.zone_stat(CpuId{0}, zone, ZoneStat(item))],
                          std::size_t{w.layout.nr_zones()} * NR_ZONE_STATS, w.layout.nr_cpus);
        }
        for (std::uint32_t cpu = 0; w.populated(zone) && cpu < w.layout.nr_cpus; ++cpu)
            put(out, "stat_threshold {} cpu {} {}\n", name, cpu,
                w.stat_threshold[w.layout.pcp(zone, static_cast<CpuId>(cpu))]);
    }

    void write_zone(std::string& out, const World& w, ZoneId zone)
    {
        const ZoneInfo& info = w.zone(zone);
        const std::string_view name = name_of(zone);
        put(out, "zone {} {} {} start_pfn {} spanned {} present {} managed {}\n", raw(zone_to_nid(zone)),
            raw(zone_idx(zone)), name, raw(info.start_pfn), info.spanned, info.present, info.managed);
        write_watermarks(out, w, zone);
        put(out, "misc {} nr_reserved_highatomic {} pageset_high {} pageset_batch {} flags {:x}", name,
            w.nr_reserved_highatomic[at(zone)], info.pageset_high, info.pageset_batch, w.zone_flags[at(zone)]);
        put(out, " percpu_drift_mark {} contiguous {:d}\n", info.percpu_drift_mark, info.contiguous);
        write_compaction(out, w, zone);
        write_zone_counters(out, w, zone);
        if (w.populated(zone))
            write_zone_pages(out, w, zone);
    }

    void write_node(std::string& out, const World& w, NodeId node)
    {
        write_node_numbers(out, w, node);
        for (std::uint8_t type = 0; type < MAX_NR_ZONES; ++type)
            write_zone(out, w, zone_of(node, ZoneType(type)));
        write_lru_lists(out, w, node);
    }

} // namespace

std::string write_state(const World& w)
{
    std::string out;
    write_header(out, w);
    for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node) {
        write_node(out, w, NodeId(node));
        if (node == 0)
            write_batches(out, w);
    }
    for (std::size_t event = 0; event < NR_VM_EVENTS; ++event)
        if (w.vm_events[event] != 0)
            put(out, "event {} {}\n", vm_event_names[event], w.vm_events[event]);
    out += "end\n";
    return out;
}

} // namespace rs
