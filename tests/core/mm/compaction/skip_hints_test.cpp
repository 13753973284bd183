// SPDX-License-Identifier: GPL-3.0-or-later
// What compaction remembers of its last runs.
#include "mm/compaction/skip_hints.h"
#include "support/free_machine.h"
#include "support/scattered_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    using test::free_zone;

    /// All pageblocks are marked, and the scanners have met.
    World marked()
    {
        World w = test::scattered_machine();
        for (std::uint32_t block = 0; block < w.layout.nr_pageblocks(); ++block)
            w.pageblock_skip[block] = 1;
        w.compact_blockskip_flush[at(free_zone)] = 1;
        return w;
    }

    std::string skip_bits(const World& w)
    {
        std::string bits;
        for (std::uint32_t block = 0; block < w.layout.nr_pageblocks(); ++block)
            bits += w.pageblock_skip[block] != 0 ? '1' : '0';
        return bits;
    }

    TEST(SkipHints, AreForgottenWhereThereIsSomethingToMoveOrToMoveTo)
    {
        Machine m(marked());
        reset_isolation_suitable(m, free_zone);
        // From both ends at once. Of a block of order 10 only the first of its two pageblocks has a free block's head;
        // every eighth page is looked at, and in the lower half those are in use.
        EXPECT_EQ(skip_bits(m.world()), "10000101");
        EXPECT_EQ(cached_pfn(m.world(), free_zone, COMPACT_INIT_MIGRATE), Pfn{512});
        EXPECT_EQ(cached_pfn(m.world(), free_zone, COMPACT_CACHED_FREE), Pfn{3583});
        EXPECT_EQ(m.world().compact_blockskip_flush[at(free_zone)], 0);
        set_pageblock_skip(m, Pfn{512});
        reset_isolation_suitable(m, free_zone);
        EXPECT_EQ(skip_bits(m.world()), "11000101") << "once, until the scanners meet again";
    }

    TEST(SkipHints, SyncCompactionMovesBothStartsAsyncItsOwn)
    {
        Machine m(test::scattered_machine());
        CompactControl cc{.zone = free_zone, .mode = MIGRATE_ASYNC};
        update_cached_migrate(m, cc, Pfn{300});
        EXPECT_EQ(cached_pfn(m.world(), free_zone, COMPACT_CACHED_MIGRATE_ASYNC), Pfn{512});
        EXPECT_EQ(cached_pfn(m.world(), free_zone, COMPACT_CACHED_MIGRATE_SYNC), Pfn{0});
        cc.mode = MIGRATE_SYNC_LIGHT;
        update_cached_migrate(m, cc, Pfn{512});
        EXPECT_EQ(cached_pfn(m.world(), free_zone, COMPACT_CACHED_MIGRATE_ASYNC), Pfn{1024});
        EXPECT_EQ(cached_pfn(m.world(), free_zone, COMPACT_CACHED_MIGRATE_SYNC), Pfn{1024});
    }

    TEST(SkipHints, ABlockIsClaimedAtItsFirstPageOnly)
    {
        Machine m(test::scattered_machine());
        CompactControl cc{.zone = free_zone};
        EXPECT_FALSE(test_and_set_skip(m, cc, Pfn{514}));
        EXPECT_FALSE(get_pageblock_skip(m.world(), Pfn{514}));
        EXPECT_FALSE(test_and_set_skip(m, cc, Pfn{512}));
        EXPECT_TRUE(test_and_set_skip(m, cc, Pfn{512})) << "the second finds it claimed";
        cc.ignore_skip_hint = true;
        EXPECT_FALSE(test_and_set_skip(m, cc, Pfn{512}));
    }

} // namespace
} // namespace rs
