// SPDX-License-Identifier: GPL-3.0-or-later
// The limit that a step tells is the one that the check goes by.
#include "mm/page_alloc/watermark.h"
#include "support/free_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    using test::free_zone;

    World machine_with_marks(std::uint64_t min, std::uint64_t boost)
    {
        World w = test::free_machine();
        w.watermark[w.layout.watermark(free_zone, WMARK_MIN)] = min;
        w.watermark_boost[at(free_zone)] = boost;
        return w;
    }

    bool served_with(World w, const WatermarkRequest& r, std::int64_t free_pages)
    {
        w.zone_stat[w.layout.zone_stat(free_zone, NR_FREE_PAGES)] = free_pages;
        return zone_watermark_fast(w, free_zone, r, wmark_pages(w, free_zone, WMARK_MIN));
    }

    class WatermarkLimit : public testing::TestWithParam<std::tuple<AllocFlags, Gfp, std::uint64_t>> {};

    TEST_P(WatermarkLimit, IsWhereTheCheckTurns)
    {
        const auto& [flags, gfp, boost] = GetParam();
        const World w = machine_with_marks(1000, boost);
        const WatermarkRequest r{Order{0}, ZONE_NORMAL, ALLOC_WMARK_MIN | flags, gfp};
        const std::int64_t limit = zone_watermark_limit(w, free_zone, r, wmark_pages(w, free_zone, WMARK_MIN)) +
                                   static_cast<std::int64_t>(w.zone(free_zone).lowmem_reserve[ZONE_NORMAL]);
        EXPECT_FALSE(served_with(w, r, limit));
        EXPECT_TRUE(served_with(w, r, limit + 1));
    }

    INSTANTIATE_TEST_SUITE_P(Requests, WatermarkLimit,
                             testing::Combine(testing::Values(AllocFlags{}, ALLOC_MIN_RESERVE,
                                                              ALLOC_MIN_RESERVE | ALLOC_NON_BLOCK, ALLOC_OOM),
                                              testing::Values(GFP_KERNEL, GFP_BIT_ATOMIC | GFP_BIT_HIGH),
                                              testing::Values(0U, 400U)));

} // namespace
} // namespace rs
