// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/sysctl_handlers.h"

#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/dirty_limits.h"
#include "sched/task.h"

#include <algorithm>

namespace rs {

void writeback_set_ratelimit(World& w)
{
    const std::uint64_t thresh = global_dirty_limits(w, other_threads(w.layout)).thresh;
    w.domain_values[DOMAIN_DIRTY_LIMIT] = thresh;
    w.domain_values[DOMAIN_RATELIMIT_PAGES] =
        std::max<std::uint64_t>(thresh / (std::uint64_t{w.layout.nr_cpus} * 32), 16);
}

void write_dirty_ratio(World& w, std::uint32_t per_cent)
{
    if (w.sysctl.dirty_ratio == per_cent)
        return;
    w.sysctl.dirty_ratio = per_cent;
    w.sysctl.dirty_bytes = 0;
    writeback_set_ratelimit(w);
}

void write_dirty_background_ratio(World& w, std::uint32_t per_cent)
{
    w.sysctl.dirty_background_ratio = per_cent;
    w.sysctl.dirty_background_bytes = 0;
}

void write_dirty_bytes(World& w, std::uint64_t bytes)
{
    if (w.sysctl.dirty_bytes == bytes)
        return;
    w.sysctl.dirty_bytes = bytes;
    writeback_set_ratelimit(w);
    w.sysctl.dirty_ratio = 0;
}

void write_dirty_background_bytes(World& w, std::uint64_t bytes)
{
    w.sysctl.dirty_background_bytes = bytes;
    w.sysctl.dirty_background_ratio = 0;
}

void write_dirty_writeback_centisecs(World& w, std::uint32_t centisecs)
{
    w.sysctl.dirty_writeback_centisecs = centisecs;
    std::uint64_t& next = w.domain_values[DOMAIN_NEXT_WORK_NS];
    for (std::uint32_t disk = 0; disk < max_disks; ++disk) {
        std::uint64_t& due = w.wb_values[wb_index(DiskId(disk), WB_DWORK_NS)];
        if (due != UINT64_MAX)
            due = delayed_work_fires_ns(w);
        next = std::min(next, due);
    }
}

} // namespace rs
