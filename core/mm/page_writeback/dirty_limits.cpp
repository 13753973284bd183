// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/dirty_limits.h"

#include "mm/page_alloc/watermark_setup.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint64_t most_pages = UINT32_MAX; // 16 TiB: what the throttling's arithmetic has room for

    std::uint64_t pages_of(std::uint64_t bytes) { return (bytes + page_size - 1) / page_size; }

    /// Without what the zones keep back for the kernel.
    std::uint64_t beyond_reserve(std::int64_t free_pages, std::uint64_t reserve)
    {
        const auto free = static_cast<std::uint64_t>(free_pages);
        return free - std::min(free, reserve);
    }

    /// Ratios are taken to 1/4096, so that they are exact for any memory size.
    std::uint64_t share_of(std::uint64_t pages, std::uint64_t per_cent)
    {
        return per_cent * page_size / 100 * pages / page_size;
    }

    bool is_realtime(const World& w, TaskId task) { return w.task_realtime[at(task)] != 0; }

} // namespace

std::uint64_t node_dirtyable_memory(const World& w, NodeId node)
{
    std::int64_t free_pages = 0;
    for (int type = 0; type < MAX_NR_ZONES; ++type)
        if (w.populated(zone_of(node, ZoneType(type))))
            free_pages += zone_page_state(w, zone_of(node, ZoneType(type)), NR_FREE_PAGES);
    const std::int64_t cache = node_page_state(w, node, NR_INACTIVE_FILE) + node_page_state(w, node, NR_ACTIVE_FILE);
    return beyond_reserve(free_pages, node_totalreserve_pages(w, node)) + static_cast<std::uint64_t>(cache);
}

std::uint64_t global_dirtyable_memory(const World& w)
{
    const std::int64_t cache = global_node_page_state(w, NR_INACTIVE_FILE) + global_node_page_state(w, NR_ACTIVE_FILE);
    return beyond_reserve(global_zone_page_state(w, NR_FREE_PAGES), w.sysctl.totalreserve_pages) +
           static_cast<std::uint64_t>(cache) + 1;
}

DirtyLimits domain_dirty_limits(const World& w, std::uint64_t avail, TaskId current)
{
    const Sysctl& sysctl = w.sysctl;
    DirtyLimits limits;
    limits.thresh = sysctl.dirty_bytes != 0 ? pages_of(sysctl.dirty_bytes) : share_of(avail, sysctl.dirty_ratio);
    limits.bg_thresh = sysctl.dirty_background_bytes != 0 ? pages_of(sysctl.dirty_background_bytes)
                                                          : share_of(avail, sysctl.dirty_background_ratio);
    if (is_realtime(w, current)) {
        const std::uint64_t extra = w.domain_values[DOMAIN_DIRTY_LIMIT] / 32;
        limits.bg_thresh += limits.bg_thresh / 4 + extra;
        limits.thresh += limits.thresh / 4 + extra;
    }
    limits.thresh = std::min(limits.thresh, most_pages);
    if (limits.bg_thresh >= limits.thresh)
        limits.bg_thresh = limits.thresh / 2;
    return limits;
}

DirtyLimits global_dirty_limits(const World& w, TaskId current)
{
    return domain_dirty_limits(w, global_dirtyable_memory(w), current);
}

std::uint64_t node_dirty_limit(const World& w, NodeId node, TaskId current)
{
    const std::uint64_t memory = node_dirtyable_memory(w, node);
    std::uint64_t dirty = w.sysctl.dirty_bytes != 0
                              ? pages_of(w.sysctl.dirty_bytes) * memory / global_dirtyable_memory(w)
                              : w.sysctl.dirty_ratio * memory / 100;
    if (is_realtime(w, current))
        dirty += dirty / 4;
    return std::min(dirty, most_pages);
}

std::uint64_t node_dirty_pages(const World& w, NodeId node)
{
    return static_cast<std::uint64_t>(node_page_state(w, node, NR_FILE_DIRTY) + node_page_state(w, node, NR_WRITEBACK));
}

bool node_dirty_ok(const World& w, NodeId node, TaskId current)
{
    return node_dirty_pages(w, node) <= node_dirty_limit(w, node, current);
}

} // namespace rs
