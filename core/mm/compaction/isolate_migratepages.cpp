// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/isolate_migratepages.h"

#include "mm/compaction/skip_hints.h"

namespace rs {

namespace {

    /// For an allocation, asynchronous compaction empties pageblocks of the request's own type only.
    /// Kernel: suitable_migration_source().
    bool suitable_migration_source(const World& w, const CompactControl& cc, Pfn page)
    {
        if (pageblock_skip_persistent(w, page))
            return false;
        if (cc.mode != MIGRATE_ASYNC || !cc.direct_compaction)
            return true;
        return w.pageblock_migratetype(page) == cc.migratetype;
    }

    enum class FoundByFreeLists : bool { No, Yes };

    /// A pageblock that the free lists led to has its bit set already, so it is not asked.
    bool is_source(Machine& m, const CompactControl& cc, Pfn low_pfn, Pfn block_start, FoundByFreeLists found)
    {
        const World& w = m.world();
        const Pfn block_end = pageblock_end_pfn(low_pfn);
        if (!pageblock_exists(w, cc.zone, block_start, block_end))
            return false;
        if (pageblock_aligned(low_pfn) && found == FoundByFreeLists::No && !isolation_suitable(w, cc, block_start))
            return false;
        if (suitable_migration_source(w, cc, block_start))
            return true;
        update_cached_migrate(m, cc, block_end);
        return false;
    }

    constexpr std::uint32_t pages_without_resched = COMPACT_CLUSTER_MAX * pageblock_nr_pages;

} // namespace

Co<IsolateMigrate> isolate_migratepages(Kernel k, CompactControl& cc)
{
    Machine& m = k.m;
    Call call(m, Function::isolate_migratepages);
    Pfn low_pfn = fast_find_migrateblock(m, cc);
    auto found = FoundByFreeLists(low_pfn != cc.migrate_pfn && cc.fast_search_fail == 0);
    Pfn block_start = std::max(pageblock_start_pfn(low_pfn), zone_start_pfn(m.world(), cc.zone));
    while (pageblock_end_pfn(low_pfn) <= cc.free_pfn) {
        if (raw(low_pfn) % pages_without_resched == 0)
            co_await k.sched.cond_resched();
        const Pfn block_end = pageblock_end_pfn(low_pfn);
        if (is_source(m, cc, low_pfn, block_start, found)) {
            const bool go_on = co_await isolate_migratepages_block(k, cc, low_pfn, block_end);
            if (!go_on)
                co_return IsolateMigrate::Abort;
            break;
        }
        found = FoundByFreeLists::No;
        cc.migrate_pfn = low_pfn = block_start = block_end;
    }
    co_return cc.nr_migratepages != 0 ? IsolateMigrate::Success : IsolateMigrate::None;
}

} // namespace rs
