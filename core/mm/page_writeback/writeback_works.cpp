// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/writeback_works.h"

#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/completions.h"
#include "sched/task.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint64_t never = UINT64_MAX;

    void note_next_work(Machine& m)
    {
        const World& w = m.world();
        std::uint64_t next = w.domain_values[DOMAIN_PERIOD_NS];
        for (std::uint32_t disk = 0; disk < max_disks; ++disk)
            next = std::min({next, wb_value(w, DiskId(disk), WB_DWORK_NS), wb_value(w, DiskId(disk), WB_BW_DWORK_NS)});
        m.set<Field::DomainValueOf>(DOMAIN_NEXT_WORK_NS, next);
    }

    bool realtime_task_runs(const World& w)
    {
        for (std::uint32_t i = 0; i < w.layout.nr_tasks; ++i)
            if (w.task_realtime[i] != 0 && state_of(w, static_cast<TaskId>(i)) == TaskState::Running)
                return true;
        return false;
    }

    void act_for(Machine& m, DiskId disk)
    {
        const World& w = m.world();
        if (wb_value(w, disk, WB_BW_DWORK_NS) <= w.clock_ns[0] && !realtime_task_runs(w)) {
            set_work_ns(m, disk, WB_BW_DWORK_NS, never);
            wb_update_bandwidth(m, disk);
        }
        if (wb_value(w, disk, WB_DWORK_NS) <= w.clock_ns[0])
            wake_up_all(m, WaitQueue::Flusher);
    }

} // namespace

void set_work_ns(Machine& m, DiskId disk, WbValue work, std::uint64_t ns)
{
    set_wb_value(m, disk, work, ns);
    note_next_work(m);
}

void set_period_ns(Machine& m, std::uint64_t ns)
{
    m.set<Field::DomainValueOf>(DOMAIN_PERIOD_NS, ns);
    note_next_work(m);
}

void do_writeback_works(Machine& m)
{
    const World& w = m.world();
    if (w.domain_values[DOMAIN_PERIOD_NS] <= w.clock_ns[0])
        writeout_period(m);
    for (std::uint32_t disk = 0; disk < max_disks; ++disk)
        act_for(m, DiskId(disk));
}

} // namespace rs
