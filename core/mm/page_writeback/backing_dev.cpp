// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/backing_dev.h"

#include "base/time_units.h"
#include "mm/page_writeback/completions.h"
#include "mm/page_writeback/percpu_counters.h"
#include "mm/page_writeback/writeback_works.h"
#include "sched/jiffies.h"

#include <algorithm>
#include <bit>

namespace rs {

namespace {

    constexpr std::uint64_t never = UINT64_MAX;
    constexpr std::uint64_t WB_BANDWIDTH_IDLE_JIF = HZ;

    // Kernel: WB_STAT_BATCH.
    std::int64_t wb_stat_batch(const World& w) { return 8 * std::bit_width(w.layout.nr_cpus); }

    void set_write_rates(Machine& m, DiskId disk, const WriteRates& rates)
    {
        set_wb_value(m, disk, WB_WRITE_BANDWIDTH, rates.write_bandwidth);
        set_wb_value(m, disk, WB_AVG_WRITE_BANDWIDTH, rates.avg_write_bandwidth);
        set_wb_value(m, disk, WB_DIRTY_RATELIMIT, rates.dirty_ratelimit);
        set_wb_value(m, disk, WB_BALANCED_DIRTY_RATELIMIT, rates.balanced_dirty_ratelimit);
    }

    /// Kernel: domain_update_dirty_limit().
    void update_domain_dirty_limit(Machine& m, const DirtyThrottleControl& dtc, std::uint64_t now)
    {
        const World& w = m.world();
        if (now < w.domain_values[DOMAIN_DIRTY_LIMIT_TSTAMP] + BANDWIDTH_INTERVAL)
            return;
        const std::uint64_t next = next_dirty_limit(w.domain_values[DOMAIN_DIRTY_LIMIT], dtc.limits.thresh, dtc.dirty);
        m.set<Field::DomainValueOf>(DOMAIN_DIRTY_LIMIT, next);
        m.set<Field::DomainValueOf>(DOMAIN_DIRTY_LIMIT_TSTAMP, now);
    }

    void stamp(Machine& m, DiskId disk, std::uint64_t now)
    {
        const World& w = m.world();
        set_wb_value(m, disk, WB_DIRTIED_STAMP, wb_stat(w, disk, WB_DIRTIED));
        set_wb_value(m, disk, WB_WRITTEN_STAMP, wb_stat(w, disk, WB_WRITTEN));
        set_wb_value(m, disk, WB_BW_TIME_STAMP, now);
    }

} // namespace

WriteRates write_rates(const World& w, DiskId disk)
{
    return {wb_value(w, disk, WB_WRITE_BANDWIDTH), wb_value(w, disk, WB_AVG_WRITE_BANDWIDTH),
            wb_value(w, disk, WB_DIRTY_RATELIMIT), wb_value(w, disk, WB_BALANCED_DIRTY_RATELIMIT)};
}

std::uint64_t wb_stat(const World& w, DiskId disk, WbCounter item)
{
    return static_cast<std::uint64_t>(percpu_counter_read(w, percpu_counter(disk, item)));
}

std::uint64_t wb_stat_sum(const World& w, DiskId disk, WbCounter item)
{
    return static_cast<std::uint64_t>(percpu_counter_sum(w, percpu_counter(disk, item)));
}

std::uint64_t wb_stat_error(const World& w) { return w.layout.nr_cpus * static_cast<std::uint64_t>(wb_stat_batch(w)); }

void wb_stat_mod(Machine& m, DiskId disk, WbCounter item, std::int64_t pages)
{
    percpu_counter_add(m, percpu_counter(disk, item), pages, wb_stat_batch(m.world()));
}

void wb_writeout_add(Machine& m, DiskId disk, std::int64_t pages)
{
    wb_stat_mod(m, disk, WB_WRITTEN, pages);
    wb_domain_writeout_add(m, disk, pages);
}

std::uint64_t wb_calc_thresh(Machine& m, DiskId disk, std::uint64_t thresh)
{
    const Fraction share = completions_share(m, disk);
    return thresh * share.numerator / share.denominator;
}

void wb_update_bandwidth(Machine& m, DiskId disk, const DirtyThrottleControl* dtc)
{
    const World& w = m.world();
    const std::uint64_t now = jiffies(w);
    const std::uint64_t elapsed = std::max<std::uint64_t>(now - wb_value(w, disk, WB_BW_TIME_STAMP), 1);
    const std::uint64_t written = wb_stat(w, disk, WB_WRITTEN);
    WriteRates rates = write_rates(w, disk);
    if (dtc != nullptr) {
        update_domain_dirty_limit(m, *dtc, now);
        const std::uint64_t dirtied = wb_stat(w, disk, WB_DIRTIED) - wb_value(w, disk, WB_DIRTIED_STAMP);
        update_dirty_ratelimit(rates, *dtc, w.domain_values[DOMAIN_DIRTY_LIMIT], dirtied, elapsed);
    }
    update_write_bandwidth(rates, elapsed, written - std::min(written, wb_value(w, disk, WB_WRITTEN_STAMP)));
    set_write_rates(m, disk, rates);
    stamp(m, disk, now);
}

bool bandwidth_is_old(const World& w, DiskId disk)
{
    return wb_value(w, disk, WB_BW_TIME_STAMP) + BANDWIDTH_INTERVAL < jiffies(w);
}

void wb_bandwidth_estimate_start(Machine& m, DiskId disk)
{
    const World& w = m.world();
    const std::uint64_t now = jiffies(w);
    if (now - wb_value(w, disk, WB_BW_TIME_STAMP) > WB_BANDWIDTH_IDLE_JIF &&
        wb_value(w, disk, WB_WRITEBACK_INODES) == 0)
        stamp(m, disk, now);
}

void wb_inode_writeback_end(Machine& m, DiskId disk)
{
    const World& w = m.world();
    set_wb_value(m, disk, WB_WRITEBACK_INODES, wb_value(w, disk, WB_WRITEBACK_INODES) - 1);
    if (wb_value(w, disk, WB_BW_DWORK_NS) == never)
        set_work_ns(m, disk, WB_BW_DWORK_NS, timer_fires_ns(w, BANDWIDTH_INTERVAL));
}

void wb_wakeup(Machine& m, DiskId disk)
{
    const World& w = m.world();
    set_work_ns(m, disk, WB_DWORK_NS, std::min(wb_value(w, disk, WB_DWORK_NS), w.clock_ns[0]));
}

void wb_wakeup_delayed(Machine& m, DiskId disk)
{
    if (wb_value(m.world(), disk, WB_DWORK_NS) == never)
        set_work_ns(m, disk, WB_DWORK_NS, delayed_work_fires_ns(m.world()));
}

std::uint64_t delayed_work_fires_ns(const World& w)
{
    const std::uint64_t interval = centisecs_to_jiffies(w.sysctl.dirty_writeback_centisecs);
    return interval == 0 ? w.clock_ns[0] : timer_fires_ns(w, interval);
}

} // namespace rs
