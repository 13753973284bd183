// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/gfp.h"
#include "support/input_errors.h"

#include <gtest/gtest.h>

namespace rs {

using test::error_of;

TEST(Gfp, PrintsNamesAsTracepointsDo)
{
    EXPECT_EQ(gfp_text(Gfp{0}), "none");
    EXPECT_EQ(gfp_text(GFP_KERNEL), "GFP_KERNEL");
    EXPECT_EQ(gfp_text(GFP_KERNEL | GFP_BIT_NOWARN), "GFP_KERNEL|__GFP_NOWARN");
    EXPECT_EQ(gfp_text(Gfp{0x4c0}), "__GFP_IO|__GFP_FS|__GFP_DIRECT_RECLAIM");
    EXPECT_EQ(gfp_text(Gfp{0x100cca}), "GFP_HIGHUSER_MOVABLE");
    EXPECT_EQ(gfp_text(Gfp{0x1c24ca}), "GFP_TRANSHUGE");
    EXPECT_EQ(gfp_text(Gfp{0x2000800}), "GFP_NOWAIT|0x2000000");
    EXPECT_EQ(gfp_text(Gfp{0x4000000}), "0x4000000");
}

TEST(Gfp, FindsTheHighestZone)
{
    EXPECT_EQ(gfp_zone(GFP_KERNEL), ZONE_NORMAL);
    EXPECT_EQ(gfp_zone(Gfp{0x01}), ZONE_DMA);
    EXPECT_EQ(gfp_zone(Gfp{0x0c}), ZONE_DMA32);
    EXPECT_EQ(gfp_zone(Gfp{0x0a}), ZONE_MOVABLE);
    EXPECT_EQ(gfp_zone(Gfp{0x08}), ZONE_NORMAL);
    EXPECT_FALSE(gfp_zone_is_bad(Gfp{0x0a}));
    EXPECT_TRUE(gfp_zone_is_bad(Gfp{0x06}));
    EXPECT_EQ(gfp_zone(Gfp{0x06}), ZONE_DMA) << "what the kernel's table look-up gives";
}

TEST(Gfp, FindsTheMigratetype)
{
    EXPECT_EQ(gfp_migratetype(GFP_KERNEL), MIGRATE_UNMOVABLE);
    EXPECT_EQ(gfp_migratetype(GFP_BIT_MOVABLE), MIGRATE_MOVABLE);
    EXPECT_EQ(gfp_migratetype(GFP_BIT_RECLAIMABLE), MIGRATE_RECLAIMABLE);
}

TEST(Gfp, ReadsMasksAndNames)
{
    EXPECT_EQ(parse_gfp("cc0"), GFP_KERNEL);
    EXPECT_EQ(parse_gfp("0xcc0"), GFP_KERNEL);
    EXPECT_EQ(parse_gfp("GFP_KERNEL|__GFP_NOWARN"), GFP_KERNEL | GFP_BIT_NOWARN);
    EXPECT_EQ(parse_gfp("__GFP_DMA|2000"), GFP_BIT_DMA | GFP_BIT_NOWARN);
    EXPECT_EQ(parse_gfp("none"), Gfp{0});
    for (const GfpName& entry : gfp_names())
        EXPECT_EQ(parse_gfp(entry.name), entry.mask) << entry.name;
}

TEST(Gfp, SaysWhatIsWrongWithAMask)
{
    EXPECT_EQ(error_of([] { parse_gfp("GFP_KERNL"); }), "unknown gfp flag 'GFP_KERNL'; did you mean GFP_KERNEL?");
    EXPECT_EQ(error_of([] { parse_gfp("cc0|"); }), "expected a gfp flag or a hexadecimal mask, found nothing");
    EXPECT_EQ(error_of([] { parse_gfp("1000000"); }),
              "gfp mask '1000000' has bits that no flag stands for (all: 0xffffff)");
    EXPECT_EQ(error_of([] { parse_gfp("5"); }), "gfp mask '5' asks for more than one of DMA, DMA32 and HIGHMEM");
}

} // namespace rs
