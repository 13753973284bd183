// SPDX-License-Identifier: GPL-3.0-or-later
// Devices: one request at a time, in the order in which they came; who waits for them; what becomes of the pages.
#include "mm/block/bio.h"

#include "base/time_units.h"
#include "mm/filemap/filemap_read.h"
#include "mm/filemap/page_cache.h"
#include "mm/lruvec.h"
#include "mm/page_writeback/writeback.h"
#include "mm/psi/accounting.h"
#include "mm/swap.h"
#include "mm/vmstat.h"
#include "support/free_machine.h"
#include "support/kernel_at_rest.h"
#include "world/invariants.h"
#include "world/replay.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr DiskId slow{0}, other{1};
    constexpr FileId file{0};
    constexpr NodeId node{0};

    World machine_with_disks(std::uint64_t latency_ns)
    {
        World w = test::free_machine();
        w.disks[at(slow)].latency_ns = w.disks[at(other)].latency_ns = latency_ns;
        return w;
    }

    struct Disks : test::KernelAtRest {
        explicit Disks(std::uint64_t latency_ns = 100 * ns_per_us, Recording recording = Recording::Off)
            : KernelAtRest(machine_with_disks(latency_ns), recording)
        {
        }
        Pfn locked_page(std::uint32_t pfn)
        {
            m.set_flag(Pfn{pfn}, PG_locked);
            return Pfn{pfn};
        }
        void ask_for(DiskId disk, std::vector<Pfn> pages) { submit_bio(m, disk, pages); }
        void until_us(std::uint64_t us)
        {
            m.set<Field::ClockNs>(0, us * ns_per_us);
            run_disk_interrupts(m);
        }
        bool read(Pfn page) const { return w().has(page, PG_uptodate) && !w().has(page, PG_locked); }
        /// Runs a task to its end; simulated time passes while it sleeps.
        template <class Function>
        void run(Function function)
        {
            m.set_current(requester);
            sched.start(requester, function(*this));
            sched.run();
        }
    };

    TEST(Disk, ARequestTakesItsLatencyAndAMicrosecondAPage)
    {
        Disks disks;
        const Pfn a = disks.locked_page(2048), b = disks.locked_page(2049);
        disks.ask_for(slow, {a, b});
        EXPECT_EQ(next_disk_interrupt(disks.w()), 102 * ns_per_us);
        disks.until_us(101);
        EXPECT_FALSE(disks.read(a));
        disks.until_us(102);
        EXPECT_TRUE(disks.read(a));
        EXPECT_TRUE(disks.read(b));
        EXPECT_EQ(next_disk_interrupt(disks.w()), UINT64_MAX);
    }

    TEST(Disk, RequestsWaitForTheirTurn)
    {
        Disks disks;
        const Pfn a = disks.locked_page(2048), b = disks.locked_page(2049), c = disks.locked_page(2050);
        disks.ask_for(slow, {a});
        disks.until_us(50);
        disks.ask_for(slow, {b});
        disks.ask_for(other, {c});
        EXPECT_EQ(nr_queued_pages(disks.w(), slow), 2U);
        disks.until_us(150);
        EXPECT_TRUE(disks.read(a)) << "at 101";
        EXPECT_FALSE(disks.read(b)) << "begun at 101, although it was asked for at 50";
        EXPECT_FALSE(disks.read(c)) << "another device works beside it, until 151";
        disks.until_us(151);
        EXPECT_TRUE(disks.read(c));
        disks.until_us(202);
        EXPECT_TRUE(disks.read(b));
    }

    TEST(Disk, AnInterruptThatIsHandledLateDoesNotSlowTheDevice)
    {
        Disks disks;
        const Pfn a = disks.locked_page(2048), b = disks.locked_page(2049), c = disks.locked_page(2050);
        for (const Pfn page : {a, b, c})
            disks.ask_for(slow, {page});
        disks.until_us(210);
        EXPECT_TRUE(disks.read(a) && disks.read(b)) << "at 101 and 202";
        EXPECT_FALSE(disks.read(c));
        EXPECT_EQ(next_disk_interrupt(disks.w()), 303 * ns_per_us);
    }

    TEST(Disk, WithoutLatencyARequestIsDoneWhenItIsMade)
    {
        Disks disks(0);
        const Pfn a = disks.locked_page(2048);
        disks.ask_for(slow, {a});
        EXPECT_TRUE(disks.read(a));
        EXPECT_EQ(next_disk_interrupt(disks.w()), UINT64_MAX);
        EXPECT_EQ(disks.w().clock_ns[0], 0U);
    }

    TEST(Disk, QueuesAreUndoneWithTheJournal)
    {
        Disks disks(100 * ns_per_us, Recording::Full);
        const World before = disks.w();
        {
            const Call call(disks.m, Function::filemap_read);
            disks.ask_for(slow, {disks.locked_page(2048), disks.locked_page(2049)});
            disks.ask_for(slow, {disks.locked_page(2050)});
            disks.until_us(150);
        }
        World w = disks.w();
        for (auto position = disks.m.journal().end(); position-- > disks.m.journal().begin();)
            revert(w, disks.m.journal()[position]);
        EXPECT_EQ(w, before);
    }

    Co<void> read_a_page(Kernel k) { co_await filemap_read(k, file, 7, 1, {}); }

    TEST(Disk, AReaderSleepsUntilItsPageIsThere)
    {
        Disks disks;
        open_file(disks.m, file, 12, 1000);
        fadvise(disks.m, file, FileAdvice::Random);
        disks.run(read_a_page);
        EXPECT_GE(disks.w().clock_ns[0], 101 * ns_per_us);
        const Pfn page = filemap_get_folio(disks.w(), mapping_of(disks.w(), file), 7);
        EXPECT_TRUE(disks.read(page));
        EXPECT_TRUE(disks.w().has(page, PG_referenced)) << "it was copied when it was there";
        EXPECT_EQ(disks.w().vm_events[PGPGIN], 8U) << "sectors";
        require_consistent(disks.w());
    }

    Co<void> read_on(Kernel k)
    {
        for (std::uint64_t index = 0; index < 16; ++index)
            co_await filemap_read(k, file, index, 1, {});
    }

    TEST(Disk, ReadaheadSavesWaits)
    {
        Disks ahead, alone;
        open_file(ahead.m, file, 12, 1000);
        open_file(alone.m, file, 12, 1000);
        fadvise(alone.m, file, FileAdvice::Random);
        ahead.run(read_on);
        alone.run(read_on);
        EXPECT_GE(alone.w().clock_ns[0], 16 * 101 * ns_per_us);
        EXPECT_LT(ahead.w().clock_ns[0], alone.w().clock_ns[0] / 2);
    }

    TEST(Disk, WaitingForItIsTimeLostToIo)
    {
        Disks disks;
        open_file(disks.m, file, 12, 1000);
        fadvise(disks.m, file, FileAdvice::Random);
        disks.run(read_a_page);
        const auto time = [&](PsiState state) { return disks.w().psi_times[disks.w().layout.psi_time(CpuId{0}, state)]; };
        EXPECT_EQ(time(PSI_IO_FULL), 101 * ns_per_us) << "nobody else could run meanwhile";
        EXPECT_EQ(time(PSI_IO_SOME), time(PSI_IO_FULL));
        EXPECT_EQ(time(PSI_MEM_SOME), 0U) << "the page was never evicted";
        EXPECT_GE(time(PSI_NONIDLE), time(PSI_IO_SOME)) << "a CPU that waits for a device is not idle";
    }

    /// A clean page at the head of the inactive list, and a younger one.
    struct WrittenPages : Disks {
        Pfn written, younger;
        WrittenPages()
        {
            open_file(m, file, 12, 1000);
            fadvise(m, file, FileAdvice::Random);
            run([](Kernel k) -> Co<void> {
                for (const std::uint64_t index : {3U, 7U})
                    co_await filemap_read(k, file, index, 1, {});
            });
            lru_add_drain(m);
            written = filemap_get_folio(w(), mapping_of(w(), file), 7);
            younger = filemap_get_folio(w(), mapping_of(w(), file), 3);
            folio_start_writeback(m, written);
        }
        Pfn tail() const { return list_last(w(), w().layout.lru_list(node, LRU_INACTIVE_FILE)); }
        void write()
        {
            submit_bio(m, slow, {&written, 1});
            m.spend(101 * ns_per_us);
            run_disk_interrupts(m);
            lru_add_drain(m);
        }
    };

    TEST(Writeback, CountsWhileItLasts)
    {
        WrittenPages pages;
        EXPECT_EQ(node_page_state_snapshot(pages.w(), node, NR_WRITEBACK), 1);
        EXPECT_EQ(zone_page_state_snapshot(pages.w(), test::free_zone, NR_ZONE_WRITE_PENDING), 1);
        pages.write();
        EXPECT_FALSE(pages.w().has(pages.written, PG_writeback));
        EXPECT_EQ(node_page_state_snapshot(pages.w(), node, NR_WRITEBACK), 0);
        EXPECT_EQ(zone_page_state_snapshot(pages.w(), test::free_zone, NR_ZONE_WRITE_PENDING), 0);
        EXPECT_EQ(node_page_state_snapshot(pages.w(), node, NR_WRITTEN), 1);
        EXPECT_EQ(pages.w().vm_events[PGPGOUT], 8U) << "sectors";
        EXPECT_EQ(pages.tail(), pages.younger) << "nobody wanted it back";
        require_consistent(pages.w());
    }

    TEST(Writeback, AFolioThatReclaimWantsBackGoesToTheTail)
    {
        WrittenPages pages;
        pages.m.set_flag(pages.written, PG_reclaim);
        pages.write();
        EXPECT_EQ(pages.tail(), pages.written);
        EXPECT_FALSE(pages.w().has(pages.written, PG_reclaim));
        EXPECT_EQ(pages.w().vm_events[PGROTATED], 1U);
        require_consistent(pages.w());
    }

    TEST(Writeback, ADirtiedFolioStaysWhereItIs)
    {
        WrittenPages pages;
        pages.m.set_flag(pages.written, PG_reclaim);
        pages.m.set_flag(pages.written, PG_dirty);
        pages.write();
        EXPECT_EQ(pages.tail(), pages.younger);
        EXPECT_EQ(pages.w().vm_events[PGROTATED], 0U);
    }

    TEST(Writeback, WhoWaitsForItIsWokenAtItsEnd)
    {
        static Pfn waited_for;
        WrittenPages pages;
        waited_for = pages.written;
        submit_bio(pages.m, slow, {&pages.written, 1});
        const std::uint64_t began = pages.w().clock_ns[0];
        pages.run([](Kernel k) -> Co<void> { co_await folio_wait_writeback(k, waited_for); });
        EXPECT_EQ(pages.w().clock_ns[0], began + 101 * ns_per_us);
        EXPECT_FALSE(pages.w().has(pages.written, PG_writeback));
    }

} // namespace
} // namespace rs
