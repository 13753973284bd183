// SPDX-License-Identifier: GPL-3.0-or-later
// The allocator against bare loops that do only the list work (bare_buddy.h), in the same run; and what recording
// costs. bench/main.cpp prints the ratios.
#include "bench/bare_buddy.h"
#include "bench/traffic.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/free.h"
#include "mm/vmstat.h"
#include "support/free_machine.h"

#include <benchmark/benchmark.h>

namespace rs {
namespace {

    constexpr std::uint32_t blocks = 64; // of order 10: 256 MiB
    constexpr test::PcpLimits pcp_limits{378, 63}; // as on a real machine

    /// Whole requests: alloc_pages() and free_pages(), as the engine calls them. GFP_NOWAIT: one that may sleep begins with a
    /// scheduling point, where other tasks and timers have their turn.
    template <Recording recording>
    class Requests {
    public:
        Pfn take() { return alloc_pages(Kernel{m_, sched_}, {GFP_NOWAIT, Order{0}}).result(); }
        void give_back(Pfn page) { free_pages(m_, page, Order{0}); }
        /// What was recorded is dropped, and its memory used again: it stays warm.
        void recycle()
        {
            if constexpr (recording != Recording::Off)
                if (m_.journal().size() > Journal::chunk_records / 2)
                    m_.journal().drop_all();
        }

    private:
        Machine m_{test::free_machine(1, blocks, pcp_limits), recording};
        Scheduler sched_{m_};
    };

    class BareRequests {
    public:
        std::uint32_t take() { return pcp_.take(); }
        void give_back(std::uint32_t page) { pcp_.give_back(page); }
        void recycle() {}

    private:
        bench::BarePcp pcp_{bench::BareBuddy(blocks, true), pcp_limits.high, pcp_limits.batch};
    };

    /// An order-0 page, again and again: the per-cpu list alone.
    template <class Allocator>
    void one_page(benchmark::State& state)
    {
        Allocator allocator;
        for (auto _ : state) {
            const auto page = allocator.take();
            benchmark::DoNotOptimize(page);
            allocator.give_back(page);
            allocator.recycle();
        }
    }
    BENCHMARK_TEMPLATE(one_page, BareRequests)->Name("one_page/bare");
    BENCHMARK_TEMPLATE(one_page, Requests<Recording::Off>)->Name("one_page/off");
    BENCHMARK_TEMPLATE(one_page, Requests<Recording::Changes>)->Name("one_page/changes");

    /// Many order-0 pages, then all of them back: the list is refilled and drained by the batch, too.
    template <class Allocator>
    void many_pages(benchmark::State& state)
    {
        Allocator allocator;
        std::vector<decltype(allocator.take())> held(1024);
        for (auto _ : state) {
            for (auto& page : held)
                page = allocator.take();
            for (const auto page : held)
                allocator.give_back(page);
            allocator.recycle();
        }
    }
    BENCHMARK_TEMPLATE(many_pages, BareRequests)->Name("many_pages/bare");
    BENCHMARK_TEMPLATE(many_pages, Requests<Recording::Off>)->Name("many_pages/off");
    BENCHMARK_TEMPLATE(many_pages, Requests<Recording::Changes>)->Name("many_pages/changes");

    /// The zone's buddy lists alone, with its count of free pages.
    template <Recording recording>
    class ZoneBlocks {
    public:
        Pfn take(unsigned order)
        {
            const Pfn page = rmqueue_smallest(m_, test::free_zone, static_cast<Order>(order), MIGRATE_MOVABLE);
            RS_CHECK(page != no_pfn);
            mod_zone_page_state(m_, test::free_zone, NR_FREE_PAGES, -(std::int64_t{1} << order));
            return page;
        }
        void give_back(Pfn page, unsigned order)
        {
            free_one_page(m_, page, test::free_zone, static_cast<Order>(order), MIGRATE_MOVABLE);
        }
        void recycle()
        {
            if constexpr (recording != Recording::Off)
                if (m_.journal().size() > Journal::chunk_records / 2)
                    m_.journal().drop_all();
        }

    private:
        Machine m_{test::free_machine(1, blocks), recording};
    };

    class BareBlocks {
    public:
        std::uint32_t take(unsigned order) { return buddy_.take(order); }
        void give_back(std::uint32_t page, unsigned order) { buddy_.give_back(page, order); }
        void recycle() {}

    private:
        bench::BareBuddy buddy_{blocks, true};
    };

    const bench::Traffic& traffic()
    {
        static const bench::Traffic mixed = bench::mixed_traffic(blocks << 10, 70, 6, 20000);
        return mixed;
    }

    template <class Allocator, class Held>
    void carry_out(const std::vector<bench::Operation>& operations, Allocator& allocator, Held& held)
    {
        for (const bench::Operation& operation : operations) {
            if (operation.allocates)
                held[operation.slot] = allocator.take(operation.order);
            else
                allocator.give_back(held[operation.slot], operation.order);
            allocator.recycle();
        }
    }

    /// Blocks of orders 0 to 6, by turns freed and allocated at random while 70 per cent of the memory is in use.
    template <class Allocator>
    void mixed_orders(benchmark::State& state)
    {
        Allocator allocator;
        std::vector<decltype(allocator.take(0))> held(traffic().slots);
        carry_out(traffic().fill, allocator, held);
        for (auto _ : state)
            carry_out(traffic().steady, allocator, held);
    }
    BENCHMARK_TEMPLATE(mixed_orders, BareBlocks)->Name("mixed_orders/bare")->Unit(benchmark::kMicrosecond);
    BENCHMARK_TEMPLATE(mixed_orders, ZoneBlocks<Recording::Off>)
        ->Name("mixed_orders/off")
        ->Unit(benchmark::kMicrosecond);
    BENCHMARK_TEMPLATE(mixed_orders, ZoneBlocks<Recording::Changes>)
        ->Name("mixed_orders/changes")
        ->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace rs
