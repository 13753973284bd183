// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/slab/kmem_cache.h"
#include "mm/slab/shrinkers.h"
#include "mm/vmstat.h"
#include "support/free_machine.h"
#include "support/kernel_at_rest.h"
#include "world/invariants.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr NodeId node{0};
    constexpr std::uint64_t per_slab = 21; // dentries in a page

    struct Caches : test::KernelAtRest {
        Caches()
            : KernelAtRest(test::free_machine())
        {
        }
        void make(KmemCache cache, std::uint64_t objects, std::uint64_t in_use_every = 0)
        {
            EXPECT_EQ(finish(kmem_cache_alloc(*this, cache, objects, in_use_every, {})), objects);
        }
        std::uint64_t unused(KmemCache cache) const { return unused_objects(w(), node, cache); }
        std::int64_t slab_pages() const { return node_page_state_snapshot(w(), node, NR_SLAB_RECLAIMABLE_B); }
        std::uint64_t shrink(Gfp gfp, int priority) { return finish(shrink_slab(*this, gfp, node, priority)); }
    };

    TEST(KmemCache, FillsOneSlabAfterTheOther)
    {
        Caches caches;
        caches.make(KmemCache::Dentry, 2 * per_slab);
        EXPECT_EQ(caches.slab_pages(), 2);
        caches.make(KmemCache::Dentry, 1);
        EXPECT_EQ(caches.slab_pages(), 3);
        caches.make(KmemCache::Inode, 1);
        EXPECT_EQ(caches.slab_pages(), 7) << "a slab of inodes has four pages";
        require_consistent(caches.w());
    }

    TEST(KmemCache, ASlabGoesWithItsLastObject)
    {
        Caches caches;
        caches.make(KmemCache::Dentry, 2 * per_slab);
        EXPECT_EQ(free_unused_objects(caches.m, node, KmemCache::Dentry, per_slab - 1), per_slab - 1);
        EXPECT_EQ(caches.slab_pages(), 2);
        EXPECT_EQ(free_unused_objects(caches.m, node, KmemCache::Dentry, 1), 1U);
        EXPECT_EQ(caches.slab_pages(), 1);
        EXPECT_EQ(caches.w().reclaimed_slab[0], 1U);
        require_consistent(caches.w());
    }

    TEST(KmemCache, OneObjectInUseKeepsItsSlab)
    {
        Caches caches;
        caches.make(KmemCache::Dentry, 2 * per_slab, per_slab);
        EXPECT_EQ(caches.unused(KmemCache::Dentry), 2 * per_slab - 2);
        EXPECT_EQ(free_unused_objects(caches.m, node, KmemCache::Dentry, 100), 2 * per_slab - 2);
        EXPECT_EQ(caches.slab_pages(), 2);
    }

    TEST(Shrinkers, AReclaimerThatMustNotEnterFileSystemsFreesNoObjects)
    {
        Caches caches;
        caches.make(KmemCache::Dentry, 5000);
        EXPECT_EQ(caches.shrink(GFP_NOFS, 0), 0U);
        EXPECT_GT(caches.w().shrinker_deferred[1], 0) << "what was due is put off";
        EXPECT_GT(caches.shrink(GFP_KERNEL, 0), 0U);
    }

    TEST(Shrinkers, TheShareGrowsWithThePriority)
    {
        Caches gentle, urgent;
        for (Caches* caches : {&gentle, &urgent})
            caches->make(KmemCache::Dentry, 6000);
        EXPECT_EQ(gentle.shrink(GFP_KERNEL, 12), 0U) << "2 objects: not worth a call";
        EXPECT_GT(urgent.shrink(GFP_KERNEL, 1), 3000U);
        EXPECT_EQ(urgent.w().vm_events[SLABS_SCANNED] / 1024 * 1024, urgent.w().vm_events[SLABS_SCANNED])
            << "in batches of 1,024";
    }

    TEST(Shrinkers, VfsCachePressureScalesWhatReclaimSees)
    {
        Caches caches;
        caches.make(KmemCache::Dentry, 5000);
        World spared = caches.w();
        spared.sysctl.vfs_cache_pressure = 0;
        test::KernelAtRest kernel(std::move(spared));
        EXPECT_EQ(finish(shrink_slab(kernel, GFP_KERNEL, node, 0)), 0U);
    }

} // namespace
} // namespace rs
