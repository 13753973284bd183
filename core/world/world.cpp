// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/world.h"

#include <algorithm>
#include <memory>

namespace rs {

namespace {

    void size_page_arrays(World& w)
    {
        const std::size_t n = w.layout.nr_pfns;
        w.pages = PageArrays(n);
        w.bio_next = LazyArray<std::uint32_t>(n);
        w.slab_unused = LazyArray<std::uint16_t>(n);
        w.slab_in_use = LazyArray<std::uint16_t>(n);
        w.pageblock_type = LazyArray<std::uint8_t>(w.layout.nr_pageblocks());
        w.pageblock_skip = LazyArray<std::uint8_t>(w.layout.nr_pageblocks());
        w.pageblock_zone.assign(w.layout.nr_pageblocks(), 0);
    }

    /// Every page could be of another file, and in a node of its own; nodes of shadows only come on top.
    void size_page_cache(World& w)
    {
        const std::size_t files = w.layout.nr_pfns;
        const std::size_t nodes = std::min<std::size_t>(first_xa_node + 65536 + 2 * files, max_xa_nodes);
        for (auto* field : {&w.mapping_file, &w.mapping_pages, &w.xa_head})
            *field = ChunkedArray<std::uint64_t>(files);
        w.mapping_disk = ChunkedArray<std::uint8_t>(files);
        for (auto* field : {&w.mapping_dirtied_when, &w.mapping_writeback_index})
            *field = ChunkedArray<std::uint64_t>(files);
        for (auto* field : {&w.mapping_marks, &w.mapping_state})
            *field = ChunkedArray<std::uint8_t>(files);
        w.xa_node_marks = ChunkedArray<std::uint64_t>(nodes * NR_XA_MARKS);
        w.xa_slot = ChunkedArray<std::uint64_t>(nodes * xa_chunk_size);
        w.xa_node_shape = ChunkedArray<std::uint64_t>(nodes);
        for (auto* field : {&w.xa_node_parent, &w.shadow_node_next, &w.shadow_node_prev})
            *field = ChunkedArray<std::uint32_t>(nodes);
        for (auto* field : {&w.xa_node_count, &w.xa_node_values})
            *field = ChunkedArray<std::uint8_t>(nodes);
        for (std::uint32_t nid = 0; nid < w.layout.nr_nodes; ++nid) {
            const XaNode ring = shadow_ring(static_cast<NodeId>(nid));
            w.shadow_node_next[at(ring)] = w.shadow_node_prev[at(ring)] = raw(ring);
        }
        for (auto* field : {&w.mapping_io_next, &w.mapping_io_prev}) {
            *field = ChunkedArray<std::uint32_t>(files + max_disks * NR_WB_LISTS);
            for (std::size_t head = files; head < field->size(); ++head)
                (*field)[head] = static_cast<std::uint32_t>(head);
        }
        for (auto* field : {&w.file_ra_start, &w.file_prev_pos})
            field->assign(max_open_files, 0);
        for (auto* field : {&w.file_mapping, &w.file_ra_size, &w.file_ra_async_size})
            field->assign(max_open_files, 0);
        w.file_advice.assign(max_open_files, 0);
    }

    void size_zone_arrays(World& w)
    {
        const std::size_t zones = w.layout.nr_zones(), cpus = w.layout.nr_cpus;
        w.zones.resize(zones);
        w.nr_free.assign(zones * MAX_ORDER, 0);
        w.zone_stat.assign(zones * NR_ZONE_STATS, 0);
        w.zone_stat_diff.assign(cpus * zones * NR_ZONE_STATS, 0);
        for (auto* field : {&w.pcp_count, &w.pcp_high, &w.pcp_batch, &w.pcp_free_factor, &w.pcp_expire})
            field->assign(zones * cpus, 0);
        w.stat_threshold.assign(zones * cpus, 0);
        w.watermark.assign(zones * NR_WMARK, 0);
        w.watermark_boost.assign(zones, 0);
        w.nr_reserved_highatomic.assign(zones, 0);
        for (auto* field : {&w.zone_flags, &w.compact_considered, &w.compact_defer_shift})
            field->assign(zones, 0);
        w.compact_order_failed.assign(zones, 0);
        w.compact_pfn.assign(zones * NR_COMPACT_PFNS, 0);
        w.compact_blockskip_flush.assign(zones, 0);
    }

