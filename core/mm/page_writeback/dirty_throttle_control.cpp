// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/dirty_throttle_control.h"

#include "mm/page_writeback/backing_dev.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    /// A disk's pages; exact where its limit is so low that the CPUs' parts matter.
    std::uint64_t wb_pages(const World& w, DiskId disk, WbCounter item, std::uint64_t thresh)
    {
        return thresh < 2 * wb_stat_error(w) ? wb_stat_sum(w, disk, item) : wb_stat(w, disk, item);
    }

} // namespace

std::uint64_t nr_file_dirty(const World& w)
{
    return static_cast<std::uint64_t>(global_node_page_state(w, NR_FILE_DIRTY));
}

DirtyThrottleControl look_at_domain(const World& w, TaskId current)
{
    DirtyThrottleControl dtc;
    dtc.avail = global_dirtyable_memory(w);
    dtc.dirty = nr_file_dirty(w) + static_cast<std::uint64_t>(global_node_page_state(w, NR_WRITEBACK));
    dtc.limits = domain_dirty_limits(w, dtc.avail, current);
    return dtc;
}

void look_at_disk(Machine& m, DiskId disk, DirtyThrottleControl& dtc)
{
    const World& w = m.world();
    dtc.wb_thresh = wb_calc_thresh(m, disk, dtc.limits.thresh);
    dtc.wb_bg_thresh = dtc.limits.thresh == 0 ? 0 : dtc.wb_thresh * dtc.limits.bg_thresh / dtc.limits.thresh;
    dtc.wb_dirty = wb_pages(w, disk, WB_RECLAIMABLE, dtc.wb_thresh) + wb_pages(w, disk, WB_WRITEBACK, dtc.wb_thresh);
}

bool wb_over_bg_thresh(Machine& m, DiskId disk)
{
    const World& w = m.world();
    const DirtyThrottleControl dtc = look_at_domain(w, m.current());
    if (nr_file_dirty(w) > dtc.limits.bg_thresh)
        return true;
    const std::uint64_t thresh = wb_calc_thresh(m, disk, dtc.limits.bg_thresh);
    return wb_pages(w, disk, WB_RECLAIMABLE, thresh) > thresh;
}

} // namespace rs
