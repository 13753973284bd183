// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/percpu_counters.h"

#include <algorithm>
#include <cstdlib>

namespace rs {

void percpu_counter_add(Machine& m, std::uint32_t counter, std::int64_t amount, std::int64_t batch)
{
    const std::uint32_t own = raw(m.cpu()) * nr_percpu_counters + counter;
    const std::int64_t part = m.world().percpu_diff[own] + amount;
    if (std::abs(part) >= batch) {
        m.add<Field::PercpuCount>(counter, part);
        m.set<Field::PercpuDiff>(own, 0);
    } else {
        m.set<Field::PercpuDiff>(own, part);
    }
}

std::int64_t percpu_counter_read(const World& w, std::uint32_t counter)
{
    return std::max<std::int64_t>(w.percpu_count[counter], 0);
}

std::int64_t percpu_counter_sum(const World& w, std::uint32_t counter)
{
    std::int64_t sum = w.percpu_count[counter];
    for (std::size_t own = counter; own < w.percpu_diff.size(); own += nr_percpu_counters)
        sum += w.percpu_diff[own];
    return std::max<std::int64_t>(sum, 0);
}

} // namespace rs
