// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of a file's tree: whatever is stored, marked and cleared, exactly what bears a mark is found, in order.
#include "mm/xarray.h"
#include "support/free_machine.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace rs {
namespace {

    constexpr MappingId file{3};
    constexpr NodeId nid{0};
    constexpr XaMark dirty = PAGECACHE_TAG_DIRTY;

    void store(Machine& m, std::uint64_t index) { xa_store(m, file, index, page_entry(Pfn{9}), nid); }

    std::vector<std::uint64_t> marked(const World& w, XaMark mark)
    {
        std::vector<std::uint64_t> found;
        for (auto index = xa_find(w, file, 0, mark); index; index = xa_find(w, file, *index + 1, mark))
            found.push_back(*index);
        return found;
    }

    TEST(XArrayMarks, OfAFileOfOnePage)
    {
        Machine m(test::free_machine());
        store(m, 0);
        EXPECT_FALSE(mapping_tagged(m.world(), file, dirty));
        xa_set_mark(m, file, 0, dirty);
        EXPECT_TRUE(mapping_tagged(m.world(), file, dirty));
        EXPECT_EQ(marked(m.world(), dirty), (std::vector<std::uint64_t>{0}));
        EXPECT_TRUE(marked(m.world(), PAGECACHE_TAG_WRITEBACK).empty());
        xa_clear_mark(m, file, 0, dirty);
        EXPECT_FALSE(mapping_tagged(m.world(), file, dirty));
    }

    TEST(XArrayMarks, StayWhenTheTreeGrows)
    {
        Machine m(test::free_machine());
        store(m, 0);
        xa_set_mark(m, file, 0, dirty);
        store(m, 5000);
        EXPECT_EQ(marked(m.world(), dirty), (std::vector<std::uint64_t>{0}));
        store(m, std::uint64_t{1} << 30);
        xa_set_mark(m, file, std::uint64_t{1} << 30, dirty);
        EXPECT_EQ(marked(m.world(), dirty), (std::vector<std::uint64_t>{0, std::uint64_t{1} << 30}));
        EXPECT_TRUE(xa_get_mark(m.world(), file, 0, dirty));
        EXPECT_FALSE(xa_get_mark(m.world(), file, 5000, dirty));
    }

    RC_GTEST_PROP(XArrayMarks, AreFoundInOrder, (std::vector<std::uint64_t> indices))
    {
        Machine m(test::free_machine());
        std::set<std::uint64_t> dirty_ones, written_ones;
        for (const std::uint64_t any : indices) {
            const std::uint64_t index = any % 10'000;
            store(m, index);
            if (any % 3 == 0 && dirty_ones.erase(index) != 0) {
                xa_clear_mark(m, file, index, dirty);
            } else if (any % 3 != 1) {
                xa_set_mark(m, file, index, dirty);
                dirty_ones.insert(index);
            } else {
                xa_set_mark(m, file, index, PAGECACHE_TAG_WRITEBACK);
                written_ones.insert(index);
            }
        }
        RC_ASSERT(marked(m.world(), dirty) == std::vector<std::uint64_t>(dirty_ones.begin(), dirty_ones.end()));
        RC_ASSERT(marked(m.world(), PAGECACHE_TAG_WRITEBACK) ==
                  std::vector<std::uint64_t>(written_ones.begin(), written_ones.end()));
        RC_ASSERT(mapping_tagged(m.world(), file, dirty) == !dirty_ones.empty());
    }

} // namespace
} // namespace rs
