// SPDX-License-Identifier: GPL-3.0-or-later
// The allocator against a bare loop that does only the list work, in the same run; and what recording costs.
#include "bare_buddy.h"

#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/free.h"
#include "support/free_machine.h"

#include <benchmark/benchmark.h>

namespace rs {
namespace {

    /// Order-0 pages from a per-cpu list and back.
    void pcp_alloc_free(benchmark::State& state, Recording recording)
    {
        Machine m(test::free_machine(), recording);
        const PreparedRequest request = prepare_alloc_pages(m.world(), current_of(m), {GFP_KERNEL, Order{0}, NodeId{}});
        for (auto _ : state) {
            const Pfn page = alloc_pages_fast(m, request, Order{0});
            benchmark::DoNotOptimize(page);
            free_pages(m, page, Order{0});
            if (m.journal().size() > Journal::chunk_records)
                m.journal().drop_all();
        }
    }
    void BM_pcp_off(benchmark::State& state) { pcp_alloc_free(state, Recording::Off); }
    void BM_pcp_changes(benchmark::State& state) { pcp_alloc_free(state, Recording::Changes); }
    BENCHMARK(BM_pcp_off);
    BENCHMARK(BM_pcp_changes);

    /// Mixed orders 0 to 6 straight from the buddy lists and back.
    void BM_buddy(benchmark::State& state)
    {
        Machine m(test::free_machine(), Recording::Off);
        unsigned order = 0;
        for (auto _ : state) {
            order = (order + 3) % 7;
            const Pfn page = rmqueue_smallest(m, test::free_zone, static_cast<Order>(order), MIGRATE_MOVABLE);
            free_one_page(m, page, test::free_zone, static_cast<Order>(order), MIGRATE_MOVABLE);
        }
    }
    BENCHMARK(BM_buddy);

    void BM_bare_buddy(benchmark::State& state)
    {
        bench::BareBuddy buddy(test::free_blocks);
        unsigned order = 0;
        for (auto _ : state) {
            order = (order + 3) % 7;
            const std::uint32_t page = buddy.take(order);
            buddy.give_back(page, order);
        }
    }
    BENCHMARK(BM_bare_buddy);

} // namespace
} // namespace rs
