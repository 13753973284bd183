// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the flat arrays of the world: the shape of one machine.
//
// List heads and pages share one index space, so that a list is a ring through its head, as in the kernel:
//
//     0 ............... nr_pfns | free lists | pcp lists | LRU lists | local lists of the tasks | slabs
//     links of the pages        | links of the list heads
#pragma once

#include "mm/mmzone.h"
#include "mm/page_writeback/writeback_types.h"
#include "mm/psi/psi_types.h"
#include "mm/slab/slab_types.h"
#include "mm/vmstat_items.h"
#include "world/page_cache.h"

namespace rs {

inline constexpr std::uint32_t local_lists_per_task = 16;

struct Layout {
    std::uint32_t nr_pfns = 0;
    std::uint32_t nr_nodes = 0;
    std::uint32_t nr_cpus = 0;
    std::uint32_t nr_tasks = 0;

    std::uint32_t nr_zones() const { return nr_nodes * MAX_NR_ZONES; }
    std::uint32_t nr_pageblocks() const { return (nr_pfns + pageblock_nr_pages - 1) / pageblock_nr_pages; }

    std::uint32_t zone_order(ZoneId zone, Order order) const { return raw(zone) * MAX_ORDER + raw(order); }
    std::uint32_t zone_stat(ZoneId zone, ZoneStat item) const { return raw(zone) * NR_ZONE_STATS + item; }
    std::uint32_t zone_stat(CpuId cpu, ZoneId zone, ZoneStat item) const
    {
        return (raw(cpu) * nr_zones() + raw(zone)) * NR_ZONE_STATS + item;
    }
    std::uint32_t node_stat(NodeId node, NodeStat item) const { return raw(node) * NR_NODE_STATS + item; }
    std::uint32_t node_stat(CpuId cpu, NodeId node, NodeStat item) const
    {
        return (raw(cpu) * nr_nodes + raw(node)) * NR_NODE_STATS + item;
    }
    std::uint32_t pcp(ZoneId zone, CpuId cpu) const { return raw(zone) * nr_cpus + raw(cpu); }
    std::uint32_t compact_pfn(ZoneId zone, CompactPfn which) const { return raw(zone) * NR_COMPACT_PFNS + which; }
    std::uint32_t watermark(ZoneId zone, Watermark mark) const { return raw(zone) * NR_WMARK + mark; }
    std::uint32_t batch(CpuId cpu, FolioBatch batch) const { return raw(cpu) * NR_FOLIO_BATCHES + batch; }
    std::uint32_t batch_slot(CpuId cpu, FolioBatch which, std::uint32_t slot) const
    {
        return batch(cpu, which) * PAGEVEC_SIZE + slot;
    }
    std::uint32_t local_list_slot(TaskId task, std::uint32_t slot) const
    {
        return raw(task) * local_lists_per_task + slot;
    }
    std::uint32_t psi_time(CpuId cpu, PsiState state) const { return raw(cpu) * NR_PSI_STATES + state; }
    std::uint32_t psi_avg(PsiState state, PsiWindow window) const { return state * NR_PSI_WINDOWS + window; }

    /// The head of a list of dirty files: it stands behind all files.
    MappingId wb_list(DiskId disk, WbList list) const
    {
        return static_cast<MappingId>(nr_pfns + raw(disk) * NR_WB_LISTS + list);
    }

    // List heads.
    ListNode free_list(ZoneId zone, Order order, Migratetype mt) const
    {
        return ListNode(nr_pfns + zone_order(zone, order) * MIGRATE_TYPES + mt);
    }
    ListNode pcp_list(ZoneId zone, CpuId cpu, std::uint32_t pindex) const
    {
        return ListNode(first_pcp_head() + pcp(zone, cpu) * NR_PCP_LISTS + pindex);
    }
    ListNode lru_list(NodeId node, LruList lru) const
    {
        return ListNode(first_lru_head() + raw(node) * NR_LRU_LISTS + lru);
    }
    ListNode local_list(TaskId task, std::uint32_t slot) const
    {
        return ListNode(first_local_head() + local_list_slot(task, slot));
    }
    std::uint32_t kmem_cache(NodeId node, KmemCache cache) const { return raw(node) * nr_kmem_caches + raw(cache); }
    ListNode slab_list(NodeId node, KmemCache cache) const
    {
        return ListNode(first_slab_head() + kmem_cache(node, cache));
    }
    std::uint32_t nr_list_nodes() const { return first_slab_head() + nr_nodes * nr_kmem_caches; }
    bool is_head(ListNode node) const { return raw(node) >= nr_pfns; }

    friend bool operator==(const Layout&, const Layout&) = default;

    std::uint32_t first_pcp_head() const { return nr_pfns + nr_zones() * MAX_ORDER * MIGRATE_TYPES; }
    std::uint32_t first_lru_head() const { return first_pcp_head() + nr_zones() * nr_cpus * NR_PCP_LISTS; }
    std::uint32_t first_slab_head() const { return first_local_head() + nr_tasks * local_lists_per_task; }
    std::uint32_t first_local_head() const { return first_lru_head() + nr_nodes * NR_LRU_LISTS; }
};

} // namespace rs
