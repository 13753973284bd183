// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/completions.h"

#include "base/time_units.h"
#include "mm/page_writeback/percpu_counters.h"
#include "mm/page_writeback/writeback_works.h"
#include "sched/jiffies.h"

#include <algorithm>
#include <bit>

namespace rs {

namespace {

    constexpr std::uint64_t VM_COMPLETIONS_PERIOD_LEN = 3 * HZ;
    constexpr std::uint64_t never = UINT64_MAX;

    // Kernel: PROP_BATCH and percpu_counter_batch.
    std::int64_t prop_batch(const World& w) { return 8 * std::bit_width(w.layout.nr_cpus); }
    std::int64_t default_batch(const World& w)
    {
        return std::max<std::int64_t>(32, 2 * std::int64_t{w.layout.nr_cpus});
    }

    std::uint64_t domain(const World& w, DomainValue value) { return w.domain_values[value]; }
    void set_domain(Machine& m, DomainValue value, std::uint64_t to) { m.set<Field::DomainValueOf>(value, to); }

    std::uint32_t completions_of(DiskId disk) { return percpu_counter(disk, WB_COMPLETIONS); }

    /// What the disk has written fades with each period since it was looked at. Kernel: fprop_reflect_period_percpu().
    void reflect_period(Machine& m, DiskId disk)
    {
        const World& w = m.world();
        const std::uint64_t period = domain(w, DOMAIN_PERIOD);
        const std::uint64_t periods = period - w.wb_values[wb_index(disk, WB_COMPLETIONS_PERIOD)];
        if (periods == 0)
            return;
        std::int64_t value = percpu_counter_read(w, completions_of(disk));
        if (periods >= 64 || value < w.layout.nr_cpus * prop_batch(w))
            value = percpu_counter_sum(w, completions_of(disk));
        const std::int64_t left = periods < 64 ? value >> periods : 0;
        percpu_counter_add(m, completions_of(disk), left - value, prop_batch(w));
        m.set<Field::WbValueOf>(wb_index(disk, WB_COMPLETIONS_PERIOD), period);
    }

    /// Kernel: wp_next_time(), mod_timer().
    void end_period_at(Machine& m, std::uint64_t ticks)
    {
        const std::uint64_t now = jiffies(m.world());
        set_domain(m, DOMAIN_PERIOD_TIME, ticks);
        set_period_ns(m, timer_fires_ns(m.world(), ticks > now ? ticks - now : 0));
    }

    /// False: nothing is left of what was written. Kernel: fprop_new_period().
    bool new_periods(Machine& m, std::uint64_t periods)
    {
        const World& w = m.world();
        const std::int64_t events = percpu_counter_sum(w, domain_completions);
        if (events <= 1)
            return false;
        const std::int64_t faded = periods < 64 ? events - (events >> periods) : events;
        percpu_counter_add(m, domain_completions, -faded, default_batch(w));
        set_domain(m, DOMAIN_PERIOD, domain(w, DOMAIN_PERIOD) + periods);
        return true;
    }

} // namespace

void wb_domain_writeout_add(Machine& m, DiskId disk, std::int64_t pages)
{
    const World& w = m.world();
    reflect_period(m, disk);
    percpu_counter_add(m, completions_of(disk), pages, prop_batch(w));
    percpu_counter_add(m, domain_completions, pages, default_batch(w));
    if (domain(w, DOMAIN_PERIOD_TIME) == 0)
        end_period_at(m, jiffies(w) + VM_COMPLETIONS_PERIOD_LEN);
}

Fraction completions_share(Machine& m, DiskId disk)
{
    reflect_period(m, disk);
    const auto own = static_cast<std::uint64_t>(percpu_counter_read(m.world(), completions_of(disk)));
    const auto all = static_cast<std::uint64_t>(percpu_counter_read(m.world(), domain_completions));
    return {own, std::max<std::uint64_t>({own, all, 1})};
}

void writeout_period(Machine& m)
{
    const World& w = m.world();
    const std::uint64_t ended = domain(w, DOMAIN_PERIOD_TIME);
    const std::uint64_t missed = (jiffies(w) - std::min(ended, jiffies(w))) / VM_COMPLETIONS_PERIOD_LEN;
    if (new_periods(m, missed + 1))
        return end_period_at(m, ended + (missed + 1) * VM_COMPLETIONS_PERIOD_LEN);
    set_domain(m, DOMAIN_PERIOD_TIME, 0);
    set_period_ns(m, never);
}

} // namespace rs
