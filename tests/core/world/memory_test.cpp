// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated page costs.
#include "world/world.h"

#include <gtest/gtest.h>

#include <malloc.h>

#include <fstream>

namespace rs {
namespace {

    /// Touched whenever a page is allocated or freed. What the page cache, LRU lists and mappings need stands in arrays
    /// of its own (mapcount, refcount, mapping, index), of which only the parts that are used become memory.
    constexpr std::size_t hot_bytes = sizeof(Link) + sizeof(PageArrays{}.use[0]) + sizeof(PageArrays{}.flags[0]) +
                                      sizeof(PageArrays{}.order[0]) + sizeof(PageArrays{}.migratetype[0]);
    static_assert(hot_bytes == 8 + 1 + 2 + 1 + 1);
    static_assert(hot_bytes <= 16);

    /// Memory of this process that exists, bytes. Linux: /proc/self/statm.
    std::size_t resident_bytes()
    {
        std::size_t size = 0, resident = 0;
        std::ifstream("/proc/self/statm") >> size >> resident;
        return resident * 4096;
    }

    TEST(Memory, PagesThatNothingHappenedToCostNothing)
    {
#ifdef __SANITIZE_ADDRESS__
        GTEST_SKIP() << "the sanitizer keeps books on all of it";
#endif
        mallopt(M_MMAP_THRESHOLD, 128 << 10); // no large array in memory that an earlier test has used
        constexpr std::uint32_t pages_of_64_gib = 1U << 24;
        constexpr std::size_t few = std::size_t{8} << 20; // arrays by pageblock and by handle, list heads
        const std::size_t before = resident_bytes();
        World w = World::make({pages_of_64_gib, 1, 4, 2});
        EXPECT_LT(resident_bytes() - before, few);
        const World copy = w;
        EXPECT_LT(resident_bytes() - before, 2 * few) << "reading them made no memory of them";
        for (std::uint32_t pfn = 0; pfn < pages_of_64_gib; pfn += 4096)
            w.links[pfn] = {ListNode{1}, ListNode{1}};
        EXPECT_GT(resident_bytes() - before, few) << "or this test could not tell";
    }

} // namespace
} // namespace rs
