// SPDX-License-Identifier: GPL-3.0-or-later
// Reading files: what is cached, what is read ahead, what comes back.
#include "mm/filemap/filemap_read.h"
#include "mm/filemap/page_cache.h"
#include "mm/lruvec.h"
#include "mm/swap.h"
#include "mm/vmscan/remove_mapping.h"
#include "mm/vmstat.h"
#include "mm/workingset.h"
#include "support/free_machine.h"
#include "support/kernel_at_rest.h"
#include "world/invariants.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr FileId file{0};
    constexpr NodeId node{0};

    /// A machine with an open file.
    struct Reader : test::KernelAtRest {
        explicit Reader(std::uint64_t pages, FileAdvice advice = FileAdvice::Normal)
            : KernelAtRest(test::free_machine())
        {
            EXPECT_TRUE(open_file(m, file, 12, pages));
            fadvise(m, file, advice);
        }
        std::uint64_t read(std::uint64_t index, std::uint64_t pages = 1)
        {
            return finish(filemap_read(*this, file, index, pages, {}));
        }
        Pfn page(std::uint64_t index) const { return filemap_get_folio(w(), mapping_of(w(), file), index); }
        bool cached(std::uint64_t index) const { return page(index) != no_pfn; }
        std::uint64_t nr_cached() const
        {
            return static_cast<std::uint64_t>(node_page_state_snapshot(w(), node, NR_FILE_PAGES));
        }
        /// As reclaim does with a page that it has isolated.
        void evict(std::uint64_t index)
        {
            const Pfn folio = page(index);
            lru_add_drain(m);
            lruvec_del_folio(m, folio);
            m.clear_flag(folio, PG_lru);
            m.add<Field::PageRefcount>(raw(folio), 1);
            ASSERT_TRUE(remove_mapping(m, folio));
        }
    };

    TEST(Filemap, ARandomReaderGetsWhatItAsksFor)
    {
        Reader reader(1000, FileAdvice::Random);
        EXPECT_EQ(reader.read(500), 1U);
        EXPECT_TRUE(reader.cached(500));
        EXPECT_EQ(reader.nr_cached(), 1U);
        const Pfn page = reader.page(500);
        EXPECT_EQ(reader.w().use(page), PageUse::File);
        EXPECT_TRUE(reader.w().has(page, PG_uptodate));
        EXPECT_TRUE(reader.w().has(page, PG_referenced));
        EXPECT_EQ(reader.w().vm_events[PGPGIN], 8U) << "sectors";
    }

    TEST(Filemap, TheMarkOfAPageUnderWritebackSaysSomethingElse)
    {
        Reader reader(1000);
        reader.read(0);
        reader.m.set_flag(reader.page(1), PG_writeback);
        reader.read(1);
        EXPECT_EQ(reader.nr_cached(), 4U);
        EXPECT_TRUE(reader.w().has(reader.page(1), PG_reclaim)) << "reclaim is told when it is written";
    }

    TEST(Filemap, ReadaheadGrowsWithASequentialReader)
    {
        Reader reader(1000);
        reader.read(0);
        EXPECT_EQ(reader.nr_cached(), 4U) << "a first window of 4";
        EXPECT_TRUE(reader.w().has(reader.page(1), PG_readahead));
        reader.read(1);
        EXPECT_EQ(reader.nr_cached(), 12U) << "the next one is 8";
        EXPECT_FALSE(reader.w().has(reader.page(1), PG_readahead));
        EXPECT_TRUE(reader.w().has(reader.page(4), PG_readahead));
        for (std::uint64_t i = 2; i < 100; ++i)
            reader.read(i);
        EXPECT_EQ(reader.w().file_ra_size[at(file)], VM_READAHEAD_PAGES) << "no larger than the device's";
        EXPECT_TRUE(reader.cached(100));
    }

    TEST(Filemap, NothingIsReadBehindTheEndOfAFile)
    {
        Reader reader(3);
        EXPECT_EQ(reader.read(0, 10), 3U);
        EXPECT_EQ(reader.nr_cached(), 3U);
        EXPECT_EQ(reader.read(3), 0U);
    }

    TEST(Filemap, ASecondAccessActivatesAPageAtOnceInItsBatch)
    {
        Reader reader(1000, FileAdvice::Random);
        reader.read(7);
        reader.read(9);
        reader.read(7);
        EXPECT_TRUE(reader.w().has(reader.page(7), PG_active));
        EXPECT_FALSE(reader.w().has(reader.page(7), PG_referenced));
        EXPECT_EQ(reader.w().nonresident_age[0], 1U);
        lru_add_drain(reader.m);
        EXPECT_EQ(node_page_state_snapshot(reader.w(), node, NR_ACTIVE_FILE), 1);
        EXPECT_EQ(node_page_state_snapshot(reader.w(), node, NR_INACTIVE_FILE), 1);
        require_consistent(reader.w());
    }

    TEST(Filemap, ReadingTheSamePageOnIsOneAccess)
    {
        Reader reader(1000, FileAdvice::Random);
        reader.read(7);
        reader.read(7);
        EXPECT_FALSE(reader.w().has(reader.page(7), PG_active));
    }

    TEST(Filemap, AnEvictedPageLeavesAShadowAndComesBackActive)
    {
        constexpr std::uint64_t active = 30; // pages, more than a CPU keeps from the counter
        Reader reader(1000, FileAdvice::Random);
        for (const int access : {1, 2})
            for (std::uint64_t index = 20; index < 20U + active; ++index)
                EXPECT_EQ(reader.read(index), 1U) << access;
        reader.read(8);
        reader.evict(8);
        EXPECT_FALSE(reader.cached(8));
        EXPECT_TRUE(is_value(xa_load(reader.w(), mapping_of(reader.w(), file), 8)));
        reader.read(8);
        EXPECT_EQ(node_page_state_snapshot(reader.w(), node, WORKINGSET_REFAULT_FILE), 1);
        EXPECT_EQ(node_page_state_snapshot(reader.w(), node, WORKINGSET_ACTIVATE_FILE), 1)
            << "1 page away, and active ones to compete with";
        EXPECT_TRUE(reader.w().has(reader.page(8), PG_active));
    }

    TEST(Filemap, ARefaultFromAfarIsANewPage)
    {
        Reader reader(1000, FileAdvice::Random);
        reader.read(8);
        reader.evict(8);
        reader.read(8);
        EXPECT_EQ(node_page_state_snapshot(reader.w(), node, WORKINGSET_REFAULT_FILE), 1);
        EXPECT_EQ(node_page_state_snapshot(reader.w(), node, WORKINGSET_ACTIVATE_FILE), 0) << "nothing is active";
        EXPECT_FALSE(reader.w().has(reader.page(8), PG_active));
    }

    TEST(Filemap, NodesOfShadowsAreCountedAndReclaimedOldestFirst)
    {
        Reader reader(1000, FileAdvice::Random);
        for (const std::uint64_t index : {64U, 128U, 192U}) {
            reader.read(index);
            reader.evict(index);
        }
        const MappingId mapping = mapping_of(reader.w(), file);
        EXPECT_EQ(node_page_state_snapshot(reader.w(), node, WORKINGSET_NODES), 3);
        EXPECT_EQ(scan_shadow_nodes(reader.m, node, 1), 1U);
        EXPECT_EQ(xa_load(reader.w(), mapping, 64), no_entry);
        EXPECT_NE(xa_load(reader.w(), mapping, 128), no_entry);
        reader.read(128);
        EXPECT_EQ(node_page_state_snapshot(reader.w(), node, WORKINGSET_NODES), 1);
        EXPECT_EQ(scan_shadow_nodes(reader.m, node, 9), 1U) << "that with a page again stays";
        EXPECT_TRUE(reader.cached(128));
        EXPECT_EQ(node_page_state_snapshot(reader.w(), node, WORKINGSET_NODERECLAIM), 2);
    }

} // namespace
} // namespace rs
