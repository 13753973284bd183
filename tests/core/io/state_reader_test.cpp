// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_reader.h"
#include "io/state_writer.h"
#include "io/text_file.h"
#include "mm/xarray.h"
#include "support/input_errors.h"
#include "support/state_faults.h"
#include "support/test_files.h"
#include "support/tiny_machine.h"
#include "world/lists.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rs {

namespace {

    using test::fault_after;

    std::string fault_of(const std::string& text)
    {
        return test::error_of([&] { read_state(text, "t"); });
    }

} // namespace

TEST(StateReader, FindsThePagesOfARecordedMachine)
{
    const std::string path = test::data_file("swap-cache-128m.state.gz").string();
    const World w = read_state(read_text_file(path), path);
    EXPECT_EQ(w.label, "after.state");
    EXPECT_EQ(w.layout.nr_cpus, 1U);
    EXPECT_EQ(w.layout.nr_pfns, 32768U);
    EXPECT_EQ(w.zones[ZONE_DMA32].managed, 16672U);
    EXPECT_EQ(w.task_names, (std::vector<std::string>{"ut", "kswapd0", "kcompactd0", "flush-8:0", "other", "oom_reaper"}));
    const Pfn rotating{8141}; // b 8141 ASCUwa 0 2 swp:364, also on the active_anon list
    EXPECT_EQ(w.use(rotating), PageUse::Anon);
    EXPECT_EQ(w.pages.flags[at(rotating)],
              PG_active | PG_swapbacked | PG_swapcache | PG_uptodate | PG_workingset | PG_anon | PG_lru);
    EXPECT_EQ(w.pages.mapping[at(rotating)], 0x364U + 1);
    EXPECT_EQ(w.pages.refcount[at(rotating)], 2U);
    EXPECT_GT(w.batch_count[w.layout.batch(CpuId{0}, BATCH_LRU_ROTATE)], 0U);
}

TEST(StateReader, PutsCachedPagesIntoTheTreesOfTheirFiles)
{
    const World w = read_state(write_state(test::tiny_machine()), "t");
    ASSERT_EQ(w.nr_mappings[0], 2U);
    for (const std::uint32_t pfn : {41U, 42U, 43U}) {
        const MappingId file = w.mapping_of(Pfn{pfn});
        EXPECT_EQ(xa_load(w, file, w.pages.index[pfn]), page_entry(Pfn{pfn}));
        EXPECT_EQ(xa_load(w, file, w.pages.index[pfn] + 1), no_entry);
    }
    EXPECT_EQ(w.mapping_of(Pfn{41}), w.mapping_of(Pfn{42}));
    EXPECT_EQ(w.address_space(w.mapping_of(Pfn{42})), (AddressSpace{12, false}));
    EXPECT_EQ(w.address_space(w.mapping_of(Pfn{43})), (AddressSpace{9, true}));
}

TEST(StateReader, KeepsFilesOfTheSameNumberApart)
{
    std::string text = write_state(test::tiny_machine());
    const std::size_t second = text.find(" 12:70");
    ASSERT_NE(second, std::string::npos);
    text.replace(second, 6, " 12:0");
    const World w = read_state(text, "t");
    EXPECT_NE(w.mapping_of(Pfn{41}), w.mapping_of(Pfn{42}));
    EXPECT_EQ(write_state(w), text);
}

TEST(StateReader, KnowsTheTypeOfPcpPagesOfHighatomicPageblocks)
{
    const std::string path = test::data_file("highatomic-128m.state.gz").string();
    const World w = read_state(read_text_file(path), path);
    for (std::uint32_t pindex = 0; pindex < NR_PCP_LISTS; ++pindex)
        for (const Pfn pfn : pages_of(w, w.layout.pcp_list(ZoneId{ZONE_DMA32}, CpuId{0}, pindex))) {
            const bool reserved = w.pageblock_migratetype(pfn) == MIGRATE_HIGHATOMIC;
            EXPECT_EQ(w.pages.migratetype[at(pfn)], reserved ? MIGRATE_HIGHATOMIC : Migratetype(pindex % 3));
        }
}

TEST(StateReader, RefusesWhatIsNoState)
{
    EXPECT_EQ(fault_of("hello\n"),
              "t:1:1: not a state dump: expected 'oracle-state 1 kernel RELEASE label NAME', found 'hello'");
    EXPECT_EQ(fault_of("oracle-state 1 kernel 6.1 label x\nblah 3\n"), "t:2:1: unknown line 'blah'");
    EXPECT_EQ(fault_of("oracle-state 1 kernel 6.1 label x\n"),
              "t: cut short: expected lines 'time_ns', 'node' and 'zone' with pages");
    EXPECT_EQ(fault_after("nstat 0 nr_active_anon", "nstta 0 nr_active_anon"),
              "unknown line 'nstta'; did you mean nstat?");
    EXPECT_EQ(fault_after("lruvec", "memcg"), "memory cgroups are not supported yet");
    EXPECT_EQ(fault_after("lruvec", "lrugen"), "the multi-gen LRU is not supported yet");
}

TEST(StateReader, RefusesAbsurdSizes)
{
    EXPECT_EQ(fault_after("cpus 1", "cpus 100000"), "cpus must be 1 to 512, found '100000'");
    EXPECT_EQ(fault_after("spanned 1023 present 1023 m", "spanned 3000000000 present 1023 m"),
              "spanned must be 0 to 268435455, found '3000000000'");
    EXPECT_EQ(fault_after("spanned 1023 present 1023 m", "spanned 200000000 present 1023 m"),
              "cut short: the zones span 200000000 pages, more than the file has letters");
    EXPECT_EQ(fault_after("max_order 11", "max_order 12"), "max_order must be 11 to 11, found '12'");
}

