// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_parts.h"
#include "io/state_shape.h"

namespace rs {

namespace {

    void read_node_line(StateReading& r, NodeId node)
    {
        NodeInfo& info = r.w.nodes[at(node)];
        r.in.begin_line("node");
        r.in.expect(std::to_string(raw(node)));
        info.start_pfn = Pfn{r.in.labelled<std::uint32_t>("start_pfn", 0, max_state_pfns)};
        info.present = r.in.labelled<std::uint32_t>("present", 0, max_state_pfns);
        info.spanned = r.in.labelled<std::uint32_t>("spanned", info.present, max_state_pfns - raw(info.start_pfn));
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

    /// Counters of what happened, not of how much there is.
    bool counts_events(NodeStat item)
    {
        return (item >= WORKINGSET_REFAULT_ANON && item <= WORKINGSET_NODERECLAIM) ||
               (item >= NR_VMSCAN_WRITE && item <= NR_THROTTLED_WRITTEN) || item == NR_FOLL_PIN_ACQUIRED ||
               item == NR_FOLL_PIN_RELEASED || item >= PGPROMOTE_SUCCESS;
    }

    /// What a counter can come to: a node has no more pages of a kind than pages.
    std::int64_t most_of(const World& w, NodeId node, NodeStat item)
    {
        constexpr std::int64_t kb_per_page = 4;
        const std::int64_t present = w.nodes[at(node)].present;
        return counts_events(item) ? most_events : item == NR_KERNEL_STACK_KB ? present * kb_per_page : present;
    }

    void read_node_counters(StateReading& r, NodeId node)
    {
        const Layout& layout = r.w.layout;
        for (std::uint8_t item = 0; item < NR_NODE_STATS; ++item) {
            r.in.begin_line("nstat");
            r.in.expect(std::to_string(raw(node)));
            r.in.expect(node_stat_names[item]);
            read_counter(r,
                         {node_stat_names[item], r.w.node_stat[layout.node_stat(node, NodeStat(item))],
                          &r.w.node_stat_diff[layout.node_stat(CpuId{0}, node, NodeStat(item))],
                          std::size_t{layout.nr_nodes} * NR_NODE_STATS},
                         most_of(r.w, node, NodeStat(item)));
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
