// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_parts.h"

namespace rs {

namespace {

    void read_node_line(StateReading& r, NodeId node)
    {
        NodeInfo& info = r.w.nodes[at(node)];
        r.in.begin_line("node");
        r.in.expect(std::to_string(raw(node)));
        info.start_pfn = Pfn{r.in.labelled<std::uint32_t>("start_pfn")};
        info.present = r.in.labelled<std::uint32_t>("present");
        info.spanned = r.in.labelled<std::uint32_t>("spanned");
        r.w.kswapd_order[at(node)] = r.in.labelled<std::int32_t>("kswapd_order", 0, MAX_ORDER - 1);
        r.w.kswapd_highest_zoneidx[at(node)] = r.in.labelled<std::int32_t>("kswapd_highest_zoneidx", 0, MAX_NR_ZONES);
        r.w.kswapd_failures[at(node)] = r.in.labelled<std::int32_t>("kswapd_failures", 0);
        r.in.expect("flags");
        r.w.node_flags[at(node)] = r.in.hex<std::uint32_t>("flags");
    }

    /// Only a machine with several nodes has this line.
    void read_node_reclaim(StateReading& r, NodeId node)
    {
        NodeInfo& info = r.w.nodes[at(node)];
        r.in.begin_line("nodereclaim");
        r.in.expect(std::to_string(raw(node)));
        r.w.sysctl.zone_reclaim_mode = r.in.labelled<std::uint32_t>("mode");
        info.min_unmapped_pages = r.in.labelled<std::uint64_t>("min_unmapped_pages");
        info.min_slab_pages = r.in.labelled<std::uint64_t>("min_slab_pages");
        info.nr_cpus = r.in.labelled<std::uint32_t>("cpus", 0, r.w.layout.nr_cpus);
    }

    void read_node_counters(StateReading& r, NodeId node)
    {
        const Layout& layout = r.w.layout;
        for (std::uint8_t item = 0; item < NR_NODE_STATS; ++item) {
            r.in.begin_line("nstat");
            r.in.expect(std::to_string(raw(node)));
            r.in.expect(node_stat_names[item]);
            read_counter(r, r.w.node_stat[layout.node_stat(node, NodeStat(item))],
                         &r.w.node_stat_diff[layout.node_stat(CpuId{0}, node, NodeStat(item))],
                         std::size_t{layout.nr_nodes} * NR_NODE_STATS);
        }
    }

    void read_lruvec(StateReading& r, NodeId node)
    {
        const std::size_t i = at(node);
        r.in.begin_line("lruvec");
        r.in.expect(std::to_string(raw(node)));
        r.w.lruvec_anon_cost[i] = r.in.labelled<std::uint64_t>("anon_cost");
        r.w.lruvec_file_cost[i] = r.in.labelled<std::uint64_t>("file_cost");
        r.w.nonresident_age[i] = r.in.labelled<std::uint64_t>("nonresident_age");
        r.w.refaults_anon[i] = r.in.labelled<std::uint64_t>("refaults_anon");
        r.w.refaults_file[i] = r.in.labelled<std::uint64_t>("refaults_file");
        r.in.expect("flags");
        r.w.lruvec_flags[i] = r.in.hex<std::uint32_t>("flags");
        if (r.in.peek() == "memcg")
            r.in.fail("memory cgroups are not supported yet");
    }

} // namespace

void read_node_numbers(StateReading& r, NodeId node)
{
    read_node_line(r, node);
    if (r.in.next_keyword() == "nodereclaim")
        read_node_reclaim(r, node);
    read_node_counters(r, node);
    read_lruvec(r, node);
}

} // namespace rs
