// SPDX-License-Identifier: GPL-3.0-or-later
// Moving single pages.
#include "mm/migrate.h"
#include "base/time_units.h"
#include "mm/block/bio.h"
#include "mm/page_writeback/writeback.h"
#include "mm/swap.h"
#include "mm/vmstat.h"
#include "mm/xarray.h"
#include "support/free_machine.h"
#include "support/scattered_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr Pfn src{3}, dst{5};

    World with_two_pages()
    {
        World w = test::free_machine(1, 1);
        for (std::uint32_t pfn = 0; pfn < w.layout.nr_pfns; ++pfn)
            w.pages.use[pfn] = PageUse::Kernel;
        w.pages.refcount[at(dst)] = 1;
        w.nr_mappings[0] = 1;
        return w;
    }

    /// A page to move, isolated as compaction does it, and one to move it to.
    struct Pair : test::KernelAtRest {
        explicit Pair(World start = with_two_pages())
            : KernelAtRest(std::move(start))
            , list(m, LocalId::migratepages)
        {
        }
        ~Pair()
        {
            while (!list_empty(m.world(), list))
                m.list_del(list_first(m.world(), list));
        }
        void isolate()
        {
            m.list_del(src);
            m.clear_flag(src, PG_lru);
            m.add<Field::PageRefcount>(raw(src), 1);
            m.list_add(src, list);
        }
        LocalList list;
    };

    TEST(MigrateFolio, AMappedPageIsMappedAtItsNewPlace)
    {
        Pair p;
        test::make_anon(p.m, src);
        p.m.set<Field::PageMapcount>(raw(src), 3);
        p.m.set<Field::PageRefcount>(raw(src), 3);
        p.m.set_flag(src, PG_referenced);
        p.isolate();
        EXPECT_EQ(migrate_folio(p.m, src, dst, MIGRATE_SYNC_LIGHT), MigrateResult::Success);
        EXPECT_EQ(p.w().use(dst), PageUse::Anon);
        EXPECT_EQ(p.w().pages.mapcount[at(dst)], 3U);
        EXPECT_EQ(p.w().pages.refcount[at(dst)], 3U);
        EXPECT_TRUE(p.w().has(dst, PG_lru)) << "a mapped page is on its list at once";
        EXPECT_TRUE(p.w().has(dst, PG_referenced));
        EXPECT_TRUE(p.w().has(dst, PG_dirty)) << "the program has written to it";
        EXPECT_EQ(p.w().use(src), PageUse::Free);
        EXPECT_EQ(p.w().pages.refcount[at(src)], 0U);
    }

    TEST(MigrateFolio, APageOfAFileTakesItsPlaceInTheTree)
    {
        Pair p;
        test::make_cached(p.m, src, MappingId{0}, 70);
        p.m.set_flag(src, PG_private);
        p.m.add<Field::PageRefcount>(raw(src), 1);
        p.isolate();
        EXPECT_EQ(migrate_folio(p.m, src, dst, MIGRATE_SYNC_LIGHT), MigrateResult::Success);
        EXPECT_EQ(xa_load(p.w(), MappingId{0}, 70), page_entry(dst));
        EXPECT_TRUE(p.w().has(dst, PG_private)) << "with its buffers";
        EXPECT_FALSE(p.w().has(dst, PG_lru)) << "it waits in the batch";
        EXPECT_EQ(p.w().pages.refcount[at(dst)], 3U) << "the cache, the buffers, the batch";
        EXPECT_EQ(p.w().use(src), PageUse::Free);
    }

    TEST(MigrateFolio, APageThatSomebodyHoldsStays)
    {
        Pair p;
        test::make_cached(p.m, src, MappingId{0}, 7);
        p.m.set<Field::PageMapcount>(raw(src), 1);
        p.m.add<Field::PageRefcount>(raw(src), 2);
        p.isolate();
        EXPECT_EQ(migrate_folio(p.m, src, dst, MIGRATE_SYNC_LIGHT), MigrateResult::Again);
        EXPECT_EQ(xa_load(p.w(), MappingId{0}, 7), page_entry(src));
        EXPECT_EQ(p.w().pages.mapcount[at(src)], 1U) << "mapped again";
        EXPECT_EQ(p.w().pages.refcount[at(src)], 4U);
        EXPECT_EQ(p.w().use(dst), PageUse::Kernel);
    }

    TEST(MigrateFolio, WritebackIsNotWaitedFor)
    {
        Pair p;
        test::make_cached(p.m, src, MappingId{0}, 7);
        p.m.set_flag(src, PG_writeback);
        p.isolate();
        EXPECT_EQ(migrate_folio(p.m, src, dst, MIGRATE_SYNC_LIGHT), MigrateResult::Busy);
    }

    TEST(MigrateFolio, AFileSystemHoldsItsSuperblockAndTheDescriptorsBehindIt)
    {
        const auto move = [](std::uint64_t index, std::uint64_t first_cached) {
            Pair p;
            const auto cache = [&](Pfn page, std::uint64_t at_index) {
                test::make_cached(p.m, page, MappingId{0}, at_index);
                p.m.clear_flag(page, PG_uptodate);
                p.m.set_flag(page, PG_private);
                p.m.add<Field::PageRefcount>(raw(page), 1);
            };
            for (std::uint64_t before = first_cached; before < index; ++before)
                cache(Pfn{10 + static_cast<std::uint32_t>(before)}, before);
            cache(src, index);
            p.isolate();
            return migrate_folio(p.m, src, dst, MIGRATE_SYNC_LIGHT);
        };
        EXPECT_EQ(move(0, 0), MigrateResult::Again);
        EXPECT_EQ(move(1, 0), MigrateResult::Again);
        EXPECT_EQ(move(8, 7), MigrateResult::Success) << "blocks further on are read when needed";
    }

    /// Pages from a list, as the free scanner gives them.
    class GivenPages final : public NewPages {
    public:
        explicit GivenPages(std::vector<Pfn> pages)
            : pages_(std::move(pages))
        {
        }
        Co<Pfn> get_new_page() override
        {
            ++asked;
            const Pfn page = pages_.empty() ? no_pfn : pages_.back();
            if (page != no_pfn)
                pages_.pop_back();
            return page;
        }
        void put_new_page(Pfn page) override { pages_.push_back(page); }
        std::size_t left() const { return pages_.size(); }
        int asked = 0;

    private:
        std::vector<Pfn> pages_;
    };

    TEST(MigratePages, TriesAPageThatIsHeldTenTimes)
    {
        Pair p;
        test::make_anon(p.m, src);
        p.m.add<Field::PageRefcount>(raw(src), 1);
        p.isolate();
        GivenPages pages({dst});
        const Migrated migrated = finish(migrate_pages(p, p.list, pages, MIGRATE_SYNC_LIGHT));
        EXPECT_EQ(migrated.nr_succeeded, 0U);
        EXPECT_EQ(migrated.nr_failed_pages, 1U) << "one page, however often it failed";
        EXPECT_EQ(pages.asked, 10);
        EXPECT_EQ(pages.left(), 1U);
        EXPECT_EQ(list_first(p.w(), p.list), src);
        EXPECT_EQ(p.w().vm_events[PGMIGRATE_FAIL], 1U);
    }

    TEST(MigratePages, WaitsForWritebackIfItMay)
    {
        for (const MigrateMode mode : {MIGRATE_SYNC_LIGHT, MIGRATE_SYNC}) {
            World slow = with_two_pages();
            slow.disks[0].latency_ns = 100 * ns_per_us;
            Pair p(std::move(slow));
            test::make_cached(p.m, src, MappingId{0}, 7);
            p.isolate();
            folio_start_writeback(p.m, src);
            submit_bio(p.m, DiskId{0}, std::array{src});
            GivenPages pages({dst});
            Migrated migrated;
            const auto move = [&](Kernel k) -> Co<void> {
                migrated = co_await migrate_pages(k, p.list, pages, mode);
            };
            p.m.set_current(requester);
            p.sched.start(requester, move(p));
            p.sched.run();
            EXPECT_EQ(migrated.nr_succeeded, mode == MIGRATE_SYNC ? 1U : 0U);
            EXPECT_EQ(p.w().clock_ns[0] > 100 * ns_per_us, mode == MIGRATE_SYNC);
        }
    }

    TEST(MigratePages, EndsWhenThereAreNoPagesToMoveTo)
    {
        Pair p;
        test::make_anon(p.m, src);
        p.isolate();
        mod_node_page_state(p.m, NodeId{0}, NR_ISOLATED_ANON, 1);
        mod_node_page_state(p.m, NodeId{0}, NR_INACTIVE_ANON, -1);
        GivenPages pages({});
        const Migrated migrated = finish(migrate_pages(p, p.list, pages, MIGRATE_SYNC_LIGHT));
        EXPECT_TRUE(migrated.no_memory);
        EXPECT_EQ(migrated.nr_failed_pages, 1U);
        EXPECT_EQ(pages.asked, 1);
        putback_movable_pages(p.m, p.list);
        lru_add_drain(p.m);
        EXPECT_TRUE(p.w().has(src, PG_lru));
        EXPECT_EQ(p.w().pages.refcount[at(src)], 1U);
        EXPECT_EQ(node_page_state_snapshot(p.w(), NodeId{0}, NR_ISOLATED_ANON), 0);
        EXPECT_EQ(node_page_state_snapshot(p.w(), NodeId{0}, NR_INACTIVE_ANON), 1);
    }

} // namespace
} // namespace rs
