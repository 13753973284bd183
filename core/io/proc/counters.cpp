// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/vmstat and /proc/meminfo: the counters of the whole machine, as the global values tell them, without what
// CPUs have not folded in yet.
#include "io/proc/proc_files.h"
#include "mm/page_alloc/watermark.h"
#include "mm/page_writeback/dirty_limits.h"
#include "mm/vmstat.h"
#include "sched/task.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace rs {

namespace {

    using Out = std::back_insert_iterator<std::string>;

    std::int64_t slab_reclaimable(const World& w) { return global_node_page_state(w, NR_SLAB_RECLAIMABLE_B); }

    /// What may be assumed to stay when memory gets short, out of so many pages that could go.
    std::int64_t kept(std::int64_t pages, std::int64_t wmark_low) { return std::min(pages / 2, wmark_low); }

    /// An estimate of what a new program could have without swapping, pages. Kernel: si_mem_available().
    std::int64_t si_mem_available(const World& w)
    {
        std::int64_t wmark_low = 0;
        for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
            wmark_low += static_cast<std::int64_t>(wmark_pages(w, static_cast<ZoneId>(zone), WMARK_LOW));
        const std::int64_t cache =
            global_node_page_state(w, NR_ACTIVE_FILE) + global_node_page_state(w, NR_INACTIVE_FILE);
        const std::int64_t kernel = slab_reclaimable(w) + global_node_page_state(w, NR_KERNEL_MISC_RECLAIMABLE);
        const std::int64_t available = global_zone_page_state(w, NR_FREE_PAGES) -
                                       static_cast<std::int64_t>(w.sysctl.totalreserve_pages) + cache -
                                       kept(cache, wmark_low) + kernel - kept(kernel, wmark_low);
        return std::max<std::int64_t>(available, 0);
    }

    std::int64_t totalram_pages(const World& w)
    {
        std::int64_t sum = 0;
        for (const ZoneInfo& zone : w.zones)
            sum += zone.managed;
        return sum;
    }

    /// Transfers from and to disks are counted in sectors of 512 bytes and shown in kB.
    std::uint64_t shown(const World& w, VmEvent item)
    {
        const std::uint64_t count = w.vm_events[item];
        return item == PGPGIN || item == PGPGOUT ? count / 2 : count;
    }

    void put_kb(Out out, std::string_view name, std::int64_t kb)
    {
        fmt::format_to(out, "{:<15} {:8} kB\n", fmt::format("{}:", name), kb);
    }

    void put_pages(Out out, std::string_view name, std::int64_t pages)
    {
        constexpr std::int64_t kb_per_page = 1 << (PAGE_SHIFT - 10);
        put_kb(out, name, pages * kb_per_page);
    }

    void put_memory_and_lists(Out out, const World& w)
    {
        const auto node = [&](NodeStat item) { return global_node_page_state(w, item); };
        put_pages(out, "MemTotal", totalram_pages(w));
        put_pages(out, "MemFree", global_zone_page_state(w, NR_FREE_PAGES));
        put_pages(out, "MemAvailable", si_mem_available(w));
        // No dump tells the pages of block devices, which the kernel shows as Buffers: they are counted here.
        put_pages(out, "Cached", std::max<std::int64_t>(node(NR_FILE_PAGES) - total_swapcache_pages(w), 0));
        put_pages(out, "SwapCached", total_swapcache_pages(w));
        put_pages(out, "Active", node(NR_ACTIVE_ANON) + node(NR_ACTIVE_FILE));
        put_pages(out, "Inactive", node(NR_INACTIVE_ANON) + node(NR_INACTIVE_FILE));
        put_pages(out, "Active(anon)", node(NR_ACTIVE_ANON));
        put_pages(out, "Inactive(anon)", node(NR_INACTIVE_ANON));
        put_pages(out, "Active(file)", node(NR_ACTIVE_FILE));
        put_pages(out, "Inactive(file)", node(NR_INACTIVE_FILE));
        put_pages(out, "Unevictable", node(NR_UNEVICTABLE));
        put_pages(out, "Mlocked", global_zone_page_state(w, NR_MLOCK));
        put_pages(out, "SwapTotal", static_cast<std::int64_t>(w.sysctl.total_swap_pages));
        put_pages(out, "SwapFree", w.nr_swap_pages[0]);
    }

    void put_uses(Out out, const World& w)
    {
        const auto node = [&](NodeStat item) { return global_node_page_state(w, item); };
        put_pages(out, "Dirty", node(NR_FILE_DIRTY));
        put_pages(out, "Writeback", node(NR_WRITEBACK));
        put_pages(out, "AnonPages", node(NR_ANON_MAPPED));
        put_pages(out, "Mapped", node(NR_FILE_MAPPED));
        put_pages(out, "Shmem", node(NR_SHMEM));
        put_pages(out, "KReclaimable", slab_reclaimable(w) + node(NR_KERNEL_MISC_RECLAIMABLE));
        put_pages(out, "Slab", slab_reclaimable(w) + node(NR_SLAB_UNRECLAIMABLE_B));
        put_pages(out, "SReclaimable", slab_reclaimable(w));
        put_pages(out, "SUnreclaim", node(NR_SLAB_UNRECLAIMABLE_B));
        put_kb(out, "KernelStack", node(NR_KERNEL_STACK_KB));
        put_pages(out, "PageTables", node(NR_PAGETABLE));
        put_pages(out, "SecPageTables", node(NR_SECONDARY_PAGETABLE));
        put_pages(out, "Bounce", global_zone_page_state(w, NR_BOUNCE));
        put_pages(out, "WritebackTmp", node(NR_WRITEBACK_TEMP));
        put_pages(out, "AnonHugePages", node(NR_ANON_THPS));
        put_pages(out, "ShmemHugePages", node(NR_SHMEM_THPS));
        put_pages(out, "ShmemPmdMapped", node(NR_SHMEM_PMDMAPPED));
        put_pages(out, "FileHugePages", node(NR_FILE_THPS));
        put_pages(out, "FilePmdMapped", node(NR_FILE_PMDMAPPED));
    }

} // namespace

std::string proc_vmstat(const World& w)
{
    std::string text;
    const Out out = std::back_inserter(text);
    for (int item = 0; item < NR_ZONE_STATS; ++item)
        fmt::format_to(out, "{} {}\n", zone_stat_names[std::size_t(item)], global_zone_page_state(w, ZoneStat(item)));
    for (int item = 0; item < NR_NODE_STATS; ++item)
        fmt::format_to(out, "{} {}\n", node_stat_names[std::size_t(item)], global_node_page_state(w, NodeStat(item)));
    const DirtyLimits limits = global_dirty_limits(w, other_threads(w.layout));
    fmt::format_to(out, "nr_dirty_threshold {}\nnr_dirty_background_threshold {}\n", limits.thresh, limits.bg_thresh);
    for (int item = 0; item < NR_VM_EVENTS; ++item)
        fmt::format_to(out, "{} {}\n", vm_event_names[std::size_t(item)], shown(w, VmEvent(item)));
    return text;
}

std::string proc_meminfo(const World& w)
{
    std::string text;
    put_memory_and_lists(std::back_inserter(text), w);
    put_uses(std::back_inserter(text), w);
    return text;
}

} // namespace rs