    void set_default_distances(World& w)
    {
        const std::size_t nodes = w.layout.nr_nodes;
        w.node_distance.assign(nodes * nodes, REMOTE_DISTANCE);
        for (std::size_t node = 0; node < nodes; ++node)
            w.node_distance[node * nodes + node] = LOCAL_DISTANCE;
    }

    void size_node_arrays(World& w)
    {
        const std::size_t nodes = w.layout.nr_nodes, cpus = w.layout.nr_cpus;
        w.nodes.resize(nodes);
        set_default_distances(w);
        w.zonelists.resize(nodes * MAX_ZONELISTS);
        w.node_stat.assign(nodes * NR_NODE_STATS, 0);
        w.node_stat_diff.assign(cpus * nodes * NR_NODE_STATS, 0);
        w.kswapd_order.assign(nodes, 0);
        w.kswapd_highest_zoneidx.assign(nodes, MAX_NR_ZONES);
        w.kswapd_failures.assign(nodes, 0);
        w.kcompactd_max_order.assign(nodes, 0);
        w.kcompactd_highest_zoneidx.assign(nodes, MAX_NR_ZONES - 1);
        w.node_flags.assign(nodes, 0);
        w.nr_writeback_throttled.assign(nodes, 0);
        w.nr_reclaim_start.assign(nodes, 0);
        for (auto* field : {&w.lruvec_anon_cost, &w.lruvec_file_cost, &w.nonresident_age, &w.refaults_anon, &w.refaults_file})
            field->assign(nodes, 0);
        w.lruvec_flags.assign(nodes, 0);
        w.unused_objects.assign(nodes * nr_kmem_caches, 0);
        w.shrinker_deferred.assign(nodes * nr_shrinkers, 0);
        w.batch_count.assign(cpus * NR_FOLIO_BATCHES, 0);
        w.batch_folio.assign(cpus * NR_FOLIO_BATCHES * PAGEVEC_SIZE, 0);
    }

    void size_task_arrays(World& w)
    {
        const std::size_t tasks = w.layout.nr_tasks;
        w.task_names.resize(tasks);
        w.task_pids.resize(tasks);
        w.task_flags.assign(tasks, 0);
        w.task_cpu.assign(tasks, 0);
        w.task_psi_flags.assign(tasks, 0);
        w.task_realtime.assign(tasks, 0);
        w.task_state.assign(tasks, 0);
        w.task_waits_for.assign(tasks, 0);
        w.task_waits_folio.assign(tasks, raw(no_pfn));
        w.task_wake_ns.assign(tasks, 0);
        w.task_sigkill_ns.assign(tasks, UINT64_MAX);
        w.task_mems_allowed.assign(tasks, raw(every_node));
        w.task_hardwall_mems.assign(tasks, raw(every_node));
        w.task_uids.resize(tasks);
        w.task_oom_score_adj.resize(tasks);
        w.task_traits.resize(tasks);
        w.task_mm.assign(tasks, 0);
        w.task_oom_mm.assign(tasks, 0);
        w.task_memdie.assign(tasks, 0);
        w.task_reap_ns.assign(tasks, UINT64_MAX);
        w.mm_total_vm.assign(tasks, 0);
        w.mm_pgtables_bytes.assign(tasks, 0);
        w.mm_flags.assign(tasks, 0);
        w.mm_counters.assign(tasks * NR_MM_COUNTERS, 0);
        w.reclaimed_slab.assign(tasks, 0);
        w.task_nr_dirtied.assign(tasks, 0);
        w.task_nr_dirtied_pause.assign(tasks, DIRTY_POLL_THRESH);
        w.task_dirty_paused_when.assign(tasks, 0);
        w.task_capture_zone.assign(tasks, 0);
        w.task_capture_order.assign(tasks, 0);
        w.task_captured.assign(tasks, raw(no_pfn));
        w.scan_control.assign(tasks * nr_scan_control_fields, 0);
        w.local_list_name.assign(tasks * local_lists_per_task, 0);
        w.stacks.resize(tasks);
    }