TEST(StateReader, RefusesATextThatIsCutShort)
{
    const std::string text = write_state(test::tiny_machine());
    const auto lines = std::to_string(std::ranges::count(text, '\n'));
    const auto all_but_last = std::to_string(std::ranges::count(text, '\n') - 1);
    EXPECT_EQ(fault_of(text.substr(0, text.size() - 4)),
              "t:" + all_but_last + ": the file ends after this line; expected a line 'end ...'");
    EXPECT_EQ(fault_of(text + "p 1\n"), "t:" + lines + ":1: the file goes on after its end line");
}

TEST(StateReader, RefusesNumbersThatAreNone)
{
    EXPECT_EQ(fault_after("nr_free_pages 528", "nr_free_pages x28"),
              "expected the counter's global value, found 'x28'");
    EXPECT_EQ(fault_after("high 12 promo", "high -12 promo"), "expected high, found '-12'");
    EXPECT_EQ(fault_after("lru_add 1", "lru_add 16"), "lru_add must be 0 to 15, found '16'");
}

TEST(StateReader, RefusesListsThatDisagreeWithTheirCounts)
{
    EXPECT_EQ(fault_after("order 4 1", "order 4 2"),
              "zone DMA: nr_free of order 4 is 2, but 1 blocks are on its free lists");
    EXPECT_EQ(fault_after("count 3", "count 4"), "zone DMA, CPU 0: the pcp count is 4, but 3 pages are on its lists");
    EXPECT_EQ(fault_after("lruend 0 active_anon 2", "lruend 0 active_anon 3"),
              "number of pages on the list must be 2 to 2, found '3'");
    EXPECT_EQ(fault_after("lru_add 1", "lru_add 0"), "the batch has 0 folios, but more lines follow");
    EXPECT_EQ(fault_after("lru_add 1", "lru_add 2"), "expected b, found 'batch'");
    EXPECT_EQ(fault_after("nr_free_pages 528", "nr_free_pages 529"),
              "zone DMA: nr_free_pages comes to 529, but 528 pages are on its free lists");
}

TEST(StateReader, RefusesBlocksThatCannotBe)
{
    EXPECT_EQ(fault_after("free DMA 4 Unmovable 16", "free DMA 4 Unmovable 20"),
              "page frame 20 cannot begin a block of order 4");
    EXPECT_EQ(fault_after("free DMA 9 Movable 512", "free DMA 9 Movable 1024"),
              "page frame number must be 1 to 1023, found '1024'");
    EXPECT_EQ(fault_after("order 0 Unmovable 32", "order 0 Unmovable 16"), "page frame 16 is on a list already");
    EXPECT_EQ(fault_after("order 0 Unmovable 32", "order 0 Unmovable 20"),
              "page frame 20 is on a list of its own, but it lies in the free block at page frame 16");
    EXPECT_EQ(fault_after("free DMA 4 Unmovable", "free DMA 4 Movebale"),
              "expected a migratetype (Unmovable, Movable, Reclaimable, HighAtomic, Isolate), found 'Movebale'");
}

TEST(StateReader, RefusesAPagemapThatDisagreesWithTheLists)
{
    EXPECT_EQ(fault_after("RBzzz", "Rkzzz"), "page frame 16 is on a list of free pages: expected 'B', found 'k'");
    EXPECT_EQ(fault_after("RBzzz", "RBzzk"), "page frame 19 is 'k', but it lies in the free block at page frame 16");
    EXPECT_EQ(fault_after("zkzz", "zBzz"), "page frame 33 is the head of a free block, but on no free list");
    EXPECT_EQ(fault_after("AFFHA", "AFFkA"), "the pagemap has no 'H' at page frame 43");
    EXPECT_EQ(fault_after("Alll", "Allk"), "the page at page frame 64 has 2 tails, which is no compound page");
    EXPECT_EQ(fault_after("Alll", "Attt"),
              "page frame 65 is 't', but the page before it is no head of such a compound page");
    EXPECT_EQ(fault_after("Alll", "A#ll").substr(0, 18), "unknown letter '#'");
    EXPECT_EQ(fault_after("pagemap DMA 512 Bz", "pagemap DMA 512 B"), "expected 512 letters, one a page, found 511");
}

TEST(StateReader, RefusesPagesOnListsThatTheyCannotBeOn)
{
    EXPECT_EQ(fault_after("p 41 U 0 1 12:0", "p 42 RU 0 1 12:70"), "page frame 42 is on a list already");
    EXPECT_EQ(fault_after("p 41 U 0 1 12:0", "p 42 U 0 1 12:0").substr(0, 46),
              "another line says something else of page frame");
    EXPECT_EQ(fault_after("p 41 U", "p 41 AU"), "page frame 41 has the flags of active_file, not of inactive_file");
    EXPECT_EQ(fault_after("p 41 U 0 1 12:0", "p 41 U 0 1 12"), "expected inode:index, swp:ENTRY or -, found ''");
    EXPECT_EQ(fault_after("swp:1a", "5:1"), "expected swp:ENTRY (flag C), found '5:1'");
    EXPECT_EQ(fault_after("p 64 ASUa 4 4 - o2", "p 64 ASUa 4 4 -"),
              "page frame 64 has order 0 here, but order 2 by the tails in the pagemap");
    EXPECT_EQ(fault_after("b 45 SUa 1 2 -", "b 40 SUa 1 1 -"),
              "page frame 40 is in an lru_add batch, but on an LRU list already");
    EXPECT_EQ(fault_after("p 41 U ", "p 41 UR ").substr(0, 19), "expected page flags");
}

} // namespace rs
