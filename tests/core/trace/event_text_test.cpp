// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/alloc_flags.h"
#include "trace/event_text.h"

#include <gtest/gtest.h>

#include <vector>

namespace rs {

namespace {

    std::string text_of(Event event, const std::vector<std::int64_t>& values) { return event_text(event, values); }

} // namespace

TEST(EventText, IsThatOfRecordedTraces)
{
    EXPECT_EQ(text_of(Event::mm_page_alloc, {0x66ac, 0, 0, 0xcc0}),
              "pfn=0x66ac order=0 migratetype=0 gfp_flags=GFP_KERNEL");
    EXPECT_EQ(
        text_of(Event::mm_page_alloc, {0, 10, 1, 0x200a}),
        "page=0000000000000000 pfn=0x0 order=10 migratetype=1 gfp_flags=__GFP_HIGHMEM|__GFP_NOWARN|__GFP_MOVABLE");
    EXPECT_EQ(text_of(Event::wakeup_kswapd, {0x2800, 0, 2}), "gfp=0x2800 order=0 zidx=2");
    EXPECT_EQ(text_of(Event::mm_vmscan_lru_shrink_active, {0, 1, 0, 1, 0, 2, 0xa}),
              "nid=0 nr_taken=1 nr_active=0 nr_deactivated=1 nr_referenced=0 priority=2 "
              "flags=RECLAIM_WB_FILE|RECLAIM_WB_ASYNC");
    EXPECT_EQ(text_of(Event::reclaim_retry_zone, {0, 1, 0, 211, 422, 212, 1, 1}),
              "node=0 zone=DMA32    order=0 reclaimable=211 available=422 min_wmark=212 no_progress_loops=1 "
              "wmark_check=1");
    EXPECT_EQ(text_of(Event::mm_vmscan_throttled, {0, 100000, 4000, 0}),
              "nid=0 usec_timeout=100000 usect_delayed=4000 reason=VMSCAN_THROTTLE_WRITEBACK");
    EXPECT_EQ(text_of(Event::lru_add_drain, {}), "");
    EXPECT_EQ(text_of(Event::mm_page_free, {0x10}), "pfn=0x10 order=?");
}

TEST(ValueText, NamesFlagsAsTheKernelDoes)
{
    EXPECT_EQ(value_text(ValueKind::AllocFlags, 0), "ALLOC_WMARK_MIN");
    EXPECT_EQ(value_text(ValueKind::AllocFlags, 0x901), "ALLOC_WMARK_LOW|ALLOC_NOFRAGMENT|ALLOC_KSWAPD");
    EXPECT_EQ(value_text(ValueKind::AllocFlags, raw(ALLOC_NO_WATERMARKS)), "ALLOC_NO_WATERMARKS");
    EXPECT_EQ(value_text(ValueKind::AllocFlags, 0x1000), "ALLOC_WMARK_MIN|0x1000");
    EXPECT_EQ(value_text(ValueKind::ReclaimFlags, 0), "RECLAIM_WB_NONE");
}

TEST(ValueText, NamesWhatHasAName)
{
    EXPECT_EQ(value_text(ValueKind::PfnOrNone, 0), "none");
    EXPECT_EQ(value_text(ValueKind::PfnOrNone, 26284), "26284");
    EXPECT_EQ(value_text(ValueKind::Zone, raw(zone_of(NodeId{1}, ZONE_NORMAL))), "Normal");
    EXPECT_EQ(value_text(ValueKind::ZonePadded, ZONE_DMA), "DMA     ");
    EXPECT_EQ(value_text(ValueKind::MigratetypeOf, MIGRATE_HIGHATOMIC), "HighAtomic");
    EXPECT_EQ(value_text(ValueKind::LruListOf, LRU_ACTIVE_FILE), "active_file");
    EXPECT_EQ(value_text(ValueKind::CompactResultOf, 8), "success");
    EXPECT_EQ(value_text(ValueKind::ScanBalanceOf, 1), "SCAN_FRACT");
    EXPECT_EQ(value_text(ValueKind::LruListOf, 77), "77") << "a value without a name stays a number";
    EXPECT_EQ(value_text(ValueKind::Zone, -1), "-1");
    EXPECT_EQ(value_text(ValueKind::Hex, 0xcc0), "0xcc0");
}

} // namespace rs
