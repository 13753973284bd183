// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/fs_writeback/wb_workfn.h"

#include "base/time_units.h"
#include "mm/fs_writeback/inode_lists.h"
#include "mm/fs_writeback/wb_writeback.h"
#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/dirty_throttle_control.h"
#include "mm/page_writeback/writeback_works.h"
#include "mm/vmstat.h"
#include "sched/jiffies.h"

namespace rs {

namespace {

    /// As much as may be dirty, pages and files. Kernel: get_nr_dirty_pages().
    std::int64_t get_nr_dirty_pages(const World& w, DiskId disk)
    {
        return global_node_page_state(w, NR_FILE_DIRTY) + static_cast<std::int64_t>(nr_dirty_inodes(w, disk));
    }

    /// Kernel: wb_check_start_all().
    Co<void> wb_check_start_all(Kernel k, DiskId disk)
    {
        Machine& m = k.m;
        const std::uint64_t asked = wb_value(m.world(), disk, WB_START_ALL);
        if (asked == 0)
            co_return;
        const std::int64_t nr_pages = get_nr_dirty_pages(m.world(), disk);
        if (nr_pages != 0)
            co_await wb_writeback(k, {disk, WbReason(asked - 1), nr_pages});
        set_wb_value(m, disk, WB_START_ALL, 0);
    }

    /// Kernel: wb_check_old_data_flush().
    Co<void> wb_check_old_data_flush(Kernel k, DiskId disk)
    {
        Machine& m = k.m;
        const World& w = m.world();
        const std::uint64_t interval = centisecs_to_jiffies(w.sysctl.dirty_writeback_centisecs);
        if (interval == 0 || jiffies(w) < wb_value(w, disk, WB_LAST_OLD_FLUSH) + interval)
            co_return;
        set_wb_value(m, disk, WB_LAST_OLD_FLUSH, jiffies(w));
        const std::int64_t nr_pages = get_nr_dirty_pages(w, disk);
        if (nr_pages != 0)
            co_await wb_writeback(k, {disk, WB_REASON_PERIODIC, nr_pages});
    }

    /// Kernel: wb_check_background_flush().
    Co<void> wb_check_background_flush(Kernel k, DiskId disk)
    {
        if (wb_over_bg_thresh(k.m, disk))
            co_await wb_writeback(k, {disk, WB_REASON_BACKGROUND, INT64_MAX});
    }

    /// All that there is to do for a disk. Kernel: wb_do_writeback() and the rest of wb_workfn().
    Co<void> wb_do_writeback(Kernel k, DiskId disk)
    {
        Machine& m = k.m;
        Call call(m, Function::wb_workfn);
        const World& w = m.world();
        set_work_ns(m, disk, WB_DWORK_NS, UINT64_MAX);
        set_wb_value(m, disk, WB_WRITEBACK_RUNNING, 1);
        m.step(Step::flusher_runs, wb_value(w, disk, WB_START_ALL) != 0, global_node_page_state(w, NR_FILE_DIRTY));
        co_await wb_check_start_all(k, disk);
        co_await wb_check_old_data_flush(k, disk);
        co_await wb_check_background_flush(k, disk);
        set_wb_value(m, disk, WB_WRITEBACK_RUNNING, 0);
        if (wb_has_dirty_io(w, disk) && w.sysctl.dirty_writeback_centisecs != 0)
            wb_wakeup_delayed(m, disk);
    }

    bool is_due(const World& w, DiskId disk) { return wb_value(w, disk, WB_DWORK_NS) <= w.clock_ns[0]; }

} // namespace

Co<void> wb_workfn(Kernel k)
{
    for (;;) {
        co_await k.sched.park_on(WaitQueue::Flusher);
        for (std::uint32_t disk = 0; disk < max_disks; ++disk)
            if (is_due(k.m.world(), DiskId(disk)))
                co_await wb_do_writeback(k, DiskId(disk));
    }
}

std::uint32_t wakeup_flusher_threads(Machine& m, WbReason reason)
{
    const World& w = m.world();
    std::uint32_t disks = 0;
    for (std::uint32_t i = 0; i < max_disks; ++i) {
        const DiskId disk{static_cast<std::uint8_t>(i)};
        if (!wb_has_dirty_io(w, disk))
            continue;
        ++disks;
        if (wb_value(w, disk, WB_START_ALL) != 0)
            continue;
        set_wb_value(m, disk, WB_START_ALL, std::uint64_t{reason} + 1);
        wb_wakeup(m, disk);
    }
    return disks;
}

} // namespace rs
