// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_reader.h"

#include "base/nearest_name.h"
#include "base/quoted.h"
#include "io/state_parts.h"
#include "io/state_shape.h"
#include "world/cells.h"
#include "world/invariants.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint32_t request_task_pid = 107; ///< as in most recordings, so that traces compare
    constexpr std::uint32_t first_kswapd_pid = 39;

    void name_tasks(World& w)
    {
        w.task_names[0] = "ut";
        w.task_pids[0] = request_task_pid;
        for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node) {
            w.task_names[1 + node] = fmt::format("kswapd{}", node);
            w.task_pids[1 + node] = first_kswapd_pid + node;
        }
    }

    World make_world(const Layout& layout)
    {
        World w = World::make(layout);
        for (std::uint32_t pfn = 0; pfn < layout.nr_pfns; ++pfn)
            w.pages.use[pfn] = raw(PageUse::Hole);
        name_tasks(w);
        return w;
    }

    void read_header(StateReading& r)
    {
        r.in.begin_line("oracle-state");
        r.in.expect("1");
        r.in.expect("kernel");
        r.w.release = r.in.word("release of the kernel");
        r.in.expect("label");
        r.w.label = r.in.word("label of the dump");
        r.in.begin_line("time_ns");
        r.w.clock_ns[0] = r.in.number<std::uint64_t>("time in ns");
        r.in.labelled<std::uint32_t>("cpus");
        r.in.labelled<unsigned>("pageblock_order", raw(pageblock_order), raw(pageblock_order));
        r.in.labelled<unsigned>("max_order", MAX_ORDER, MAX_ORDER);
        r.in.labelled<unsigned>("migrate_types", MIGRATE_TYPES, MIGRATE_TYPES);
        r.w.sysctl.totalreserve_pages = r.in.labelled<std::uint64_t>("totalreserve_pages");
        r.w.sysctl.min_free_kbytes = r.in.labelled<std::uint64_t>("min_free_kbytes");
        r.w.sysctl.page_group_by_mobility_disabled = r.in.labelled<unsigned>("page_group_by_mobility_disabled", 0, 1) != 0;
    }

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

    void read_zone(StateReading& r, ZoneId zone)
    {
        read_zone_numbers(r, zone);
        if (!r.w.populated(zone))
            return;
        read_free_lists(r, zone);
        read_pageblocks(r, zone);
        read_pcp_lists(r, zone);
        read_pagemap(r, zone);
    }

    void read_node(StateReading& r, NodeId node)
    {
        read_node_line(r, node);
        if (r.in.next_keyword() == "nodereclaim")
            read_node_reclaim(r, node);
        read_node_counters(r, node);
        read_lruvec(r, node);
        for (std::uint8_t type = 0; type < MAX_NR_ZONES; ++type)
            read_zone(r, zone_of(node, ZoneType(type)));
        read_lru_lists(r, node);
    }

    /// The batches stand after the first node, but may hold pages of all nodes.
    void skip_batches(StateReading& r)
    {
        while (r.in.next_keyword() == "batch" || r.in.next_keyword() == "b") {
            r.in.begin_line();
            r.in.skip_rest();
        }
    }

    void read_event(StateReading& r)
    {
        r.in.begin_line("event");
        const std::string_view name = r.in.word("name of a vm event");
        const auto found = std::ranges::find(vm_event_names, name);
        if (found == vm_event_names.end())
            r.in.fail("unknown vm event " + quoted(name) + did_you_mean(name, vm_event_names));
        std::uint64_t& count = r.w.vm_events[static_cast<std::size_t>(found - vm_event_names.begin())];
        if (count != 0)
            r.in.fail("this event was given before");
        count = r.in.number<std::uint64_t>("count", 1);
    }

    void read_end(StateReading& r)
    {
        while (r.in.next_keyword() == "event")
            read_event(r);
        r.in.begin_line("end");
        r.in.end_line();
        if (!r.in.at_end())
            r.in.fail("the file goes on after its end line");
    }

    /// One leaf for each run of 64 indices of a file of which a page is cached.
    void build_cache_leaves(World& w, std::vector<CacheLeaf> cached)
    {
        std::ranges::sort(cached);
        for (const CacheLeaf& leaf : cached) {
            if (w.cache_leaves.empty() || w.cache_leaves.back() != leaf) {
                w.cache_leaves.push_back(leaf);
                w.cache_leaf_pages.push_back(0);
            }
            ++w.cache_leaf_pages.back();
        }
        w.cache_leaf_shadows.assign(w.cache_leaves.size(), 0);
    }

} // namespace

void read_counter(StateReading& r, std::int64_t& global, std::int32_t* first_diff, std::size_t diff_stride)
{
    global = r.in.number<std::int64_t>("the counter's global value");
    for (std::uint32_t cpu = 0; cpu < r.w.layout.nr_cpus; ++cpu)
        first_diff[cpu * diff_stride] = r.in.number<std::int32_t>("the difference on each CPU", INT8_MIN, INT8_MAX);
}

Pfn read_pfn(StateReading& r)
{
    const Pfn pfn{r.in.number<std::uint32_t>("page frame number", 1, r.w.layout.nr_pfns - 1)};
    if (r.w.use(pfn) == PageUse::Hole)
        r.in.fail(fmt::format("page frame {} is in no zone that was listed so far", raw(pfn)));
    return pfn;
}

void append_to_list(StateReading& r, Pfn pfn, ListNode head)
{
    const ListNode node{raw(pfn)};
    if (r.w.links[at(node)] != Link{})
        r.in.fail(fmt::format("page frame {} is on a list already", raw(pfn)));
    link_between(r.w, node, r.w.links[at(head)].prev, head);
}

World read_state(std::string_view text, const std::string& file)
{
    StateReading r{TextCursor(text, file), make_world(read_state_shape(text, file)), {}};
    read_header(r);
    read_node(r, NodeId{0});
    TextCursor batches = r.in;
    skip_batches(r);
    for (std::uint16_t node = 1; node < r.w.layout.nr_nodes; ++node)
        read_node(r, NodeId{node});
    read_end(r);
    std::swap(r.in, batches);
    read_batches(r);
    build_cache_leaves(r.w, std::move(r.cached));
    if (const auto faults = find_inconsistencies(r.w); !faults.empty())
        throw InputError(file, 0, 0, faults.front());
    return std::move(r.w);
}

} // namespace rs
