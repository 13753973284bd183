// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/shrink_slab.h"

#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    /// The share that is due at this priority, objects.
    std::int64_t new_work(const Shrinker& shrinker, std::int64_t freeable, int priority)
    {
        if (shrinker.seeks() == 0)
            return freeable / 2;
        return (freeable >> priority) * 4 / std::int64_t{shrinker.seeks()};
    }

} // namespace

namespace {

    Co<std::uint64_t> scan_share(Kernel k, ShrinkControl& sc, Shrinker& shrinker, int priority, std::int64_t freeable)
    {
        const std::int64_t put_off = shrinker.xchg_nr_deferred(sc.nid);
        const std::int64_t due = new_work(shrinker, freeable, priority);
        // Put off work, too, is done the more of the more urgent it is.
        std::int64_t total_scan = std::min((put_off >> priority) + due, 2 * freeable);

        std::int64_t scanned = 0;
        std::uint64_t freed = 0;
        // Less than a batch is done only where it means all objects: memory is short then.
        while (total_scan >= shrinker.batch() || total_scan >= freeable) {
            sc.nr_to_scan = sc.nr_scanned = static_cast<std::uint64_t>(std::min(shrinker.batch(), total_scan));
            const std::uint64_t freed_now = shrinker.scan_objects(sc);
            if (freed_now == SHRINK_STOP)
                break;
            freed += freed_now;
            count_vm_events(k.m, SLABS_SCANNED, sc.nr_scanned);
            total_scan -= static_cast<std::int64_t>(sc.nr_scanned);
            scanned += static_cast<std::int64_t>(sc.nr_scanned);
            co_await k.sched.cond_resched();
        }
        shrinker.add_nr_deferred(sc.nid, std::clamp<std::int64_t>(put_off + due - scanned, 0, 2 * freeable));
        co_return freed;
    }

} // namespace

Co<std::uint64_t> do_shrink_slab(Kernel k, ShrinkControl& sc, Shrinker& shrinker, int priority)
{
    const std::uint64_t counted = shrinker.count_objects(sc);
    if (counted == 0 || counted == SHRINK_EMPTY)
        return counted;
    return scan_share(k, sc, shrinker, priority, static_cast<std::int64_t>(counted));
}

} // namespace rs
