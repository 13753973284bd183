// SPDX-License-Identifier: GPL-3.0-or-later
// What reclaim does with a dirty page of a file, and with one that is being written.
#include "mm/filemap/filemap_write.h"
#include "mm/filemap/page_cache.h"
#include "mm/page_writeback/dirty.h"
#include "mm/page_writeback/writeback.h"
#include "mm/swap.h"
#include "mm/task_flags.h"
#include "mm/vmscan/isolate.h"
#include "mm/vmscan/shrink_folio_list.h"
#include "mm/vmstat.h"
#include "sched/task.h"
#include "support/dirty_invariants.h"
#include "support/free_machine.h"
#include "support/kernel_at_rest.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr FileId file{0};
    constexpr NodeId node{0};

    World machine_with_a_disk()
    {
        World w = test::free_machine();
        w.disks[0].latency_ns = 1'000'000;
        w.task_flags[at(kswapd_of(node))] = PF_MEMALLOC | PF_KSWAPD | PF_KTHREAD;
        return w;
    }

    /// A machine with a dirty page that is the only one on its list.
    struct Reclaim : test::KernelAtRest {
        Reclaim()
            : KernelAtRest(machine_with_a_disk())
        {
            EXPECT_TRUE(open_file(m, file, 12, 10));
            EXPECT_EQ(finish(generic_perform_write(*this, file, 3, {})), 1U);
            lru_add_drain(m);
            folio = filemap_get_folio(w(), mapping_of(w(), file), 3);
        }
        void be_kswapd(std::uint32_t node_flags)
        {
            m.set_current(kswapd_of(node));
            m.set<Field::NodeFlags>(raw(node), node_flags);
        }
        ReclaimStat shrink()
        {
            ScanControl sc(m);
            sc.clear();
            sc.gfp_mask(raw(GFP_KERNEL));
            sc.may_unmap(true);
            sc.may_writepage(true);
            sc.reclaim_idx(ZONE_NORMAL);
            LocalList list(m, LocalId::folio_list);
            EXPECT_EQ(isolate_lru_folios(m, node, LRU_INACTIVE_FILE, 1, list, sc).nr_taken, 1U);
            ReclaimStat stat;
            finish(shrink_folio_list(*this, node, list, sc, stat));
            move_folios_to_lru(m, node, list);
            EXPECT_EQ(test::find_dirty_inconsistencies(w()), std::vector<std::string>{});
            return stat;
        }
        bool is(PageFlag flag) const { return w().has(folio, flag); }
        std::int64_t count(NodeStat item) const { return node_page_state_snapshot(w(), node, item); }

        Pfn folio{};
    };

    TEST(ReclaimDirty, DirectReclaimLeavesItToTheFlusher)
    {
        Reclaim reclaim;
        const ReclaimStat stat = reclaim.shrink();
        EXPECT_EQ(stat.nr_unqueued_dirty, 1);
        EXPECT_EQ(stat.nr_pageout, 0);
        EXPECT_EQ(reclaim.count(NR_VMSCAN_IMMEDIATE), 1);
        EXPECT_TRUE(reclaim.is(PG_dirty) && reclaim.is(PG_reclaim) && reclaim.is(PG_active));
    }

    TEST(ReclaimDirty, KswapdWritesWhereAllIsDirtyButNotWithoutAPlaceOnTheDisk)
    {
        Reclaim reclaim;
        reclaim.be_kswapd(PGDAT_DIRTY);
        reclaim.m.set_flag(reclaim.folio, PG_reclaim); // it has come round once
        const ReclaimStat stat = reclaim.shrink();
        EXPECT_EQ(stat.nr_pageout, 1);
        EXPECT_EQ(reclaim.count(NR_VMSCAN_WRITE), 1);
        EXPECT_EQ(reclaim.count(NR_FILE_DIRTY), 1) << "delayed allocation: it is dirty again";
        EXPECT_EQ(reclaim.count(NR_DIRTIED), 1) << "but was not dirtied twice";
        EXPECT_FALSE(reclaim.is(PG_reclaim));
        EXPECT_FALSE(reclaim.is(PG_active)) << "it stays on its list";
    }

    TEST(ReclaimDirty, OneThatIsBeingWrittenComesBackToTheTail)
    {
        Reclaim reclaim;
        ASSERT_TRUE(folio_clear_dirty_for_io(reclaim.m, reclaim.folio));
        folio_start_writeback(reclaim.m, reclaim.folio);
        const ReclaimStat stat = reclaim.shrink();
        EXPECT_EQ(stat.nr_writeback, 1);
        EXPECT_EQ(stat.nr_dirty, 1);
        EXPECT_EQ(stat.nr_unqueued_dirty, 0);
        EXPECT_TRUE(reclaim.is(PG_reclaim) && reclaim.is(PG_active));
        folio_end_writeback(reclaim.m, reclaim.folio);
        lru_add_drain(reclaim.m);
        EXPECT_FALSE(reclaim.is(PG_reclaim) || reclaim.is(PG_active)) << "rotated";
        EXPECT_EQ(reclaim.w().vm_events[PGROTATED], 1U);
        EXPECT_EQ(reclaim.count(NR_WRITTEN), 1);
    }

    TEST(ReclaimDirty, KswapdNotesThoseThatComeRoundTooFast)
    {
        Reclaim reclaim;
        folio_clear_dirty_for_io(reclaim.m, reclaim.folio);
        folio_start_writeback(reclaim.m, reclaim.folio);
        reclaim.m.set_flag(reclaim.folio, PG_reclaim);
        reclaim.be_kswapd(PGDAT_WRITEBACK);
        const ReclaimStat stat = reclaim.shrink();
        EXPECT_EQ(stat.nr_immediate, 1);
        EXPECT_EQ(stat.nr_congested, 1);
        EXPECT_EQ(stat.nr_writeback, 0);
    }

} // namespace
} // namespace rs