    void size_cpu_arrays(World& w)
    {
        const std::size_t cpus = w.layout.nr_cpus;
        w.vmstat_work.assign(cpus, UINT64_MAX);
        w.percpu_diff.assign(cpus * nr_percpu_counters, 0);
        w.bdp_ratelimits.assign(cpus, 0);
        w.psi_state_mask.assign(cpus, 0);
        w.psi_state_start.assign(cpus, 0);
        w.psi_times.assign(cpus * NR_PSI_STATES, 0);
        w.psi_times_prev.assign(cpus * NR_PSI_STATES, 0);
        w.psi_total.assign(nr_psi_averaged, 0);
        w.psi_avg_total.assign(nr_psi_averaged, 0);
        w.psi_avg.assign(nr_psi_averaged * NR_PSI_WINDOWS, 0);
    }

    void reset_writeback(World& w)
    {
        for (std::uint32_t i = 0; i < max_disks; ++i) {
            const DiskId disk{static_cast<std::uint8_t>(i)};
            for (const WbValue rate : {WB_WRITE_BANDWIDTH, WB_AVG_WRITE_BANDWIDTH, WB_DIRTY_RATELIMIT,
                                       WB_BALANCED_DIRTY_RATELIMIT})
                w.wb_values[wb_index(disk, rate)] = INIT_BW;
            for (const WbValue time : {WB_DWORK_NS, WB_BW_DWORK_NS})
                w.wb_values[wb_index(disk, time)] = UINT64_MAX;
        }
        for (const DomainValue time : {DOMAIN_PERIOD_NS, DOMAIN_NEXT_WORK_NS})
            w.domain_values[time] = UINT64_MAX;
        w.percpu_count[domain_completions] = 1;
    }

    void close_empty_lists(World& w)
    {
        w.links = LazyArray<Link>(w.layout.nr_list_nodes());
        for (std::uint32_t head = w.layout.nr_pfns; head < w.layout.nr_list_nodes(); ++head)
            w.links[head] = {ListNode{head}, ListNode{head}};
    }

} // namespace

PageArrays::PageArrays(std::size_t pages)
    : state(pages)
    , identity(pages)
    , migratetype(pages)
    , owner(pages)
{
}

PageArrays::PageArrays(const PageArrays& other)
    : state(other.state)
    , identity(other.identity)
    , migratetype(other.migratetype)
    , owner(other.owner)
{
}

PageArrays::PageArrays(PageArrays&& other) noexcept
    : state(std::move(other.state))
    , identity(std::move(other.identity))
    , migratetype(std::move(other.migratetype))
    , owner(std::move(other.owner))
{
}

PageArrays& PageArrays::operator=(PageArrays other) noexcept
{
    std::destroy_at(this);
    return *std::construct_at(this, std::move(other)); // the columns look at the new records
}

World World::make(const Layout& layout)
{
    World w;
    w.layout = layout;
    size_page_arrays(w);
    size_page_cache(w);
    size_zone_arrays(w);
    size_node_arrays(w);
    size_task_arrays(w);
    size_cpu_arrays(w);
    reset_writeback(w);
    w.vm_events.assign(NR_VM_EVENTS, 0);
    w.handle_pfn = LazyArray<std::uint32_t>(max_handles);
    w.handle_order = LazyArray<std::uint8_t>(max_handles);
    close_empty_lists(w);
    return w;
}

} // namespace rs
